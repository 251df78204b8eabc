import { bandAt, type RankBands } from './rank-bands.ts';

/** Ranks that have a line of their own; the line below them is for every worse rank and for none. */
export const depth = 10;
export const rowHeight = 26;
export const topRoom = 34;
const leftRoom = 46;
const namesRoom = 220;
const chartWidth = 1000;

/** Size of a rank chart. */
export const chartSize = { width: chartWidth, height: topRoom + (depth + 1) * rowHeight + 8 };

/** Returns the middle of a position's column in pixels, and the width of a column. */
export function columnAt(
  position: number,
  positions: number,
): { readonly x: number; readonly width: number } {
  const width = (chartWidth - leftRoom - namesRoom) / Math.max(1, positions);
  return { x: leftRoom + (position + 0.5) * width, width };
}

/** Returns the height of a rank; all ranks below the last line share one. */
export function rankY(rank: number): number {
  return topRoom + (Math.min(depth + 1, rank) - 0.5) * rowHeight;
}

/** Positions next to each other at which an actor has a rank in one computation at least: its band there as a path. */
export function bandPath(bands: RankBands, actor: number): string {
  const runs: { x: number; best: number; worst: number }[][] = [];
  let isOpen = false;
  for (let position = 0; position < bands.positions; position++) {
    const band = bandAt(bands, position, actor);
    if (!band) {
      isOpen = false;
      continue;
    }
    if (!isOpen) runs.push([]);
    isOpen = true;
    const { x } = columnAt(position, bands.positions);
    runs.at(-1)!.push({ x, best: rankY(band.best) - 3, worst: rankY(band.worst) + 3 });
  }
  return runs
    .map((run) => {
      const points =
        run.length === 1
          ? [
              { ...run[0]!, x: run[0]!.x - 4 },
              { ...run[0]!, x: run[0]!.x + 4 },
            ]
          : run;
      const out = points.map(({ x, best }) => `${x.toFixed(1)} ${best}`);
      const back = points.map(({ x, worst }) => `${x.toFixed(1)} ${worst}`).reverse();
      return `M${[...out, ...back].join('L')}Z`;
    })
    .join('');
}

/** The line of an actor through its ranks in one computation, with gaps where it has none. */
export function linePath(ranks: Float64Array, { order, positions }: RankBands, actor: number): string {
  let path = '';
  let isOpen = false;
  for (let position = 0; position < positions; position++) {
    const rank = ranks[position * order + actor]!;
    if (Number.isNaN(rank)) {
      isOpen = false;
      continue;
    }
    path += `${isOpen ? 'L' : 'M'}${columnAt(position, positions).x.toFixed(1)} ${rankY(rank)}`;
    if (!isOpen) path += 'h0.01';
    isOpen = true;
  }
  return path;
}

/** Heights of names beside the last position: as near to their lines as they can stand without covering each other. */
export function nameHeights(bands: RankBands, actors: readonly number[]): Map<number, number> {
  const last = (actor: number): number => {
    for (let position = bands.positions - 1; position >= 0; position--) {
      const band = bandAt(bands, position, actor);
      if (band) return position === bands.positions - 1 ? rankY(band.best) : rankY(depth + 1);
    }
    return rankY(depth + 1);
  };
  const wanted = actors.map((actor) => ({ actor, y: last(actor) })).sort((a, b) => a.y - b.y);
  const heights = new Map<number, number>();
  let bottom = chartSize.height - 6 - (wanted.length - 1) * 15;
  let free = topRoom;
  for (const { actor, y } of wanted) {
    const at = Math.min(Math.max(y, free), bottom);
    heights.set(actor, at);
    free = at + 15;
    bottom += 15;
  }
  return heights;
}
