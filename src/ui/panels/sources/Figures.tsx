import { type FigureGroup, groupFigures } from '../../../evidence/figure-groups.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { FigurePlot } from './FigurePlot.tsx';
import { FigureTable } from './FigureTable.tsx';
import css from './SourcesPanel.module.css';
import { SourcesPart } from './SourcesPart.tsx';

/** Numbers that documents give, those that differ first, as a plot and as a table of the same. */
export function Figures({ index }: { index: DataIndex }) {
  const groups = groupFigures(index.dataset.figures, index.evidence.origins).sort(
    (a, b) => Number(b.contested) - Number(a.contested),
  );
  return (
    <SourcesPart
      title="Figures"
      about="Who gives which number, as of when, and from which origin. A number in words stands as far as it can be read."
    >
      {groups.map((group) => (
        <section key={titleOf(group)} className={css.difference}>
          <h4>
            <bdi>{titleOf(group)}</bdi>
            {group.contested && <span className={css.tag}>the numbers differ</span>}
          </h4>
          {group.figures.length > 1 && group.figures.some(({ quantity }) => quantity !== null) && (
            <FigurePlot index={index} group={group} title={titleOf(group)} />
          )}
          <FigureTable index={index} group={group} title={titleOf(group)} />
        </section>
      ))}
    </SourcesPart>
  );
}

/** What the figures are about; the unit besides where it says more. */
function titleOf({ about, unit }: FigureGroup): string {
  const title = about.charAt(0).toUpperCase() + about.slice(1);
  return unit === '' || about.toLowerCase().includes(unit.toLowerCase()) ? title : `${title} (${unit})`;
}
