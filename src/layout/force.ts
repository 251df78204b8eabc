import type { Random } from '../array/random.ts';
import { repelFar } from './far-forces.ts';
import type { LayoutRun } from './layout.ts';

/** A connected part of a graph with its own numbering: `node[i]` is the number in the whole. */
export interface Part {
  readonly node: Int32Array;
  /** Ends of the distinct pairs of neighbours. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

const scaling = 2;
const gravity = 0.6;
/** Up to this many nodes every pair is counted; beyond it, far groups as one. */
const mostExact = 700;

/**
 * Places the nodes of one part by forces, from random places: neighbours attract, all repel by their degrees, and a light pull to the middle.
 * Returns x and y in turn, in no particular scale.
 *
 * The forces and the speed rule are those of ForceAtlas2. Up to 700 nodes every pair is counted exactly; for more, one round takes about
 * order × log(order) steps. Deterministic for a given `random`.
 *
 * Jacomy et al., "ForceAtlas2" (2014), doi:10.1371/journal.pone.0098679.
 */
export function* placeByForce(part: Part, random: Random, rounds: number): LayoutRun {
  const order = part.node.length;
  const at = new Float64Array(order * 2);
  for (let i = 0; i < at.length; i++) at[i] = (random() - 0.5) * 100 * Math.sqrt(order);
  const mass = new Float64Array(order).fill(1);
  for (let pair = 0; pair < part.source.length; pair++) {
    mass[part.source[pair]!]! += 1;
    mass[part.target[pair]!]! += 1;
  }
  let pull = new Float64Array(order * 2);
  let before = new Float64Array(order * 2);
  let speed = 1;
  for (let round = 0; round < rounds; round++) {
    if ((round * order) % 2000 < order) yield round / rounds;
    [pull, before] = [before, pull];
    pull.fill(0);
    if (order <= mostExact) repel(at, mass, pull);
    else repelFar(at, mass, scaling, pull);
    attract(at, mass, part, pull);
    speed = advance(at, mass, pull, before, speed);
  }
  return at;
}

function repel(at: Float64Array, mass: Float64Array, pull: Float64Array): void {
  const order = mass.length;
  for (let a = 0; a < order; a++) {
    const x = at[2 * a]!;
    const y = at[2 * a + 1]!;
    const weight = scaling * mass[a]!;
    let pullX = 0;
    let pullY = 0;
    for (let b = a + 1; b < order; b++) {
      const dx = x - at[2 * b]!;
      const dy = y - at[2 * b + 1]!;
      const force = (weight * mass[b]!) / (dx * dx + dy * dy + 1e-9);
      pullX += dx * force;
      pullY += dy * force;
      pull[2 * b]! -= dx * force;
      pull[2 * b + 1]! -= dy * force;
    }
    pull[2 * a]! += pullX;
    pull[2 * a + 1]! += pullY;
  }
}

function attract(at: Float64Array, mass: Float64Array, part: Part, pull: Float64Array): void {
  for (let pair = 0; pair < part.source.length; pair++) {
    const a = 2 * part.source[pair]!;
    const b = 2 * part.target[pair]!;
    const dx = at[a]! - at[b]!;
    const dy = at[a + 1]! - at[b + 1]!;
    pull[a]! -= dx;
    pull[a + 1]! -= dy;
    pull[b]! += dx;
    pull[b + 1]! += dy;
  }
  for (let node = 0; node < mass.length; node++) {
    const x = at[2 * node]!;
    const y = at[2 * node + 1]!;
    const force = (gravity * mass[node]!) / (Math.sqrt(x * x + y * y) + 1e-9);
    pull[2 * node]! -= x * force;
    pull[2 * node + 1]! -= y * force;
  }
}

/** Moves each node along its force, the slower the more that force swings about; returns the new overall speed. */
function advance(
  at: Float64Array,
  mass: Float64Array,
  pull: Float64Array,
  before: Float64Array,
  speed: number,
): number {
  let swinging = 0;
  let traction = 0;
  for (let node = 0; node < mass.length; node++) {
    swinging += mass[node]! * length(pull, before, node, -1);
    traction += (mass[node]! * length(pull, before, node, 1)) / 2;
  }
  const wanted = traction / (swinging + 1e-9);
  const next = Math.min(wanted, speed * 1.5);
  for (let node = 0; node < mass.length; node++) {
    const swing = mass[node]! * length(pull, before, node, -1);
    const factor = next / (1 + Math.sqrt(next * swing));
    at[2 * node]! += pull[2 * node]! * factor;
    at[2 * node + 1]! += pull[2 * node + 1]! * factor;
  }
  return next;
}

function length(pull: Float64Array, before: Float64Array, node: number, sign: 1 | -1): number {
  const x = pull[2 * node]! + sign * before[2 * node]!;
  const y = pull[2 * node + 1]! + sign * before[2 * node + 1]!;
  return Math.sqrt(x * x + y * y);
}
