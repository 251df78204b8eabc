import type { Dataset } from '../model/dataset.ts';
import { assembleDataset, type DatasetNames } from './assemble-dataset.ts';
import { createGrowingColumns } from './growing-columns.ts';
import { createRelationTypeWords } from './relation-type-words.ts';
import type { Report } from './report.ts';

/** An actor as a file of another format gives it. All values are text. */
export interface DraftActor {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  readonly role?: string;
  readonly start?: string;
  readonly end?: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly extra?: Iterable<readonly [column: string, value: string]>;
  readonly place?: readonly [x: number, y: number];
  /** Line or row in the file. */
  readonly row: number;
}

/** A relation as a file of another format gives it. */
export interface DraftRelation {
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly type?: string;
  readonly directed?: boolean;
  readonly date?: string;
  readonly place?: string;
  readonly summary?: string;
  readonly extra?: Iterable<readonly [column: string, value: string]>;
  readonly row: number;
}

/** Relations of a draft, one array a column; ends are slots in the order in which ids first appear. */
export interface DraftRelations {
  readonly id: string[];
  readonly source: number[];
  readonly target: number[];
  readonly type: number[];
  readonly row: number[];
  readonly date: string[];
  readonly place: string[];
  readonly summary: string[];
  readonly extra: ReturnType<typeof createGrowingColumns>;
}

/** Collects actors and relations of one file, in whatever order they come, and makes a dataset of them. */
export interface NetworkDraft {
  addActor(actor: DraftActor): void;
  addRelation(relation: DraftRelation): void;
  /** Returns the dataset; ends that no actor has are reported, or become actors where the format has no list of them. */
  finish(names: DatasetNames): Dataset;
}

/** What a draft must know of its file. */
export interface DraftOptions {
  readonly file: string;
  readonly report: Report;
  /** True for an edge list, where an actor exists because a relation names it. */
  readonly actorsFromEnds: boolean;
  /** Whether a dated relation lasts for its whole date, as a spell does, or happens once. */
  readonly temporal: 'event' | 'state';
}

/** Creates an empty draft. Ids stay text and are only ever keys of a `Map`. */
export function createNetworkDraft(options: DraftOptions): NetworkDraft {
  const { file, report, actorsFromEnds } = options;
  const slots = new Map<string, number>();
  const declared: (DraftActor | null)[] = [];
  const order: number[] = [];
  const actorExtra = createGrowingColumns();
  const types = createRelationTypeWords(options.temporal);
  const relations: DraftRelations = {
    id: [],
    source: [],
    target: [],
    type: [],
    row: [],
    date: [],
    place: [],
    summary: [],
    extra: createGrowingColumns(),
  };
  const ids = new Set<string>();

  const slotOf = (id: string, row: number): number => {
    const known = slots.get(id);
    if (known !== undefined) return known;
    const slot = declared.push(actorsFromEnds ? { id, row } : null) - 1;
    slots.set(id, slot);
    if (actorsFromEnds) order.push(slot);
    return slot;
  };

  return {
    addActor(actor) {
      const { id, row } = actor;
      if (id === '') {
        report.error(file, 'An actor has no id; it was left out.', { row, column: 'id' });
        report.count(file, 'reported');
        return;
      }
      const slot = slotOf(id, row);
      const before = declared[slot];
      if (before) {
        const message = `The actor “${id}” stands already in row ${before.row}; the two were taken as one, with the values of the first.`;
        report.warning(file, message, { row, column: 'id' });
        report.count(file, 'merged');
        return;
      }
      declared[slot] = actor;
      actorExtra.add(order.push(slot) - 1, actor.extra ?? []);
      report.count(file, 'loaded');
    },

    addRelation(relation) {
      const { source, target, row } = relation;
      if (source === '' || target === '') {
        const column = source === '' ? 'source' : 'target';
        report.error(file, `The ${column} is empty; the relation was left out.`, { row, column });
        report.count(file, 'reported');
        return;
      }
      let id = relation.id ?? '';
      if (id !== '' && ids.has(id)) {
        report.warning(file, `The id “${id}” is used twice; this relation gets another one.`, {
          row,
          column: 'id',
        });
        id = '';
      }
      if (id !== '') ids.add(id);
      const directed = relation.directed ?? true;
      const type = types.index(relation.type ?? '', directed);
      if (type === null)
        report.error(file, 'There are too many types; this relation has none.', { row, column: 'type' });
      relations.type.push(type ?? types.index('', directed) ?? 0);
      relations.source.push(slotOf(source, row));
      relations.target.push(slotOf(target, row));
      relations.row.push(row);
      relations.date.push(relation.date ?? '');
      relations.place.push(relation.place ?? '');
      relations.summary.push(relation.summary ?? '');
      const index = relations.id.push(id) - 1;
      if (relation.extra) relations.extra.add(index, relation.extra);
    },

    finish: (names) =>
      assembleDataset(
        {
          file,
          report,
          ids: [...slots.keys()],
          actors: order.map((slot) => declared[slot]!),
          order,
          actorExtra,
          relations,
          relationIds: ids,
          relationTypes: types.types,
        },
        names,
      ),
  };
}
