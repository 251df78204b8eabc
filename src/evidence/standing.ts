import { type CitationRows, stanceCode } from './citation-rows.ts';

/** What the citations of a relation add up to. */
export interface Standing {
  readonly id: 'stated' | 'attributed' | 'disputed' | 'denied' | 'uncited';
  readonly label: string;
  readonly meaning: string;
}

/** The standings in the order of their codes, 0 to 4. */
export const standingKinds = [
  {
    id: 'stated',
    label: 'Stated',
    meaning: 'At least one document says so in its own voice, and nobody denies it.',
  },
  {
    id: 'attributed',
    label: 'Attributed',
    meaning: 'Documents only report that somebody says so; none says so itself, and nobody denies it.',
  },
  {
    id: 'disputed',
    label: 'Disputed',
    meaning: 'Somebody says so, and somebody denies or disputes it.',
  },
  {
    id: 'denied',
    label: 'Denied',
    meaning: 'It is only mentioned to be denied; no document says so or reports who does.',
  },
  {
    id: 'uncited',
    label: 'Uncited',
    meaning: 'No document is named for it, so nothing here can be checked.',
  },
] as const satisfies readonly Standing[];

export type StandingId = (typeof standingKinds)[number]['id'];

/** The code of each standing, its place in `standingKinds`. */
export const standingCode = {
  stated: 0,
  attributed: 1,
  disputed: 2,
  denied: 3,
  uncited: 4,
} as const satisfies Record<StandingId, number>;

/** Code by what was found: 1 asserted + 2 reported + 4 denied. */
const codeByStances = [
  standingCode.uncited,
  standingCode.stated,
  standingCode.attributed,
  standingCode.stated,
  standingCode.denied,
  standingCode.disputed,
  standingCode.disputed,
  standingCode.disputed,
] as const;

/** What a stance code adds to what was found. */
const bitByStance = [1, 2, 4] as const;

/** Returns the standing that a number of stances add up to, given as codes. */
export function standingOf(stances: Iterable<number>): number {
  let found = 0;
  for (const stance of stances) found |= bitByStance[stance as 0 | 1 | 2];
  return codeByStances[found as 0]!;
}

/**
 * Returns the standing of each relation as a code into `standingKinds`: 0 stated, 1 attributed, 2 disputed, 3 denied, 4 uncited.
 *
 * Stated: asserted by a document, denied by none. Attributed: only reported. Disputed: asserted or reported, and denied; by
 * one document or by several, it makes no difference. Denied: only denied. Uncited: no citation. How many citations there
 * are plays no part. Citations in documents marked in `hidden` (one byte a document, 1 hides) count as if they were not
 * there; a relation that has no other left is uncited. A citation that names no document counts and is never hidden.
 *
 * @example
 * const rows = buildCitationRows(relations.count, citations, documents.length);
 * standingKinds[computeStandings(rows)[0]].label; // 'Stated'
 */
export function computeStandings(rows: CitationRows, hidden: Uint8Array | null = null): Uint8Array {
  const standings = new Uint8Array(rows.count);
  for (let r = 0; r < rows.count; r++) {
    let found = 0;
    for (let c = rows.start[r]!, end = rows.start[r + 1]!; c < end; c++) {
      const document = rows.document[c]!;
      if (hidden !== null && document >= 0 && hidden[document] === 1) continue;
      found |= bitByStance[rows.stance[c] as 0 | 1 | 2];
    }
    standings[r] = codeByStances[found as 0]!;
  }
  return standings;
}

/** True for a stance that supports its relation: the document says so, or reports who does. */
export function supports(stance: number): boolean {
  return stance !== stanceCode.denies;
}
