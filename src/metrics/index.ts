import { articulationPoint } from './articulation-point.ts';
import { betweenness } from './betweenness.ts';
import { bridge } from './bridge.ts';
import { closeness } from './closeness.ts';
import { clusteringCoefficient } from './clustering-coefficient.ts';
import { community } from './community.ts';
import { constraint } from './constraint.ts';
import { coreNumber } from './core-number.ts';
import { degree } from './degree.ts';
import { density } from './density.ts';
import { edgeBetweenness } from './edge-betweenness.ts';
import { effectiveSize } from './effective-size.ts';
import { eigenvector } from './eigenvector.ts';
import { harmonicCloseness } from './harmonic-closeness.ts';
import { authority, hub } from './hubs-and-authorities.ts';
import { inDegree } from './in-degree.ts';
import { katz } from './katz.ts';
import type { Measure } from './measure.ts';
import { modularity } from './modularity.ts';
import { outDegree } from './out-degree.ts';
import { pagerank } from './pagerank.ts';
import { reciprocity } from './reciprocity.ts';
import { strength } from './strength.ts';
import { strongComponent } from './strong-component.ts';
import { weakComponent } from './weak-component.ts';

/** Every measure, in the order in which the page offers them. A new one is a file and a line here. */
export const measures = [
  degree,
  inDegree,
  outDegree,
  strength,
  betweenness,
  closeness,
  harmonicCloseness,
  eigenvector,
  pagerank,
  katz,
  hub,
  authority,
  coreNumber,
  clusteringCoefficient,
  constraint,
  effectiveSize,
  community,
  articulationPoint,
  weakComponent,
  strongComponent,
  edgeBetweenness,
  bridge,
  density,
  reciprocity,
  modularity,
] as const satisfies readonly Measure[];

/** Name of a measure in files, links and on the command line. */
export type MeasureId = (typeof measures)[number]['id'];

/** The measure of that name, or null. */
export function measureOf(id: string): Measure | null {
  return measures.find((measure) => measure.id === id) ?? null;
}
