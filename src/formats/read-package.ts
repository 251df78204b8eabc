import type { Dataset, ExtraColumns } from '../model/dataset.ts';
import { checkSchema } from './check-schema.ts';
import { contentHash } from './content-hash.ts';
import { decodeText, type LegacyEncoding } from './decode-text.ts';
import { disguiseOf } from './disguise.ts';
import { createIdIndex, type IdIndex } from './id-index.ts';
import { type PackageTable, packageTableNames } from './package-tables.ts';
import { readActors } from './read-actors.ts';
import { readCitations } from './read-citations.ts';
import { readCoordinates } from './read-coordinates.ts';
import { type Descriptor, descriptorFile, readDescriptor } from './read-descriptor.ts';
import { readDisagreements } from './read-disagreements.ts';
import { readDocuments } from './read-documents.ts';
import { readEvents } from './read-events.ts';
import { readFigures } from './read-figures.ts';
import { readRelations } from './read-relations.ts';
import type { ReadResult } from './read-result.ts';
import { readActorTypes, readRelationTypes } from './read-types.ts';
import { createReport, type Report } from './report.ts';
import { createExtraColumns, type ExtraCollector } from './table.ts';

export type { ReadResult } from './read-result.ts';

/**
 * Returns the dataset of a data package given as its files, with everything that is wrong in them.
 *
 * Only `actors.csv` and `relations.csv` must be there. A row that cannot stand is reported and left out, and the rest opens.
 * Names of files may share a folder, as in a zip of a folder. `encoding` is the reader's answer when the tables are not Unicode. Cost: linear in the size of the files; nothing is fetched.
 */
export function readPackage(given: ReadonlyMap<string, Uint8Array>, encoding?: LegacyEncoding): ReadResult {
  const report = createReport();
  const files = withoutSharedFolder(given);
  const descriptor = readDescriptor(files, report);
  const texts = decodeTables(files, descriptor, report, encoding);
  const dataset = readTables(texts, descriptor, files, report);
  const tables = new Set([...texts.values()].map(({ file }) => file));
  const others = [...files.keys()].filter((file) => !tables.has(file) && file !== descriptorFile);
  const beside = [
    ...others.map((file) => `The file ${file}`),
    ...descriptor.more.map((key) => `“${key}” of ${descriptorFile}`),
  ];
  return { dataset, problems: report.problems, ledger: report.ledger(), beside };
}

type Texts = ReadonlyMap<PackageTable, { file: string; text: string }>;

function readTables(
  texts: Texts,
  descriptor: Descriptor,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): Dataset | null {
  const [actorsTable, relationsTable] = [texts.get('actors'), texts.get('relations')];
  for (const table of ['actors', 'relations'] as const) {
    const file = descriptor.path.get(table) ?? '';
    if (!files.has(file))
      report.error(file, `The package has no ${file}; it needs actors.csv and relations.csv.`);
  }
  const typesFile = (table: PackageTable) => texts.get(table)?.file ?? `${table}.csv`;
  const actorTypes = readActorTypes(typesFile('actor-types'), texts.get('actor-types')?.text ?? null, report);
  const relationTypes = readRelationTypes(
    typesFile('relation-types'),
    texts.get('relation-types')?.text ?? null,
    report,
  );

  const actorIds = createIdIndex('actor');
  const actors = actorsTable && readActors(actorsTable.file, actorsTable.text, actorIds, actorTypes, report);
  if (!actors || !relationsTable) return null;
  const context = { actors: actorIds, types: relationTypes, report };
  const relations = readRelations(relationsTable.file, relationsTable.text, context);
  if (!relations) return null;
  if (actors.actors.length === 0)
    report.warning(actorsTable.file, 'The table of actors has a header and no rows.');
  else if (relations.relations.count === 0 && report.problems.length === 0) {
    report.warning(relationsTable.file, 'The table of relations has a header and no rows.');
  }

  const ids = { actors: actorIds, relations: relations.ids };
  const places = texts.get('positions');
  return {
    name: descriptor.name,
    title: descriptor.title || descriptor.name,
    description: descriptor.description,
    actorTypes: actorTypes.types,
    relationTypes: relationTypes.types,
    actors: actors.actors,
    actorExtra: actors.extra,
    relations: relations.relations,
    ...readEvidence(texts, ids, report),
    coordinates: places
      ? readCoordinates(places.file, places.text, actorIds, actors.actors.length, report)
      : null,
    hash: hashOf(descriptor, files),
  };
}

