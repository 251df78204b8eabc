/** Days beyond this are treated as if they were here: 32-bit floats hold whole days exactly up to it (45,000 years from 1970). */
export const farthestDay = 16_000_000;

/** A day as the graphics card holds it. */
export function toNearDay(day: number): number {
  return Math.max(-farthestDay, Math.min(farthestDay, day));
}
