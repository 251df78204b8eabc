import type { Window } from '../time/bounds.ts';
import { isoDay } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import {
  type Camera,
  clocks,
  type Focus,
  initialView,
  type PathEnds,
  tabs,
  timeModes,
  type View,
} from './view.ts';

/** Longest text that is read; a longer one is not a view. */
export const longestViewText = 8192;
/** More pieces than this in one list are not read. */
const mostPieces = 2000;

/** A part of a view as text. `read` gives undefined for a text that is not one. */
interface Part<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
}

const idText: Part<string> = {
  write: encodeURIComponent,
  read(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return undefined;
    }
  },
};

const optionalId: Part<string | null> = {
  write: (id) => encodeURIComponent(id ?? ''),
  read: (text) => idText.read(text) || undefined,
};

const idList: Part<readonly string[]> = {
  write: (ids) => ids.map(encodeURIComponent).join(','),
  read(text) {
    const pieces = text.split(',');
    if (pieces.length > mostPieces) return undefined;
    const ids = pieces.map((piece) => idText.read(piece));
    return ids.every((id) => id !== undefined) ? [...new Set(ids)].sort() : undefined;
  },
};

function oneOf<T extends string>(values: readonly T[]): Part<T> {
  return { write: (value) => value, read: (text) => values.find((value) => value === text) };
}

const yesNo: Part<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
};

function wholeNumber(least: number, most: number): Part<number> {
  return {
    write: String,
    read(text) {
      const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

/** First and last day, both within the window: `2022-01-05/2022-01-07`; as day numbers where a year has no four digits. */
const windowText: Part<Window | null> = {
  write(window) {
    if (!window) return '';
    const days = [window.from, window.until - 1];
    return days.map(isoDay).some((day) => day.startsWith('Y')) ? days.join(',') : days.map(isoDay).join('/');
  },
  read(text) {
    const numbers = /^(-?\d{1,14}),(-?\d{1,14})$/.exec(text);
    if (numbers) return windowOf(Number(numbers[1]), Number(numbers[2]) + 1);
    const parsed = parseEdtf(text);
    return parsed.ok ? windowOf(parsed.bounds.earliestStart, parsed.bounds.latestEnd) : undefined;
  },
};

function windowOf(from: number, until: number): Window | undefined {
  return Number.isFinite(from) && Number.isFinite(until) && from < until ? { from, until } : undefined;
}

const focusText: Part<Focus | null> = {
  write: (focus) => (focus ? `${encodeURIComponent(focus.actor)},${focus.depth}` : ''),
  read(text) {
    const [id = '', steps = ''] = text.split(',');
    const actor = idText.read(id);
    const depth = ([1, 2, 3] as const).find((d) => String(d) === steps);
    return actor && depth ? { actor, depth } : undefined;
  },
};

const pathText: Part<PathEnds | null> = {
  write: (path) => (path ? `${encodeURIComponent(path.from)},${encodeURIComponent(path.to)}` : ''),
  read(text) {
    const [from = '', to = ''] = text.split(',').map((piece) => idText.read(piece));
    return from && to ? { from, to } : undefined;
  },
};

const cameraText: Part<Camera | null> = {
  write: (camera) =>
    camera ? [camera.x.toFixed(1), camera.y.toFixed(1), camera.ratio.toFixed(4)].join(',') : '',
  read(text) {
    const numbers = text
      .split(',')
      .map((piece) => (/^-?\d{1,7}(\.\d{1,6})?$/.test(piece) ? Number(piece) : Number.NaN));
    const [x, y, ratio] = numbers;
    if (numbers.length !== 3 || x === undefined || y === undefined || ratio === undefined) return undefined;
    return Number.isFinite(x + y) && ratio >= 0.001 && ratio <= 1000 ? { x, y, ratio } : undefined;
  },
};

type Parts = { readonly [K in keyof View]: readonly [name: string, part: Part<View[K]>] };

/** One row for each key of a view: its name in the address, and how it is written. A key without a row does not compile. */
const parts: Parts = {
  tab: ['tab', oneOf(tabs)],
  window: ['window', windowText],
  timeMode: ['mode', oneOf(timeModes)],
  memory: ['memory', wholeNumber(0, 36_525)],
  clock: ['clock', oneOf(clocks)],
  undated: ['undated', yesNo],
  hiddenActorTypes: ['hide-actors', idList],
  hiddenRelationTypes: ['hide-relations', idList],
  hiddenStandings: ['hide-standings', idList],
  hiddenDocuments: ['hide-sources', idList],
  minimumOrigins: ['origins', wholeNumber(0, 1000)],
  isolated: ['isolated', yesNo],
  focus: ['focus', focusText],
  path: ['path', pathText],
  selectedActors: ['actors', idList],
  selectedRelations: ['relations', idList],
  document: ['source', optionalId],
  sizeBy: ['size', idText],
  colorBy: ['color', idText],
  camera: ['camera', cameraText],
};

const keys = Object.keys(parts) as (keyof View)[];

/** The text of one key where it differs from the first view, or null. */
function partText<K extends keyof View>(view: View, key: K): string | null {
  const [name, part] = parts[key];
  const text = part.write(view[key]);
  return text === part.write(initialView[key]) ? null : `${name}=${text}`;
}

/**
 * A view as the text of an address: `tab=table&window=2022-01-06/2022-01-06`. Only what differs from the first view is
 * written, so that the first view is empty.
 */
export function writeView(view: View): string {
  return keys.flatMap((key) => partText(view, key) ?? []).join('&');
}

/** A view that was read, and the names of the parts that could not be understood and were left out. */
export interface ReadView {
  readonly view: View;
  readonly ignored: readonly string[];
}

/**
 * Reads the text of an address. Never throws: a part that is unknown, doubled, malformed or out of range is left out and
 * named in `ignored`; the rest holds. A text longer than `longestViewText` is ignored whole.
 */
export function readView(text: string): ReadView {
  if (text.length > longestViewText) return { view: initialView, ignored: ['address'] };
  const byName = new Map(keys.map((key) => [parts[key][0], key]));
  const found = new Map<keyof View, unknown>();
  const ignored: string[] = [];
  for (const piece of text.split('&')) {
    if (piece === '') continue;
    const cut = piece.indexOf('=');
    const name = cut < 0 ? piece : piece.slice(0, cut);
    const key = byName.get(name);
    const value = key && cut >= 0 && !found.has(key) ? parts[key][1].read(piece.slice(cut + 1)) : undefined;
    if (key && value !== undefined) found.set(key, value);
    else ignored.push(name.slice(0, 40));
  }
  return { view: { ...initialView, ...Object.fromEntries(found) }, ignored };
}
