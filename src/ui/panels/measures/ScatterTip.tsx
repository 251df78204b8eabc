import css from './Measures.module.css';

const tipWidth = 236;

interface Props {
  name: string;
  lines: readonly string[];
  /** The disc that it belongs to, and the size of the plot. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The values of the actor under the pointer or the focus; its button says the same to those who hear the page. */
export function ScatterTip({ name, lines, x, y, width, height }: Props) {
  const left = Math.max(0, Math.min(width - tipWidth, x - tipWidth / 2));
  const place = y > height / 2 ? { bottom: height - y + 16 } : { top: y + 16 };
  return (
    <div
      className={css.pointTip}
      aria-hidden="true"
      style={{ width: Math.min(tipWidth, width), left, ...place }}
    >
      <bdi>{name}</bdi>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
