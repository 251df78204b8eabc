/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Gives a source of evenly spread numbers that is the same for the same seed on every machine, so that a picture or an
 * estimate that used chance can be had again.
 *
 * Xoshiro128** on 32-bit integers, its state filled from the seed by a multiplicative hash. Not for secrets. Each number
 * has 32 random bits. Any number may be the seed; it is taken as a 32-bit integer.
 *
 * @example
 * const random = seededRandom(7);
 * random() === seededRandom(7)(); // true
 *
 * Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2021), doi:10.1145/3460772.
 */
export function seededRandom(seed: number): Random {
  let hash = seed | 0;
  const fill = () => {
    hash = (hash + 0x9e3779b9) | 0;
    let word = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1;
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled / 4294967296;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
