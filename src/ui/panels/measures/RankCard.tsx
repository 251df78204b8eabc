import { useMemo } from 'react';
import { documentName } from '../../../evidence/document-name.ts';
import { weighDocuments } from '../../../evidence/document-weights.ts';
import { ranksOf } from '../../../evidence/rank-range.ts';
import { singleDocumentWarning } from '../../../evidence/single-document-warning.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { measureOf } from '../../../metrics/index.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { useHiddenDocuments } from '../../use-hidden-documents.ts';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';
import { RankRanges } from './RankRanges.tsx';
import { RankReasonsList } from './RankReasonsList.tsx';

interface Props {
  index: DataIndex;
  shown: Shown;
  actor: number;
  measure: string;
}

/** Why an actor stands where it stands by a measure, and whether it would without a source. */
export function RankCard({ index, shown, actor, measure: id }: Props) {
  const values = useApp((state) => state.measures.get(id)?.values);
  const robustness = useApp((state) => state.robustness);
  const hidden = useHiddenDocuments(index);
  const warning = useMemo(() => {
    const visible = (index.relationsOf[actor] ?? []).filter((relation) => shown.relations[relation] !== 0);
    return singleDocumentWarning(weighDocuments(index.evidence, visible, hidden));
  }, [index, shown, actor, hidden]);
  const rank = useMemo(() => (values ? ranksOf(values, shown.actors)[actor] : 0), [values, shown, actor]);
  const measure = measureOf(id);
  if (!measure || !rank) return null;
  const isRanked = measure.kind === 'count' || measure.kind === 'score';
  return (
    <section className={css.card} aria-labelledby="why-this-rank">
      <h2 id="why-this-rank">
        {isRanked ? 'Why this rank?' : measure.label} <bdi>{index.dataset.actors[actor]!.name}</bdi>
      </h2>
      <p>
        {measure.label} {formatValue(values?.[actor], measure.kind)}
        {isRanked && `, rank ${rank} of ${shown.counts.actors}`}
      </p>
      {warning && isRanked && (
        <p className={css.warning}>
          {warning.alone} of its {warning.of} relations rest on{' '}
          <DocumentLink document={warning.document} name={documentName(index.dataset, warning.document)} />{' '}
          alone: its rank mostly says how often that document names it.
        </p>
      )}
      <RankReasonsList index={index} shown={shown} actor={actor} measure={id} />
      {robustness?.measure === id && robustness.shown === shown && (
        <RankRanges index={index} shown={shown} actor={actor} ranks={robustness.ranks} />
      )}
    </section>
  );
}
