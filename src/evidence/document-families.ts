import type { Document } from '../model/dataset.ts';

/** A document in its family tree. */
export interface FamilyMember {
  readonly document: number;
  /** Steps from the origin, which is 0. */
  readonly generation: number;
  /** Documents made from this one, in the order of the dataset. */
  readonly children: readonly FamilyMember[];
}

/**
 * Returns the family trees of the documents, one for each origin in the order of the dataset: who was made from whom. `origins` is what
 * `originsOf` gives. In a ring of documents its first member stands at the top and its own parent is passed over.
 */
export function documentFamilies(documents: readonly Document[], origins: Int32Array): FamilyMember[] {
  const children: FamilyMember[][] = documents.map(() => []);
  const members: FamilyMember[] = [];
  const generations = new Int32Array(documents.length).fill(-1);
  const generationOf = (document: number): number => {
    const path: number[] = [];
    let at = document;
    while (generations[at] === -1 && origins[at] !== at) {
      path.push(at);
      at = documents[at]!.derivedFrom;
    }
    let generation = Math.max(generations[at]!, 0);
    for (const below of path.reverse()) generations[below] = ++generation;
    return origins[document] === document ? 0 : generations[document]!;
  };
  for (let document = 0; document < documents.length; document++) {
    const generation = generationOf(document);
    members.push({ document, generation, children: children[document]! });
  }
  const roots: FamilyMember[] = [];
  for (const member of members) {
    if (member.generation === 0) roots.push(member);
    else children[documents[member.document]!.derivedFrom]?.push(member);
  }
  return roots;
}
