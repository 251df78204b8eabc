import { seededRandom } from '../array/random.ts';
import { standingCode } from '../evidence/standing.ts';
import type { Trial, TrialLoss } from '../evidence/trial.ts';
import { marks } from './clause-bits.ts';
import type { Clauses } from './clauses.ts';
import { evaluate } from './evaluate-clauses.ts';
import type { FilterIndex } from './filter-index.ts';
import { remaining } from './remaining.ts';

/** Most origins for which all their combinations are tried: 4,095 trials. */
export const mostOriginsToCombine = 12;

/** What is shown under clauses, without counting anything. */
function left(index: FilterIndex, clauses: Clauses): Omit<Trial, 'loss'> {
  const hidden = marks(clauses.hiddenDocuments, index.dataset.documents.length);
  const { bits, evidence } = evaluate(index, clauses, hidden);
  const { focus, isolated } = clauses;
  return { ...remaining(index, bits, { ignore: 0, focus, isolated }), support: evidence.support };
}

/** The documents that are not hidden yet, by their origin. */
function documentsByOrigin({ evidence }: FilterIndex, clauses: Clauses): Map<number, number[]> {
  const hidden = new Set(clauses.hiddenDocuments);
  const groups = new Map<number, number[]>();
  evidence.origins.forEach((origin, document) => {
    if (!hidden.has(document)) groups.set(origin, [...(groups.get(origin) ?? []), document]);
  });
  return groups;
}

function withoutThose(
  index: FilterIndex,
  clauses: Clauses,
  loss: TrialLoss,
  documents: readonly number[],
): Trial {
  return {
    loss,
    ...left(index, { ...clauses, hiddenDocuments: [...clauses.hiddenDocuments, ...documents] }),
  };
}

/** One trial for each document that is not hidden: what the reader would see after hiding it too. */
export function* documentTrials(index: FilterIndex, clauses: Clauses): Generator<Trial, void> {
  for (const document of [...documentsByOrigin(index, clauses).values()].flat().sort((a, b) => a - b)) {
    yield withoutThose(index, clauses, { kind: 'document', document }, [document]);
  }
}

/** One trial for each origin: what the reader would see after hiding it and everything derived from it. */
export function* originTrials(index: FilterIndex, clauses: Clauses): Generator<Trial, void> {
  for (const [origin, documents] of documentsByOrigin(index, clauses)) {
    yield withoutThose(index, clauses, { kind: 'origin', origin }, documents);
  }
}

/**
 * One trial for each combination of origins that leaves something out and keeps at least one: what the reader would see if only those
 * existed. None when there are more than `mostOriginsToCombine` origins.
 */
export function* combinationTrials(index: FilterIndex, clauses: Clauses): Generator<Trial, void> {
  const groups = [...documentsByOrigin(index, clauses)];
  if (groups.length > mostOriginsToCombine) return;
  for (let kept = 1; kept < 2 ** groups.length - 1; kept++) {
    const isKept = (_: unknown, place: number): boolean => ((kept >> place) & 1) === 1;
    const origins = groups.filter(isKept).map(([origin]) => origin);
    const lost = groups.filter((group, place) => !isKept(group, place)).flatMap(([, documents]) => documents);
    yield withoutThose(index, clauses, { kind: 'other-origins', kept: origins }, lost);
  }
}

/** Two trials: without the attributed relations, and without the disputed ones. */
export function* standingTrials(index: FilterIndex, clauses: Clauses): Generator<Trial, void> {
  for (const standing of [standingCode.attributed, standingCode.disputed]) {
    const hiddenStandings = [...clauses.hiddenStandings, standing];
    yield { loss: { kind: 'standing', standing }, ...left(index, { ...clauses, hiddenStandings }) };
  }
}

/** Number of independent origins that are not hidden. */
export function countOrigins(index: FilterIndex, clauses: Clauses): number {
  return documentsByOrigin(index, clauses).size;
}

/** Does one trial again, to look at what it takes away. Draws are not done again one by one; null for them. */
export function repeatTrial(index: FilterIndex, clauses: Clauses, loss: TrialLoss): Trial | null {
  const groups = documentsByOrigin(index, clauses);
  switch (loss.kind) {
    case 'document':
      return withoutThose(index, clauses, loss, [loss.document]);
    case 'origin':
      return withoutThose(index, clauses, loss, groups.get(loss.origin) ?? []);
    case 'other-origins': {
      const lost = [...groups].flatMap(([origin, documents]) =>
        loss.kept.includes(origin) ? [] : documents,
      );
      return withoutThose(index, clauses, loss, lost);
    }
    case 'standing': {
      const hiddenStandings = [...clauses.hiddenStandings, loss.standing];
      return { loss, ...left(index, { ...clauses, hiddenStandings }) };
    }
    case 'draw':
      return null;
  }
}

/** How many relations are drawn again, and from which seed. */
export interface DrawOptions {
  /** Number of draws. Default 200. */
  readonly draws?: number;
  /** The same seed gives the same draws. Default 1. */
  readonly seed?: number;
}

/**
 * Trials by chance: each draws as many relations as are shown, with replacement, so that about 63 % of them are in it. For data with more
 * origins than can be combined. A relation counts as drawn or not, however often parallel relations count. Actors stay as they are shown, with or without a drawn relation.
 *
 * Efron, "Bootstrap methods: another look at the jackknife" (1979), doi:10.1214/aos/1176344552.
 */
export function* drawTrials(
  index: FilterIndex,
  clauses: Clauses,
  { draws = 200, seed = 1 }: DrawOptions = {},
): Generator<Trial, void> {
  const shown = left(index, clauses);
  const pool = Array.from(shown.relations.keys()).filter((relation) => shown.relations[relation] === 1);
  const random = seededRandom(seed);
  for (let number = 1; number <= draws; number++) {
    const relations = new Uint8Array(shown.relations.length);
    for (let drawn = 0; drawn < pool.length; drawn++) {
      const relation = pool[Math.floor(random() * pool.length)]!;
      if (relations[relation]! < 255) relations[relation]!++;
    }
    yield { ...shown, loss: { kind: 'draw', number }, relations };
  }
}
