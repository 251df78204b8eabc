/**
 * The rule of `overlaps` in `src/time/bounds.ts` for the graphics card: half-open bounds (earliest start, latest start, earliest end, latest
 * end) against a window [x, y). `mask` is what the filters say (`shownAs`); without a window it stands. Tests compare the two rules.
 */
export const windowRule = `
uniform vec2 u_window;
uniform bool u_windowed;
uniform bool u_undated;
int shownAs(vec4 bounds, uint mask) {
  if (mask == 0u || !u_windowed) return int(mask);
  if (bounds.x > bounds.w) return u_undated ? 3 : 0;
  if (!(bounds.x < u_window.y && bounds.w > u_window.x)) return 0;
  return bounds.y < u_window.y && bounds.z > u_window.x ? 2 : 1;
}
`;
