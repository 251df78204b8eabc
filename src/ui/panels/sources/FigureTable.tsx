import { documentName } from '../../../evidence/document-name.ts';
import type { FigureGroup } from '../../../evidence/figure-groups.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { dateWords } from '../../date-words.ts';
import { Passage } from './Passage.tsx';
import css from './SourcesPanel.module.css';

interface Props {
  index: DataIndex;
  group: FigureGroup;
  title: string;
}

/** The figures for one thing as a table. */
export function FigureTable({ index, group, title }: Props) {
  const { figures } = index.dataset;
  return (
    <div className={css.tableScroller}>
      <table className={css.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">As of</th>
            <th scope="col">Who says</th>
            <th scope="col">Document</th>
            <th scope="col">Origin</th>
            <th scope="col">Passage</th>
          </tr>
        </thead>
        <tbody>
          {group.figures.map(({ figure, origin }) => {
            const { value, asOf, attributedTo, document, anchor, locator, note } = figures[figure]!;
            return (
              <tr key={figure}>
                <th scope="row">
                  <bdi>{value}</bdi>
                </th>
                <td>{asOf.text ? dateWords(asOf.text) : 'not said'}</td>
                <td>
                  {attributedTo.length === 0 && 'the document itself'}
                  {attributedTo.map((actor, place) => (
                    <span key={actor}>
                      {place > 0 && ', '}
                      <ActorLink actor={actor} />
                    </span>
                  ))}
                </td>
                <td>
                  <DocumentLink document={document} name={documentName(index.dataset, document)} />
                </td>
                <td>{origin < 0 ? 'none named' : documentName(index.dataset, origin)}</td>
                <td>
                  <Passage anchor={anchor} locator={locator} />
                  {note && <bdi>{note}</bdi>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
