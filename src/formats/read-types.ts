import { type ActorType, builtInActorTypes } from '../model/actor-type.ts';
import { builtInRelationTypes, familyColors, type RelationType } from '../model/relation-type.ts';
import type { Report } from './report.ts';
import { spareColor } from './spare-color.ts';
import { readTable } from './table.ts';

export const actorTypeColumns = ['id', 'label', 'plural', 'glyph', 'color'];
export const relationTypeColumns = [
  'id',
  'label',
  'reverse_label',
  'family',
  'directed',
  'temporal',
  'color',
];

/** Types in order, and how a file's word becomes an index. A word that nobody defined becomes a type of its own, told once. */
export interface TypeList<T> {
  readonly types: readonly T[];
  index(word: string, file: string, row: number, report: Report): number;
}

const maxTypes = 65_535;

const labelOf = (word: string): string => {
  const spaced = word.replaceAll(/[-_]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** Returns the built-in actor types together with those of `actor-types.csv`, which may redefine them. */
export function readActorTypes(file: string, text: string | null, report: Report): TypeList<ActorType> {
  const own: ActorType[] = [];
  readTypeRows(file, text, actorTypeColumns, report, (id, cell, row) => {
    const before = builtInActorTypes.find((type) => type.id === id);
    const label = cell('label') || before?.label || labelOf(id);
    own.push({
      id,
      label,
      plural: cell('plural') || (label === before?.label ? before.plural : label),
      glyph: cell('glyph') || before?.glyph || '',
      color: readColor(file, cell('color'), row, report) ?? before?.color ?? spareColor(own.length),
    });
  });
  return createTypeList(merge(builtInActorTypes, own), own.length > 0, (word, index) => ({
    id: word || 'no-type',
    label: word ? labelOf(word) : 'No type',
    plural: word ? labelOf(word) : 'No type',
    glyph: '',
    color: word ? spareColor(index) : '#8C8C8C',
  }));
}

/** Returns the built-in relation types together with those of `relation-types.csv`, which may redefine them. */
export function readRelationTypes(file: string, text: string | null, report: Report): TypeList<RelationType> {
  const own: RelationType[] = [];
  readTypeRows(file, text, relationTypeColumns, report, (id, cell, row) => {
    const before = builtInRelationTypes.find((type) => type.id === id);
    const label = cell('label') || before?.label || id.replaceAll('-', ' ');
    const family = cell('family') || before?.family || 'ties';
    const directed = readChoice(file, 'directed', cell('directed').toLowerCase(), directions, row, report);
    const temporal = readChoice(file, 'temporal', cell('temporal').toLowerCase(), temporals, row, report);
    own.push({
      id,
      label,
      reverseLabel:
        cell('reverse_label') || (label === before?.label ? before.reverseLabel : reverseOf(label)),
      family,
      directed: directed ?? before?.directed ?? true,
      temporal: temporal ?? before?.temporal ?? 'event',
      color:
        readColor(file, cell('color'), row, report) ??
        before?.color ??
        familyColors.get(family) ??
        spareColor(own.length),
    });
  });
  return createTypeList(merge(builtInRelationTypes, own), own.length > 0, (word) => ({
    id: word || 'linked-to',
    label: word ? word.replaceAll(/[-_]+/g, ' ') : 'is linked to',
    reverseLabel: word ? reverseOf(word.replaceAll(/[-_]+/g, ' ')) : 'is linked to',
    family: 'ties',
    directed: true,
    temporal: 'event',
    color: familyColors.get('ties') ?? '#6B6B6B',
  }));
}

const directions = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['directed', true],
  ['false', false],
  ['0', false],
  ['no', false],
  ['undirected', false],
]);
const temporals = new Map<string, 'event' | 'state'>([
  ['event', 'event'],
  ['state', 'state'],
]);
const reverseOf = (label: string): string => `← ${label}`;

function readTypeRows(
  file: string,
  text: string | null,
  columns: readonly string[],
  report: Report,
  add: (id: string, cell: (column: string) => string, row: number) => void,
): void {
  if (text === null) return;
  const rowOf = new Map<string, number>();
  readTable({ file, text, columns, required: ['id'] }, report, (row) => {
    const id = row.cell('id').trim();
    const earlier = rowOf.get(id);
    if (id === '' || earlier !== undefined) {
      const message =
        id === '' ? 'The type has no id.' : `The type “${id}” stands already in row ${earlier}.`;
      report.error(file, `${message} The row was left out.`, { row: row.row, column: 'id' });
      report.count(file, 'reported');
      return;
    }
    rowOf.set(id, row.row);
    add(id, (column) => row.cell(column).trim(), row.row);
    report.count(file, 'loaded');
  });
}

function merge<T extends { readonly id: string }>(builtIn: readonly T[], own: readonly T[]): T[] {
  const byId = new Map(builtIn.map((type) => [type.id, type]));
  for (const type of own) byId.set(type.id, type);
  return [...byId.values()];
}

function createTypeList<T extends { readonly id: string }>(
  types: T[],
  bringsVocabulary: boolean,
  make: (word: string, index: number) => T,
): TypeList<T> {
  const indexOf = new Map(types.map((type, index) => [type.id, index]));
  return {
    types,
    index(word, file, row, report) {
      const known = indexOf.get(word);
      if (known !== undefined) return known;
      const made = make(word, types.length);
      const same = indexOf.get(made.id);
      if (same === undefined && types.length >= maxTypes) {
        report.error(file, `There are more than ${maxTypes} types; this one is taken as “${types[0]?.id}”.`, {
          row,
          column: 'type',
        });
        return 0;
      }
      const index = same ?? types.push(made) - 1;
      indexOf.set(word, index);
      if (word !== '') {
        const where = bringsVocabulary
          ? 'Add it to the list of types, or mend the word.'
          : 'It became a new type.';
        report.warning(file, `The type “${word}” is not defined. ${where}`, { row, column: 'type' });
      }
      return index;
    },
  };
}

function readColor(file: string, text: string, row: number, report: Report): string | null {
  if (text === '') return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text;
  report.warning(file, `“${text}” is no colour; write it like #0072B2.`, { row, column: 'color' });
  return null;
}

function readChoice<T>(
  file: string,
  column: string,
  text: string,
  choices: ReadonlyMap<string, T>,
  row: number,
  report: Report,
): T | null {
  if (text === '') return null;
  const choice = choices.get(text);
  if (choice !== undefined) return choice;
  const words = [...choices.keys()].join(', ');
  report.warning(file, `“${text}” is not one of ${words}; the default is taken.`, { row, column });
  return null;
}
