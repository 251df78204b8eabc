const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Returns the English name of a month, 1 for January. */
export function monthName(month: number): string {
  return names[month - 1] ?? '';
}

/** Returns the month (1 to 12) that an English word names in full or by its first three or four letters, or 0. */
export function monthNamed(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (
    names.findIndex((name) => {
      const full = name.toLowerCase();
      return lower === full || (full.startsWith(lower) && (lower.length === 3 || lower === 'sept'));
    }) + 1
  );
}
