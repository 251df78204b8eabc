/** The place of an index that the heap has not seen, and of one that it gave back. */
const unseen = -1;
const settled = -2;

/**
 * Indices ordered by a key that only falls: gives back the one with the smallest key. Four children a node, which suits the cache
 * better than two. `key` is read, never written: lower it, then call `raise`.
 */
export class IndexedHeap {
  readonly #key: Float64Array;
  readonly #items: Int32Array;
  readonly #place: Int32Array;
  #size = 0;

  constructor(key: Float64Array) {
    this.#key = key;
    this.#items = new Int32Array(key.length);
    this.#place = new Int32Array(key.length).fill(unseen);
  }

  get size(): number {
    return this.#size;
  }

  /** True once the index was given back. */
  isSettled(index: number): boolean {
    return this.#place[index] === settled;
  }

  /** Puts an index in, or moves it up after its key fell. */
  raise(index: number): void {
    const key = this.#key;
    let at = this.#place[index]!;
    if (at < 0) at = this.#size++;
    const own = key[index]!;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = this.#items[parent]!;
      if (key[above]! <= own) break;
      this.#items[at] = above;
      this.#place[above] = at;
      at = parent;
    }
    this.#items[at] = index;
    this.#place[index] = at;
  }

  /** Takes out the index with the smallest key. The heap must not be empty. */
  pop(): number {
    const items = this.#items;
    const key = this.#key;
    const first = items[0]!;
    this.#place[first] = settled;
    const moved = items[--this.#size]!;
    if (this.#size === 0) return first;
    const own = key[moved]!;
    let at = 0;
    for (;;) {
      let child = at * 4 + 1;
      if (child >= this.#size) break;
      const end = Math.min(child + 4, this.#size);
      let best = child;
      for (child++; child < end; child++) if (key[items[child]!]! < key[items[best]!]!) best = child;
      if (key[items[best]!]! >= own) break;
      items[at] = items[best]!;
      this.#place[items[at]!] = at;
      at = best;
    }
    items[at] = moved;
    this.#place[moved] = at;
    return first;
  }

  /** Forgets that it has seen an index. */
  forget(index: number): void {
    this.#place[index] = unseen;
  }
}
