import type { Dataset } from '../model/dataset.ts';
import { documentName } from './document-name.ts';
import { listed, type SentencePart, words } from './sentence-part.ts';
import { standingKinds } from './standing.ts';
import type { Trial } from './trial.ts';

/** A rank in a trial, and what it was before. */
export interface RankChange {
  readonly actor: number;
  /** Rank in the trial; 0 when nothing of the actor is left. */
  readonly rank: number;
  readonly trial: Trial;
  /** What is shown without any loss: not 0 for each relation. */
  readonly shown: Uint8Array;
}

/**
 * Returns why a rank is what it is in a trial, in pieces: "6 without openDemocracy: 4 of its 7 relations rest on it alone". An actor that
 * loses none of its own relations is moved by those of others, and that is said.
 */
export function explainRank(dataset: Dataset, { actor, rank, trial, shown }: RankChange): SentencePart[] {
  const { source, target } = dataset.relations;
  let own = 0;
  let ownLost = 0;
  let lost = 0;
  for (let r = 0; r < shown.length; r++) {
    if (shown[r] === 0) continue;
    const isOwn = source[r] === actor || target[r] === actor;
    if (isOwn) own++;
    if (trial.relations[r] !== 0) continue;
    lost++;
    if (isOwn) ownLost++;
  }
  const head = words(rank === 0 ? 'no rank ' : `${rank} `);
  const why = reason(trial.loss.kind, own, ownLost, lost);
  return [head, ...lossWords(dataset, trial), words(why)];
}

function lossWords(dataset: Dataset, { loss }: Trial): SentencePart[] {
  const document = (index: number): SentencePart => ({
    kind: 'document',
    text: documentName(dataset, index),
    document: index,
  });
  switch (loss.kind) {
    case 'document':
      return [words('without '), document(loss.document)];
    case 'origin': {
      const hasCopies = dataset.documents.some(({ derivedFrom }) => derivedFrom === loss.origin);
      return [words('without '), document(loss.origin), ...(hasCopies ? [words(' and its copies')] : [])];
    }
    case 'other-origins':
      return [words('with only '), ...listed(loss.kept.map(document))];
    case 'standing':
      return [words(`without ${standingKinds[loss.standing]?.label.toLowerCase() ?? ''} relations`)];
    case 'draw':
      return [words(`in draw ${loss.number}`)];
  }
}

const counted = (count: number): string => (count === 1 ? '1 relation' : `${count} relations`);

function reason(kind: Trial['loss']['kind'], own: number, ownLost: number, lost: number): string {
  if (lost === 0) return ': no relation is lost';
  const rests = (count: number): string => (count === 1 ? 'rests' : 'rest');
  const verbs: Record<typeof kind, (count: number) => string> = {
    document: (count) => `${rests(count)} on it alone`,
    origin: (count) => `${rests(count)} on it alone`,
    'other-origins': (count) => `${rests(count)} on other sources alone`,
    standing: (count) => (count === 1 ? 'is one of them' : 'are among them'),
    draw: (count) => (count === 1 ? 'is not in it' : 'are not in it'),
  };
  if (ownLost === 0)
    return `: none of its ${counted(own)} is lost, but ${counted(lost)} of others ${verbs[kind](lost)}`;
  return `: ${ownLost} of its ${counted(own)} ${verbs[kind](ownLost)}`;
}
