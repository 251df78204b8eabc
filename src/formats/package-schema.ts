import { stances } from '../model/dataset.ts';
import { type PackageTable, packageTables } from './package-tables.ts';

/** One column of a Table Schema, as in the Frictionless Data Package specification. */
interface Field {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'number';
  readonly description?: string;
  readonly constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[] };
}

/** What a cell of this column refers to. An empty `resource` is the same table. */
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** The Table Schema of one table of a data package. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

/** References from a column to the ids of a table. Types are left out: the built-in ones stand in no file. */
const references: Partial<
  Record<PackageTable, readonly (readonly [field: string, resource: PackageTable])[]>
> = {
  relations: [
    ['source', 'actors'],
    ['target', 'actors'],
  ],
  documents: [['derived_from', 'documents']],
  citations: [
    ['relation', 'relations'],
    ['document', 'documents'],
  ],
  events: [['document', 'documents']],
  figures: [['document', 'documents']],
  disagreements: [['document', 'documents']],
  positions: [['id', 'actors']],
};

/** Columns that every row must fill, besides the ids of keyed tables. */
const required: Partial<Record<PackageTable, readonly string[]>> = {
  relations: ['source', 'target'],
  citations: ['relation', 'document', 'stance'],
  disagreements: ['id', 'position'],
  positions: ['id', 'x', 'y'],
};

const keyed: readonly PackageTable[] = [
  'actors',
  'relations',
  'documents',
  'events',
  'figures',
  'actor-types',
  'relation-types',
  'positions',
];

const edtf =
  'A date in EDTF (ISO 8601-2), for example 2022-01-06, 2022-01~ or 2022-01-04/..; empty when undated.';
const several = 'Ids of actors, with | between them.';
const descriptions = new Map([
  ['date', edtf],
  ['start', edtf],
  ['end', edtf],
  ['published', edtf],
  ['as_of', edtf],
  ['attributed_to', several],
  ['aliases', 'Other names, with | between them.'],
  ['locator', '¶ N: the N-th non-empty line of the document.'],
  ['anchor', 'At most eight consecutive words copied from there.'],
]);

/** Returns the Table Schema of a table: types, constraints, primary key and foreign keys. */
export function tableSchema(table: PackageTable): TableSchema {
  const isKeyed = keyed.includes(table);
  const foreignKeys = (references[table] ?? []).map(([fields, resource]) => ({
    fields,
    reference: { resource: resource === table ? '' : resource, fields: 'id' },
  }));
  return {
    fields: packageTables[table].map((name) => fieldOf(table, name, isKeyed)),
    ...(isKeyed ? { primaryKey: 'id' } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldOf(table: PackageTable, name: string, isKeyed: boolean): Field {
  const constraints = {
    // A relation without an id gets one from its place.
    ...((isKeyed && name === 'id' && table !== 'relations') || required[table]?.includes(name)
      ? { required: true }
      : {}),
    ...(isKeyed && name === 'id' ? { unique: true } : {}),
    ...(name === 'stance' ? { enum: stances } : {}),
    ...(name === 'temporal' ? { enum: ['event', 'state'] } : {}),
  };
  const description = descriptions.get(name);
  return {
    name,
    type: table === 'positions' && name !== 'id' ? 'number' : name === 'directed' ? 'boolean' : 'string',
    ...(description ? { description } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
