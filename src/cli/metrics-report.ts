import { type MeasureId, measureOf } from '../metrics/index.ts';
import type { Outcome } from '../metrics/measure.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Overlap, Window } from '../time/bounds.ts';
import type { Reading } from '../workers/graph-columns.ts';

/** Everything that `attest metrics` found. */
export interface MetricsReport {
  readonly dataset: Dataset;
  /** Number of actors and of different ties. */
  readonly order: number;
  readonly size: number;
  readonly reading: Reading;
  readonly window: Window | null;
  /** Relations by what the window says of them; null without a window. */
  readonly counts: Readonly<Record<Overlap, number>> | null;
  /** Milliseconds of each stage and measure. */
  readonly timings: ReadonlyMap<string, number>;
  readonly outcomes: ReadonlyMap<MeasureId, Outcome>;
}

/** A JSON object from pairs: ids of a file never become keys of an object here, so that no name is special. */
const object = (pairs: Iterable<readonly [string, string]>): string =>
  `{${Array.from(pairs, ([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;

const number = (value: number | undefined): string =>
  value !== undefined && Number.isFinite(value) ? String(value) : 'null';

function formatValues(id: MeasureId, { values }: Outcome, { actors, relations }: Dataset): string {
  const of = measureOf(id)?.of;
  if (of === 'graph') return number(values[0]);
  const ids = of === 'actors' ? actors.map((actor) => actor.id) : relations.id;
  return object(ids.map((name, i) => [name, number(values[i])] as const));
}

/** One JSON object: order, size, timings, what was used, notes, and for each measure a value an id (null where it is not defined). */
export function formatMetrics(report: MetricsReport): string {
  const { dataset, order, size, reading, counts, timings, outcomes } = report;
  const noted = [...outcomes].filter(([, outcome]) => outcome.note !== '');
  return `${object([
    ['order', String(order)],
    ['size', String(size)],
    ['timings', object(Array.from(timings, ([name, ms]) => [`${name}Ms`, ms.toFixed(3)] as const))],
    ['used', JSON.stringify({ ...reading, window: counts })],
    ['notes', object(noted.map(([id, { note }]) => [id, JSON.stringify(note)] as const))],
    [
      'metrics',
      object(Array.from(outcomes, ([id, outcome]) => [id, formatValues(id, outcome, dataset)] as const)),
    ],
  ])}\n`;
}

const shownAtMost = 10;

/** The same for people: for each measure the highest values, its meaning and what to know about them. */
export function tellMetrics(report: MetricsReport, withTimings: boolean): string {
  const { dataset, order, size, reading, counts, timings, outcomes } = report;
  const lines = [
    `${order} actors, ${size} different ties (direction ${reading.direction.replace('-', ' ')}, parallel relations: ${reading.parallel}).`,
  ];
  if (counts) {
    lines.push(
      `In the window: ${counts.certain} certain, ${counts.possible} possible, ${counts.undated} undated, ${counts.outside} outside.`,
    );
  }
  for (const [id, { values, note, figures }] of outcomes) {
    const measure = measureOf(id);
    if (!measure) continue;
    lines.push('', `${measure.label} (${id}). ${measure.says} ${measure.saysNot}`);
    if (note) lines.push(note);
    for (const { label, value } of figures) lines.push(`${label}: ${value}`);
    if (measure.of === 'graph') lines.push(number(values[0]));
    else {
      const names =
        measure.of === 'actors' ? dataset.actors.map((actor) => actor.name) : dataset.relations.id;
      const ranked = Array.from(values.keys())
        .filter((i) => !Number.isNaN(values[i]))
        .sort((a, b) => values[b]! - values[a]! || a - b);
      for (const i of ranked.slice(0, shownAtMost)) lines.push(`  ${values[i]?.toPrecision(6)}  ${names[i]}`);
    }
  }
  if (withTimings) lines.push('', ...Array.from(timings, ([name, ms]) => `${name}: ${ms.toFixed(1)} ms`));
  return `${lines.join('\n')}\n`;
}
