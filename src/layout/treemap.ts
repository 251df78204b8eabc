/** A rectangle by its corner nearest the top left and its size. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Divides a rectangle into one for each weight, areas in proportion to the weights and shapes as near to squares as rows allow. Weights come
 * largest first and are above 0.
 *
 * Bruls, Huizing and van Wijk, "Squarified treemaps" (2000), doi:10.1007/978-3-7091-6783-0_4.
 */
export function squarify(weights: readonly number[], whole: Rectangle): Rectangle[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const areas = weights.map((weight) => (weight / total) * whole.width * whole.height);
  const found: Rectangle[] = [];
  let rest = whole;
  let row: number[] = [];
  for (const area of areas) {
    const side = Math.min(rest.width, rest.height);
    if (row.length > 0 && worstShape([...row, area], side) > worstShape(row, side)) {
      rest = layRow(row, rest, found);
      row = [];
    }
    row.push(area);
  }
  if (row.length > 0) layRow(row, rest, found);
  return found;
}

function worstShape(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0);
  const thickness = sum / side;
  return Math.max(
    ...row.map((area) => Math.max(thickness / (area / thickness), area / thickness / thickness)),
  );
}

/** Lays a row along the shorter side of what is left and returns what is then left. */
function layRow(row: readonly number[], rest: Rectangle, found: Rectangle[]): Rectangle {
  const sum = row.reduce((total, area) => total + area, 0);
  const upright = rest.width >= rest.height;
  const thickness = sum / (upright ? rest.height : rest.width);
  let along = 0;
  for (const area of row) {
    const size = area / thickness;
    found.push(
      upright
        ? { x: rest.x, y: rest.y + along, width: thickness, height: size }
        : { x: rest.x + along, y: rest.y, width: size, height: thickness },
    );
    along += size;
  }
  return upright
    ? { ...rest, x: rest.x + thickness, width: Math.max(1, rest.width - thickness) }
    : { ...rest, y: rest.y + thickness, height: Math.max(1, rest.height - thickness) };
}
