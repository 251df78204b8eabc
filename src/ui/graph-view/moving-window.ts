import type { GraphRenderer } from '../../render/graph-renderer.ts';
import type { AppState } from '../../state/app-state.ts';

const noWindow = { window: null, undated: true, isolated: true } as const;

/**
 * Keeps the picture in step with what is shown. In large data the graphics card applies a moving window to everything that the other
 * filters let through, so that a step costs no work per relation; once the window rests, what is shown takes its place.
 */
export function createMovingWindow(renderer: GraphRenderer): (state: AppState, before: AppState) => void {
  let isMoving = false;
  return ({ shown, open, view }, before) => {
    if (shown && shown !== before.shown) {
      if (isMoving) renderer.setWindow(noWindow);
      isMoving = false;
      renderer.setShown(shown.relations, shown.actors, shown.standing);
    } else if (open && view.window !== before.view.window) {
      if (!isMoving) renderer.setShown(open.relations, open.actors, open.standing);
      isMoving = true;
      renderer.setWindow({ window: view.window, undated: view.undated, isolated: false });
    }
  };
}
