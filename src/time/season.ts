/** A part of a year that EDTF writes in place of a month: months counted from January of the year named, the last one included. */
export interface Season {
  readonly label: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** How many months the part lasts. */
  readonly months: number;
}

const part = (label: string, firstMonth: number, months: number): Season => ({
  label,
  firstMonth,
  lastMonth: firstMonth + months - 1,
  months,
});

/**
 * A season across the turn of the year may mean the one that begins in the year named or the one that ends in it. People write
 * both, so its bounds hold both.
 */
const acrossNewYear = (label: string): Season => ({ label, firstMonth: 0, lastMonth: 14, months: 3 });

/**
 * The codes 21 to 41 of ISO 8601-2. Seasons are counted in whole months; 21 to 24 name no hemisphere and are read as
 * northern, as most texts mean them.
 */
export const seasons: ReadonlyMap<number, Season> = new Map([
  [21, part('spring', 3, 3)],
  [22, part('summer', 6, 3)],
  [23, part('autumn', 9, 3)],
  [24, acrossNewYear('winter')],
  [25, part('spring', 3, 3)],
  [26, part('summer', 6, 3)],
  [27, part('autumn', 9, 3)],
  [28, acrossNewYear('winter')],
  [29, part('southern spring', 9, 3)],
  [30, acrossNewYear('southern summer')],
  [31, part('southern autumn', 3, 3)],
  [32, part('southern winter', 6, 3)],
  [33, part('first quarter of', 1, 3)],
  [34, part('second quarter of', 4, 3)],
  [35, part('third quarter of', 7, 3)],
  [36, part('last quarter of', 10, 3)],
  [37, part('first four months of', 1, 4)],
  [38, part('middle four months of', 5, 4)],
  [39, part('last four months of', 9, 4)],
  [40, part('first half of', 1, 6)],
  [41, part('second half of', 7, 6)],
]);
