import { tableSchema } from './package-schema.ts';
import { type PackageTable, packageTableNames } from './package-tables.ts';

/** What a descriptor says about a whole package. */
export interface PackageNames {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Returns the text of `datapackage.json` for a package that has these tables, with a Table Schema for each. `extra` gives the
 * columns of a table that the format does not know, in their order.
 */
export function writeDescriptor(
  names: PackageNames,
  tables: ReadonlySet<PackageTable>,
  extra: ReadonlyMap<PackageTable, readonly string[]> = new Map(),
): string {
  const resources = packageTableNames
    .filter((table) => tables.has(table))
    .map((table) => {
      const schema = tableSchema(table);
      const more = (extra.get(table) ?? []).map((name) => ({ name, type: 'string' }));
      return {
        name: table,
        path: `${table}.csv`,
        profile: 'tabular-data-resource',
        encoding: 'utf-8',
        schema: { ...schema, fields: [...schema.fields, ...more] },
      };
    });
  const { name, title, description } = names;
  const descriptor = { profile: 'tabular-data-package', name, title, description, resources };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
