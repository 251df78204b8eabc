import type { CitationRows } from './citation-rows.ts';
import { supports } from './standing.ts';

const most = 0xffff;

/**
 * Returns how many independent origins support each relation: the number of different origins among the documents that assert
 * or report it.
 *
 * `origins` gives the origin of each document, as `originsOf` does. A copy adds nothing to what it copies, a denial is no
 * support, and a citation that names no document has no origin that could be counted. Citations in documents marked in
 * `hidden` are left out; the origin of a copy stays the same when the document that it copies is hidden. 65,535 stands for
 * that many or more.
 */
export function computeSupport(
  rows: CitationRows,
  origins: Int32Array,
  hidden: Uint8Array | null = null,
): Uint16Array {
  const support = new Uint16Array(rows.count);
  const lastSeen = new Int32Array(origins.length).fill(-1);
  for (let r = 0; r < rows.count; r++) {
    let found = 0;
    for (let c = rows.start[r]!, end = rows.start[r + 1]!; c < end; c++) {
      const document = rows.document[c]!;
      if (document < 0 || !supports(rows.stance[c]!) || (hidden !== null && hidden[document] === 1)) continue;
      const origin = origins[document]!;
      if (lastSeen[origin] === r) continue;
      lastSeen[origin] = r;
      found++;
    }
    support[r] = Math.min(found, most);
  }
  return support;
}
