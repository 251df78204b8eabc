import { type ActorType, builtInActorTypes } from '../model/actor-type.ts';
import type { Dataset, ExtraColumns } from '../model/dataset.ts';
import { builtInRelationTypes, type RelationType } from '../model/relation-type.ts';
import type { PackageTable } from './package-tables.ts';

/** Rows of a table, in the order of its columns, followed by the extra ones. */
export interface TableRows {
  readonly rows: Iterable<readonly string[]>;
  readonly extra: ExtraColumns;
}

const none: ExtraColumns = new Map();

/** Returns the rows that each table of a dataset's package holds; tables without rows are left out but for the two required ones. */
export function packageRows(dataset: Dataset): ReadonlyMap<PackageTable, TableRows> {
  const extraOf = (table: PackageTable) => dataset.tableExtra?.get(table) ?? none;
  const all: [PackageTable, TableRows][] = [
    ['actors', { rows: actorRows(dataset), extra: dataset.actorExtra }],
    ['relations', { rows: relationRows(dataset), extra: dataset.relations.extra }],
    ['documents', { rows: documentRows(dataset), extra: extraOf('documents') }],
    ['citations', { rows: citationRows(dataset), extra: extraOf('citations') }],
    ['events', { rows: eventRows(dataset), extra: extraOf('events') }],
    ['figures', { rows: figureRows(dataset), extra: extraOf('figures') }],
    ['disagreements', { rows: positionRows(dataset), extra: extraOf('disagreements') }],
    ['actor-types', { rows: actorTypeRows(dataset), extra: none }],
    ['relation-types', { rows: relationTypeRows(dataset), extra: none }],
    ['positions', { rows: coordinateRows(dataset), extra: none }],
  ];
  return new Map(
    all.filter(([table, { rows }]) => [...rows].length > 0 || table === 'actors' || table === 'relations'),
  );
}

/** The word for a type in a cell: nothing for the type that stands for no word. */
export function typeWord(type: ActorType | RelationType | undefined): string {
  if (!type || isNoType(type)) return '';
  return type.id;
}

const isNoType = (type: ActorType | RelationType): boolean =>
  (type.id === 'no-type' && type.label === 'No type') ||
  (type.id === 'linked-to' && type.label === 'is linked to');

const idsOf = (dataset: Dataset, indices: readonly number[]): string =>
  indices.map((index) => dataset.actors[index]?.id ?? '').join('|');

const documentId = (dataset: Dataset, index: number): string => dataset.documents[index]?.id ?? '';

function actorRows({ actors, actorTypes }: Dataset): string[][] {
  return actors.map((actor) => [
    actor.id,
    actor.name,
    actor.aliases.join('|'),
    typeWord(actorTypes[actor.type]),
    actor.role,
    actor.start.text,
    actor.end.text,
    actor.description,
  ]);
}

function relationRows({ relations, relationTypes, actors }: Dataset): string[][] {
  return Array.from({ length: relations.count }, (_, index) => [
    relations.id[index] ?? '',
    actors[relations.source[index] ?? -1]?.id ?? '',
    actors[relations.target[index] ?? -1]?.id ?? '',
    typeWord(relationTypes[relations.type[index] ?? -1]),
    relations.date[index] ?? '',
    relations.place[index] ?? '',
    relations.summary[index] ?? '',
  ]);
}

function documentRows(dataset: Dataset): string[][] {
  return dataset.documents.map((document) => [
    document.id,
    document.title,
    document.publisher,
    document.author,
    document.published.text,
    document.kind,
    document.language,
    document.url,
    documentId(dataset, document.derivedFrom),
    document.note,
  ]);
}

function citationRows(dataset: Dataset): string[][] {
  return dataset.citations.map((citation) => [
    dataset.relations.id[citation.relation] ?? '',
    documentId(dataset, citation.document),
    citation.stance,
    idsOf(dataset, citation.attributedTo),
    citation.locator,
    citation.anchor,
    citation.note,
  ]);
}

function eventRows(dataset: Dataset): string[][] {
  return dataset.events.map((event) => [
    event.id,
    event.title,
    event.date.text,
    event.place,
    event.description,
    documentId(dataset, event.document),
    event.locator,
    event.anchor,
  ]);
}

function figureRows(dataset: Dataset): string[][] {
  return dataset.figures.map((figure) => [
    figure.id,
    figure.about,
    figure.value,
    figure.unit,
    figure.asOf.text,
    idsOf(dataset, figure.attributedTo),
    documentId(dataset, figure.document),
    figure.locator,
    figure.anchor,
    figure.note,
  ]);
}

function positionRows(dataset: Dataset): string[][] {
  return dataset.positions.map((position) => [
    position.id,
    position.about,
    position.position,
    documentId(dataset, position.document),
    position.locator,
    position.anchor,
    position.comment,
  ]);
}

/** Only what the built-in list does not say already. */
function actorTypeRows({ actorTypes }: Dataset): string[][] {
  return actorTypes
    .filter((type) => !isNoType(type) && !builtInActorTypes.includes(type))
    .map((type) => [type.id, type.label, type.plural, type.glyph, type.color]);
}

function relationTypeRows({ relationTypes }: Dataset): string[][] {
  return relationTypes
    .filter((type) => !isNoType(type) && !builtInRelationTypes.includes(type))
    .map((type) => [
      type.id,
      type.label,
      type.reverseLabel,
      type.family,
      String(type.directed),
      type.temporal,
      type.color,
    ]);
}

function coordinateRows({ coordinates, actors }: Dataset): string[][] {
  if (!coordinates) return [];
  return actors.map((actor, index) => [
    actor.id,
    String(coordinates[2 * index]),
    String(coordinates[2 * index + 1]),
  ]);
}
