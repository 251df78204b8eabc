import type { Camera } from '../view/view.ts';
import type { Point } from './curve.ts';
import type { ExportText } from './export/paint-frame.ts';
import type { Box } from './labels/box-grid.ts';
import type { Target } from './live-scene.ts';
import type { Modifiers } from './pointer.ts';
import { Renderer } from './renderer.ts';
import type { Emphasis, Scene, Selection, Theme, WindowRule } from './scene.ts';
import { isWebGlAvailable, WebGlUnavailable } from './webgl.ts';

/** What the reader does with the picture. Points are CSS pixels from its top left; targets hold indices of the scene. */
export interface RendererCallbacks {
  readonly onHover?: (target: Target | null, at: Point) => void;
  /** `target` null: empty space. */
  readonly onClick?: (target: Target | null, modifiers: Modifiers, at: Point) => void;
  readonly onDoubleClick?: (target: Target | null, at: Point) => void;
  /** An actor is dragged to a place in layout pixels; the picture already shows it there. */
  readonly onDrag?: (actor: number, x: number, y: number) => void;
  readonly onDragEnd?: (actor: number, x: number, y: number) => void;
  /** Shift-drag: the actors shown whose centres lie in the box. */
  readonly onBoxSelect?: (actors: readonly number[], modifiers: Modifiers) => void;
  /** Every change of the camera; `fitted` when it shows what `fit` was asked for, until the reader moves it. */
  readonly onCamera?: (camera: Camera, fitted: boolean) => void;
  /** The browser took the graphics context away; the picture is rebuilt by itself. */
  readonly onContextLost?: () => void;
  readonly onContextRestored?: () => void;
  /** The context could not be had again after several tries. */
  readonly onContextGone?: () => void;
}

/** Places of labels as they are drawn now, for tests and for tools that put something beside them. */
export interface LabelBoxes {
  readonly names: readonly { readonly actor: number; readonly lines: readonly string[]; readonly box: Box }[];
  readonly words: readonly {
    readonly relation: number;
    readonly text: string;
    readonly boxes: readonly Box[];
  }[];
}

/** The picture of one dataset. Setters take effect with the next frame; none of them moves an actor that it was not told to move. */
export interface GraphRenderer {
  /**
   * One of `shownAs` for each relation, and 1 for each actor that is shown; and the standing of each relation, where it changed (it
   * does when documents are hidden).
   */
  readonly setShown: (relations: Uint8Array, actors: Uint8Array, standing?: Uint8Array) => void;
  /** A window that the graphics card applies to what `setShown` lets through; costs no work per relation to draw. */
  readonly setWindow: (rule: WindowRule) => void;
  readonly setPositions: (positions: Float64Array) => void;
  readonly setSizes: (sizes: Float64Array) => void;
  readonly setColors: (colors: Uint32Array | null) => void;
  readonly setSelection: (selection: Selection) => void;
  readonly setEmphasis: (emphasis: Emphasis | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly getCamera: () => Camera;
  /** Moves the camera, within `milliseconds` if given. */
  readonly setCamera: (camera: Camera, milliseconds?: number) => void;
  /** Shows all shown actors, or those given, as large as they fit. */
  readonly fit: (actors?: readonly number[], milliseconds?: number) => void;
  /** Zooms in (above 1) or out (below 1) about the middle. */
  readonly zoomBy: (factor: number, milliseconds?: number) => void;
  /** Moves the picture by CSS pixels. */
  readonly panBy: (x: number, y: number) => void;
  readonly resize: () => void;
  /** Draws at once instead of with the next frame. */
  readonly redraw: () => void;
  /** Centre and radius of an actor's disc in CSS pixels. */
  readonly screenOf: (actor: number) => Point & { readonly radius: number };
  readonly pickAt: (x: number, y: number) => Target | null;
  readonly labelBoxes: () => LabelBoxes;
  /** What the screen shows as a PNG with title, window, legend and source line; `scale` device pixels to a CSS pixel. */
  readonly toPng: (scale: number, text: ExportText) => Promise<Blob>;
  /** The same as an SVG document with real text. */
  readonly toSvg: (text: ExportText) => string;
  readonly destroy: () => void;
}

/**
 * Opens the picture of a scene in a container and fits it. The container may still have no size: the picture appears once it has.
 *
 * @throws {WebGlUnavailable} when the browser draws no WebGL 2; everything but the picture can still work.
 */
export function createGraphRenderer(
  container: HTMLElement,
  scene: Scene,
  callbacks: RendererCallbacks = {},
): GraphRenderer {
  if (!isWebGlAvailable()) throw new WebGlUnavailable();
  return new Renderer(container, scene, callbacks);
}
