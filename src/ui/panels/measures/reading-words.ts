import type { ShownCounts } from '../../../filter/shown-counts.ts';
import type { Direction, Parallel } from '../../../graph/rows.ts';
import type { Paths } from '../../../metrics/measure.ts';
import type { MeasureReading } from '../../../state/measure-reading.ts';
import { plural } from '../../plural.ts';

interface Option<T> {
  readonly id: T;
  readonly label: string;
}

export const directions: readonly Option<Direction>[] = [
  { id: 'as-stated', label: 'arrows as stated' },
  { id: 'reversed', label: 'arrows turned round' },
  { id: 'ignored', label: 'arrows ignored' },
];

export const parallels: readonly Option<Parallel>[] = [
  { id: 'once', label: 'a pair of actors counts once' },
  { id: 'count', label: 'a pair counts by its relations' },
  { id: 'sum', label: 'a pair counts by independent origins' },
];

/** How long a way is where ties have weights. */
export const pathLengths: readonly Option<Paths>[] = [
  { id: 'steps', label: 'ways are counted in steps' },
  { id: 'strength', label: 'strong ties are short ways' },
  { id: 'distance', label: 'strong ties are long ways' },
];

const labelOf = <T>(options: readonly Option<T>[], id: T): string =>
  options.find((option) => option.id === id)?.label ?? '';

/** What was counted and how: "86 actors, 240 relations (41 certain, …); arrows as stated; a pair of actors counts once". */
export function usedWords(counts: ShownCounts, reading: MeasureReading): string {
  const { actors, relations, certain, possible, undated } = counts;
  const set = `${plural(actors, 'actor')}, ${plural(relations, 'relation')} (${certain} certain, ${possible} possible, ${undated} undated)`;
  const words = [set, labelOf(directions, reading.direction), labelOf(parallels, reading.parallel)];
  if (reading.parallel !== 'once') words.push(labelOf(pathLengths, reading.paths));
  return words.join('; ');
}
