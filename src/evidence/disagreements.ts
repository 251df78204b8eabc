import type { Position } from '../model/dataset.ts';

/** One answer to a question on which documents differ, and the passages that give it. */
interface Side {
  readonly position: string;
  /** Indices into `Dataset.positions`. */
  readonly passages: readonly number[];
  /** Number of different origins among the passages' documents. A passage without a document adds none. */
  readonly origins: number;
}

/** A question on which documents differ. */
export interface Disagreement {
  readonly id: string;
  readonly about: string;
  /** In the order in which the file first gives them. */
  readonly sides: readonly Side[];
}

/** Returns the places where documents differ, each with its sides; passages that take the same position make one side. */
export function groupDisagreements(positions: readonly Position[], origins: Int32Array): Disagreement[] {
  const groups = new Map<string, { about: string; sides: Map<string, number[]> }>();
  positions.forEach(({ id, about, position }, index) => {
    const group = groups.get(id) ?? { about, sides: new Map<string, number[]>() };
    groups.set(id, group);
    group.sides.set(position, [...(group.sides.get(position) ?? []), index]);
  });
  return [...groups].map(([id, { about, sides }]) => ({
    id,
    about,
    sides: [...sides].map(([position, passages]) => {
      const documents = passages
        .map((index) => positions[index]!.document)
        .filter((document) => document >= 0);
      return { position, passages, origins: new Set(documents.map((document) => origins[document])).size };
    }),
  }));
}
