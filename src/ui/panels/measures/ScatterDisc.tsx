import type { ActorType } from '../../../model/actor-type.ts';
import { formatColor, glyphColor, parseColor } from '../../../render/color.ts';
import { glyphBox, glyphPath } from '../../../render/glyphs.ts';
import css from './Measures.module.css';

export const discRadius = 8;
const glyphScale = (discRadius * 1.25) / glyphBox;

interface Props {
  type: ActorType;
  x: number;
  y: number;
  isSelected: boolean;
}

/** An actor in a plot: the disc and the pictogram of its kind, ringed where it is selected. */
export function ScatterDisc({ type, x, y, isSelected }: Props) {
  const corner = (-glyphBox / 2) * glyphScale;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={discRadius} fill={type.color} className={css.disc} />
      <path
        d={glyphPath(type.glyph)}
        fill={formatColor(glyphColor(parseColor(type.color)))}
        fillRule="evenodd"
        transform={`translate(${corner} ${corner}) scale(${glyphScale})`}
      />
      {isSelected && <circle r={discRadius + 4} className={css.discRing} />}
    </g>
  );
}
