// Reading and writing of linear memory, shared by the kernels. Rows of lanes are 64 bytes: 8 doubles or 512 bits.

@inline export function int(p: usize, i: i32): i32 { return load<i32>(p + ((<usize>i) << 2)); }
@inline export function setInt(p: usize, i: i32, value: i32): void { store<i32>(p + ((<usize>i) << 2), value); }
@inline export function float(p: usize, i: i32): f64 { return load<f64>(p + ((<usize>i) << 3)); }
@inline export function setFloat(p: usize, i: i32, value: f64): void { store<f64>(p + ((<usize>i) << 3), value); }
@inline export function row(p: usize, i: i32): usize { return p + ((<usize>i) << 6); }

@inline export function clearRow(p: usize): void {
  const zero = i32x4.splat(0);
  v128.store(p, zero);
  v128.store(p, zero, 16);
  v128.store(p, zero, 32);
  v128.store(p, zero, 48);
}

/** Masks of eight bytes as masks of doubles: lanes 0 to 3 and 4 to 7 as 32-bit masks. */
@inline export function lowHalf(mask: v128): v128 {
  return i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(mask));
}
@inline export function highHalf(mask: v128): v128 {
  return i32x4.extend_high_i16x8_s(i16x8.extend_low_i8x16_s(mask));
}
/** And back: eight masks of doubles as eight bytes. */
@inline export function narrow(a: v128, b: v128, c: v128, d: v128): v128 {
  const low = v128.shuffle<i32>(a, b, 0, 2, 4, 6);
  const high = v128.shuffle<i32>(c, d, 0, 2, 4, 6);
  const words = i16x8.narrow_i32x4_s(low, high);
  return i8x16.narrow_i16x8_s(words, words);
}
