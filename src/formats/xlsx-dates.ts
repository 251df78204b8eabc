import { isoDay } from '../time/day.ts';
import { readXml } from './xml-events.ts';

/** Number formats that Excel builds in for dates and times. */
const builtInDates = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Returns for each cell style of a workbook whether it shows numbers as dates. */
export function readDateStyles(text: string): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(text, {
    open({ name, attributes }) {
      if (name === 'numFmt') {
        const code = (attributes.get('formatCode') ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
        custom.set(Number(attributes.get('numFmtId')), /[dmyhs]/i.test(code) && !/general/i.test(code));
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.get('numFmtId') ?? 0);
        styles.push(custom.get(id) ?? builtInDates(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/**
 * Returns the date that a serial number of a spreadsheet means, with the time if it has one, or null where there is none. Excel counts a
 * 29 February 1900 that never was (serial 60), so days before it are one later. Workbooks from old Macs count from 1904.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  // Times are kept to the second; a rounding up to midnight belongs to the next day.
  const seconds = Math.round(serial * 86_400);
  const whole = Math.floor(seconds / 86_400);
  if (!from1904 && (whole === 60 || whole === 0)) return null;
  const day = whole - (from1904 ? 24_107 : whole < 60 ? 25_568 : 25_569);
  const rest = seconds % 86_400;
  if (rest === 0) return isoDay(day);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${isoDay(day)}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
}
