import type { RefObject } from 'react';
import type { Dataset } from '../../../model/dataset.ts';
import { groupPalette } from '../../../state/encodings.ts';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { readerLocale } from '../../date-words.ts';
import { shortDay } from '../timeline/axis.ts';
import css from './Rank.module.css';
import {
  bandPath,
  chartSize,
  columnAt,
  depth,
  linePath,
  nameHeights,
  rankY,
  rowHeight,
  topRoom,
} from './rank-chart-layout.ts';
import type { Ranks } from './use-ranks.ts';

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  dataset: Dataset;
  ranks: Ranks;
  leaders: readonly number[];
  /** Positions at which the evidence leaves an order open. */
  unsettled: ReadonlySet<number>;
  ink: { readonly text: string; readonly soft: string; readonly line: string; readonly page: string };
  onWindow: (window: Window) => void;
}

/** One line a rank, and one below them for all worse ranks. */
const ranksInSight = Array.from({ length: depth + 1 }, (_, row) => row + 1);

/** Yellow is too pale for a line on a light page; who comes after the colours is drawn in the colour of text. */
const yellow = 0xf0e442;
const lineColors = groupPalette
  .filter((color) => color !== yellow)
  .map((color) => `#${color.toString(16).padStart(6, '0')}`);
/** Lines of equal rank lie side by side, this many pixels apart. */
const apart = 1.6;

const shorten = (name: string): string => (name.length > 32 ? `${name.slice(0, 31)}…` : name);

/** Ranks over time: a line for what is certain, a band as wide as what is possible makes it. All styles stand in the picture itself, so that it can be saved. */
export function RankChart({ svg, dataset, ranks, leaders, unsettled, ink, onWindow }: Props) {
  const colorOf = (place: number): string => lineColors[place] ?? ink.text;
  const heights = nameHeights(ranks, leaders);
  const end = columnAt(ranks.positions - 1, ranks.positions);
  const everyColumn = Math.max(1, Math.ceil(76 / end.width));
  return (
    <svg
      ref={svg}
      className={css.chart}
      role="img"
      aria-label="Ranks over time; the table below says the same"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${chartSize.width} ${chartSize.height}`}
      fontFamily="Inter Variable, Helvetica Neue, Arial, sans-serif"
      fontSize={11}
    >
      <rect width={chartSize.width} height={chartSize.height} fill={ink.page} />
      {ranksInSight.map((rank) => (
        <g key={rank}>
          <path d={`M46 ${rankY(rank)}H${end.x + end.width / 2}`} stroke={ink.line} strokeWidth={0.6} />
          <text x={40} y={rankY(rank) + 4} textAnchor="end" fill={ink.soft}>
            {rank <= depth ? rank : 'lower'}
          </text>
        </g>
      ))}
      {ranks.windows.map((window, position) => {
        const { x, width } = columnAt(position, ranks.positions);
        const words = formatWindow(window, readerLocale);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the buttons of the table do the same
          <g key={window.from} className={css.column} onClick={() => onWindow(window)}>
            <title>{`${words}. Press to set the window.`}</title>
            <rect
              x={x - width / 2}
              y={0}
              width={width}
              height={topRoom + (depth + 1) * rowHeight}
              fill={ink.text}
              fillOpacity={0}
            />
            {position % everyColumn === 0 && (
              <text x={x} y={12} textAnchor="middle" fill={ink.soft} fontSize={10}>
                {shortDay(window.from)}
              </text>
            )}
            {unsettled.has(position) && (
              <text x={x} y={26} textAnchor="middle" fill={ink.text} fontWeight={700}>
                ?
              </text>
            )}
          </g>
        );
      })}
      <g pointerEvents="none">
        {leaders.map((actor, place) => (
          <path key={actor} d={bandPath(ranks, actor)} fill={colorOf(place)} fillOpacity={0.2} />
        ))}
        {leaders.map((actor, place) => (
          <path
            key={actor}
            d={linePath(ranks.certain, ranks, actor)}
            fill="none"
            stroke={colorOf(place)}
            strokeWidth={2}
            transform={`translate(0 ${((place - (leaders.length - 1) / 2) * apart).toFixed(1)})`}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
        {leaders.map((actor, place) => (
          <g key={actor}>
            <rect
              x={end.x + end.width / 2 + 8}
              y={heights.get(actor)! - 5}
              width={9}
              height={9}
              fill={colorOf(place)}
            />
            <text x={end.x + end.width / 2 + 22} y={heights.get(actor)! + 4} fill={ink.text}>
              {shorten(dataset.actors[ranks.actors[actor]!]!.name)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
