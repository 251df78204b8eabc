import { type Dataset, stances } from '../model/dataset.ts';
import type { Evidence } from './evidence.ts';
import { standingOf } from './standing.ts';

/** Who speaks for a relation and who against it. Each list holds everybody once, in the order of the documents. */
export interface Voices {
  /** Standing that they add up to, a place in `standingKinds`. Citations without a document count here and nowhere else. */
  readonly standing: number;
  /** Documents that say so in their own voice. */
  readonly asserting: readonly number[];
  /** Documents that report that somebody says so, and the actors who do. */
  readonly reporting: readonly number[];
  readonly speakers: readonly number[];
  /** Documents that report it of somebody whom they do not name. */
  readonly reportingUnnamed: readonly number[];
  /** Documents that carry a denial. */
  readonly denying: readonly number[];
  /** Actors whose denial is reported, and documents that deny it in their own voice. */
  readonly deniers: readonly number[];
  readonly denyingThemselves: readonly number[];
  /** Number of independent origins that support the relation. */
  readonly origins: number;
}

/**
 * Returns who speaks for a relation and who against it, leaving out the documents marked in `hidden`. Citations that name no
 * document lend it no voice.
 */
export function voicesOn(
  { citations }: Pick<Dataset, 'citations'>,
  { rows, origins }: Evidence,
  relation: number,
  hidden: Uint8Array | null = null,
): Voices {
  const found = {
    asserting: new Set<number>(),
    reporting: new Set<number>(),
    speakers: new Set<number>(),
    reportingUnnamed: new Set<number>(),
    denying: new Set<number>(),
    deniers: new Set<number>(),
    denyingThemselves: new Set<number>(),
    origins: new Set<number>(),
  };
  const heard: number[] = [];
  for (let c = rows.start[relation]!; c < rows.start[relation + 1]!; c++) {
    const document = rows.document[c]!;
    if (hidden?.[document] === 1) continue;
    heard.push(rows.stance[c]!);
    if (document < 0) continue;
    const { attributedTo } = citations[rows.citation[c]!]!;
    const stance = stances[rows.stance[c]!];
    if (stance !== 'denies') found.origins.add(origins[document]!);
    if (stance === 'asserts') found.asserting.add(document);
    else if (stance === 'reports') {
      found.reporting.add(document);
      for (const actor of attributedTo) found.speakers.add(actor);
      if (attributedTo.length === 0) found.reportingUnnamed.add(document);
    } else {
      found.denying.add(document);
      for (const actor of attributedTo) found.deniers.add(actor);
      if (attributedTo.length === 0) found.denyingThemselves.add(document);
    }
  }
  return {
    standing: standingOf(heard),
    asserting: [...found.asserting],
    reporting: [...found.reporting],
    speakers: [...found.speakers],
    reportingUnnamed: [...found.reportingUnnamed],
    denying: [...found.denying],
    deniers: [...found.deniers],
    denyingThemselves: [...found.denyingThemselves],
    origins: found.origins.size,
  };
}
