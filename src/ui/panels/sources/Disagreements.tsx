import { groupDisagreements } from '../../../evidence/disagreements.ts';
import { documentName } from '../../../evidence/document-name.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { plural } from '../../plural.ts';
import { Passage } from './Passage.tsx';
import css from './SourcesPanel.module.css';
import { SourcesPart } from './SourcesPart.tsx';

/** Where documents differ, the positions side by side. */
export function Disagreements({ index }: { index: DataIndex }) {
  const { positions } = index.dataset;
  const found = groupDisagreements(positions, index.evidence.origins);
  return (
    <SourcesPart
      title="Where they differ"
      about="Each position with the passages that take it. None is chosen here."
    >
      {found.map(({ id, about, sides }) => (
        <section key={id} className={css.difference}>
          <h4>
            <bdi>{about}</bdi>
          </h4>
          <ul className={css.sides}>
            {sides.map(({ position, passages, origins }) => (
              <li key={position} className={css.side}>
                <p className={css.position}>
                  <bdi>{position}</bdi>
                </p>
                <p className={css.soft}>{plural(origins, 'origin')}</p>
                {passages.map((passage) => {
                  const { document, anchor, locator, comment } = positions[passage]!;
                  return (
                    <div key={passage}>
                      <DocumentLink document={document} name={documentName(index.dataset, document)} />
                      <Passage anchor={anchor} locator={locator} />
                      {comment && (
                        <p>
                          <bdi>{comment}</bdi>
                        </p>
                      )}
                    </div>
                  );
                })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SourcesPart>
  );
}
