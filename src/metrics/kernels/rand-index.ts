/**
 * How far two divisions of the same actors into groups agree: 1 if they are the same, about 0 if no more than by chance (adjusted Rand
 * index). Groups are numbers from 0. 1 for fewer than two actors. Linear.
 *
 * Hubert and Arabie, "Comparing partitions" (1985), doi:10.1007/BF01908075.
 */
export function agreement(first: Int32Array, second: Int32Array): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const both = new Map<number, number>();
  const ones = new Float64Array(first.length);
  const twos = new Float64Array(second.length);
  for (let v = 0; v < first.length; v++) {
    const cell = first[v]! * second.length + second[v]!;
    both.set(cell, (both.get(cell) ?? 0) + 1);
    ones[first[v]!]!++;
    twos[second[v]!]!++;
  }
  let together = 0;
  for (const n of both.values()) together += pairs(n);
  const inFirst = ones.reduce((sum, n) => sum + pairs(n), 0);
  const inSecond = twos.reduce((sum, n) => sum + pairs(n), 0);
  const expected = first.length < 2 ? 0 : (inFirst * inSecond) / pairs(first.length);
  const most = (inFirst + inSecond) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
