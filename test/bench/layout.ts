import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { seededRandom } from '../../src/array/random.ts';
import { readPath } from '../../src/cli/read-path.ts';
import { buildCurves } from '../../src/layout/curves.ts';
import { extent } from '../../src/layout/fit.ts';
import { buildBoxes } from '../../src/layout/label-box.ts';
import { defaultRadius, type LayoutInput } from '../../src/layout/layout.ts';
import { organicLayout } from '../../src/layout/organic.ts';
import { type LayoutQuality, measureQuality } from '../../src/layout/quality.ts';
import { nineMaps } from '../layout/power-map.ts';

const forceAtlas2Rounds = 500;

function january2022(): [string, LayoutInput] {
  const { dataset } = readPath(join(process.cwd(), 'graph-data/january-2022'));
  if (!dataset) throw new Error('graph-data/january-2022 cannot be read.');
  const { actors, relations } = dataset;
  const names = actors.map((actor) => actor.name);
  return ['January 2022', { names, source: relations.source, target: relations.target }];
}

/** ForceAtlas2 with its default settings from random places, brought to the size of another picture without changing its shape. */
function placeByForceAtlas2({ names, source, target }: LayoutInput, size: LayoutQuality): Float64Array {
  const random = seededRandom(1);
  const graph = new MultiDirectedGraph();
  names.forEach((_, node) => {
    graph.addNode(node, { x: random(), y: random() });
  });
  source.forEach((from, relation) => {
    graph.addEdge(from, target[relation]);
  });
  const places = forceAtlas2(graph, { iterations: forceAtlas2Rounds });
  const at = Float64Array.from(names.flatMap((_, node) => [places[node]?.x ?? 0, places[node]?.y ?? 0]));
  const [left, right] = extent(at, 0);
  const [top, bottom] = extent(at, 1);
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  return at.map((value) => value * scale);
}

function timed<Result>(work: () => Result): [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

function line(cells: readonly (string | number)[]): void {
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(11))).join(''),
  );
}

/** Prints, for January 2022 and nine made maps, how well our organic layout and ForceAtlas2 can be read, and what they took. */
export async function run(): Promise<void> {
  console.log(
    `Boxes are nodes with their names. ms are of CPU in one thread. ForceAtlas2: default settings, ${forceAtlas2Rounds} rounds,`,
  );
  console.log('scaled to the size of ours. Lines: single relations and the outermost two of parallel ones.');
  line(['map (actors / relations)', 'layout', 'overlaps', 'under name', 'crossings', 'node–line', 'ms']);
  const made = nineMaps.map((map, i): [string, LayoutInput] => [`made ${i + 1}`, map]);
  for (const [name, input] of [january2022(), ...made]) {
    const curves = buildCurves(input.names.length, input.source, input.target);
    const boxes = buildBoxes(input.names, Float64Array.from(curves.neighbours, defaultRadius));
    const print = (layout: string, quality: LayoutQuality, ms: number) => {
      const share = `${((100 * quality.curvesUnderLabels) / quality.curves).toFixed(1)} %`;
      const distance = `${quality.nodeCurveDistance.toFixed(0)} px`;
      const title = `${name} (${input.names.length} / ${input.source.length})`;
      line([title, layout, quality.overlaps, share, quality.crossings, distance, ms.toFixed(0)]);
    };
    const [quick, quickMs] = timed(() => organicLayout({ ...input, effort: 'quick' }));
    print('quick', measureQuality(quick, boxes, curves), quickMs);
    const [full, fullMs] = timed(() => organicLayout(input));
    const ours = measureQuality(full, boxes, curves);
    print('full', ours, fullMs);
    const [theirs, theirMs] = timed(() => placeByForceAtlas2(input, ours));
    print('FA2', measureQuality(theirs, boxes, curves), theirMs);
  }
}
