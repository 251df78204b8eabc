import { seededRandom } from '../../src/array/random.ts';

/** Relations of a graph made by chance, as columns. */
export interface MadeGraph {
  readonly name: string;
  readonly order: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/**
 * Communities of about fifty actors, degrees spread like those of real maps (a few hubs), three in ten relations leading out of the
 * community. Actors are numbered by chance, so that no order helps the caches.
 */
export function makeCommunities(order: number, size: number): MadeGraph {
  const random = seededRandom(order);
  const names = shuffledNumbers(order, random);
  const community = 50;
  const source = new Int32Array(size);
  const target = new Int32Array(size);
  // A power law with exponent 2.5 over positions within a community and over all.
  const pick = (from: number, count: number) => from + Math.floor(count * random() ** 2.5);
  for (let r = 0; r < size; r++) {
    const a = Math.floor(random() * order);
    const start = a - (a % community);
    const inside = random() < 0.7;
    const b = inside ? pick(start, Math.min(community, order - start)) : spread(pick(0, order), order);
    const swap = random() < 0.5;
    source[r] = names[swap ? b : a] ?? 0;
    target[r] = names[swap ? a : b] ?? 0;
  }
  return { name: `communities ${order}/${size}`, order, source, target };
}

/** Moves numbers apart that stood together, so that hubs of the whole are not all in one community. */
const spread = (v: number, order: number): number => Number((BigInt(v) * 7919n) % BigInt(order));

function shuffledNumbers(count: number, random: () => number): Int32Array {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const j = Math.floor(random() * (i + 1));
    numbers[i] = numbers[j] ?? 0;
    numbers[j] = i;
  }
  return numbers;
}

/** New actors choose five partners who already have many (Barabási and Albert). */
export function makeGrowing(order: number, each: number): MadeGraph {
  const random = seededRandom(order + 1);
  const names = shuffledNumbers(order, random);
  const source: number[] = [];
  const target: number[] = [];
  const ends: number[] = [];
  for (let v = 1; v < order; v++) {
    for (let k = 0; k < Math.min(each, v); k++) {
      const u = ends.length === 0 ? 0 : (ends[Math.floor(random() * ends.length)] ?? 0);
      if (u === v) continue;
      source.push(names[v] ?? 0);
      target.push(names[u] ?? 0);
      ends.push(u, v);
    }
  }
  return {
    name: `growing ${order}/${source.length}`,
    order,
    source: Int32Array.from(source),
    target: Int32Array.from(target),
  };
}
