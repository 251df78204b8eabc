import type { Dataset } from '../model/dataset.ts';

/** What can be found. */
export const searchKinds = ['actor', 'relation', 'document'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A part of an item that is searched, and what a match in it is worth. Labels are worth most. */
export interface SearchField {
  readonly id:
    | 'name'
    | 'alias'
    | 'role'
    | 'description'
    | 'sentence'
    | 'type'
    | 'title'
    | 'author'
    | 'publisher';
  readonly weight: number;
}

const field = (id: SearchField['id'], weight: number): SearchField => ({ id, weight });
const name = field('name', 100);
const alias = field('alias', 80);
const role = field('role', 30);
const description = field('description', 15);
const sentence = field('sentence', 100);
const type = field('type', 40);
const title = field('title', 100);
const author = field('author', 60);
const publisher = field('publisher', 50);

/** One text of one item. */
export interface SearchUnit {
  readonly field: SearchField;
  readonly text: string;
}

/** Returns the text by which a relation is found and listed: its summary, or where it has none its ends and its type in a row. */
function relationLabel({ actors, relations, relationTypes }: Dataset, relation: number): string {
  const summary = relations.summary[relation] ?? '';
  if (summary !== '') return summary;
  const source = actors[relations.source[relation]!]?.name ?? '';
  const target = actors[relations.target[relation]!]?.name ?? '';
  return `${source} ${relationTypes[relations.type[relation]!]?.label ?? ''} ${target}`;
}

/** Returns the texts by which an item is found, its label first. */
export function unitsOf(dataset: Dataset, kind: SearchKind, index: number): SearchUnit[] {
  if (kind === 'actor') {
    const actor = dataset.actors[index]!;
    return [
      { field: name, text: actor.name },
      ...actor.aliases.map((text) => ({ field: alias, text })),
      { field: role, text: actor.role },
      { field: description, text: actor.description },
    ];
  }
  if (kind === 'relation') {
    const words = dataset.relationTypes[dataset.relations.type[index]!]!;
    return [
      { field: sentence, text: relationLabel(dataset, index) },
      { field: type, text: words.label },
      { field: type, text: words.reverseLabel },
    ];
  }
  const document = dataset.documents[index]!;
  return [
    { field: title, text: document.title },
    { field: author, text: document.author },
    { field: publisher, text: document.publisher },
  ];
}
