import { seededRandom } from '../array/random.ts';
import type { Rows } from '../graph/rows.ts';
import { createBrandes } from './kernels/brandes.ts';
import { foldLeaves } from './kernels/fold-leaves.ts';
import { longestPathBound } from './kernels/longest-path-bound.ts';
import { breadthFirstPlaces, relabel } from './kernels/relabel.ts';
import { createPathSampler, drawsFor } from './kernels/sample-paths.ts';
import { laneBetweenness } from './kernels/simd.ts';
import { createWeightedBrandes } from './kernels/weighted-brandes.ts';
import {
  type Choices,
  lengthsOf,
  type Measure,
  type Outcome,
  type Parameter,
  parameterOf,
  plainOutcome,
  type Run,
} from './measure.ts';

const error = {
  id: 'error',
  label: 'Largest error',
  about:
    'As a share of all pairs of actors. 0 computes every path; 0.01 draws paths by chance and is within 1 % of all pairs with 90 % probability.',
  initial: 0,
  least: 0,
  most: 0.5,
} as const satisfies Parameter;

/** Slices of at least 128 sources, and no more than 32, so that their sums are soon put together. */
export const betweennessSlices = (order: number): number => Math.min(32, Math.max(1, Math.ceil(order / 128)));

const sumOf = (parts: readonly Outcome[], order: number): Float64Array => {
  const sum = new Float64Array(order);
  for (const { values } of parts) for (let v = 0; v < order; v++) sum[v]! += values[v]!;
  return sum;
};
const part = (index: number, of: number, count: number) => ({
  from: Math.floor((index * count) / of),
  to: Math.floor(((index + 1) * count) / of),
});

/** A graph without self-loops to search, with the place in it of each actor (-1 where no search is needed) and what is known already. */
function prepare(rows: Rows) {
  const folded = rows.directed || rows.loops > 0 ? null : foldLeaves(rows);
  const before = folded?.core ?? rows;
  const moved = breadthFirstPlaces(before);
  const core = relabel(before, moved);
  const mass = folded && new Float64Array(core.order);
  if (folded && mass) for (let v = 0; v < core.order; v++) mass[moved[v]!] = folded.mass[v]!;
  const place = folded ? folded.place.map((v) => (v < 0 ? -1 : moved[v]!)) : moved;
  return { core, mass, place, known: folded?.known ?? new Float64Array(rows.order) };
}

/** Every shortest path, by steps. Hanging trees of an undirected graph are folded away first. */
function startExact(rows: Rows): Run {
  const { core, mass, place, known } = prepare(rows);
  const counted = rows.directed ? 1 : 2;
  return {
    *slice(index, of) {
      const { from, to } = part(index, of, core.order);
      const found = yield* laneBetweenness(core, mass, from, to);
      if (found) return plainOutcome(found);
      const node = new Float64Array(core.order);
      const add = createBrandes(core, mass, { node, relation: null });
      for (let source = from; source < to; source++) {
        add(source);
        if (source % 8 === 7) yield;
      }
      return plainOutcome(node);
    },
    finish(parts) {
      const sum = sumOf(parts, core.order);
      return plainOutcome(known.map((value, v) => (value + (place[v]! < 0 ? 0 : sum[place[v]!]!)) / counted));
    },
  };
}

/** Every shortest path, by length. */
function startWeighted({ order, directed, ...more }: Rows, length: Float64Array): Run {
  return {
    *slice(index, of) {
      const node = new Float64Array(order);
      const add = createWeightedBrandes({ order, directed, ...more }, length, { node, relation: null });
      const { from, to } = part(index, of, order);
      for (let source = from; source < to; source++) {
        add(source);
        if (source % 4 === 3) yield;
      }
      return plainOutcome(node);
    },
    finish: (parts) => plainOutcome(sumOf(parts, order).map((value) => (directed ? value : value / 2))),
  };
}

/** Shortest paths drawn by chance, each slice from a seed of its own. */
function startSampled(rows: Rows, largestError: number): Run {
  const { order, directed } = rows;
  const draws = drawsFor(largestError, longestPathBound(rows));
  const pairs = (order * (order - 1)) / (directed ? 1 : 2);
  return {
    *slice(index, of) {
      const visits = new Float64Array(order);
      const draw = createPathSampler(rows, seededRandom(index + 1), visits);
      const { from, to } = part(index, of, draws);
      for (let i = from; i < to; i++) {
        draw();
        if (i % 64 === 63) yield;
      }
      return plainOutcome(visits);
    },
    finish: (parts) => ({
      values: sumOf(parts, order).map((visits) => (visits / draws) * pairs),
      note: `Estimated from ${draws} paths drawn by chance; with 90 % probability no value is off by more than ${Number((largestError * pairs).toPrecision(3))}.`,
      figures: [
        { label: 'Paths drawn', value: draws },
        { label: error.label, value: largestError * pairs },
      ],
    }),
  };
}

/** Milliseconds: about 1.2 ns for each actor and row entry by steps, 30 ns by lengths, and 20 µs for a path drawn by chance. */
function expectedTime(order: number, size: number, choices: Choices): number {
  const touched = order * (order + 2 * size);
  if (choices.paths !== 'steps') return touched * 3e-5;
  const largestError = parameterOf(error, choices);
  return largestError > 0 ? drawsFor(largestError, 20) * 0.02 : touched * 1.2e-6;
}

function startBetweenness(rows: Rows, choices: Choices): Run {
  const length = lengthsOf(rows.out, choices.paths);
  if (length !== null) return startWeighted(rows, length);
  const largestError = parameterOf(error, choices);
  return largestError > 0 && rows.order > 1 ? startSampled(rows, largestError) : startExact(rows);
}

/**
 * How much an actor lies between others: the number of pairs of actors whose shortest path runs through it, shared out where there are
 * several shortest paths. Its own pairs do not count. Not normalised; without direction each pair counts once. Same as networkx
 * `betweenness_centrality(normalized=False)`. Parallel relations count as one path, self-loops not at all.
 *
 * 0 for actors at the ends, and everywhere on maps of fewer than three actors. Where paths have lengths, two that differ by rounding only
 * are equally short. `error` above 0 draws paths by chance and states the bound (paths by steps only). Takes the actors times the
 * relations.
 *
 * Freeman, "A set of measures of centrality based on betweenness" (1977), doi:10.2307/3033543; Brandes (2001),
 * doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness = {
  id: 'betweenness',
  label: 'Betweenness',
  says: 'Stands between others: news, orders and favours that take the shortest way pass through this actor, who can hold them up.',
  saysNot:
    'Not that they do take that way, and not formal rank: a go-between without any office can come first.',
  of: 'actors',
  kind: 'score',
  parameters: [error],
  cost: expectedTime,
  slices: betweennessSlices,
  start: startBetweenness,
} as const satisfies Measure;
