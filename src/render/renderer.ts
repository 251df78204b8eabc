import type { Camera } from '../view/view.ts';
import { fitCamera, toLayout } from './camera.ts';
import type { Point } from './curve.ts';
import { drawPicturePng, writePictureSvg } from './export/export-picture.ts';
import type { ExportText } from './export/paint-frame.ts';
import type { GraphRenderer, LabelBoxes, RendererCallbacks } from './graph-renderer.ts';
import type { Box } from './labels/box-grid.ts';
import { drawLabels } from './labels/draw-labels.ts';
import { noLabels, placeLabels } from './labels/label-layer.ts';
import { createTextMeasure } from './labels/text-measure.ts';
import {
  colorsOfTypes,
  createLiveScene,
  indexWindow,
  type LiveScene,
  orderBySize,
  placeActors,
  type Target,
} from './live-scene.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { pick } from './pick.ts';
import { createPicturePainter, type PicturePainter } from './picture-painter.ts';
import { type PointerActions, watchPointer } from './pointer.ts';
import { type Emphasis, palettes, type Scene, type Selection, type Theme, type WindowRule } from './scene.ts';
import { actorsOnScreen, centreOf, createScreen, radiusOf, type Screen } from './screen.ts';
import { watchScreen } from './screen-watch.ts';
import { isActorShown } from './shown.ts';
import { openStage, type Stage } from './stage.ts';
import { isWebGlAvailable } from './webgl.ts';

/** Milliseconds before each try to get a lost graphics context again. */
const retries = [100, 300, 800, 2000, 5000];

