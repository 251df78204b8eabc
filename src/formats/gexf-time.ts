import { parseEdtf } from '../time/edtf.ts';
import type { ElementTime } from './graph-element.ts';

/** A period as GEXF writes it; an empty text is no bound. */
export interface GexfSpell {
  readonly start: string;
  readonly end: string;
}

/** Time of a node or edge: as EDTF where it is dates, and as columns that keep everything else. */
export interface GexfTime extends ElementTime {
  readonly columns: readonly (readonly [name: string, value: string])[];
  /** All periods as the file writes them, `start/end` with `|` between them. */
  readonly written: string;
  /** True when the times are plain numbers, which are no dates. */
  readonly numeric: boolean;
  /** True when the date covers more than the periods, because they have no form as one date. */
  readonly enveloped: boolean;
}

const numberText = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * Returns when something exists, from its spells. One period becomes its own dates. Several become an EDTF set of periods, and the first
 * start and last end; where no such set can be written, `enveloped` is true and the column `spells` keeps the periods apart. Numbers stay
 * numbers in the columns `time start` and `time end`.
 *
 * @param isDates whether the graph says that its times are dates; a bare `1999` is a year then and a number otherwise
 */
export function gexfTime(spells: readonly GexfSpell[], isDates: boolean): GexfTime {
  const empty = { start: '', end: '', date: '', columns: [], written: '', numeric: false, enveloped: false };
  if (spells.length === 0) return empty;
  const bounds = spells
    .flatMap(({ start, end }) => [start, end])
    .filter((text) => text !== '' && !isInfinite(text));
  const numeric = bounds.length > 0 && !isDates && bounds.every((text) => numberText.test(text));
  const written = spells.map(({ start, end }) => `${start}/${end}`).join('|');
  if (numeric) {
    const columns: (readonly [string, string])[] =
      spells.length > 1
        ? [['spells', written]]
        : [
            ['time start', spells[0]?.start ?? ''],
            ['time end', spells[0]?.end ?? ''],
          ];
    return { ...empty, numeric, columns, written };
  }
  const starts = spells.map(({ start }) => toEdtf(start));
  const ends = spells.map(({ end }) => toEdtf(end));
  const start = starts.includes('') ? '' : (sortDates(starts)[0] ?? '');
  const end = ends.includes('') ? '' : (sortDates(ends).at(-1) ?? '');
  const set = spells.length > 1 ? setOfPeriods(starts, ends) : null;
  const isExact = spells.every((spell, index) => starts[index] === spell.start && ends[index] === spell.end);
  const columns: (readonly [string, string])[] =
    isExact && (set !== null || spells.length === 1) ? [] : [['spells', written]];
  const enveloped = spells.length > 1 && set === null;
  return { start, end, date: set ?? interval(start, end), columns, written, numeric: false, enveloped };
}

/** Periods as one EDTF date, such as `{2009-01-01..2009-01-05,2009-02-01..2009-02-05}`; null where a bound is no date. */
function setOfPeriods(starts: readonly string[], ends: readonly string[]): string | null {
  const members = starts.map((start, index) => {
    const end = ends[index] ?? '';
    return start === end ? start : `${start}..${end}`;
  });
  const text = `{${members.join(',')}}`;
  return !members.includes('..') && !members.includes('') && parseEdtf(text).ok ? text : null;
}

const isInfinite = (text: string): boolean => /^[-+]?inf(inity)?$/i.test(text);

/** The day of a date-time; anything else as it stands, for the date reader to judge. */
function toEdtf(text: string): string {
  if (isInfinite(text)) return '';
  return (
    /^(-?\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[-+]\d{2}:?\d{2})?$/.exec(text)?.[1] ??
    text.trim()
  );
}

/** Dates of one precision sort as text, except before the year 0. */
function sortDates(dates: readonly string[]): string[] {
  return [...dates].sort((a, b) => {
    const [before, after] = [a.startsWith('-'), b.startsWith('-')];
    if (before !== after) return before ? -1 : 1;
    const order = a < b ? -1 : a > b ? 1 : 0;
    return before ? -order : order;
  });
}

function interval(start: string, end: string): string {
  if (start === '' && end === '') return '';
  return start === end ? start : `${start || '..'}/${end || '..'}`;
}
