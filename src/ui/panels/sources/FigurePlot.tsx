import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { documentName } from '../../../evidence/document-name.ts';
import type { FigureGroup, GivenFigure } from '../../../evidence/figure-groups.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { dateWords } from '../../date-words.ts';
import { OriginMark } from './OriginMark.tsx';
import css from './SourcesPanel.module.css';

const rowHeight = 18;
/** Where a bar without an upper end goes, in hundredths of the line: a little beyond its last value. */
const beyond = 103;

type Readable = GivenFigure & { readonly quantity: NonNullable<GivenFigure['quantity']> };

const isReadable = (figure: GivenFigure): figure is Readable => figure.quantity !== null;

interface Props {
  index: DataIndex;
  group: FigureGroup;
  title: string;
}

/** The figures for one thing along a line of numbers that begins at 0. A mark's shape tells the origin, a bar a range. */
export function FigurePlot({ index, group, title }: Props) {
  const readable = group.figures.filter(isReadable);
  const ends = readable.flatMap(({ quantity }) => [quantity.low, quantity.high]).filter(Number.isFinite);
  const scale = scaleLinear([0, Math.max(...ends, 1)], [0, 100]).nice(4);
  const origins = [...new Set(group.figures.map(({ origin }) => origin))];
  return (
    <figure role="img" aria-label={`${title}: the numbers of the table below`} className={css.plot}>
      {readable.map((figure) => (
        <div key={figure.figure}>
          <bdi className={css.figureLabel}>{labelOf(index, figure)}</bdi>
          <FigureLine figure={figure} scale={scale} shape={origins.indexOf(figure.origin)} />
        </div>
      ))}
      <svg aria-hidden="true" width="100%" height={rowHeight} overflow="visible">
        {scale.ticks(4).map((tick) => (
          <text key={tick} x={`${scale(tick)}%`} y={13} textAnchor="middle" className={css.tick}>
            {tick.toLocaleString('en')}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The number as written, who gives it where, and as of when. */
function labelOf({ dataset }: DataIndex, { figure }: GivenFigure): string {
  const { asOf, attributedTo, document, value } = dataset.figures[figure]!;
  const speakers = attributedTo.map((actor) => dataset.actors[actor]!.name).join(', ');
  const source = documentName(dataset, document);
  return [
    value,
    [speakers, source].filter(Boolean).join(', in '),
    asOf.text && `as of ${dateWords(asOf.text)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

interface LineProps {
  figure: Readable;
  scale: ScaleLinear<number, number>;
  shape: number;
}

function FigureLine({ figure, scale, shape }: LineProps) {
  const { low, high } = figure.quantity;
  const place = (value: number) => `${Number.isFinite(value) ? scale(value) : beyond}%`;
  const middle = rowHeight / 2;
  return (
    <svg aria-hidden="true" width="100%" height={rowHeight} overflow="visible">
      {scale.ticks(4).map((tick) => (
        <line key={tick} x1={place(tick)} x2={place(tick)} y1={0} y2={rowHeight} className={css.gridLine} />
      ))}
      <line x1="0%" x2={place(low)} y1={middle} y2={middle} className={css.lead} />
      {high > low && <line x1={place(low)} x2={place(high)} y1={middle} y2={middle} className={css.range} />}
      <OriginMark shape={shape} x={place(low)} y={middle} />
    </svg>
  );
}
