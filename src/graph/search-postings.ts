import type { Dataset } from '../model/dataset.ts';
import { type SearchKind, searchKinds, unitsOf } from './search-units.ts';
import { wordsOf } from './search-words.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Which items each word stands in. Items are numbered through: actors, then relations, then documents. The items of word `w`
 * stand from `start[w]` to `start[w + 1]`, each with the weight of the text that the word stands in.
 */
export interface Postings {
  readonly vocabulary: Vocabulary;
  readonly itemCount: number;
  /** Number of the first item of a kind, and of the first after its last. */
  readonly first: Readonly<Record<SearchKind, number>>;
  readonly end: Readonly<Record<SearchKind, number>>;
  readonly start: Int32Array;
  readonly item: Int32Array;
  readonly weight: Uint8Array;
  /** Number of relations of each actor; 0 for other items. */
  readonly degree: Int32Array;
}

/** Reads every text of a dataset word by word. */
export function buildPostings(dataset: Dataset): Postings {
  const { actors, relations, documents } = dataset;
  const count = { actor: actors.length, relation: relations.count, document: documents.length };
  const first = { actor: 0, relation: count.actor, document: count.actor + count.relation };
  const end = { actor: first.relation, relation: first.document, document: first.document + count.document };
  const wordNumbers = new Map<string, number>();
  const found: { word: number[]; item: number[]; weight: number[] } = { word: [], item: [], weight: [] };
  for (const kind of searchKinds) {
    for (let index = 0; index < count[kind]; index++) {
      for (const { field, text } of unitsOf(dataset, kind, index)) {
        for (const { word } of wordsOf(text.toLowerCase())) {
          const number = wordNumbers.get(word) ?? wordNumbers.size;
          if (number === wordNumbers.size) wordNumbers.set(word, number);
          found.word.push(number);
          found.item.push(first[kind] + index);
          found.weight.push(field.weight);
        }
      }
    }
  }
  const vocabulary = buildVocabulary([...wordNumbers.keys()]);
  const start = new Int32Array(vocabulary.size + 1);
  for (const word of found.word) start[word + 1]!++;
  for (let w = 0; w < vocabulary.size; w++) start[w + 1]! += start[w]!;
  const item = new Int32Array(found.word.length);
  const weight = new Uint8Array(found.word.length);
  const next = start.slice(0, vocabulary.size);
  for (let p = 0; p < found.word.length; p++) {
    const at = next[found.word[p]!]!++;
    item[at] = found.item[p]!;
    weight[at] = found.weight[p]!;
  }
  const degree = new Int32Array(end.document);
  for (const ends of [relations.source, relations.target]) for (const actor of ends) degree[actor]!++;
  return { vocabulary, itemCount: end.document, first, end, start, item, weight, degree };
}
