import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';
import { buildRows } from '../../src/graph/rows.ts';
import { type MeasureId, measures } from '../../src/metrics/index.ts';
import { compute, type Outcome } from '../../src/metrics/measure.ts';
import { overlaps } from '../../src/time/bounds.ts';
import {
  computeMeasures,
  estimateMeasures,
  type MeasuresRequest,
} from '../../src/workers/compute-measures.ts';
import { computeStrip } from '../../src/workers/compute-strip.ts';
import { type GraphColumns, toRowsInput, usualReading } from '../../src/workers/graph-columns.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import type { StripRequest } from '../../src/workers/jobs/strip.ts';
import { createPool } from '../../src/workers/pool.ts';
import { relationValues } from '../../src/workers/relation-values.ts';
import type { SpawnThread } from '../../src/workers/thread.ts';

function randomColumns(order: number, count: number): GraphColumns {
  const random = seededRandom(12);
  const draw = () => Int32Array.from({ length: count }, () => Math.floor(order * random() ** 2));
  return { order, source: draw(), target: draw(), include: null, bothWays: null, weight: null };
}

const columns = randomColumns(400, 1100);
const choices = { paths: 'steps', parameters: {} } as const;
const request = (ids: readonly MeasureId[], more: Partial<MeasuresRequest> = {}): MeasuresRequest => ({
  columns,
  reading: usualReading,
  wanted: ids.map((measure) => ({ measure, choices })),
  ...more,
});
const everything = measures.map((measure) => measure.id);
const bits = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ values, note, figures }) => [
    Buffer.from(values.slice().buffer).toString('base64'),
    note,
    figures,
  ]);

/** Threads that answer late, each in its own time, so that slices finish in another order every time. */
function unevenThreads(seed: number): SpawnThread {
  const random = seededRandom(seed);
  return (onMessage, onCrash) =>
    spawnInThread((message) => void setTimeout(onMessage, 2 * random(), message), onCrash);
}

describe('measures on many threads', () => {
  it('are the same to the bit for any number of threads and any order of answers', async () => {
    for (const direction of ['as-stated', 'ignored'] as const) {
      const asked = request(everything, { reading: { ...usualReading, direction } });
      const alone = bits(await computeMeasures(createPool(spawnInThread, 1), asked));
      for (const threads of [2, 5]) {
        const pool = createPool(unevenThreads(threads), threads);
        expect(bits(await computeMeasures(pool, asked))).toEqual(alone);
      }
      const rows = buildRows(toRowsInput(columns, asked.reading));
      expect(bits(measures.map((measure) => compute(measure, rows, choices)))).toEqual(alone);
    }
  }, 60_000);

  it('tell how far they are, up to the end', async () => {
    const reports: number[] = [];
    await computeMeasures(createPool(spawnInThread, 2), request(['betweenness', 'closeness', 'degree']), {
      onProgress: (done) => reports.push(done),
    });
    expect(reports.length).toBeGreaterThan(3);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toBeCloseTo(1, 9);
  });

  it('stop when they are cancelled', async () => {
    const controller = new AbortController();
    const pool = createPool(spawnInThread, 2);
    const running = computeMeasures(pool, request(['edgeBetweenness']), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('no longer wanted')),
    });
    await expect(running).rejects.toThrow('no longer wanted');
    expect(await computeMeasures(pool, request(['density']))).toHaveLength(1);
  });

  it('fail in words', async () => {
    const pool = createPool(spawnInThread, 2);
    const broken = { ...columns, target: columns.target.map(() => 400) };
    await expect(computeMeasures(pool, request(['degree'], { columns: broken }))).rejects.toThrow(
      /but there are 400 actors/,
    );
  });

  it('are announced with a time that grows with the graph and falls with threads', () => {
    const large = { ...columns, order: 20_000 };
    const asked = request(['betweenness']);
    expect(estimateMeasures({ ...asked, columns: large }, 1)).toBeGreaterThan(
      10 * estimateMeasures(asked, 1),
    );
    expect(estimateMeasures(asked, 2)).toBeCloseTo(estimateMeasures(asked, 1) / 2, 9);
    const sampled = { paths: 'steps', parameters: { error: 0.05 } } as const;
    const drawn = {
      ...asked,
      columns: large,
      wanted: [{ measure: 'betweenness', choices: sampled }],
    } as const;
    expect(estimateMeasures(drawn, 1)).toBeLessThan(estimateMeasures({ ...asked, columns: large }, 1));
    const byLength = {
      ...asked,
      wanted: [{ measure: 'betweenness', choices: { ...choices, paths: 'distance' } }],
    } as const;
    expect(estimateMeasures(byLength, 1)).toBeGreaterThan(estimateMeasures(asked, 1));
  });

  it('reach each relation, also parallel ones, and leave out those that did not count', async () => {
    const small: GraphColumns = {
      order: 4,
      source: Int32Array.of(0, 1, 1, 2, 3, 0),
      target: Int32Array.of(1, 2, 2, 3, 3, 3),
      include: Uint8Array.of(1, 1, 1, 1, 1, 0),
      bothWays: null,
      weight: null,
    };
    for (const [direction, wanted] of [
      ['as-stated', [3, 4, 4, 3, Number.NaN, Number.NaN]],
      ['reversed', [3, 4, 4, 3, Number.NaN, Number.NaN]],
      ['ignored', [3, 4, 4, 3, Number.NaN, Number.NaN]],
    ] as const) {
      const reading = { ...usualReading, direction };
      const asked = request(['edgeBetweenness'], { columns: small, reading });
      const [outcome] = await computeMeasures(createPool(spawnInThread, 1), asked);
      expect([...relationValues(small, reading, outcome?.values ?? new Float64Array(0))]).toEqual(wanted);
    }
  });
});

