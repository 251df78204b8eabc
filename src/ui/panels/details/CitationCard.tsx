import { Fragment } from 'react';
import type { Testimony } from '../../../evidence/testimony.ts';
import type { Stance } from '../../../model/dataset.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { WebLink } from '../../controls/WebLink.tsx';
import { dateWords } from '../../date-words.ts';
import css from './Details.module.css';

/** What the stance means where the document speaks for itself, and where it gives the words of others. */
const stanceWords: Record<Stance, readonly [own: string, others: string]> = {
  asserts: ['Says so in its own voice', 'Says so in its own voice, after'],
  reports: ['Reports that somebody says so', 'Reports what is said by'],
  denies: ['Denies or disputes it', 'Denied or disputed by'],
};

interface Props {
  index: DataIndex;
  passage: Testimony;
  /** The document is switched off in the filters. */
  isHidden: boolean;
}

/** One passage: the document, who is speaking, where it stands, and its words. */
export function CitationCard({ index, passage, isHidden }: Props) {
  const { document, origin, repeats } = passage;
  const { attributedTo, locator, anchor, note, stance } = index.dataset.citations[passage.citation]!;
  const found = index.dataset.documents[document];
  const [own, others] = stanceWords[stance];
  return (
    <article className={css.citation} data-hidden={isHidden || undefined}>
      <p className={css.citationTitle}>
        <DocumentLink document={document} />
      </p>
      {found && (
        <p className={css.soft}>
          {found.publisher && <bdi>{found.publisher}</bdi>}
          {found.publisher && ' · '}
          {found.published.text ? dateWords(found.published.text) : 'no date'}
          {found.url && ' · '}
          {found.url && <WebLink address={found.url} />}
        </p>
      )}
      <p>
        {attributedTo.length === 0 ? own : `${others} `}
        {attributedTo.map((actor, place) => (
          <Fragment key={actor}>
            {place > 0 && ', '}
            <ActorLink actor={actor} />
          </Fragment>
        ))}
      </p>
      {(anchor || locator) && (
        <p className={css.passage}>
          {anchor && (
            <q>
              <bdi>{anchor}</bdi>
            </q>
          )}{' '}
          <bdi className={css.soft}>{locator}</bdi>
        </p>
      )}
      {note && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {found && <OriginNote document={document} origin={origin} repeats={repeats} />}
      {isHidden && (
        <p className={css.notice}>This source is switched off in the filters and does not count now.</p>
      )}
    </article>
  );
}

/** Whether a passage is independent of the others, and of what it was made. */
function OriginNote({ document, origin, repeats }: Omit<Testimony, 'citation'>) {
  return (
    <p className={css.soft}>
      {origin === document ? (
        'An origin of its own'
      ) : (
        <>
          Made from <DocumentLink document={origin} />
        </>
      )}
      {repeats && '; the same origin as above, so no further support'}
    </p>
  );
}
