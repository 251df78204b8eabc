import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/formats/read-package.ts';
import { actorInTheMiddle, arrangeRequest, whatIsLacking } from '../../src/state/arrange-request.ts';
import { type ArrangementId, arrangements } from '../../src/state/arrangements.ts';
import { buildDataIndex } from '../../src/state/data-index.ts';
import { createAppStore } from '../../src/state/store.ts';
import { tidyRequest } from '../../src/state/tidy-request.ts';
import { toDay } from '../../src/time/day.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import { createPool } from '../../src/workers/pool.ts';
import { exampleFiles } from '../formats/package-files.ts';

const { dataset } = readPackage(exampleFiles('examples/village-council'));
if (!dataset) throw new Error('The village could not be read.');
const index = buildDataIndex(dataset);
const order = dataset.actors.length;
const at = (id: string) => index.actor.get(id)!;
const named = (id: ArrangementId) => arrangements.find((each) => each.id === id)!;
const nothing = { selected: [], community: undefined };

describe('what a layout is given', () => {
  it('groups by kind', () => {
    const { layout, group } = arrangeRequest(named('by-kind'), index, nothing);
    expect(layout).toBe('grouped');
    expect([...group!]).toEqual(dataset.actors.map((actor) => actor.type));
  });

  it('groups by community, with those alone or without one together', () => {
    const community = new Float64Array(order).fill(4);
    community[0] = 2;
    community[1] = Number.NaN;
    const { group } = arrangeRequest(named('by-community'), index, { selected: [], community });
    expect([...group!]).toEqual([5, 5, ...new Array(order - 2).fill(4)]);
  });

  it('puts the selected actor in the middle, else the best connected', () => {
    expect(arrangeRequest(named('radial'), index, { ...nothing, selected: [at('miller')] }).focus).toBe(
      at('miller'),
    );
    const most = Math.max(...index.relationsOf.map((relations) => relations.length));
    expect(index.relationsOf[actorInTheMiddle(index, [])]!.length).toBe(most);
  });

  it('ranks by office and command, not by protest or speech', () => {
    const { above } = arrangeRequest(named('ranked'), index, nothing);
    expect(above![index.relation.get('r01')!]).toBe(1);
    expect(above![index.relation.get('r03')!]).toBe(0);
    expect(above![index.relation.get('r04')!]).toBe(0);
  });

  it('goes by the earliest day of each actor', () => {
    const { day } = arrangeRequest(named('by-time'), index, nothing);
    expect(day![at('reeve')]).toBe(toDay(1999, 3, 1));
    expect(day![at('council')]).toBe(toDay(1999, 3, 1));
  });

  it('says what is lacking', () => {
    expect(whatIsLacking(named('by-community'), index, nothing)).toMatch(/not computed/);
    expect(whatIsLacking(named('as-given'), index, nothing)).toMatch(/place nobody/);
    expect(whatIsLacking(named('ranked'), index, nothing)).toBeNull();
  });
});

describe('tidying up', () => {
  it('leaves hidden actors out and those put by hand where they are', () => {
    const actors = new Uint8Array(order).fill(1);
    actors[0] = 0;
    const positions = Float64Array.from({ length: 2 * order }, (_, i) => i);
    const basis = { positions, actors, relations: new Uint8Array(dataset.relations.count), sizes: undefined };
    const { request, spread } = tidyRequest(index, { ...basis, placedByHand: new Set([2]) });
    expect(request.names.length).toBe(order - 1);
    expect([...request.pinned!].indexOf(1)).toBe(1);
    const all = spread(new Float64Array(2 * (order - 1)).fill(-1));
    expect([...all]).toEqual([0, 1, ...new Array(2 * (order - 1)).fill(-1)]);
  });
});

describe('arranging', () => {
  async function openStore() {
    const store = createAppStore(createPool(spawnInThread, 1));
    await store.getState().openFiles(exampleFiles('examples/village-council'), 'village');
    store.getState().moveActors(new Float64Array(2 * order), new Set([1]));
    return store;
  }

  it.each(arrangements.filter(({ layout, id }) => layout && id !== 'by-community'))(
    '$label moves the actors, tells how far it is, and can be undone',
    async ({ id }) => {
      const store = await openStore();
      const before = store.getState().positions;
      const told: number[] = [];
      store.subscribe(({ arranging }) => arranging && told.push(arranging.done));
      expect(await store.getState().arrange(id as ArrangementId)).toBe(true);
      expect(told.length).toBeGreaterThan(1);
      expect(store.getState().arranging).toBeNull();
      expect(new Set(store.getState().positions).size).toBeGreaterThan(order);
      expect(store.getState().placedByHand.size).toBe(0);
      store.getState().undo();
      expect(store.getState().positions).toBe(before);
      expect([...store.getState().placedByHand]).toEqual([1]);
    },
  );

  it('tidies up around an actor that was put by hand, and says when nothing overlaps', async () => {
    const store = await openStore();
    expect(await store.getState().arrange('tidy-up')).toBe(true);
    expect([...store.getState().positions!.subarray(2, 4)]).toEqual([0, 0]);
    expect([...store.getState().placedByHand]).toEqual([1]);
    const { past } = store.getState();
    expect(await store.getState().arrange('tidy-up')).toBe(false);
    expect(store.getState().past).toBe(past);
    expect(store.getState().announcement.text).toBe('Nothing overlaps.');
  });

  it('leaves everybody in place when it is stopped, and lets the newest win', async () => {
    const store = await openStore();
    const before = store.getState().positions;
    const stopped = store.getState().arrange('organic');
    expect(store.getState().stopArranging()).toBe(true);
    expect(await stopped).toBe(false);
    expect(store.getState().positions).toBe(before);
    expect(store.getState().stopArranging()).toBe(false);

    const older = store.getState().arrange('organic');
    const newer = store.getState().arrange('by-time');
    expect(await older).toBe(false);
    expect(await newer).toBe(true);
    expect(store.getState().announcement.text).toMatch(/^By time/);
  });
});
