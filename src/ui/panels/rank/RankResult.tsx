import { useMemo, useRef } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { useApp } from '../../app-store.tsx';
import { readerLocale } from '../../date-words.ts';
import { plural } from '../../plural.ts';
import { saveText } from '../../save-file.ts';
import { useTheme } from '../../use-page-theme.ts';
import css from './Rank.module.css';
import { RankChart } from './RankChart.tsx';
import { RankTable } from './RankTable.tsx';
import { leadingActors, unsettledPairs } from './rank-bands.ts';
import { rankCsv } from './rank-csv.ts';
import type { Ranks } from './use-ranks.ts';

/** How many actors the chart follows. */
const mostLeaders = 8;
/** How many open orders are listed in words. */
const mostListed = 30;

const inks = {
  light: { text: '#1d2329', soft: '#545e68', line: '#cfcabd', page: '#ffffff' },
  dark: { text: '#e8ecf1', soft: '#a9b4c0', line: '#3a4553', page: '#1a2028' },
} as const;

/** The chart, where it leaves the order open, the same as a table, and both as files. */
export function RankResult({ ranks, measure }: { ranks: Ranks; measure: string }) {
  const dataset = useApp((state) => state.index!.dataset);
  const changeView = useApp((state) => state.changeView);
  const announce = useApp((state) => state.announce);
  const theme = useTheme();
  const svg = useRef<SVGSVGElement>(null);
  const leaders = useMemo(() => leadingActors(ranks, mostLeaders), [ranks]);
  const pairs = useMemo(() => unsettledPairs(ranks, leaders), [ranks, leaders]);
  const unsettled = useMemo(() => new Set(pairs.map(({ position }) => position)), [pairs]);
  const words = (window: Window) => formatWindow(window, readerLocale);
  const nameOf = (actor: number) => dataset.actors[ranks.actors[actor]!]!.name;
  const onWindow = (window: Window) => {
    changeView({ window });
    announce(`The window is ${words(window)} now.`);
  };
  const name = `rank-by-${measure}`;
  const saveSvg = () => {
    if (svg.current)
      saveText(`${name}.svg`, new XMLSerializer().serializeToString(svg.current), 'image/svg+xml');
  };
  if (leaders.length === 0) return <p>Nobody has a rank in these days.</p>;
  return (
    <>
      <div className={css.chartBox}>
        <RankChart {...{ svg, dataset, ranks, leaders, unsettled, onWindow }} ink={inks[theme]} />
      </div>
      <p className={css.soft}>
        The line counts what is certain; the band reaches to the rank with what is possible too. Press a day
        to set the window. {ranks.notes.join(' ')}
      </p>
      <p className={css.controls}>
        <button
          type="button"
          onClick={() => saveText(`${name}.csv`, rankCsv(ranks, dataset.actors), 'text/csv')}
        >
          Save as CSV
        </button>
        <button type="button" onClick={saveSvg}>
          Save as SVG
        </button>
      </p>
      <section aria-label="Open orders">
        {pairs.length === 0 ? (
          <p>No bands cross: for these actors the evidence settles the order on each day.</p>
        ) : (
          <>
            <p>
              Where bands cross (marked ?), the evidence does not settle the order:{' '}
              {plural(pairs.length, 'pair')} at {plural(unsettled.size, 'position')}.
            </p>
            <ul className={css.pairs}>
              {pairs.slice(0, mostListed).map(({ position, actors: [a, b] }) => (
                <li key={`${position} ${a} ${b}`}>
                  {words(ranks.windows[position]!)}: <bdi>{nameOf(a)}</bdi> and <bdi>{nameOf(b)}</bdi>
                </li>
              ))}
            </ul>
            {pairs.length > mostListed && (
              <p className={css.soft}>and {plural(pairs.length - mostListed, 'more pair')}.</p>
            )}
          </>
        )}
      </section>
      <details>
        <summary>The same as a table</summary>
        <RankTable dataset={dataset} ranks={ranks} leaders={leaders} onWindow={onWindow} />
      </details>
    </>
  );
}
