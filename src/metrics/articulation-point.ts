import { findCuts } from './kernels/cuts.ts';
import { undirectedRows } from './kernels/mutual-rows.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * 1 for an actor without whom the map would fall into more parts, else 0. Direction, weights and self-loops do not count. Same as
 * networkx `articulation_points`. Linear.
 */
export const articulationPoint = {
  id: 'articulationPoint',
  label: 'Holds the map together',
  says: 'Some actors are linked with the rest through this one alone.',
  saysNot: 'Not how many they are: it may be a single one.',
  of: 'actors',
  kind: 'flag',
  parameters: [],
  cost: (order, size) => (order + 2 * size) * 3e-5,
  slices: uncut,
  start: (rows) => wholeRun(() => Float64Array.from(findCuts(undirectedRows(rows)).node)),
} as const satisfies Measure;
