import { describe, expect, it } from 'vitest';
import { computeFirstReports } from '../../src/evidence/first-report.ts';
import { buildDataIndex } from '../../src/state/data-index.ts';
import { shownOf } from '../../src/state/shown-slice.ts';
import { toDay } from '../../src/time/day.ts';
import { stripGraph, stripWindow } from '../../src/ui/panels/rank/strip-graph.ts';
import { clocks, initialView, timeModes, type View } from '../../src/view/view.ts';
import { computeStrip } from '../../src/workers/compute-strip.ts';
import { usualReading } from '../../src/workers/graph-columns.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import { createPool } from '../../src/workers/pool.ts';
import { dataset } from '../graph-data/january-2022.ts';

const index = buildDataIndex(dataset);
const windows = Array.from({ length: 10 }, (_, i) => ({
  from: toDay(2022, 1, 2 + i),
  until: toDay(2022, 1, 3 + i),
}));
const cases = clocks.flatMap((clock) => timeModes.map((timeMode) => ({ clock, timeMode })));

describe('the relations that ranks over time are computed from', () => {
  it.each(cases)(
    'are those that the view shows on each day, $timeMode, $clock',
    async ({ clock, timeMode }) => {
      const view: View = { ...initialView, clock, timeMode, memory: 3, undated: false };
      const bounds =
        clock === 'happened'
          ? dataset.relations.bounds
          : computeFirstReports(index.evidence.rows, dataset.documents);
      const graph = stripGraph(index, view, bounds);
      const pool = createPool(spawnInThread, 1);
      const counted = async (possible: boolean) => {
        const { counted } = await computeStrip(pool, {
          columns: graph.columns,
          bounds: graph.bounds,
          reading: usualReading,
          windows: windows.map((window) => stripWindow(window, view)),
          possible,
          undated: false,
          measure: 'degree',
          choices: { paths: 'steps', parameters: {} },
        });
        return [...counted];
      };
      const shown = windows.map((window) => shownOf(index, { ...view, window }).counts);
      expect(await counted(false)).toEqual(shown.map(({ certain }) => certain));
      expect(await counted(true)).toEqual(shown.map(({ certain, possible }) => certain + possible));
      pool.destroy();
    },
  );
});
