import { type MeasureId, measureOf, measures } from '../metrics/index.ts';
import type { Outcome } from '../metrics/measure.ts';
import { computeMeasures, estimateMeasures } from '../workers/compute-measures.ts';
import type { Pool, RunOptions } from '../workers/pool.ts';
import { graphFingerprint } from './graph-fingerprint.ts';
import { choicesOf, type MeasureReading } from './measure-reading.ts';
import { type ShownColumns, spreadValues } from './shown-columns.ts';

/** What the picture needs to know of a measure that sizes or colours it. */
export interface MeasureName {
  readonly id: string;
  readonly label: string;
  readonly isGroup: boolean;
}

/** The measures by name, for those who do not load their code. */
export const measureNames: readonly MeasureName[] = measures.map(({ id, label, kind }) => ({
  id,
  label,
  isGroup: kind === 'group',
}));

const ids = measures.filter((measure) => measure.of !== 'relations').map((measure) => measure.id);

const requestOf = (graph: ShownColumns, reading: MeasureReading) => ({
  columns: graph.columns,
  reading,
  wanted: ids.map((measure) => ({ measure, choices: choicesOf(reading) })),
});

/** Expected milliseconds until every measure of a graph is there. */
export function estimateAll(pool: Pool, graph: ShownColumns, reading: MeasureReading): number {
  return estimateMeasures(requestOf(graph, reading), pool.size);
}

/** Longest time for one measure of a first look, in milliseconds on one thread, and the error that a sampled one may have. */
const firstLook = 800;
const firstError = 0.01;

/**
 * Computes at once what can be had soon of a large graph: the quick measures, and betweenness from paths drawn by chance, with its
 * largest error said in its note. What takes longer is left out.
 */
export async function measureQuickly(
  pool: Pool,
  graph: ShownColumns,
  reading: MeasureReading,
  order: number,
  options: RunOptions,
): Promise<ReadonlyMap<string, Outcome>> {
  const { columns } = graph;
  const exact = choicesOf(reading);
  const sampled = { paths: 'steps', parameters: { ...exact.parameters, error: firstError } } as const;
  const wanted = ids.flatMap((id) => {
    const choices = id === 'betweenness' ? sampled : exact;
    const time = measureOf(id)?.cost(columns.order, columns.source.length, choices) ?? 0;
    return time < firstLook ? [{ measure: id, choices }] : [];
  });
  const found = await computeMeasures(pool, { columns, reading, wanted }, options);
  return new Map(
    wanted.map(({ measure }, place) => [measure, placed(measure, found[place]!, graph.actors, order)]),
  );
}

/** Results of the sets of actors and relations that were seen last, by fingerprint; the one unused longest goes first. */
const known = new Map<string, ReadonlyMap<string, Outcome>>();
const mostKnown = 40;

/**
 * Computes every measure of actors and of the whole graph; values of actors stand at their places in the data, which has `order`
 * of them. A set that was seen before, as when the window goes back a step, is not computed again. Loaded when first needed,
 * because the measures are a good part of the page's code.
 */
export async function measureEverything(
  pool: Pool,
  graph: ShownColumns,
  reading: MeasureReading,
  order: number,
  options: RunOptions,
): Promise<ReadonlyMap<string, Outcome>> {
  const name = `${order} ${graphFingerprint(graph, reading)}`;
  const before = known.get(name);
  const found = before ?? (await computeNow(pool, graph, reading, order, options));
  known.delete(name);
  known.set(name, found);
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break;
    known.delete(oldest);
  }
  return found;
}

async function computeNow(
  pool: Pool,
  graph: ShownColumns,
  reading: MeasureReading,
  order: number,
  options: RunOptions,
): Promise<ReadonlyMap<string, Outcome>> {
  const found = await computeMeasures(pool, requestOf(graph, reading), options);
  return new Map(ids.map((id, place) => [id, placed(id, found[place]!, graph.actors, order)]));
}

function placed(id: MeasureId, outcome: Outcome, actors: Int32Array, order: number): Outcome {
  if (measureOf(id)?.of !== 'actors') return outcome;
  return { ...outcome, values: spreadValues(outcome.values, actors, order) };
}
