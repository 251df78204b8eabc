import { useMemo } from 'react';
import { relationSentence } from '../evidence/sentence.ts';
import type { SentencePart } from '../evidence/sentence-part.ts';
import type { Shown } from '../filter/apply-clauses.ts';
import type { DataIndex } from '../state/data-index.ts';
import { readerLocale } from './date-words.ts';
import { useHiddenDocuments } from './use-hidden-documents.ts';

export type SentenceOf = (relation: number, from?: 'source' | 'target') => readonly SentencePart[];

/** Writes relations as sentences, by the sources that are not switched off. */
export function useSentences(index: DataIndex, shown: Shown): SentenceOf {
  const hidden = useHiddenDocuments(index);
  return useMemo(() => {
    const { dataset } = index;
    const evidence = { ...index.evidence, standing: shown.standing, support: shown.support };
    return (relation, from = 'source') =>
      relationSentence(dataset, evidence, relation, { from, hidden, locale: readerLocale });
  }, [index, shown, hidden]);
}
