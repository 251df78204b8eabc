/**
 * Returns the known id that a reader most likely meant, or null when none is near.
 *
 * Near means equal but for case, spaces and accents, or at most two letters away (one for ids under five letters). It looks at no
 * more than 20,000 ids, so that a file full of errors stays quick.
 */
export function nearestId(wanted: string, known: Iterable<string>): string | null {
  const folded = fold(wanted);
  const limit = folded.length < 5 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = limit + 1;
  let seen = 0;
  for (const id of known) {
    seen += 1;
    if (seen > 20_000) break;
    const candidate = fold(id);
    if (candidate === folded) return id;
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue;
    const distance = editDistance(folded, candidate);
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

const fold = (id: string): string =>
  id.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, '').toLowerCase();

/** Levenshtein distance over one row of the table. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
