import { actorRoles, namesBothEnds } from './column-roles.ts';
import { type NamedText, readEdgeList } from './read-edge-list.ts';
import { type ReadResult, refused } from './read-result.ts';
import { findSheet } from './sheet.ts';

/**
 * Returns the network in several tables: one of relations, and one of actors if there is one. Tables that are neither are named in a warning.
 * `name` is what they are called together.
 */
export function readNamedTables(name: string, tables: readonly NamedText[]): ReadResult {
  if (tables.length === 1 && tables[0]) return readEdgeList(tables[0]);
  const relations = tables.filter(({ text }) => findSheet(text, namesBothEnds));
  const others = tables.filter((table) => !relations.includes(table));
  const actors = others.filter(({ text }) => findSheet(text, (cells) => actorRoles(cells).has('id')));
  if (relations.length !== 1 || actors.length > 1 || !relations[0]) {
    const list = tables.slice(0, 6).map(({ file }) => file);
    return refused(
      name,
      `It holds ${tables.length} tables (${list.join(', ')}), but not just one of relations and one of actors.`,
    );
  }
  const result = readEdgeList(relations[0], actors[0] ?? null);
  const unread = others.filter((table) => !actors.includes(table));
  const message = 'This table has no column “id”, nor source and target; it was not read.';
  const problems = unread.map(({ file }) => ({
    severity: 'warning' as const,
    file,
    row: null,
    column: null,
    message,
  }));
  return { ...result, problems: [...result.problems, ...problems] };
}
