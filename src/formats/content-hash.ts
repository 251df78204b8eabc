/**
 * Returns a 64-bit fingerprint of named texts as 16 hexadecimal digits, the same in whatever order the names come.
 *
 * It names stored views and layouts after the data they belong to; it guards against mix-ups, not against forgery. It is our
 * own instead of SHA-256 because WebCrypto only answers asynchronously and is missing on pages opened over plain http.
 */
export function contentHash(parts: ReadonlyMap<string, Uint8Array>): string {
  const state: [number, number] = [0x9e3779b9, 0x85ebca6b];
  const encoder = new TextEncoder();
  for (const name of [...parts.keys()].sort()) {
    const bytes = parts.get(name) ?? new Uint8Array();
    absorb(state, encoder.encode(`${name}\0${bytes.length}\0`));
    absorb(state, bytes);
  }
  const [a, b] = [finish(state[0] ^ state[1]), finish(state[1] + Math.imul(state[0], 0xc2b2ae35))];
  return hex(a) + hex(b);
}

/** Mixes four bytes a step into two lanes with different multipliers. */
function absorb(state: [number, number], bytes: Uint8Array): void {
  let [a, b] = state;
  const whole = bytes.length & ~3;
  for (let i = 0; i < bytes.length; i += 4) {
    let word = 0;
    if (i < whole) {
      word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    } else {
      for (let k = i; k < bytes.length; k += 1) word |= bytes[k]! << (8 * (k - i));
    }
    a = Math.imul(a ^ word, 0x9e3779b1);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b + word, 0x85ebca77) ^ a;
    b = (b << 17) | (b >>> 15);
  }
  state[0] = a;
  state[1] = b;
}

function finish(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return x ^ (x >>> 16);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
