import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '../../src/model/dataset.ts';
import { UNDATED } from '../../src/time/bounds.ts';
import { pageDay } from '../../src/ui/panels/timeline/brush-keys.ts';
import { diffShown } from '../../src/ui/panels/timeline/diff-shown.ts';
import { placeEvents } from '../../src/ui/panels/timeline/place-events.ts';

const event = (title: string, day: number | null): DatedEvent => ({
  id: title,
  title,
  date: {
    text: '',
    bounds:
      day === null
        ? UNDATED
        : { earliestStart: day, latestStart: day, earliestEnd: day + 1, latestEnd: day + 1 },
  },
  place: '',
  description: '',
  document: -1,
  locator: '',
  anchor: '',
});

describe('the marks of events', () => {
  const span = { from: 0, until: 100 };

  it('give each name only the room before the next mark', () => {
    const marks = placeEvents([event('c', 97), event('a', 10), event('b', 20)], span, 1000);
    expect(marks.map(({ x, room }) => [x, room])).toEqual([
      [100, 94],
      [200, 190],
      [970, 0],
    ]);
    marks.slice(1).forEach(({ x }, i) => {
      expect(marks[i]!.x + marks[i]!.room).toBeLessThan(x);
    });
  });

  it('join events that would lie on each other, and leave out what is undated or outside', () => {
    const events = [event('a', 10), event('b', 10), event('far', 400), event('none', null)];
    const marks = placeEvents(events, span, 1000);
    expect(marks.map((mark) => mark.events.map(({ title }) => title))).toEqual([['a', 'b']]);
  });
});

describe('the long steps of a slider', () => {
  it('are a week over bars of a day, and a bar over longer ones', () => {
    expect(pageDay('PageUp', 40, { from: 40, until: 41 })).toBe(47);
    expect(pageDay('PageDown', 40, { from: 31, until: 62 })).toBe(9);
    expect(pageDay('ArrowUp', 40, { from: 40, until: 41 })).toBe(null);
  });
});

describe('what changes', () => {
  it('is what was not shown and is, and what was and is not; certainty alone is no change', () => {
    const { entering, leaving, staying } = diffShown(
      Uint8Array.of(0, 1, 2, 0, 3),
      Uint8Array.of(2, 2, 0, 0, 3),
    );
    expect(entering).toEqual([0]);
    expect(leaving).toEqual([2]);
    expect(staying).toEqual([1, 4]);
  });
});
