import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';
import type { Camera } from '../view/view.ts';
import { fromSigma, ratioLimits, sigmaPixels, toSigma } from './camera.ts';

/** The sigma instance that owns the canvases, the camera and the pointer, for as long as one graphics context lives. */
export interface Stage {
  readonly sigma: Sigma;
  /** A 2D context in CSS pixels above the picture, cleared before every frame. */
  readonly overlay: CanvasRenderingContext2D;
  readonly getCamera: () => Camera;
  readonly setCamera: (camera: Camera, milliseconds: number) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly schedule: () => void;
  readonly redraw: () => void;
  readonly destroy: () => void;
}

/** What draws the picture: made for a graphics context, asked to draw every frame, destroyed with the context. */
export interface Painter {
  readonly draw: () => void;
  readonly destroy: () => void;
}

interface Events {
  readonly onFrame: () => void;
  readonly onCamera: () => void;
  readonly onLost: () => void;
}

/** Layers of sigma that stay empty: hidden, because compositing a full-size canvas costs about 10 ms without a graphics card. */
const emptyLayers = ['edges', 'edgeLabels', 'hovers', 'hoverNodes'];

/**
 * Sigma sees one node, the whole picture: its program draws all actors and relations from columns. So no id of the data ever
 * becomes a key, and moving, filtering and dating cost sigma nothing.
 */
function pictureProgram(createPainter: (gl: WebGL2RenderingContext) => Painter): NodeProgramType {
  return class {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly #painter: Painter | null;
    constructor(gl: WebGLRenderingContext, pickingBuffer: WebGLFramebuffer | null) {
      this.#painter = pickingBuffer ? createPainter(gl as WebGL2RenderingContext) : null;
    }
    reallocate(): void {}
    process(): void {}
    render(): void {
      this.#painter?.draw();
    }
    kill(): void {
      this.#painter?.destroy();
    }
  };
}

/** Opens a stage in a container. Needs WebGL 2. */
export function openStage(
  container: HTMLElement,
  camera: Camera,
  createPainter: (gl: WebGL2RenderingContext) => Painter,
  events: Events,
): Stage {
  const graph = new MultiDirectedGraph();
  graph.addNode('picture', { x: 0, y: 0, type: 'picture' });
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    autoRescale: false,
    stagePadding: 0,
    enableCameraRotation: false,
    renderLabels: false,
    defaultNodeType: 'picture',
    nodeProgramClasses: { picture: pictureProgram(createPainter) },
    inertiaRatio: 0,
    inertiaDuration: 0,
    doubleClickTimeout: 300,
  });
  sigma.setCustomBBox({ x: [-sigmaPixels / 2, sigmaPixels / 2], y: [-sigmaPixels / 2, sigmaPixels / 2] });
  const canvases = sigma.getCanvases();
  for (const layer of emptyLayers) canvases[layer]?.style.setProperty('display', 'none');
  const overlay = canvases['labels']?.getContext('2d');
  const picture = canvases['nodes'];
  if (!overlay || !picture) throw new Error('Sigma made no layer for names.');
  let closing = false;
  picture.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    if (!closing) events.onLost();
  });
  silenceSigmaPicking(sigma);
  const wanted = followSize(sigma, camera);
  sigma.getCamera().on('updated', () => {
    wanted.set(fromSigma(sigma.getCamera().getState(), sigma.getDimensions()));
    events.onCamera();
  });
  sigma.on('afterRender', events.onFrame);
  return {
    sigma,
    overlay,
    getCamera: wanted.get,
    setCamera: (next, milliseconds) => {
      const state = { ...toSigma(next, sigma.getDimensions()), angle: 0 };
      if (milliseconds > 0) void sigma.getCamera().animate(state, { duration: milliseconds });
      else sigma.getCamera().setState(state);
    },
    size: () => sigma.getDimensions(),
    redraw: () => {
      sigma.refresh({ partialGraph: {}, skipIndexation: true });
    },
    schedule: () => {
      sigma.scheduleRender();
    },
    destroy: () => {
      closing = true;
      sigma.kill();
    },
  };
}

/** Sigma would read pixels back at every move of the pointer; the renderer finds what is under it without that. */
function silenceSigmaPicking(sigma: Sigma): void {
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
}

/** Keeps the middle and the zoom of the picture when the container changes its size. */
function followSize(sigma: Sigma, start: Camera): { get: () => Camera; set: (camera: Camera) => void } {
  let current = start;
  const apply = () => {
    const dimensions = sigma.getDimensions();
    const kept = current;
    const limits = ratioLimits(dimensions);
    sigma.setSettings({ minCameraRatio: limits.min, maxCameraRatio: limits.max });
    sigma.getCamera().setState({ ...toSigma(kept, dimensions), angle: 0 });
    current = kept;
  };
  apply();
  sigma.on('resize', apply);
  return {
    get: () => current,
    set: (camera) => {
      current = camera;
    },
  };
}
