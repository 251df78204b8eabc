import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { ColumnHeads } from './ColumnHeads.tsx';
import { Gap } from './Gap.tsx';
import { sortItems } from './sort-items.ts';
import css from './TablePanel.module.css';
import { TableRow } from './TableRow.tsx';
import type { Sorting, TableColumn } from './table-column.ts';
import { useRovingRow } from './use-roving-row.ts';

const rowHeight = 32;
const headHeight = 34;

interface Props {
  label: string;
  columns: readonly TableColumn[];
  /** Places in the data, one a row, in any order. */
  items: readonly number[];
  /** By what the rows are sorted. */
  sorting: Sorting;
  selected: ReadonlySet<number>;
  isHidden: (item: number) => boolean;
  onSelect: (item: number, isAdding: boolean) => void;
  /** Hears by what the reader wants them sorted. */
  onSort: (sorting: Sorting) => void;
}

/** A table of any length: only the rows in sight are made, and they say which rows of the whole they are. */
export function VirtualTable(props: Props) {
  const { label, columns, items, sorting, selected, isHidden, onSelect, onSort } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting.column);
    return column ? sortItems(items, column.keys(), sorting.direction) : items;
  }, [columns, items, sorting]);
  const roving = useRovingRow(rows.length);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: roving.withActive,
  });
  const first = selected.values().next().value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorting alone must not move the reader
  useEffect(() => {
    const row = first === undefined ? -1 : rows.indexOf(first);
    if (row >= 0) virtualizer.scrollToIndex(row);
  }, [first]);
  const move = (row: number) => {
    roving.moveTo(row);
    virtualizer.scrollToIndex(row);
  };
  const visible = virtualizer.getVirtualItems();
  return (
    <div ref={scroller} className={css.scroller}>
      <table className={css.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <ColumnHeads columns={columns} sorting={sorting} onSort={onSort} />
        <tbody onKeyDown={(event) => roving.onKeyDown(event, move)}>
          {visible.map((row, place) => {
            const before = place === 0 ? headHeight : visible[place - 1]!.end;
            return (
              <TableRow
                key={rows[row.index]}
                columns={columns}
                item={rows[row.index]!}
                row={row.index}
                gap={row.start - before}
                isActive={row.index === roving.active}
                isSelected={selected.has(rows[row.index]!)}
                isHidden={isHidden(rows[row.index]!)}
                focusRow={roving.focusRow}
                onSelect={(isAdding) => {
                  roving.setActive(row.index);
                  onSelect(rows[row.index]!, isAdding);
                }}
              />
            );
          })}
          <Gap height={virtualizer.getTotalSize() + headHeight - (visible.at(-1)?.end ?? headHeight)} />
        </tbody>
      </table>
      {rows.length === 0 && <p className={css.none}>Nothing is shown. Reset the filters to see all.</p>}
    </div>
  );
}
