import type { ColumnRole } from './column-roles.ts';
import type { Report } from './report.ts';

/** Columns without a role, under names that differ. */
export function otherColumns(
  headings: readonly string[],
  roles: ReadonlyMap<ColumnRole, number>,
  file: string,
  report: Report,
): [name: string, position: number][] {
  const taken = new Set(roles.values());
  const used = new Set<string>();
  const columns: [string, number][] = [];
  headings.forEach((heading, position) => {
    const name = heading.trim() || `column ${position + 1}`;
    let kept = name;
    for (let number = 2; used.has(kept.toLowerCase()); number += 1) kept = `${name} (${number})`;
    used.add(kept.toLowerCase());
    if (taken.has(position)) return;
    if (kept !== name) {
      report.warning(file, `Two columns are called “${name}”; this one is kept as “${kept}”.`, {
        column: name,
      });
    }
    columns.push([kept, position]);
  });
  return columns;
}
