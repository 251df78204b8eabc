/** Fills for types that no file gives a colour, from Okabe and Ito's set. */
const spareColors = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#8A6D00', '#6B6B6B'];

/** Returns a colour for the type in this place of its list; the eight colours repeat. */
export function spareColor(index: number): string {
  return spareColors[index % spareColors.length] ?? '#6B6B6B';
}