/** Holds the picture together: scene, stage, labels, pointer, and the rebuilding of a lost stage. */
export class Renderer implements GraphRenderer {
  readonly #container: HTMLElement;
  readonly #callbacks: RendererCallbacks;
  readonly #live: LiveScene;
  readonly #measure = createTextMeasure();
  readonly #stopWatch: () => void;
  #stage: Stage | null = null;
  #painter: PicturePainter | null = null;
  #labels = noLabels;
  #box: Box | null = null;
  #pageEmphasis: Emphasis | null = null;
  /** What the camera was asked to fit and has not been moved from since; null once it has. */
  #fitted: readonly number[] | 'all' | null = null;
  #camera: Camera = { x: 0, y: 0, ratio: 1 };
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(container: HTMLElement, scene: Scene, callbacks: RendererCallbacks) {
    this.#container = container;
    this.#callbacks = callbacks;
    this.#live = createLiveScene(scene);
    this.#open();
    this.#stopWatch = watchScreen(container, this.resize, () => {
      this.#measure.forget();
      this.#labels = noLabels;
      this.#stage?.schedule();
    });
    this.fit();
  }

  #open(): void {
    this.#stage = openStage(
      this.#container,
      this.#camera,
      (gl) => {
        this.#painter = createPicturePainter(gl, this.#live, () => this.#screen());
        return this.#painter;
      },
      { onFrame: this.#drawOverlay, onCamera: this.#cameraMoved, onLost: this.#lost },
    );
    watchPointer(this.#stage.sigma, this.#pointerActions());
  }

  #screen(): Screen {
    const { width, height } = this.#stage?.size() ?? { width: 1, height: 1 };
    return createScreen(this.#live, this.#stage?.getCamera() ?? this.#camera, width, height);
  }

  #drawOverlay = (): void => {
    const overlay = this.#stage?.overlay;
    if (!overlay) return;
    this.#labels = placeLabels(this.#screen(), this.#labels, this.#measure);
    drawLabels(overlay, this.#live, this.#labels);
    if (this.#box) drawBox(overlay, this.#box, palettes[this.#live.theme].accent);
  };

  #cameraMoved = (): void => {
    if (!this.#stage) return;
    this.#camera = this.#stage.getCamera();
    this.#callbacks.onCamera?.(this.#camera, this.#fitted !== null);
  };

  #lost = (): void => {
    if (this.#retry !== null) return;
    this.#callbacks.onContextLost?.();
    this.#rebuild(0);
  };

  #rebuild(tries: number): void {
    const wait = retries[tries];
    if (wait === undefined) {
      this.#callbacks.onContextGone?.();
      return;
    }
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#closeStage();
      if (!isWebGlAvailable()) {
        this.#rebuild(tries + 1);
        return;
      }
      this.#open();
      this.#callbacks.onContextRestored?.();
    }, wait);
  }

  #closeStage(): void {
    this.#stage?.destroy();
    this.#stage = null;
    this.#painter = null;
  }

  #flagsChanged(): void {
    this.#painter?.columns.writeFlags(this.#live);
    this.#stage?.schedule();
  }

  setShown = (relations: Uint8Array, actors: Uint8Array, standing?: Uint8Array): void => {
    this.#live.shownRelations = relations;
    this.#live.shownActors = actors;
    if (standing) this.#live.standing = standing;
    if (this.#live.liveDegree) this.#indexWindow();
    this.#flagsChanged();
  };

  setWindow = (rule: WindowRule): void => {
    this.#live.rule = rule;
    const asks = rule.window !== null && !rule.isolated;
    if (asks !== (this.#live.liveDegree !== null)) this.#indexWindow();
    this.#stage?.schedule();
  };

  #indexWindow(): void {
    indexWindow(this.#live);
    this.#painter?.columns.writeLiveDegree(this.#live.liveDegree);
  }

  setPositions = (positions: Float64Array): void => {
    placeActors(this.#live, positions);
    this.#painter?.columns.writePositions(this.#live);
    this.#flagsChanged();
    if (this.#fitted) this.#applyFit(0);
  };

  setSizes = (sizes: Float64Array): void => {
    this.#live.sizes = sizes;
    this.#labels = noLabels;
    this.#live.bySize = orderBySize(sizes);
    this.#painter?.columns.writeActorStyle(this.#live);
    this.#stage?.schedule();
  };

  setColors = (colors: Uint32Array | null): void => {
    this.#live.colors = colors;
    this.#painter?.columns.writeActorStyle(this.#live);
    this.#stage?.schedule();
  };

  setSelection = (selection: Selection): void => {
    this.#live.selection = selection;
    this.#flagsChanged();
  };

  setEmphasis = (emphasis: Emphasis | null): void => {
    this.#pageEmphasis = emphasis;
    this.#emphasise();
  };

  #emphasise(): void {
    const { hovered } = this.#live;
    this.#live.emphasis = (hovered && neighbourhoodOf(this.#live, hovered)) ?? this.#pageEmphasis;
    this.#flagsChanged();
  }

  setTheme = (theme: Theme): void => {
    this.#live.theme = theme;
    this.#live.typeColors = colorsOfTypes(this.#live.scene, theme);
    this.#painter?.columns.writeRelations(this.#live);
    this.#stage?.schedule();
  };

  getCamera = (): Camera => this.#camera;

  setCamera = (camera: Camera, milliseconds = 0): void => {
    this.#fitted = null;
    this.#camera = camera;
    this.#stage?.setCamera(camera, milliseconds);
  };

  fit = (actors?: readonly number[], milliseconds = 0): void => {
    this.#fitted = actors ?? 'all';
    this.#applyFit(milliseconds);
  };

  #applyFit(milliseconds: number): void {
    const { width, height } = this.#stage?.size() ?? { width: 0, height: 0 };
    if (width < 2 || height < 2 || !this.#fitted) return;
    const { positions, sizes, shownActors } = this.#live;
    const chosen = this.#fitted === 'all' ? Array.from(shownActors.keys()) : this.#fitted;
    const discs = chosen
      .filter((actor) => isActorShown(this.#live, actor))
      .map((actor) => [positions[2 * actor]!, positions[2 * actor + 1]!, sizes[actor]!] as const);
    this.#labels = noLabels;
    this.#stage?.setCamera(fitCamera(discs, { width, height }), milliseconds);
  }

  zoomBy = (factor: number, milliseconds = 0): void => {
    this.setCamera({ ...this.#camera, ratio: this.#camera.ratio / factor }, milliseconds);
  };

  panBy = (x: number, y: number): void => {
    const { ratio } = this.#camera;
    this.setCamera({ x: this.#camera.x + x * ratio, y: this.#camera.y + y * ratio, ratio });
  };

  resize = (): void => {
    this.#stage?.sigma.resize(true);
    if (this.#fitted) this.#applyFit(0);
    this.#stage?.schedule();
  };

  redraw = (): void => this.#stage?.redraw();

  screenOf = (actor: number): Point & { readonly radius: number } => {
    const screen = this.#screen();
    return { ...centreOf(screen, actor), radius: radiusOf(screen, actor) };
  };

  pickAt = (x: number, y: number): Target | null => pick(this.#screen(), { x, y });

  labelBoxes = (): LabelBoxes => this.#labels;

  toPng = (scale: number, text: ExportText): Promise<Blob> =>
    drawPicturePng(this.#screen(), this.#labels, text, scale);

  toSvg = (text: ExportText): string => writePictureSvg(this.#screen(), this.#labels, text);

  destroy = (): void => {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#stopWatch();
    this.#closeStage();
  };

  #pointerActions(): PointerActions {
    const callbacks = this.#callbacks;
    return {
      pick: (at) => pick(this.#screen(), at),
      hover: (target, at) => {
        const before = this.#live.hovered;
        if (before?.kind === target?.kind && before?.index === target?.index) return;
        this.#live.hovered = target;
        this.#container.style.cursor = target ? 'pointer' : '';
        this.#emphasise();
        callbacks.onHover?.(target, at);
      },
      click: (target, modifiers, at) => callbacks.onClick?.(target, modifiers, at),
      doubleClick: (target, at) => callbacks.onDoubleClick?.(target, at),
      dragActor: (actor, at) => {
        const place = this.#moveActor(actor, at);
        callbacks.onDrag?.(actor, place.x, place.y);
      },
      dropActor: (actor) => {
        const { positions } = this.#live;
        callbacks.onDragEnd?.(actor, positions[2 * actor]!, positions[2 * actor + 1]!);
      },
      drawBox: (box) => {
        this.#box = box;
        this.#stage?.schedule();
      },
      selectBox: (box, modifiers) => callbacks.onBoxSelect?.(this.#actorsIn(box), modifiers),
      moveCamera: () => {
        this.#fitted = null;
      },
    };
  }

  #moveActor(actor: number, at: Point): Point {
    const screen = this.#screen();
    const place = toLayout(screen.camera, screen, at.x, at.y);
    this.#fitted = null;
    this.#live.positions[2 * actor] = place.x;
    this.#live.positions[2 * actor + 1] = place.y;
    this.#painter?.columns.writePositions(this.#live);
    this.#stage?.schedule();
    return place;
  }

  #actorsIn(box: Box): number[] {
    const screen = this.#screen();
    return [...actorsOnScreen(screen)].filter((actor) => {
      if (!isActorShown(this.#live, actor)) return false;
      const { x, y } = centreOf(screen, actor);
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
  }
}

function drawBox(context: CanvasRenderingContext2D, box: Box, accent: string): void {
  context.save();
  context.strokeStyle = accent;
  context.fillStyle = `${accent}22`;
  context.setLineDash([5, 4]);
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  context.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  context.restore();
}
