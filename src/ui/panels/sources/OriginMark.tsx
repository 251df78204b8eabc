import css from './SourcesPanel.module.css';

/** Shapes that stay apart without colour, in the order in which origins take them. */
const shapes = [
  'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6z',
  'M-5.5-5.500h11v11h-11z',
  'M0-7 6.500 5h-13z',
  'M0-7 7 0 0 7-7 0z',
  'M-2-6.500h4v4.500h4.500v4h-4.500v4.500h-4v-4.500h-4.500v-4h4.500z',
];
const colors = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#8A6D00'];

/** The mark of an origin at a place along a line. */
export function OriginMark({ shape, x, y }: { shape: number; x: string; y: number }) {
  const kind = shape % shapes.length;
  return (
    <svg aria-hidden="true" x={x} y={y} overflow="visible">
      <path d={shapes[kind]} fill={colors[kind]} className={css.mark} />
    </svg>
  );
}