type Evidence = Pick<Dataset, 'documents' | 'citations' | 'events' | 'figures' | 'positions' | 'tableExtra'>;

/** Reads the tables that say where things are said; each of them may be missing. */
function readEvidence(
  texts: Texts,
  { actors, relations }: { actors: IdIndex; relations: IdIndex },
  report: Report,
): Evidence {
  const tableExtra = new Map<string, ExtraColumns>();
  const rows = <T>(
    table: PackageTable,
    read: (file: string, text: string, extra: ExtraCollector) => T[],
  ): T[] => {
    const found = texts.get(table);
    if (!found) return [];
    const extra = createExtraColumns();
    const list = read(found.file, found.text, extra);
    if (extra.columns.size > 0) tableExtra.set(table, extra.columns);
    return list;
  };
  const ids = createIdIndex('document');
  return {
    documents: rows('documents', (file, text, extra) => readDocuments(file, text, ids, report, extra)),
    citations: rows('citations', (file, text, extra) =>
      readCitations(file, text, relations, ids, actors, report, extra),
    ),
    events: rows('events', (file, text, extra) =>
      readEvents(file, text, createIdIndex('event'), ids, report, extra),
    ),
    figures: rows('figures', (file, text, extra) =>
      readFigures(file, text, createIdIndex('figure'), actors, ids, report, extra),
    ),
    positions: rows('disagreements', (file, text, extra) =>
      readDisagreements(file, text, ids, report, extra),
    ),
    tableExtra,
  };
}

/** Decodes the tables that are there; one that is no text is reported. A table that no package knows is told, not lost. */
function decodeTables(
  files: ReadonlyMap<string, Uint8Array>,
  descriptor: Descriptor,
  report: Report,
  encoding: LegacyEncoding | undefined,
): Texts {
  const texts = new Map<PackageTable, { file: string; text: string }>();
  const known = new Set<string>([descriptorFile, ...descriptor.path.values()]);
  for (const table of packageTableNames) {
    const file = descriptor.path.get(table) ?? '';
    const bytes = files.get(file);
    if (!bytes) continue;
    const disguise = disguiseOf(bytes);
    const decoded = decodeText(bytes, encoding);
    if (disguise !== null) report.error(file, disguise);
    else if (!decoded.ok) report.error(file, decoded.message);
    else {
      texts.set(table, { file, text: decoded.text });
      checkSchema(table, descriptor.schema.get(table), decoded.text, report);
    }
  }
  for (const file of files.keys()) {
    if (known.has(file) || !/\.(csv|tsv)$/i.test(file)) continue;
    report.warning(file, 'This file is no table of a data package; it was not read.');
  }
  return texts;
}

/** Takes off the folder that a zip or a folder picker puts before every name. */
function withoutSharedFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const anchors = [...files.keys()].filter((name) => /(^|\/)(datapackage\.json|actors\.csv)$/.test(name));
  const depth = (name: string) => name.split('/').length;
  const shallowest = anchors.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? '';
  const folder = shallowest.slice(0, shallowest.lastIndexOf('/') + 1);
  if (folder === '') return files;
  return new Map(
    [...files].map(([name, bytes]) => [
      name.startsWith(folder) ? name.slice(folder.length) : `../${name}`,
      bytes,
    ]),
  );
}

function hashOf(descriptor: Descriptor, files: ReadonlyMap<string, Uint8Array>): string {
  const parts = new Map<string, Uint8Array>();
  for (const [table, file] of descriptor.path) {
    const bytes = files.get(file);
    if (bytes) parts.set(table, bytes);
  }
  return contentHash(parts);
}
