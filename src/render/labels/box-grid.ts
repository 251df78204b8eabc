/** A rectangle on the screen in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 48;
const columns = 4096;

/** Rectangles that are taken, in a grid, so that asking for a free place costs the same however many there are. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    const lastColumn = Math.floor(box.right / cell);
    const lastRow = Math.floor(box.bottom / cell);
    for (let row = Math.floor(box.top / cell); row <= lastRow; row++) {
      for (let column = Math.floor(box.left / cell); column <= lastColumn; column++) {
        const taken = this.#cells.get(row * columns + column);
        if (taken && overlapsAny(taken, box)) return false;
      }
    }
    return true;
  }

  take(box: Box): void {
    const lastColumn = Math.floor(box.right / cell);
    const lastRow = Math.floor(box.bottom / cell);
    for (let row = Math.floor(box.top / cell); row <= lastRow; row++) {
      for (let column = Math.floor(box.left / cell); column <= lastColumn; column++) {
        const taken = this.#cells.get(row * columns + column);
        if (taken) taken.push(box);
        else this.#cells.set(row * columns + column, [box]);
      }
    }
  }
}

function overlapsAny(taken: readonly Box[], { left, top, right, bottom }: Box): boolean {
  for (const box of taken) {
    if (left < box.right && right > box.left && top < box.bottom && bottom > box.top) return true;
  }
  return false;
}
