import { seededRandom } from '../../src/array/random.ts';

export interface PowerMap {
  readonly names: string[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly group: Int32Array;
}

const bodies = [
  'Office',
  'Ministry',
  'Directorate',
  'Agency',
  'Union',
  'Council',
  'Fund',
  'Court',
  'Board',
  'Group',
];
const matters = [
  'Water',
  'Internal Affairs',
  'Ports',
  'Public Procurement',
  'Rail',
  'Forests',
  'Energy',
  'Finance',
];
const places = ['', 'of the North', 'of Upper Lake District', 'East', 'of the Capital', '(dissolved)'];

/**
 * An invented map of the kind that the explorer shows: a few circles of actors around heads that many relations touch, heads tied to each other, some
 * relations parallel, some actors alone or in pairs. The same numbers give the same map.
 */
export function powerMap(order: number, relationsPerActor: number, groups: number, seed: number): PowerMap {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const names = Array.from({ length: order }, (_, i) => {
    const place = pick(places);
    return `${pick(bodies)} ${random() < 0.6 ? `of ${pick(matters)}` : i + 1}${place && ` ${place}`}`;
  });
  const group = Int32Array.from(names, (_, i) => (i < groups ? i : Math.floor(random() * random() * groups)));
  const source: number[] = [];
  const target: number[] = [];
  const relate = (a: number, b: number) => {
    const forth = random() < 0.5;
    source.push(forth ? a : b);
    target.push(forth ? b : a);
    if (random() < 0.15) relate(a, b);
  };
  const connected = Math.floor(order * 0.96);
  for (let i = groups; i < connected; i++) {
    const known = source.length > 0 && random() < 0.4 ? pick(random() < 0.5 ? source : target) : group[i]!;
    relate(i, group[known] === group[i] ? known : group[i]!);
  }
  for (let head = 1; head < groups; head++) relate(head, Math.floor(random() * head));
  while (source.length < relationsPerActor * order) {
    const a = Math.floor(random() * connected);
    const b = random() < 0.75 ? pick(random() < 0.5 ? source : target) : Math.floor(random() * connected);
    if (a !== b && (random() < 0.35 || group[a] === group[b])) relate(a, b);
  }
  for (let i = connected; i + 1 < order; i += 3) relate(i, i + 1);
  return { names, source: Int32Array.from(source), target: Int32Array.from(target), group };
}

/** Nine maps of 50 to 150 actors, from sparse to dense. */
export const nineMaps: readonly PowerMap[] = [
  powerMap(50, 1.2, 4, 1),
  powerMap(60, 1.5, 5, 2),
  powerMap(70, 1.8, 5, 3),
  powerMap(80, 1.4, 7, 4),
  powerMap(90, 1.7, 6, 5),
  powerMap(105, 1.3, 8, 6),
  powerMap(120, 1.6, 8, 7),
  powerMap(135, 1.9, 7, 8),
  powerMap(150, 1.5, 10, 9),
];