describe('a measure at many window positions', () => {
  const random = seededRandom(3);
  const start = Float64Array.from(columns.source, () => Math.floor(100 * random()));
  const bounds = {
    earliestStart: start.map((day, r) => (r % 50 === 0 ? Number.POSITIVE_INFINITY : day)),
    latestStart: start.map((day, r) => (r % 50 === 0 ? Number.POSITIVE_INFINITY : day + (r % 3))),
    earliestEnd: start.map((day, r) => (r % 50 === 0 ? Number.NEGATIVE_INFINITY : day + 1)),
    latestEnd: start.map((day, r) => (r % 50 === 0 ? Number.NEGATIVE_INFINITY : day + 1 + (r % 3))),
  };
  const windows = Array.from({ length: 24 }, (_, i) => ({ from: 3 * i, until: 3 * i + 30 }));
  const strip: StripRequest = {
    columns,
    bounds,
    reading: usualReading,
    windows,
    possible: false,
    undated: false,
    measure: 'harmonicCloseness',
    choices,
  };

  it('is what the measure gives at each of them, however it is shared out', async () => {
    for (const more of [{}, { possible: true, undated: true }]) {
      const asked = { ...strip, ...more };
      const one = await computeStrip(createPool(spawnInThread, 1), asked);
      const many = await computeStrip(createPool(unevenThreads(5), 4), asked);
      expect(many).toEqual(one);
      for (const position of [0, 11, 23]) {
        const include = Uint8Array.from(columns.source, (_, r) => {
          const answer = overlaps(
            {
              earliestStart: bounds.earliestStart[r] ?? 0,
              latestStart: bounds.latestStart[r] ?? 0,
              earliestEnd: bounds.earliestEnd[r] ?? 0,
              latestEnd: bounds.latestEnd[r] ?? 0,
            },
            windows[position] ?? { from: 0, until: 0 },
          );
          if (answer === 'certain') return 1;
          return asked.possible && (answer === 'possible' || answer === 'undated') ? 1 : 0;
        });
        const [direct] = await computeMeasures(createPool(spawnInThread, 1), {
          columns: { ...columns, include },
          reading: usualReading,
          wanted: [{ measure: 'harmonicCloseness', choices }],
        });
        expect(one.counted[position]).toBe(include.reduce((sum, x) => sum + x, 0));
        expect(one.values.slice(position * columns.order, (position + 1) * columns.order)).toEqual(
          direct?.values,
        );
      }
    }
  }, 30_000);

  it('tells of notes by position, and of measures that it cannot follow', async () => {
    const early = [...windows, { from: -90, until: -80 }];
    const pool = createPool(spawnInThread, 2);
    const katz = { paths: 'steps', parameters: { attenuation: 1 } } as const;
    const { notes } = await computeStrip(pool, { ...strip, windows: early, measure: 'katz', choices: katz });
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map((n) => n.position)).not.toContain(24);
    await expect(computeStrip(pool, { ...strip, measure: 'bridge' })).rejects.toThrow(
      'cannot follow the window',
    );
  });
});
