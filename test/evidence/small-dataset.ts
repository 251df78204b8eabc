import { builtInActorTypes } from '../../src/model/actor-type.ts';
import type { Citation, Dataset, Document, EdtfDate, Stance } from '../../src/model/dataset.ts';
import { builtInRelationTypes } from '../../src/model/relation-type.ts';
import { type Bounds, UNDATED } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

/** A relation of a small dataset: its ends are letters, so that a test can be read. */
export interface SmallRelation {
  readonly from: string;
  readonly to: string;
  readonly type?: string;
  readonly date?: string;
  readonly summary?: string;
  /** `d0 asserts`, `d1 reports a|b`, `d2 denies`, one for each citation. */
  readonly cited?: readonly string[];
}

export interface SmallDataset {
  /** Id, and after a colon its type if that matters. */
  readonly actors: readonly string[];
  readonly relations: readonly SmallRelation[];
  /** `d0`, `d1 < d0` for one made from another, `d2 @ 2022-01-05` for one with a date. */
  readonly documents?: readonly string[];
}

/** A date as a dataset holds it. */
export function edtf(text: string): EdtfDate {
  if (text === '') return { text, bounds: UNDATED };
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return { text, bounds: parsed.bounds };
}

const indexOf = (ids: readonly string[], id: string): number => {
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`There is no “${id}” in ${ids.join(', ')}.`);
  return index;
};

function smallDocuments(lines: readonly string[]): Document[] {
  const parts = lines.map((line) => /^(\S+)(?: < (\S+))?(?: @ (\S+))?$/.exec(line) ?? []);
  const ids = parts.map(([, id = '']) => id);
  return parts.map(([, id = '', parent, date = '']) => ({
    id,
    title: `Title of ${id}`,
    publisher: `Publisher of ${id}`,
    author: '',
    published: edtf(date),
    kind: 'article',
    language: 'en',
    url: '',
    derivedFrom: parent === undefined ? -1 : indexOf(ids, parent),
    note: '',
  }));
}

/** A dataset that fits a few lines of a test. Types are the built-in ones; a relation without one is `criticised`. */
export function smallDataset({ actors, relations, documents = [] }: SmallDataset): Dataset {
  const actorIds = actors.map((line) => line.split(':')[0] ?? '');
  const readDocuments = smallDocuments(documents);
  const documentIds = readDocuments.map(({ id }) => id);
  const typeIds = builtInRelationTypes.map(({ id }) => id);
  const dates = relations.map(({ date = '' }) => edtf(date));
  const column = (key: keyof Bounds) => Float64Array.from(dates, ({ bounds }) => bounds[key]);
  const citations = relations.flatMap(({ cited = [] }, relation) =>
    cited.map((line): Citation => {
      const [document = '', stance = '', speakers = ''] = line.split(' ');
      return {
        relation,
        document: document === '-' ? -1 : indexOf(documentIds, document),
        stance: stance as Stance,
        attributedTo: speakers === '' ? [] : speakers.split('|').map((id) => indexOf(actorIds, id)),
        locator: '¶ 1',
        anchor: '',
        note: '',
      };
    }),
  );
  return {
    name: 'small',
    title: 'Small',
    description: '',
    actorTypes: builtInActorTypes,
    relationTypes: builtInRelationTypes,
    actors: actors.map((line) => {
      const [id = '', type = 'person'] = line.split(':');
      const typeIndex = indexOf(
        builtInActorTypes.map((known) => known.id),
        type,
      );
      const name = id.toUpperCase();
      return {
        id,
        name,
        aliases: [],
        type: typeIndex,
        role: '',
        start: edtf(''),
        end: edtf(''),
        description: '',
      };
    }),
    actorExtra: new Map(),
    relations: {
      count: relations.length,
      id: relations.map((_, r) => `r${r}`),
      source: Int32Array.from(relations, ({ from }) => indexOf(actorIds, from)),
      target: Int32Array.from(relations, ({ to }) => indexOf(actorIds, to)),
      type: Uint16Array.from(relations, ({ type = 'criticised' }) => indexOf(typeIds, type)),
      date: dates.map(({ text }) => text),
      bounds: {
        earliestStart: column('earliestStart'),
        latestStart: column('latestStart'),
        earliestEnd: column('earliestEnd'),
        latestEnd: column('latestEnd'),
      },
      place: relations.map(() => ''),
      summary: relations.map(({ summary = '' }) => summary),
      extra: new Map(),
    },
    documents: readDocuments,
    citations,
    events: [],
    figures: [],
    positions: [],
    coordinates: null,
    hash: '',
  };
}
