import { actorColumns } from './read-actors.ts';
import { citationColumns } from './read-citations.ts';
import { coordinateColumns } from './read-coordinates.ts';
import { disagreementColumns } from './read-disagreements.ts';
import { documentColumns } from './read-documents.ts';
import { eventColumns } from './read-events.ts';
import { figureColumns } from './read-figures.ts';
import { relationColumns } from './read-relations.ts';
import { actorTypeColumns, relationTypeColumns } from './read-types.ts';

/** The tables of a data package, by the name of their resource; each lives in a file of that name and `.csv`. */
export const packageTables = {
  actors: actorColumns,
  relations: relationColumns,
  documents: documentColumns,
  citations: citationColumns,
  events: eventColumns,
  figures: figureColumns,
  disagreements: disagreementColumns,
  'actor-types': actorTypeColumns,
  'relation-types': relationTypeColumns,
  positions: coordinateColumns,
} as const satisfies Record<string, readonly string[]>;

export type PackageTable = keyof typeof packageTables;

/** All tables in the order in which a package lists them. */
export const packageTableNames = Object.keys(packageTables) as readonly PackageTable[];
