import type { FamilyRow } from './FamilyTree.tsx';
import css from './SourcesPanel.module.css';

const rowHeight = 28;
const indent = 28;
const left = 10;

interface Props {
  label: string;
  rows: readonly FamilyRow[];
  nameOf: (document: number) => string;
}

/** The family tree: a full disc for an origin, a ring for what was made from it, a line between the two. */
export function FamilyPicture({ label, rows, nameOf }: Props) {
  const x = (generation: number) => left + generation * indent;
  const y = (row: number) => (row + 0.5) * rowHeight;
  const deepest = rows.reduce((most, { generation }) => Math.max(most, generation), 0);
  const longest = rows.reduce((most, { document }) => Math.max(most, nameOf(document).length), 0);
  return (
    <div className={css.picture}>
      <svg
        role="img"
        aria-label={label}
        width={x(deepest) + 24 + longest * 8}
        height={rows.length * rowHeight}
        className={css.tree}
      >
        {rows.map(({ document, generation, parentRow }, row) => (
          <g key={document}>
            {parentRow >= 0 && (
              <path
                d={`M${x(generation - 1)} ${y(parentRow) + 7}V${y(row) - 8}q0 8 8 8H${x(generation) - 7}`}
                className={css.branch}
              />
            )}
            <circle
              cx={x(generation)}
              cy={y(row)}
              r={parentRow < 0 ? 6 : 5}
              className={parentRow < 0 ? css.origin : css.copy}
            />
            <text x={x(generation) + 14} y={y(row) + 4.5}>
              {nameOf(document)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
