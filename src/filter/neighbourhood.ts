/** Relations as columns of their two ends. */
export interface Ends {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Marks an actor that cannot be reached. */
export const unreached = 0xff;

/**
 * Returns the number of steps from an actor to each actor, over the relations whose byte in `include` is not 0, up to `depth`
 * steps (at most 254); 255 for those farther away. Direction plays no part. An actor out of range reaches nobody. Takes one
 * pass over the relations a step.
 */
export function neighbourhood(
  { source, target }: Ends,
  include: Uint8Array,
  order: number,
  actor: number,
  depth: number,
): Uint8Array {
  const steps = new Uint8Array(order).fill(unreached);
  if (!(actor >= 0 && actor < order)) return steps;
  steps[actor] = 0;
  for (let step = 1; step <= Math.min(depth, unreached - 1); step++) {
    let grown = false;
    for (let r = 0; r < include.length; r++) {
      if (include[r] === 0) continue;
      const tail = source[r]!;
      const head = target[r]!;
      if (steps[tail] === step - 1 && steps[head] === unreached) steps[head] = step;
      else if (steps[head] === step - 1 && steps[tail] === unreached) steps[tail] = step;
      else continue;
      grown = true;
    }
    if (!grown) break;
  }
  return steps;
}
