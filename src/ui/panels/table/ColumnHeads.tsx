import { Icon } from '../../controls/Icon.tsx';
import css from './TablePanel.module.css';
import type { Sorting, TableColumn } from './table-column.ts';

interface Props {
  columns: readonly TableColumn[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The heads of the columns; each is a button that sorts, and a second press turns the order round. */
export function ColumnHeads({ columns, sorting, onSort }: Props) {
  const press = ({ id, first = 'ascending' }: TableColumn) => {
    const turned = sorting.direction === 'ascending' ? 'descending' : 'ascending';
    onSort({ column: id, direction: sorting.column === id ? turned : first });
  };
  return (
    <>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => {
            const isSorted = sorting.column === column.id;
            return (
              <th
                key={column.id}
                scope="col"
                aria-sort={isSorted ? sorting.direction : 'none'}
                data-number={column.isNumber || undefined}
              >
                <button type="button" className={css.head} onClick={() => press(column)}>
                  {column.label}
                  {isSorted && <Icon name={sorting.direction === 'ascending' ? 'up' : 'down'} size={13} />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
