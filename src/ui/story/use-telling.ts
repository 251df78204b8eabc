import { useCallback, useEffect, useRef, useState } from 'react';
import { selectionOf } from '../../state/selection.ts';
import type { AppStore } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-store.tsx';
import { useGraphHandle } from '../graph-view/graph-handle.tsx';
import { prefersLessMotion } from '../prefers-less-motion.ts';
import { isSameButCamera, showStep } from './show-step.ts';

/** How long the camera takes to what a step highlights, in milliseconds. */
const cameraTime = 600;

/** Actors at the ends of what a step highlights. */
function highlighted(store: AppStore): number[] {
  const { index, view } = store.getState();
  if (!index) return [];
  const { actors, relations } = selectionOf(view, index);
  const { source, target } = index.dataset.relations;
  return [...new Set([...actors, ...relations.flatMap((r) => [source[r]!, target[r]!])])];
}

/**
 * Shows the step that is told whenever it changes. Says whether the reader has left its view, and gives the way back to it. A step that
 * keeps no camera shows what it highlights as large as it fits.
 */
export function useTelling(): { readonly isAway: boolean; goBack(): void } {
  const store = useAppStore();
  const graph = useGraphHandle();
  const telling = useApp((state) => state.telling);
  const view = useApp((state) => state.view);
  const [isMoving, setMoving] = useState(false);
  const end = useRef(() => {});
  const step = telling?.story.steps[telling.step];

  const goBack = useCallback(() => {
    if (!step) return;
    end.current();
    setMoving(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopWindow = showStep(store, step.view, () => {
      // Only now: the picture fits no actor that the window still hides.
      const found = highlighted(store);
      const actors = found.length > 1 ? found : undefined;
      const duration = prefersLessMotion() ? 0 : cameraTime;
      if (!step.view.camera) graph.current?.fit(actors, duration);
      timer = setTimeout(() => {
        // The picture may have changed its size on the way, as it does when the page takes the whole screen.
        if (!store.getState().view.camera) graph.current?.fit(actors);
        setMoving(false);
      }, duration + 200);
    });
    end.current = () => {
      stopWindow();
      clearTimeout(timer);
    };
  }, [store, graph, step]);

  useEffect(() => {
    goBack();
    return () => end.current();
  }, [goBack]);

  return { isAway: step !== undefined && !isMoving && !isSameButCamera(view, step.view), goBack };
}
