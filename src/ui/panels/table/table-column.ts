import type { ReactNode } from 'react';

/** One column of a table of actors or relations, which are given by their places in the data. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Share of the width, or a width in pixels. */
  readonly width: string;
  readonly isNumber?: boolean;
  /** The direction in which a first press sorts. */
  readonly first?: SortDirection;
  /** A number for each item by which the column sorts; NaN comes last in either direction. */
  readonly keys: () => ArrayLike<number>;
  readonly cell: (item: number) => ReactNode;
}

export type SortDirection = 'ascending' | 'descending';

export interface Sorting {
  readonly column: string;
  readonly direction: SortDirection;
}
