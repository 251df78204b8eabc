import type { Measure } from '../../../metrics/measure.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** A value as a reader sees it; a dash where it is not defined or not known yet. */
export function formatValue(value: number | undefined, kind: Measure['kind'] = 'score'): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (kind === 'flag') return value > 0 ? 'yes' : 'no';
  return kind === 'score' ? fine.format(value) : whole.format(value);
}
