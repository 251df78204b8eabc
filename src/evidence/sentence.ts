import type { Dataset } from '../model/dataset.ts';
import { claimName } from './claim-name.ts';
import { datePhrase } from './date-phrase.ts';
import { documentName } from './document-name.ts';
import type { Evidence } from './evidence.ts';
import { listed, type SentencePart, words } from './sentence-part.ts';
import { standingKinds } from './standing.ts';
import { type Voices, voicesOn } from './voices.ts';

export interface SentenceOptions {
  /** The end that the sentence begins with. Default: the source. */
  readonly from?: 'source' | 'target';
  /** One byte a document, 1 for those that are read as if they said nothing. Default: none. */
  readonly hidden?: Uint8Array | null;
  /** Language and order of day, month and year. Default: British English. */
  readonly locale?: string;
}

/**
 * Returns a relation as one plain sentence in pieces, with its date, who says so, and on how many origins it rests:
 * "On 6 January 2022, Karim Massimov was detained by Authority not named — stated by 4 sources, 2 independent origins."
 *
 * Only a stated relation stands on its own. An attributed one begins with who says so, a disputed one adds who denies it, a
 * denied one begins with the denial, and an uncited one says that no source is given, so that no claim is told as a fact. A
 * relation that is itself a claim about somebody, such as an accusation, says that it is one.
 */
export function relationSentence(
  dataset: Dataset,
  evidence: Evidence,
  relation: number,
  { from = 'source', hidden = null, locale }: SentenceOptions = {},
): readonly SentencePart[] {
  const voices = voicesOn(dataset, evidence, relation, hidden);
  const type = dataset.relationTypes[dataset.relations.type[relation]!]!;
  const claim = claimName(type);
  const telling = {
    clause: clauseOf(dataset, relation, from),
    when: datePhrase(dataset.relations.date[relation] ?? '', locale),
    voices,
    claim,
    dataset,
  };
  const standing = standingKinds[voices.standing]!.id;
  const notes = [claim ? `${claim}, not a finding` : '', countsOf(voices)].filter(Boolean);
  const note = notes.length > 0 ? ` — ${notes.join('; ')}` : '';
  return capitalised([...tellings[standing](telling), words(`${note}.`)]);
}

interface Telling {
  readonly clause: readonly SentencePart[];
  readonly when: readonly SentencePart[] | null;
  readonly voices: Voices;
  /** How the relation is called if it is itself a claim, see `claimName`. */
  readonly claim: string | null;
  readonly dataset: Dataset;
}

/** How a relation of each standing is told, without its end. */
const tellings: Record<(typeof standingKinds)[number]['id'], (telling: Telling) => SentencePart[]> = {
  stated: ({ clause, when }) => (when ? [...when, words(', '), ...clause] : [...clause]),
  attributed: (telling) => [words('according to '), ...supporters(telling), words(', '), ...dated(telling)],
  disputed: (telling) => [
    words('according to '),
    ...supporters(telling),
    words(', '),
    ...dated(telling),
    words('; '),
    ...denial(telling),
    words(` ${telling.claim?.replace(/^an? /, 'the ') ?? 'it'}`),
  ],
  denied: (telling) => [...denial(telling), words(' that '), ...dated(telling)],
  uncited: (telling) => [words('without a source: '), ...dated(telling)],
};

function dated({ clause, when }: Telling): SentencePart[] {
  return when ? [...clause, words(' '), ...when] : [...clause];
}

function clauseOf(
  { actors, relations, relationTypes }: Dataset,
  relation: number,
  from: 'source' | 'target',
) {
  const type = relationTypes[relations.type[relation]!]!;
  const part = (actor: number): SentencePart => ({ kind: 'actor', text: actors[actor]?.name ?? '', actor });
  const source = part(relations.source[relation]!);
  const target = part(relations.target[relation]!);
  return from === 'source'
    ? [source, words(` ${type.label} `), target]
    : [target, words(` ${type.reverseLabel} `), source];
}

function actorParts({ actors }: Dataset, indices: readonly number[]): SentencePart[] {
  return indices.map((actor) => ({ kind: 'actor', text: actors[actor]?.name ?? '', actor }));
}

function documentParts(dataset: Dataset, indices: readonly number[]): SentencePart[] {
  return indices.map((document) => ({ kind: 'document', text: documentName(dataset, document), document }));
}

/** Those who say so: named speakers, documents in their own voice, and people whom documents do not name. */
function supporters({ dataset, voices }: Telling): SentencePart[] {
  const { speakers, asserting, reportingUnnamed } = voices;
  const named = [...actorParts(dataset, speakers), ...documentParts(dataset, asserting)];
  if (reportingUnnamed.length === 0) return listedOr(named);
  const verb = reportingUnnamed.length === 1 ? ' does not name' : ' do not name';
  const unnamed = [words('somebody whom '), ...listed(documentParts(dataset, reportingUnnamed)), words(verb)];
  return named.length === 0 ? unnamed : [...listed(named), words(', and '), ...unnamed];
}

/** "A and B deny or dispute", for the place before "it" or "that". */
function denial({ dataset, voices }: Telling): SentencePart[] {
  const { deniers, denyingThemselves } = voices;
  const names = [...actorParts(dataset, deniers), ...documentParts(dataset, denyingThemselves)];
  return [...listedOr(names), words(names.length > 1 ? ' deny or dispute' : ' denies or disputes')];
}

/** Names in a row; where citations name nobody and no document, that is said. */
function listedOr(names: readonly SentencePart[]): SentencePart[] {
  return names.length === 0 ? [words('somebody who is not named')] : listed(names);
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How many sources say what, and on how many origins that rests; '' where no document is named. */
function countsOf({ asserting, reporting, denying, origins }: Voices): string {
  const reportingOnly = reporting.filter((document) => !asserting.includes(document));
  const supporting = asserting.length + reportingOnly.length;
  const said = [
    asserting.length > 0 ? `stated by ${counted(asserting.length, 'source', 'sources')}` : '',
    reportingOnly.length > 0 ? `reported by ${counted(reportingOnly.length, 'source', 'sources')}` : '',
    supporting > 1 ? counted(origins, 'origin', 'independent origins') : '',
  ].filter(Boolean);
  const denied =
    denying.length > 0 ? `denied or disputed in ${counted(denying.length, 'source', 'sources')}` : '';
  return [said.join(', '), denied].filter(Boolean).join('; ');
}

/** The same sentence with a capital letter where it begins with a word of ours. Names stay as they are. */
function capitalised([first, ...rest]: readonly SentencePart[]): SentencePart[] {
  if (first?.kind !== 'text' && first?.kind !== 'date') return first ? [first, ...rest] : [];
  const [letter = '', ...others] = first.text;
  if (first.text === '') return capitalised(rest);
  return [{ ...first, text: letter.toUpperCase() + others.join('') }, ...rest];
}
