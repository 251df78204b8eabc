import type { Random } from '../array/random.ts';
import { costOf, createTrial, trialCost } from './anneal-cost.ts';
import { type AnnealProblem, type AnnealState, createAnnealState, moveNode } from './anneal-state.ts';
import { randomInDisc } from './layout.ts';

/** What the first moves may worsen on average, as a share of what a node costs at the start and at the most, and the longest and shortest step in pixels. */
const heat = 0.12;
const mostHeat = 20;
const longStep = 180;
const shortStep = 10;
/** Share of moves that try a place around a neighbour instead of one nearby. */
const leaps = 0.2;
/** Share of moves that look for a node that is part of a fault, and the number of curves looked at for one. */
const faulty = 0.5;
const lookAhead = 12;
const movesBetweenYields = 512;

/**
 * Improves places by moving one node at a time: a move that lowers the cost (boxes in the way of boxes and of curves, crossings, narrow angles,
 * distances, the frame) is kept, one that raises it a little is kept now and then, less and less often. Changes `problem.at`; yields the fraction done.
 *
 * Ends after `moves` tries, so that the result never depends on the speed of the machine. A try costs about
 * order + degree × (order + size) steps; most end early.
 *
 * Simulated annealing after Davidson and Harel, "Drawing graphs nicely" (1996), doi:10.1145/234535.234538.
 */
export function* anneal(problem: AnnealProblem, random: Random, moves: number): Generator<number, void> {
  const state = createAnnealState(problem);
  if (state.order < 2) return;
  const trial = createTrial();
  let mean = 0;
  for (let node = 0; node < state.order; node++) mean += costOf(state, node) / state.order;
  const hot = Math.min(heat * mean, mostHeat);
  const offset = new Float64Array(2);
  const place = new Float64Array(2);
  for (let move = 0; move < moves; move++) {
    if (move % movesBetweenYields === 0) yield move / moves;
    const left = 1 - move / moves;
    const node = pickNode(state, random);
    const chance = random();
    const allowed = 3 * chance * chance * chance * hot * left * left;
    randomInDisc(random, offset);
    const leap = random() < leaps * left + 0.04;
    if (problem.pinned?.[node]) continue;
    propose(state, node, leap ? random() : -1, shortStep + longStep * left, offset, place);
    const limit = costOf(state, node) + allowed;
    if (trialCost(state, trial, node, place[0]!, place[1]!, limit) < limit) {
      moveNode(state, node, place[0]!, place[1]!);
    }
  }
}

/** Picks a node to move: any, or (`faulty` of the time) one that is part of a fault: a name that a line passes under, or that line's less busy end. */
function pickNode(state: AnnealState, random: Random): number {
  const { curves, order, hits, curveHitCost } = state;
  const any = Math.floor(random() * order);
  const want = random();
  if (want > faulty || curves.count === 0) return any;
  const from = Math.floor(random() * curves.count);
  for (let i = 0; i < lookAhead; i++) {
    const curve = (from + i) % curves.count;
    if (curveHitCost[curve]! < 1) continue;
    if (want < faulty / 3) {
      const a = curves.source[curve]!;
      const b = curves.target[curve]!;
      return curves.neighbours[a]! < curves.neighbours[b]! ? a : b;
    }
    for (let k = 0; k < order; k++) {
      const node = (any + k) % order;
      if (hits[curve * order + node]! > 0) return node;
    }
  }
  return any;
}

/** Writes a place to try: near the node's own, or (`neighbour` from 0 to 1) around one of its neighbours. */
function propose(
  state: AnnealState,
  node: number,
  neighbour: number,
  step: number,
  offset: Float64Array,
  place: Float64Array,
): void {
  const { at, curves, unit } = state;
  const first = curves.offsets[node]!;
  const degree = curves.offsets[node + 1]! - first;
  let centre = node;
  let reach = step;
  if (neighbour >= 0 && degree > 0) {
    const curve = curves.incident[first + Math.floor(neighbour * degree)]!;
    centre = curves.source[curve]! + curves.target[curve]! - node;
    reach = 1.6 * unit;
  }
  place[0] = at[2 * centre]! + offset[0]! * reach * 1.3;
  place[1] = at[2 * centre + 1]! + offset[1]! * reach;
}
