import { type ActorType, builtInActorTypes } from '../model/actor-type.ts';
import type { Actor, Dataset, ExtraColumns, Relations } from '../model/dataset.ts';
import type { RelationType } from '../model/relation-type.ts';
import { UNDATED } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import { nearestId } from './nearest-id.ts';
import type { DraftActor, DraftRelations } from './network-draft.ts';
import type { Report } from './report.ts';

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
  readonly actorExtra: ExtraColumns;
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
  return {
    ...names,
    actorTypes,
    relationTypes: content.relationTypes,
    actors,
    actorExtra: content.actorExtra,
    relations: assembleRelations(content, readDate),
    documents: [],
    citations: [],
    events: [],
    figures: [],
    positions: [],
    coordinates: coordinatesOf(content.actors),
  };
}

function assembleRelations(content: DraftContent, readDate: ReadDate): Relations {
  const { relations, relationIds } = content;
  const actorIndex = new Int32Array(content.ids.length).fill(-1);
  content.order.forEach((slot, index) => {
    actorIndex[slot] = index;
  });
  const kept = keepRelations(content, actorIndex);
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
    bounds.earliestStart[at] = b.earliestStart;
    bounds.latestStart[at] = b.latestStart;
    bounds.earliestEnd[at] = b.earliestEnd;
    bounds.latestEnd[at] = b.latestEnd;
    return text;
  });
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
    place: new Array<string>(count).fill(''),
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
      report.error(file, `${date.message} It is kept without a date.`, { row, column: 'date' });
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
    name: draft.name?.trim() || draft.id,
    aliases: draft.aliases ?? [],
    type: actorTypeIndex(draft.type ?? '', types),
    role: '',
    start: readDate(draft.start ?? '', draft.row),
    end: readDate(draft.end ?? '', draft.row),
    description: draft.description ?? '',
  };
}

const spareColors = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#8A6D00', '#6B6B6B'];

function actorTypeIndex(word: string, types: ActorType[]): number {
  const id = word === '' ? 'no-type' : word;
  const known = types.findIndex((type) => type.id === id);
  if (known >= 0) return known;
  const label = word === '' ? 'No type' : word;
  const color = word === '' ? '#8C8C8C' : (spareColors[types.length % spareColors.length] ?? '#8C8C8C');
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
