import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { countWindow, type WindowIndex } from '../../../time/window-index.ts';
import { readerLocale } from '../../date-words.ts';

/** Returns what a bar stands for: "6 January 2022: 31 certain, 4 possible". */
export function binWords(index: WindowIndex, days: Window): string {
  const { certain, possible } = countWindow(index, days);
  return `${formatWindow(days, readerLocale)}: ${certain} certain, ${possible} possible`;
}
