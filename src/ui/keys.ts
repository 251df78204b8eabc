/** True on Apple's keyboards, where ⌘ stands for Ctrl. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** True while the reader types into a field, so that single letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/** One row of the page's keys, for the help dialog. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

/** Every key of the page and what it does, in the order of the help dialog. */
export const keyHelp: readonly KeyHelp[] = [
  { keys: '/', does: 'Search' },
  { keys: 'Esc', does: 'Stop arranging, or take back one thing: search, focus, paths, then selection' },
  { keys: '+  −  0', does: 'Zoom in, zoom out, fit all to the screen' },
  { keys: 'f', does: 'Show only the selected actor and its neighbours, or all again' },
  { keys: '1  2  3', does: 'How many steps around it' },
  { keys: 'c', does: 'Bring the selection to the middle' },
  { keys: 'Tab, arrows', does: 'In the graph: go from actor to actor; Enter opens one' },
  { keys: 'Shift + drag', does: 'Select all actors in a box' },
  { keys: 'Shift or Ctrl + click', does: 'Add to the selection or take away' },
  { keys: 'Ctrl + A', does: 'Select all that is shown' },
  { keys: 'Ctrl + Z, Ctrl + Y', does: 'Undo, redo' },
  { keys: 'z', does: 'Reset filters' },
  { keys: 'Space', does: 'On the timeline: play and pause' },
  { keys: '?', does: 'This list' },
];
