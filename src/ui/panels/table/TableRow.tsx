import { Gap } from './Gap.tsx';
import css from './TablePanel.module.css';
import type { TableColumn } from './table-column.ts';

interface Props {
  columns: readonly TableColumn[];
  item: number;
  /** Place of the row in the whole table, from 0. */
  row: number;
  /** Height of the rows before it that are not made. */
  gap: number;
  /** The one row that the Tab key reaches. */
  isActive: boolean;
  isSelected: boolean;
  isHidden: boolean;
  focusRow: (button: HTMLButtonElement | null) => void;
  onSelect: (isAdding: boolean) => void;
}

/** One row. Its first cell names it and holds the button that selects it; a press anywhere in the row does the same. */
export function TableRow(props: Props) {
  const { columns, item, row, gap, isActive, isSelected, isHidden, focusRow, onSelect } = props;
  return (
    <>
      <Gap height={gap} />
      <tr
        aria-rowindex={row + 2}
        className={css.row}
        data-selected={isSelected || undefined}
        data-hidden={isHidden || undefined}
        onClick={(event) => onSelect(event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        {columns.map(({ id, cell, isNumber }, place) =>
          place === 0 ? (
            <th key={id} scope="row">
              <button
                type="button"
                ref={isActive ? focusRow : null}
                tabIndex={isActive ? 0 : -1}
                aria-pressed={isSelected}
              >
                {cell(item)}
              </button>
              {isHidden && <span className={css.hidden}>hidden</span>}
            </th>
          ) : (
            <td key={id} data-number={isNumber || undefined}>
              {cell(item)}
            </td>
          ),
        )}
      </tr>
    </>
  );
}
