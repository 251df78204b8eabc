import { useApp } from '../../app-store.tsx';
import { plural } from '../../plural.ts';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';
import { HowToRead } from './HowToRead.tsx';
import { ProblemList } from './ProblemList.tsx';

/** The data as a whole, while nothing is selected. */
export function Overview({ index, shown }: DetailsData) {
  const problems = useApp((state) => state.problems);
  const { title, description, documents } = index.dataset;
  const { counts } = shown;
  const origins = new Set(index.evidence.origins).size;
  const undated =
    counts.undatedHidden > 0 ? ` ${plural(counts.undatedHidden, 'undated relation')} hidden.` : '';
  return (
    <article className={css.details}>
      <h3 className={css.name}>
        <bdi>{title}</bdi>
      </h3>
      {description && (
        <p>
          <bdi>{description}</bdi>
        </p>
      )}
      <p>
        {documents.length === 0
          ? 'No source is named in these data.'
          : `Built from ${plural(documents.length, 'source')} of ${plural(origins, 'independent origin')}.`}
      </p>
      <DetailsPart title="What is shown">
        <p>
          {counts.actors} of {plural(counts.actorsTotal, 'actor')} and {counts.relations} of{' '}
          {plural(counts.relationsTotal, 'relation')}.{undated}
        </p>
      </DetailsPart>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <HowToRead />
    </article>
  );
}
