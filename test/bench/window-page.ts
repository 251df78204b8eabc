import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { seededRandom } from '../../src/array/random.ts';
import { builtInActorTypes } from '../../src/model/actor-type.ts';
import { builtInRelationTypes } from '../../src/model/relation-type.ts';
import { createGraphRenderer } from '../../src/render/graph-renderer.ts';
import type { Scene } from '../../src/render/scene.ts';
import type { Window } from '../../src/time/bounds.ts';
import { buildWindowIndex, countWindow } from '../../src/time/window-index.ts';

/** One way to draw a dated graph, opened on the page of the benchmark. */
interface Subject {
  /** Sets a window and draws, labels and counts included. */
  readonly step: (window: Window) => void;
  /** The same, and waits until every pixel is there. */
  readonly frame: (window: Window) => void;
  readonly close: () => void;
}

const firstDay = 7305;
const days = 35 * 365;

/** Communities in a spiral, and their actors in a spiral each, as a layout would leave them. */
function placeCommunities(order: number, community: number): Float64Array {
  const turn = 2.399963;
  return Float64Array.from({ length: 2 * order }, (_, i) => {
    const group = Math.floor((i >> 1) / community);
    const member = (i >> 1) % community;
    const wave = i % 2 === 0 ? Math.cos : Math.sin;
    return 290 * Math.sqrt(group) * wave(group * turn) + 24 * Math.sqrt(member) * wave(member * turn);
  });
}

/** Relations over 1990 to 2025: a third short, half of some years, a fifth open ended. */
function makeScene(order: number, size: number): Scene {
  const random = seededRandom(11);
  const community = 100;
  const source = Int32Array.from({ length: size }, () => Math.floor(random() * order));
  const target = source.map((actor) => {
    const near = actor - (actor % community) + Math.floor(random() * random() * community);
    return random() < 0.85 && near < order ? near : Math.floor(random() * order);
  });
  const start = Float64Array.from({ length: size }, () => firstDay + Math.floor(random() * days));
  const end = start.map((day) => {
    const kind = random();
    if (kind < 0.2) return Number.POSITIVE_INFINITY;
    const mean = kind < 0.5 ? 200 : 1100;
    return day + 1 + Math.floor(-Math.log(1 - random()) * mean);
  });
  const neighbours = new Uint32Array(order);
  for (const ends of [source, target]) for (const actor of ends) neighbours[actor]! += 1;
  return {
    names: Array.from({ length: order }, (_, actor) => `Actor number ${actor}`),
    actorTypes: builtInActorTypes,
    actorType: Uint8Array.from({ length: order }, (_, actor) => actor % builtInActorTypes.length),
    relationTypes: builtInRelationTypes,
    relationType: Uint16Array.from({ length: size }, (_, r) => r % builtInRelationTypes.length),
    source,
    target,
    bounds: { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end },
    standing: new Uint8Array(size),
    positions: placeCommunities(order, community),
    sizes: Float64Array.from(neighbours, (degree) => Math.min(20, 5 + Math.sqrt(degree))),
    colors: null,
    shownRelations: new Uint8Array(size).fill(2),
    shownActors: new Uint8Array(order).fill(1),
    selection: { actors: new Set(), relations: new Set() },
    theme: 'light',
    fontFamily: 'Arial, sans-serif',
  };
}

function waitForPixels(container: HTMLElement): void {
  const pixel = new Uint8Array(4);
  for (const layer of ['nodes', 'edges']) {
    const gl = container.querySelector<HTMLCanvasElement>(`canvas.sigma-${layer}`)?.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
}

function openAttest(container: HTMLElement, scene: Scene): Subject {
  const renderer = createGraphRenderer(container, scene);
  const index = buildWindowIndex(scene.bounds);
  const step = (window: Window) => {
    renderer.setWindow({ window, undated: true, isolated: false });
    countWindow(index, window);
    renderer.redraw();
  };
  return {
    step,
    frame: (window) => {
      step(window);
      waitForPixels(container);
    },
    close: renderer.destroy,
  };
}

/** Sigma as its manual says: everything in a graphology graph, reducers that hide, and `refresh`. */
function openSigma(container: HTMLElement, scene: Scene): Subject {
  const graph = new MultiDirectedGraph();
  scene.names.forEach((label, actor) => {
    const [x, y] = [scene.positions[2 * actor]!, scene.positions[2 * actor + 1]!];
    graph.addNode(`n${actor}`, { x, y: -y, label, size: scene.sizes[actor]!, color: '#0072B2' });
  });
  const { earliestStart, latestEnd } = scene.bounds;
  scene.source.forEach((source, r) => {
    const dates = { start: earliestStart[r]!, end: latestEnd[r]! };
    graph.addEdgeWithKey(`e${r}`, `n${source}`, `n${scene.target[r]}`, {
      ...dates,
      size: 1,
      color: '#999999',
    });
  });
  let window: Window = { from: firstDay, until: firstDay + days };
  const live = new Set<string>();
  const sigma = new Sigma(graph, container, {
    edgeReducer: (_, data) => ({
      ...data,
      hidden: !(data['start'] < window.until && data['end'] > window.from),
    }),
    nodeReducer: (node, data) => (live.has(node) ? data : { ...data, hidden: true }),
  });
  const step = (next: Window) => {
    window = next;
    live.clear();
    graph.forEachEdge((_, data, source, target) => {
      if (data['start'] < window.until && data['end'] > window.from) live.add(source).add(target);
    });
    sigma.refresh();
  };
  return {
    step,
    frame: (next) => {
      step(next);
      waitForPixels(container);
    },
    close: () => sigma.kill(),
  };
}

const yearFrom = (from: number): Window => ({ from, until: from + 365 });
let subject: Subject | null = null;
let scene: Scene | null = null;

/** What the benchmark calls from outside. */
const bench = {
  make(order: number, size: number): void {
    scene = makeScene(order, size);
  },
  /** Opens one way to draw; gives the milliseconds until its first picture is complete. */
  open(kind: 'attest' | 'sigma'): number {
    const container = document.createElement('div');
    container.style.cssText = 'position:fixed;inset:0';
    document.body.append(container);
    const started = performance.now();
    subject = (kind === 'attest' ? openAttest : openSigma)(container, scene!);
    subject.frame(yearFrom(firstDay + 5000));
    return performance.now() - started;
  },
  /** Takes steps of 30 days, or jumps, without waiting for pixels. */
  steps(count: number, kind: 'play' | 'jump'): void {
    for (let i = 0; i < count; i++) {
      subject?.step(yearFrom(firstDay + (kind === 'play' ? 2000 + 30 * i : (i * 3967) % (days - 400))));
    }
  },
  /** Plays frames to the last pixel; gives milliseconds a frame. */
  frames(count: number): number {
    const started = performance.now();
    for (let i = 0; i < count; i++) subject?.frame(yearFrom(firstDay + 2000 + 30 * i));
    return (performance.now() - started) / count;
  },
  close(): void {
    subject?.close();
    subject = null;
    document.body.replaceChildren();
  },
};

export type WindowBench = typeof bench;
Object.assign(window, { bench });
