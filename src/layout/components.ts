import type { Curves } from './curves.ts';
import type { Part } from './force.ts';

/** Splits a graph into its connected parts, the largest first (then by lowest node), each with its distinct pairs of neighbours. */
export function connectedParts(order: number, curves: Curves): Part[] {
  const partOf = new Int32Array(order).fill(-1);
  const local = new Int32Array(order);
  const members: number[][] = [];
  for (let start = 0; start < order; start++) {
    if (partOf[start] !== -1) continue;
    const found = [start];
    partOf[start] = members.length;
    for (let i = 0; i < found.length; i++) {
      const node = found[i]!;
      local[node] = i;
      for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++) {
        const curve = curves.incident[k]!;
        const other = curves.source[curve] === node ? curves.target[curve]! : curves.source[curve]!;
        if (partOf[other] !== -1) continue;
        partOf[other] = members.length;
        found.push(other);
      }
    }
    members.push(found);
  }
  const pairs: number[][] = members.map(() => []);
  for (let curve = 0; curve < curves.count; curve++) {
    const source = curves.source[curve]!;
    const target = curves.target[curve]!;
    const twin = curve > 0 && curves.source[curve - 1] === source && curves.target[curve - 1] === target;
    if (!twin) pairs[partOf[source]!]!.push(local[source]!, local[target]!);
  }
  return members
    .map((nodes, index) => ({
      node: Int32Array.from(nodes),
      source: Int32Array.from(pairs[index]!.filter((_, i) => i % 2 === 0)),
      target: Int32Array.from(pairs[index]!.filter((_, i) => i % 2 === 1)),
    }))
    .sort((a, b) => b.node.length - a.node.length);
}
