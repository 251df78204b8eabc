import type { ActorType } from '../../model/actor-type.ts';
import { formatColor, glyphColor, parseColor } from '../../render/color.ts';
import { glyphPath } from '../../render/glyphs.ts';

/** The disc with the pictogram that stands for a kind of actor in the picture. */
export function ActorSign({ type, size = 18 }: { type: ActorType; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24">
      <circle cx={12} cy={12} r={11.5} fill={type.color} />
      <path
        d={glyphPath(type.glyph)}
        fill={formatColor(glyphColor(parseColor(type.color)))}
        transform="translate(4.8 4.8) scale(0.6)"
        fillRule="evenodd"
      />
    </svg>
  );
}
