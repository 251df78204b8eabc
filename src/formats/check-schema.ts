import { readCsvRecords } from './csv-records.ts';
import { tableSchema } from './package-schema.ts';
import type { PackageTable } from './package-tables.ts';
import { descriptorFile } from './read-descriptor.ts';
import type { Report } from './report.ts';

/**
 * Compares the Table Schema that a descriptor gives a table with the format and with the table's own header row, and reports what
 * does not agree: unknown or missing columns, other types, another primary key, missing foreign keys. No schema, no complaint.
 */
export function checkSchema(table: PackageTable, schema: unknown, text: string, report: Report): void {
  if (schema === undefined || schema === null) return;
  const warn = (message: string) => report.warning(descriptorFile, `The schema of “${table}” ${message}`);
  const given = entriesOf(schema);
  const fields = given.get('fields');
  if (!Array.isArray(fields)) {
    warn('lists no fields.');
    return;
  }
  const expected = tableSchema(table);
  const typeOf = new Map(
    (fields as unknown[]).map(entriesOf).map((field) => [field.get('name'), field.get('type')]),
  );
  for (const field of expected.fields) {
    const type = typeOf.get(field.name);
    if (type !== undefined && type !== field.type) {
      warn(`gives “${field.name}” the type “${String(type)}”; it should be “${field.type}”.`);
    }
  }
  const header = headerOf(text);
  for (const name of typeOf.keys()) {
    if (!header.includes(String(name)))
      warn(`lists the column “${String(name)}”, which the file does not have.`);
  }
  for (const name of header)
    if (!typeOf.has(name)) warn(`does not list the column “${name}”, which the file has.`);
  const key = given.get('primaryKey');
  if (expected.primaryKey && key !== undefined && [key].flat().join() !== expected.primaryKey) {
    warn(`has the primary key “${[key].flat().join(', ')}”; it should be “${expected.primaryKey}”.`);
  }
  checkReferences(given.get('foreignKeys'), expected.foreignKeys ?? [], header, warn);
}

function checkReferences(
  given: unknown,
  expected: readonly { fields: string; reference: { resource: string } }[],
  header: readonly string[],
  warn: (message: string) => void,
): void {
  if (!Array.isArray(given)) return;
  const known = new Map(
    (given as unknown[])
      .map(entriesOf)
      .map((key) => [[key.get('fields')].flat().join(), entriesOf(key.get('reference')).get('resource')]),
  );
  for (const { fields, reference } of expected) {
    if (!header.includes(fields)) continue;
    if (known.get(fields) === reference.resource) continue;
    warn(`has no foreign key from “${fields}” to “${reference.resource || 'the same table'}”.`);
  }
}

function headerOf(text: string): string[] {
  let header: string[] = [];
  readCsvRecords(
    text,
    { delimiter: ',' },
    {
      record(cells) {
        header = cells.map((cell) => cell.trim());
        return false;
      },
      badQuote: () => undefined,
    },
  );
  return header;
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
