import { type ActorType, builtInActorTypes } from '../model/actor-type.ts';
import type { Actor, Dataset, Relations } from '../model/dataset.ts';
import type { RelationType } from '../model/relation-type.ts';
import { UNDATED } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { GrowingColumns } from './growing-columns.ts';
import { nearestId } from './nearest-id.ts';
import type { DraftActor, DraftRelations } from './network-draft.ts';
import type { Report } from './report.ts';
import { spareColor } from './spare-color.ts';

/** What a dataset is called, and its fingerprint. */
export interface DatasetNames {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly hash: string;
}

/** Everything that a file of another format said. Slots number ids in the order in which they first appeared. */
export interface DraftContent {
  readonly file: string;
  readonly report: Report;
  /** Id of each slot. */
  readonly ids: readonly string[];
  readonly actors: readonly DraftActor[];
  /** Slot of each actor. */
  readonly order: readonly number[];
  readonly actorExtra: GrowingColumns;
  readonly relations: DraftRelations;
  readonly relationIds: ReadonlySet<string>;
  readonly relationTypes: readonly RelationType[];
}

const undatedText = { text: '', bounds: UNDATED };
const maxHints = 100;

/** Returns the dataset of a draft. Relations whose ends are not both actors are reported and left out. */
export function assembleDataset(content: DraftContent, names: DatasetNames): Dataset {
  const { file, report } = content;
  const readDate = createDateReader(file, report);
  const actorTypes: ActorType[] = [...builtInActorTypes];
  const actors = content.actors.map((draft) => toActor(draft, actorTypes, readDate));
  const coordinates = coordinatesOf(content.actors);
  if (!coordinates) keepPlaces(content);
  return {
    ...names,
    actorTypes,
    relationTypes: content.relationTypes,
    actors,
    actorExtra: content.actorExtra.finish(actors.length),
    relations: assembleRelations(content, readDate),
    documents: [],
    citations: [],
    events: [],
    figures: [],
    positions: [],
    coordinates,
  };
}

function assembleRelations(content: DraftContent, readDate: ReadDate): Relations {
  const { relations, relationIds } = content;
  const actorIndex = new Int32Array(content.ids.length).fill(-1);
  content.order.forEach((slot, index) => {
    actorIndex[slot] = index;
  });
  const kept = keepRelations(content, actorIndex);
  const unread: [index: number, text: string][] = [];
  const count = kept.length;
  const column = () => new Float64Array(count);
  const bounds = {
    earliestStart: column(),
    latestStart: column(),
    earliestEnd: column(),
    latestEnd: column(),
  };
  const date = kept.map((index, at) => {
    const { text, bounds: b } = readDate(relations.date[index]!, relations.row[index]!);
    if (text === '' && relations.date[index] !== '') unread.push([index, relations.date[index]!]);
    bounds.earliestStart[at] = b.earliestStart;
    bounds.latestStart[at] = b.latestStart;
    bounds.earliestEnd[at] = b.earliestEnd;
    bounds.latestEnd[at] = b.latestEnd;
    return text;
  });
  // A date that cannot be read stays with its relation as text, so that nothing is lost.
  for (const [index, text] of unread) relations.extra.add(index, [['date as written', text]]);
  const pick = (values: readonly string[]) => kept.map((index) => values[index]!);
  const extra = relations.extra.finish(relations.id.length);
  return {
    count,
    id: fillIds(pick(relations.id), relationIds),
    source: Int32Array.from(kept, (index) => actorIndex[relations.source[index]!]!),
    target: Int32Array.from(kept, (index) => actorIndex[relations.target[index]!]!),
    type: Uint16Array.from(kept, (index) => relations.type[index]!),
    date,
    bounds,
    place: pick(relations.place),
    summary: pick(relations.summary),
    extra: new Map([...extra].map(([name, values]) => [name, pick(values)])),
  };
}

type ReadDate = (text: string, row: number) => typeof undatedText;

function createDateReader(file: string, report: Report): ReadDate {
  const known = new Map<string, typeof undatedText>();
  return (text, row) => {
    if (text === '') return undatedText;
    const before = known.get(text);
    if (before) return before;
    const date = parseEdtf(text);
    if (!date.ok) {
      report.error(file, `${date.message} It is kept as text, without a date.`, { row, column: 'date' });
      return undatedText;
    }
    const result = { text, bounds: date.bounds };
    known.set(text, result);
    return result;
  };
}

function toActor(draft: DraftActor, types: ActorType[], readDate: ReadDate): Actor {
  return {
    id: draft.id,
    name: draft.name?.trim() ? draft.name : draft.id,
    aliases: draft.aliases ?? [],
    type: actorTypeIndex(draft.type ?? '', types),
    role: draft.role ?? '',
    start: readDate(draft.start ?? '', draft.row),
    end: readDate(draft.end ?? '', draft.row),
    description: draft.description ?? '',
  };
}

function actorTypeIndex(word: string, types: ActorType[]): number {
  const id = word === '' ? 'no-type' : word;
  const known = types.findIndex((type) => type.id === id);
  if (known >= 0) return known;
  const label = word === '' ? 'No type' : word;
  const color = word === '' ? '#8C8C8C' : spareColor(types.length);
  return types.push({ id, label, plural: label, glyph: '', color }) - 1;
}

/** Returns the relations whose ends both exist; the others are reported with the nearest id there is. */
function keepRelations({ relations, ids, file, report }: DraftContent, actorIndex: Int32Array): number[] {
  const kept: number[] = [];
  let hints = 0;
  let known: string[] | null = null;
  for (let index = 0; index < relations.id.length; index += 1) {
    const missing = (['source', 'target'] as const).filter((end) => actorIndex[relations[end][index]!]! < 0);
    if (missing.length === 0) {
      kept.push(index);
      continue;
    }
    for (const column of missing) {
      hints += 1;
      known ??= ids.filter((_, slot) => actorIndex[slot]! >= 0);
      const id = ids[relations[column][index]!]!;
      const near = hints <= maxHints ? nearestId(id, known) : null;
      const hint = near === null ? '' : ` Did you mean “${near}”?`;
      const message = `There is no actor with the id “${id}”; the relation was left out.${hint}`;
      report.error(file, message, { row: relations.row[index]!, column });
    }
    report.count(file, 'reported');
  }
  report.count(file, 'loaded', kept.length);
  return kept;
}

/** Gives each relation without an id one from its place that nothing else has. */
function fillIds(ids: string[], used: ReadonlySet<string>): string[] {
  return ids.map((id, index) => {
    let made = id || `r${index + 1}`;
    while (id === '' && used.has(made)) made = `${made}-`;
    return made;
  });
}

function coordinatesOf(actors: readonly DraftActor[]): Float64Array | null {
  const coordinates = new Float64Array(2 * actors.length);
  for (const [index, { place }] of actors.entries()) {
    if (!place?.every((value) => Math.abs(value) <= 1e6)) return null;
    coordinates.set(place, 2 * index);
  }
  return actors.length > 0 ? coordinates : null;
}

/** Places that do not make a layout, because actors lack one or stand too far out, stay as columns. */
function keepPlaces({ actors, actorExtra, file, report }: DraftContent): void {
  let far = 0;
  for (const [index, { place }] of actors.entries()) {
    if (!place) continue;
    if (!place.every((value) => Math.abs(value) <= 1e6)) far += 1;
    actorExtra.add(index, [
      ['x', String(place[0])],
      ['y', String(place[1])],
    ]);
  }
  if (far > 0)
    report.warning(file, `${far} actors are placed too far out to be drawn there; all are laid out anew.`);
}
