import type { AppStore } from '../../state/store.ts';
import type { Window } from '../../time/bounds.ts';
import type { View } from '../../view/view.ts';
import { prefersLessMotion } from '../prefers-less-motion.ts';

/** How long the window takes from one step to the next, in milliseconds. */
const windowTime = 600;

/** The window a part of the way from one to another, in whole days. */
function windowBetween(from: Window, to: Window, share: number): Window {
  const day = (a: number, b: number) => Math.round(a + (b - a) * share);
  const first = day(from.from, to.from);
  return { from: first, until: Math.max(first + 1, day(from.until, to.until)) };
}

/**
 * Shows the view of a step. Where both the old and the new view have a window it moves over, unless the reader prefers less motion; one
 * undo takes the whole step back. `arrive` is called once all that the step shows is shown. Gives a function that stops the movement.
 */
export function showStep(store: AppStore, view: View, arrive: () => void): () => void {
  const { view: before, changeView } = store.getState();
  const [from, to] = [before.window, view.window];
  if (!from || !to || prefersLessMotion()) {
    changeView(view);
    const frame = requestAnimationFrame(arrive);
    return () => cancelAnimationFrame(frame);
  }
  changeView({ ...view, window: from });
  const start = performance.now();
  let frame = 0;
  const move = () => {
    const share = Math.min(1, (performance.now() - start) / windowTime);
    changeView({ window: share === 1 ? to : windowBetween(from, to, share) }, 'slide');
    frame = requestAnimationFrame(share < 1 ? move : arrive);
  };
  frame = requestAnimationFrame(move);
  return () => cancelAnimationFrame(frame);
}

/** True when two views show the same in another picture: everything but the camera is compared by what it writes. */
export function isSameButCamera(a: View, b: View): boolean {
  const keys = Object.keys(a) as (keyof View)[];
  return keys.every((key) => key === 'camera' || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
