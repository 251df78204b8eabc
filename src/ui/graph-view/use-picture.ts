import { useEffect, useRef, useState } from 'react';
import { createGraphRenderer, type GraphRenderer } from '../../render/graph-renderer.ts';
import { WebGlUnavailable } from '../../render/webgl.ts';
import { selectionOf } from '../../state/selection.ts';
import type { AppStore } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-store.tsx';
import { useTheme } from '../use-page-theme.ts';
import { firstFit } from './first-fit.ts';
import { createGlide } from './glide.ts';
import { useGraphHandle } from './graph-handle.tsx';
import { createMovingWindow } from './moving-window.ts';
import { pathEmphasis } from './path-emphasis.ts';
import { pictureCallbacks } from './picture-callbacks.ts';
import { emphasisOf, sceneOf, selectionSets } from './scene-of.ts';
import { useEncodings } from './use-encodings.ts';

const noWebGl =
  'This browser draws no WebGL graphics, so there is no picture. Table, sentences, search and the timeline work as ever.';
const lost = 'The graphics card lost the picture. It is being drawn again.';
const gone =
  'The picture could not be drawn again. Table, sentences, search and the timeline work as ever; reload the page to try once more.';

/**
 * Keeps the picture in a container in step with the store: the only bridge between the two. Gives what went wrong with it, in
 * words, or null.
 */
export function usePicture(container: HTMLElement | null): string | null {
  const store = useAppStore();
  const handle = useGraphHandle();
  const index = useApp((state) => state.index);
  const positions = useApp((state) => state.positions);
  const hasPlaces = positions !== null;
  const theme = useTheme();
  const encodings = useEncodings();
  const latest = useRef({ theme, encodings });
  latest.current = { theme, encodings };
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    const { shown, view } = store.getState();
    const places = store.getState().positions;
    if (!container || !index || !shown || !hasPlaces || !places) return;
    const selection = selectionOf(view, index);
    const scene = sceneOf(index, {
      ...latest.current.encodings,
      shown,
      positions: places,
      selection,
      theme: latest.current.theme,
    });
    let renderer: GraphRenderer;
    try {
      renderer = createGraphRenderer(container, scene, {
        ...pictureCallbacks(store, index, handle),
        onContextLost: () => setTrouble(lost),
        onContextRestored: () => setTrouble(null),
        onContextGone: () => setTrouble(gone),
      });
    } catch (error) {
      if (!(error instanceof WebGlUnavailable)) throw error;
      setTrouble(noWebGl);
      return;
    }
    setTrouble(null);
    handle.current = renderer;
    markFirstPicture();
    // Where names stand is drawn, not in the document; tests and tools read it here.
    Object.assign(container, { labelBoxes: renderer.labelBoxes });
    const first = firstFit(index, places, container);
    if (view.camera) renderer.setCamera(view.camera);
    else if (first) renderer.fit(first);
    const stop = followStore(store, renderer);
    return () => {
      stop();
      handle.current = null;
      renderer.destroy();
    };
  }, [container, index, hasPlaces, store, handle]);

  useEffect(() => handle.current?.setTheme(theme), [theme, handle]);
  useEffect(() => {
    handle.current?.setSizes(encodings.sizes);
    handle.current?.setColors(encodings.colors);
  }, [encodings, handle]);
  return trouble;
}

/** Marks in the browser's own timeline when the first frame of a picture was given to the screen; benchmarks read it. */
function markFirstPicture(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-picture')));
}

/** Tells the renderer what changed in the store. */
function followStore(store: AppStore, renderer: GraphRenderer): () => void {
  const emphasise = () => {
    const { index, shown, view } = store.getState();
    if (!index || !shown) return;
    renderer.setEmphasis(
      pathEmphasis(index, shown, view) ?? emphasisOf(index, selectionOf(view, index), shown),
    );
  };
  emphasise();
  const glide = createGlide(renderer.setPositions);
  const moveWindow = createMovingWindow(renderer);
  const stop = store.subscribe((state, before) => {
    const { index, shown, view, positions } = state;
    if (!index || !shown || index !== before.index) return;
    moveWindow(state, before);
    if (positions && positions !== before.positions) glide.move(before.positions, positions);
    const selected =
      view.selectedActors !== before.view.selectedActors ||
      view.selectedRelations !== before.view.selectedRelations;
    if (selected) renderer.setSelection(selectionSets(selectionOf(view, index)));
    if (selected || shown !== before.shown || view.path !== before.view.path) emphasise();
    if (
      view.camera !== before.view.camera &&
      view.camera &&
      !isSameCamera(view.camera, renderer.getCamera())
    ) {
      renderer.setCamera(view.camera, 250);
    }
    if (view.camera === null && before.view.camera !== null) renderer.fit(undefined, 250);
    if (view.focus !== before.view.focus) renderer.fit(undefined, 250);
  });
  return () => {
    stop();
    glide.stop();
  };
}

function isSameCamera(
  a: { x: number; y: number; ratio: number },
  b: { x: number; y: number; ratio: number },
): boolean {
  return Math.abs(a.x - b.x) < 0.1 && Math.abs(a.y - b.y) < 0.1 && Math.abs(a.ratio - b.ratio) < 0.0001;
}
