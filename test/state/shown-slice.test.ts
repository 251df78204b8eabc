import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFile } from '../../src/formats/read-file.ts';
import { buildDataIndex } from '../../src/state/data-index.ts';
import { createAppStore } from '../../src/state/store.ts';
import { toDay } from '../../src/time/day.ts';
import { createPool } from '../../src/workers/pool.ts';

function storeOf(relations: number) {
  const rows = Array.from(
    { length: relations },
    (_, i) => `a${i % 50},b${i % 70},2022-01-${String((i % 28) + 1).padStart(2, '0')}`,
  );
  const text = `source,target,date\n${rows.join('\n')}\n`;
  const { dataset } = readFile('edges.csv', new TextEncoder().encode(text));
  if (!dataset) throw new Error('The edges could not be read.');
  const store = createAppStore(createPool(() => ({ post: () => undefined, stop: () => undefined }), 1));
  store.setState({ index: buildDataIndex(dataset) });
  return store;
}

const sixth = { from: toDay(2022, 1, 6), until: toDay(2022, 1, 7) };
const seventh = { from: toDay(2022, 1, 7), until: toDay(2022, 1, 8) };

describe('what is shown', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('follows the window at once in small data', () => {
    const store = storeOf(280);
    store.getState().changeView({ window: sixth });
    expect(store.getState().shown?.counts.certain).toBe(10);
    expect(store.getState().open).toBeNull();
  });

  it('follows in large data once the window rests, and says meanwhile what the other filters let through', () => {
    const store = storeOf(28_000);
    const whole = store.getState().shown;
    store.getState().changeView({ window: sixth });
    store.getState().changeView({ window: seventh }, 'slide');
    expect(store.getState().shown).toBe(whole);
    expect(store.getState().open?.counts.relations).toBe(28_000);
    vi.advanceTimersByTime(500);
    expect(store.getState().shown?.counts.certain).toBe(1000);
  });

  it('does not wait for any other filter, nor for a window that is read in another way', () => {
    const store = storeOf(28_000);
    store.getState().changeView({ minimumOrigins: 1 });
    expect(store.getState().shown?.counts.relations).toBe(0);
    store.getState().changeView({ minimumOrigins: 0, timeMode: 'up-to' });
    store.getState().changeView({ window: sixth });
    expect(store.getState().shown?.counts.certain).toBe(6000);
  });
});
