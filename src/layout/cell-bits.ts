import type { Frame } from './layout.ts';

/** Width and height of a cell in pixels: about a name, so that a box lies in a few cells and a cell holds few lines. */
const cellWidth = 96;
const cellHeight = 64;
/** The grid reaches beyond the frame by this share; what lies further out counts to the cells at the rim. */
const beyond = 0.15;

/**
 * A grid over the picture that knows, as bits, which of `count` things touch each cell: the union of a few cells names, once each, the few things
 * worth an exact test.
 */
export interface CellBits {
  readonly words: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly bits: Int32Array;
}

export function createCellBits(frame: Frame, count: number): CellBits {
  const width = frame.width * (1 + 2 * beyond);
  const height = frame.height * (1 + 2 * beyond);
  const columns = Math.max(1, Math.ceil(width / cellWidth));
  const rows = Math.max(1, Math.ceil(height / cellHeight));
  const words = (count + 31) >>> 5;
  return {
    words,
    columns,
    rows,
    left: -width / 2,
    top: -height / 2,
    bits: new Int32Array(words * columns * rows),
  };
}

function clampCell(value: number, count: number): number {
  return value < 0 ? 0 : value >= count ? count - 1 : Math.floor(value);
}

/** Notes (`on`) or strikes out that a thing touches the cells of a rectangle. */
export function markCells(
  grid: CellBits,
  thing: number,
  on: boolean,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  const { words, columns, rows, bits } = grid;
  const firstColumn = clampCell((left - grid.left) / cellWidth, columns);
  const lastColumn = clampCell((right - grid.left) / cellWidth, columns);
  const firstRow = clampCell((top - grid.top) / cellHeight, rows);
  const lastRow = clampCell((bottom - grid.top) / cellHeight, rows);
  const word = thing >>> 5;
  const bit = 1 << (thing & 31);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const slot = (row * columns + column) * words + word;
      bits[slot] = on ? bits[slot]! | bit : bits[slot]! & ~bit;
    }
  }
}

/** Adds to `found` the things that touch the cells of a rectangle. */
export function collectCells(
  grid: CellBits,
  found: Int32Array,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  const { words, columns, rows, bits } = grid;
  const firstColumn = clampCell((left - grid.left) / cellWidth, columns);
  const lastColumn = clampCell((right - grid.left) / cellWidth, columns);
  const firstRow = clampCell((top - grid.top) / cellHeight, rows);
  const lastRow = clampCell((bottom - grid.top) / cellHeight, rows);
  for (let row = firstRow; row <= lastRow; row++) {
    const end = (row * columns + lastColumn + 1) * words;
    let word = 0;
    for (let slot = (row * columns + firstColumn) * words; slot < end; slot++) {
      found[word]! |= bits[slot]!;
      if (++word === words) word = 0;
    }
  }
}
