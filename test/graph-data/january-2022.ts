import { readPackage } from '../../src/formats/read-package.ts';
import type { Citation, Dataset } from '../../src/model/dataset.ts';
import { exampleFiles } from '../formats/package-files.ts';

/** A relation in the words of its files, with its citations. */
interface ReadRelation {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly date: string;
  readonly summary: string;
  readonly citations: readonly Citation[];
}

const result = readPackage(exampleFiles('january-2022'));
if (!result.dataset) throw new Error('The January 2022 package cannot be read.');

export const { problems, ledger } = result;
export const dataset: Dataset = result.dataset;

const { relations } = dataset;
const idOf = (index: number | undefined) => dataset.actors[index ?? -1]?.id ?? '';

/** The id of the kind of an actor. */
export function kindOf(id: string): string {
  const actor = dataset.actors.find((candidate) => candidate.id === id);
  return dataset.actorTypes[actor?.type ?? -1]?.id ?? '';
}

export const all: readonly ReadRelation[] = relations.id.map((id, i) => ({
  id,
  source: idOf(relations.source[i]),
  type: dataset.relationTypes[relations.type[i] ?? -1]?.id ?? '',
  target: idOf(relations.target[i]),
  date: relations.date[i] ?? '',
  summary: relations.summary[i] ?? '',
  citations: dataset.citations.filter((citation) => citation.relation === i),
}));

/** The relations that fit everything asked for. */
export function find(
  asked: Partial<Pick<ReadRelation, 'source' | 'type' | 'target' | 'date'>>,
): ReadRelation[] {
  return all.filter((relation) =>
    Object.entries(asked).every(([key, value]) => relation[key as keyof typeof asked] === value),
  );
}

/** Citations as `document stance speaker`, in the order of the file. */
export function voices(relation: ReadRelation | undefined): string[] {
  return (relation?.citations ?? []).map((citation) =>
    [
      dataset.documents[citation.document]?.id,
      citation.stance,
      ...citation.attributedTo.map((speaker) => idOf(speaker)),
    ].join(' '),
  );
}
