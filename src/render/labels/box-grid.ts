/** A rectangle on the screen in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 48;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Rectangles that are taken, in a grid, so that asking for a free place costs the same however many there are. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.#cells.get(key)?.some((taken) => overlap(taken, box))) return false;
    }
    return true;
  }

  take(box: Box): void {
    for (const key of keysOf(box)) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

function* keysOf(box: Box): Iterable<number> {
  const right = Math.floor(box.right / cell);
  const bottom = Math.floor(box.bottom / cell);
  for (let row = Math.floor(box.top / cell); row <= bottom; row++) {
    for (let column = Math.floor(box.left / cell); column <= right; column++) yield row * 4096 + column;
  }
}
