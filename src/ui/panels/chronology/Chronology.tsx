import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { boundsAt } from '../../../model/dataset.ts';
import { selectionOf } from '../../../state/selection.ts';
import type { Window } from '../../../time/bounds.ts';
import { useApp } from '../../app-store.tsx';
import { plural } from '../../plural.ts';
import { useSelect } from '../../use-select.ts';
import { useRovingRow } from '../table/use-roving-row.ts';
import { axisTicks, dayToX } from '../timeline/axis.ts';
import { useElementWidth } from '../timeline/use-element-width.ts';
import type { TimelineDays } from '../timeline/use-timeline-data.ts';
import css from './Chronology.module.css';
import { ChronologyRow } from './ChronologyRow.tsx';
import { chronologyRows } from './chronology-rows.ts';

const rowHeight = 24;

/** One line for each relation of the selection, or for all that is shown, in the order of their dates. */
export default function Chronology({ days, span }: { days: TimelineDays; span: Window }) {
  const index = useApp((state) => state.index)!;
  const shown = useApp((state) => state.shown)!;
  const view = useApp((state) => state.view);
  const select = useSelect();
  const { selectedActors, selectedRelations } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [axis, width] = useElementWidth();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the chosen actors of the view count
  const actors = useMemo(() => selectionOf(view, index).actors, [index, selectedActors]);
  const rows = useMemo(
    () => chronologyRows(index, shown, days.bounds, actors),
    [index, shown, days.bounds, actors],
  );
  const roving = useRovingRow(rows.length);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: roving.withActive,
  });
  const move = (row: number) => {
    roving.moveTo(row);
    virtualizer.scrollToIndex(row);
  };
  const whose =
    actors.length === 0
      ? 'all that is shown'
      : actors.length === 1
        ? index.dataset.actors[actors[0]!]!.name
        : plural(actors.length, 'selected actor');
  const x = dayToX(span, width);
  return (
    <section className={css.chronology} aria-label={`Chronology of ${whose}`}>
      <div className={css.head}>
        <span className={css.label}>
          <bdi>{whose}</bdi>: {plural(rows.length, 'relation')}
        </span>
        <div ref={axis} className={css.axis} aria-hidden="true">
          {axisTicks(span, Math.max(1, width)).map(({ day, label }) => (
            <span key={day} style={{ left: x(day) }}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <div ref={scroller} className={css.scroller}>
        <ol
          className={css.rows}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={(event) => roving.onKeyDown(event, move)}
        >
          {virtualizer.getVirtualItems().map(({ index: row, start }) => {
            const relation = rows[row]!;
            return (
              <ChronologyRow
                key={relation}
                index={index}
                relation={relation}
                bounds={boundsAt(days.bounds, relation)}
                standing={shown.standing[relation]!}
                span={span}
                width={width}
                top={start}
                position={row + 1}
                count={rows.length}
                isActive={row === roving.active}
                isSelected={selectedRelations.includes(index.dataset.relations.id[relation]!)}
                focusRow={roving.focusRow}
                onSelect={() => {
                  roving.setActive(row);
                  select({ relation });
                }}
              />
            );
          })}
        </ol>
      </div>
    </section>
  );
}
