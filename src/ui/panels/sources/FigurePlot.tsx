import { scaleLinear } from 'd3-scale';
import { documentName } from '../../../evidence/document-name.ts';
import type { FigureGroup, GivenFigure } from '../../../evidence/figure-groups.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { dateWords } from '../../date-words.ts';
import { OriginMark } from './OriginMark.tsx';
import css from './SourcesPanel.module.css';

const rowHeight = 42;
const axisHeight = 24;

interface Props {
  index: DataIndex;
  group: FigureGroup;
  title: string;
}

const isGiven = (figure: GivenFigure): figure is GivenFigure & { quantity: object } =>
  figure.quantity !== null;

/** The figures for one thing along a line of numbers that begins at 0. A mark's shape tells the origin, a bar a range. */
export function FigurePlot({ index, group, title }: Props) {
  const given = group.figures.filter(isGiven);
  const ends = given.flatMap(({ quantity }) => [quantity.low, quantity.high]).filter(Number.isFinite);
  const scale = scaleLinear([0, Math.max(...ends, 1)], [0, 100]).nice(4);
  const origins = [...new Set(group.figures.map(({ origin }) => origin))];
  const height = given.length * rowHeight + axisHeight;
  return (
    <figure className={css.plot}>
      <svg
        role="img"
        aria-label={`${title}: the same numbers as in the table below`}
        width="100%"
        height={height}
        overflow="visible"
      >
        {scale.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              x1={`${scale(tick)}%`}
              x2={`${scale(tick)}%`}
              y1={0}
              y2={height - axisHeight}
              className={css.gridLine}
            />
            <text x={`${scale(tick)}%`} y={height - 7} textAnchor="middle" className={css.tick}>
              {tick.toLocaleString('en')}
            </text>
          </g>
        ))}
        {given.map((figure, row) => (
          <FigureRow
            key={figure.figure}
            index={index}
            figure={figure}
            top={row * rowHeight}
            place={(value) => (Number.isFinite(value) ? scale(value) : 103)}
            shape={origins.indexOf(figure.origin)}
          />
        ))}
      </svg>
    </figure>
  );
}

interface RowProps {
  index: DataIndex;
  figure: GivenFigure & { quantity: NonNullable<GivenFigure['quantity']> };
  top: number;
  /** Place of a value along the line, in hundredths of its length. */
  place: (value: number) => number;
  shape: number;
}

function FigureRow({ index, figure, top, place, shape }: RowProps) {
  const { dataset } = index;
  const { asOf, attributedTo, document, value } = dataset.figures[figure.figure]!;
  const { low, high } = figure.quantity;
  const speakers = attributedTo.map((actor) => dataset.actors[actor]!.name).join(', ');
  const label = [
    value,
    speakers ? `${speakers}, in ${documentName(dataset, document)}` : documentName(dataset, document),
    asOf.text ? `as of ${dateWords(asOf.text)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const y = top + 27;
  return (
    <g>
      <text x="0" y={top + 14} className={css.figureLabel}>
        {label}
      </text>
      <line x1="0%" x2={`${place(low)}%`} y1={y} y2={y} className={css.lead} />
      {high > low && (
        <line x1={`${place(low)}%`} x2={`${place(high)}%`} y1={y} y2={y} className={css.range} />
      )}
      <OriginMark shape={shape} x={`${place(low)}%`} y={y} />
    </g>
  );
}
