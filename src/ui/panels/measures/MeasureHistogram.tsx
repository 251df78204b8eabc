import type { Shown } from '../../../filter/apply-clauses.ts';
import type { Measure } from '../../../metrics/measure.ts';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';

const bins = 24;
const height = 34;
const binWidth = 9;

interface Props {
  values: Float64Array;
  shown: Shown;
  measure: Measure;
  /** The selected actor, whose place is marked. */
  actor: number | null;
  name: string;
}

/** How many actors have which value, from the smallest to the largest, and where the selected one stands. */
export function MeasureHistogram({ values, shown, measure, actor, name }: Props) {
  const known = values.filter((value, a) => shown.actors[a] === 1 && Number.isFinite(value));
  if (known.length < 2) return null;
  const low = known.reduce((a, b) => Math.min(a, b));
  const high = known.reduce((a, b) => Math.max(a, b));
  if (!(high > low)) return null;
  const binOf = (value: number) => Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
  const counts = new Array<number>(bins).fill(0);
  for (const value of known) counts[binOf(value)]!++;
  const most = Math.max(...counts);
  const own = actor === null ? undefined : values[actor];
  const mark = own !== undefined && Number.isFinite(own) ? binOf(own) : -1;
  const words = [
    `${measure.label}: ${known.length} actors from ${formatValue(low, measure.kind)} to ${formatValue(high, measure.kind)}`,
    `${counts[0]} of them in the lowest of ${bins} steps`,
    ...(mark >= 0 ? [`${name} in step ${mark + 1}`] : []),
  ].join(', ');
  return (
    <figure className={css.histogram}>
      <svg role="img" aria-label={words} width={bins * binWidth} height={height + 8}>
        {counts.map((count, bin) => {
          const tall = count === 0 ? 0 : Math.max(2, (count / most) * height);
          const key = `bin ${bin}`;
          return (
            <rect
              key={key}
              x={bin * binWidth}
              y={height - tall}
              width={binWidth - 1}
              height={tall}
              className={bin === mark ? css.ownBar : css.bar}
            />
          );
        })}
        {mark >= 0 && <path d={`M${mark * binWidth + 4} ${height + 2}l4 6h-8z`} className={css.ownBar} />}
      </svg>
      <figcaption>
        <span>{formatValue(low, measure.kind)}</span>
        <span>{formatValue(high, measure.kind)}</span>
      </figcaption>
    </figure>
  );
}
