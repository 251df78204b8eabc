import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/state/store.ts';
import { initialView } from '../../src/view/view.ts';
import { createPool } from '../../src/workers/pool.ts';

function emptyStore() {
  const never = () => ({ post: () => undefined, stop: () => undefined });
  return createAppStore(createPool(never, 1));
}

describe('undo and redo', () => {
  it('goes back over deliberate steps and forth again', () => {
    const store = emptyStore();
    store.getState().changeView({ tab: 'table' });
    store.getState().changeView({ undated: false });
    store.getState().undo();
    expect(store.getState().view).toEqual({ ...initialView, tab: 'table' });
    store.getState().undo();
    expect(store.getState().view).toEqual(initialView);
    store.getState().undo();
    expect(store.getState().view).toEqual(initialView);
    store.getState().redo();
    store.getState().redo();
    expect(store.getState().view).toEqual({ ...initialView, tab: 'table', undated: false });
  });

  it('takes a whole movement back in one step', () => {
    const store = emptyStore();
    store.getState().changeView({ window: { from: 0, until: 5 } });
    for (let day = 1; day < 9; day++)
      store.getState().changeView({ window: { from: day, until: day + 5 } }, 'slide');
    expect(store.getState().past.length).toBe(1);
    store.getState().undo();
    expect(store.getState().view.window).toBeNull();
  });

  it('adds no step for a change that changes nothing', () => {
    const store = emptyStore();
    store.getState().changeView({ tab: 'graph' });
    expect(store.getState().past).toEqual([]);
  });

  it('brings actors back to where they stood', () => {
    const store = emptyStore();
    const before = new Float64Array([1, 2]);
    store.setState({ positions: before });
    store.getState().moveActors(new Float64Array([5, 6]), new Set([0]));
    store.getState().undo();
    expect(store.getState().positions).toBe(before);
    expect(store.getState().placedByHand.size).toBe(0);
    store.getState().redo();
    expect([...(store.getState().positions ?? [])]).toEqual([5, 6]);
    expect([...store.getState().placedByHand]).toEqual([0]);
  });

  it('takes every filter away at once, keeps tab and selection, and can be undone', () => {
    const store = emptyStore();
    store
      .getState()
      .changeView({ hiddenActorTypes: ['group'], minimumOrigins: 2, selectedActors: ['a'], tab: 'table' });
    store.getState().resetFilters();
    expect(store.getState().view).toEqual({ ...initialView, selectedActors: ['a'], tab: 'table' });
    store.getState().undo();
    expect(store.getState().view.minimumOrigins).toBe(2);
  });
});
