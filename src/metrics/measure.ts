import type { Neighbours, Rows } from '../graph/rows.ts';

/** A number that the reader may set. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  /** What it changes, in one sentence. */
  readonly about: string;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
}

/**
 * What makes a path short: the number of `steps`; ties read as `strength`, where a weight of 2 halves the way; or ties read as
 * `distance`, where it doubles it.
 */
export type Paths = 'steps' | 'strength' | 'distance';

/** How a measure is to be computed. Parameters that are not named take their initial value. */
export interface Choices {
  readonly paths: Paths;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What a measure found: one value an actor, a row entry or the graph. NaN means that the value is not defined there. */
export interface Outcome {
  readonly values: Float64Array;
  /** Something a reader must know about these values, such as an iteration that did not settle. Empty if nothing. */
  readonly note: string;
  /** Numbers that belong to the whole result, such as the modularity of communities. */
  readonly figures: readonly Figure[];
}

interface Figure {
  readonly label: string;
  readonly value: number;
}

/** One computation, cut into slices that may run on different threads; the parts are put together in the order of slices. */
export interface Run {
  /** Yields wherever it may be paused, at least every few milliseconds for kernels that take long. */
  slice(index: number, of: number): Generator<undefined, Outcome>;
  finish(parts: readonly Outcome[]): Outcome;
}

/** A measure: what readers are told about it, and its kernel. To add one, write its file and a line in `index.ts`. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** What a high value says about power. */
  readonly says: string;
  /** What it does not say. */
  readonly saysNot: string;
  /** What has a value: each actor, each relation, or the graph as a whole. */
  readonly of: 'actors' | 'relations' | 'graph';
  /** Whole numbers, decimals, numbers of groups (1 is the largest), or yes (1) and no (0). */
  readonly kind: 'count' | 'score' | 'group' | 'flag';
  readonly parameters: readonly Parameter[];
  /** Rough time on one thread in milliseconds, to announce a long run. */
  cost(order: number, size: number, choices: Choices): number;
  /** Into how many slices to cut it: from the graph alone, so that the number of threads never changes a result. */
  slices(order: number, choices: Choices): number;
  start(rows: Rows, choices: Choices): Run;
}

/** A result without a note or figures. */
export function plainOutcome(values: Float64Array): Outcome {
  return { values, note: '', figures: [] };
}

/** For measures that are over so soon that cutting them gains nothing. */
export const uncut = (): number => 1;

/** A run of one slice. */
export function wholeRun(compute: () => Outcome | Float64Array): Run {
  return {
    // biome-ignore lint/correctness/useYield: it is over before a pause would help
    *slice() {
      const result = compute();
      return result instanceof Float64Array ? plainOutcome(result) : result;
    },
    finish: (parts) => parts[0] ?? plainOutcome(new Float64Array(0)),
  };
}

/** The value of a parameter as chosen, or its initial value; out of its range it is moved to the nearest end. */
export function parameterOf(parameter: Parameter, choices: Choices): number {
  const chosen = choices.parameters[parameter.id] ?? parameter.initial;
  return Math.min(parameter.most, Math.max(parameter.least, chosen));
}

/** Weights as lengths of ties, or null when a path is as long as its steps. */
export function lengthsOf({ weight }: Neighbours, paths: Paths): Float64Array | null {
  if (weight === null || paths === 'steps') return null;
  return paths === 'distance' ? weight : weight.map((w) => 1 / w);
}

/** Weights as strengths of ties, or null when each tie counts 1. */
export function strengthsOf({ weight }: Neighbours, paths: Paths): Float64Array | null {
  return weight !== null && paths === 'distance' ? weight.map((w) => 1 / w) : weight;
}

/** Runs a measure here and now, from its first slice to its last. */
export function compute(measure: Measure, rows: Rows, choices: Choices): Outcome {
  const run = measure.start(rows, choices);
  const of = measure.slices(rows.order, choices);
  const parts = Array.from({ length: of }, (_, index) => {
    const steps = run.slice(index, of);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  });
  return run.finish(parts);
}
