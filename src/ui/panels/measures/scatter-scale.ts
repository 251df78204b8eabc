/** One axis of a plot: from a value to a place in pixels, and the values that are written along it. */
export interface ScatterScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Steps that readers count in, as shares of a power of ten. */
const steps = [1, 2, 5, 10];

/**
 * Returns a straight scale that holds every value that is a number, begins and ends at a round one, and lies between the pixels `from`
 * and `to`. About `most` steps; whole ones where `isWhole`. Where all values are equal, they stand at the beginning.
 */
export function scatterScale(
  values: readonly number[],
  from: number,
  to: number,
  { most = 5, isWhole = false }: { readonly most?: number; readonly isWhole?: boolean } = {},
): ScatterScale {
  const known = values.filter(Number.isFinite);
  const low = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (known.length === 0 || low === high) {
    return { place: () => from, ticks: known.slice(0, 1) };
  }
  const power = 10 ** Math.floor(Math.log10((high - low) / most));
  const least = steps.find((share) => share * power * most >= high - low) ?? 10;
  const step = isWhole ? Math.max(1, least * power) : least * power;
  // The small shares undo what binary numbers add to quotients such as 0.3 / 0.1.
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, count) => (first + count) * step);
  const span = (last - first) * step;
  return { place: (value) => from + ((value - first * step) / span) * (to - from), ticks };
}
