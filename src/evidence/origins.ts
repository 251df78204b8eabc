/** The part of a document that says what it was made from: an index, or -1 for nothing. */
interface Derived {
  readonly derivedFrom: number;
}

/**
 * Returns the origin of each document: the index of the document that its chain of `derivedFrom` leads to. A document that was
 * made from no other is its own origin.
 *
 * Documents derived from each other in a ring, and all that derive from them, share one origin: the first of the ring in the
 * order of the documents. A parent that does not exist counts as none. Takes time proportional to the number of documents.
 *
 * @example
 * originsOf([{ derivedFrom: -1 }, { derivedFrom: 0 }, { derivedFrom: 1 }]); // Int32Array [0, 0, 0]
 */
export function originsOf(documents: readonly Derived[]): Int32Array {
  const origins = new Int32Array(documents.length).fill(-1);
  const parentOf = (document: number): number => {
    const parent = documents[document]!.derivedFrom;
    return parent >= 0 && parent < documents.length ? parent : -1;
  };
  for (let first = 0; first < documents.length; first++) {
    const path: number[] = [];
    const placeOnPath = new Map<number, number>();
    let at = first;
    let root = -1;
    while (root < 0) {
      const ringStart = placeOnPath.get(at);
      if (origins[at] !== -1) root = origins[at]!;
      else if (ringStart !== undefined) root = path.slice(ringStart).reduce((a, b) => Math.min(a, b));
      else {
        placeOnPath.set(at, path.length);
        path.push(at);
        const parent = parentOf(at);
        if (parent < 0) root = at;
        else at = parent;
      }
    }
    for (const document of path) origins[document] = root;
  }
  return origins;
}
