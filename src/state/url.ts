import { readLink } from '../view/link-text.ts';
import type { View } from '../view/view.ts';
import { readView, writeView } from '../view/view-text.ts';
import { linkWords } from './link-words.ts';
import type { AppStore } from './store.ts';

/** A pause in a movement after which the address follows it, in milliseconds. */
const settleTime = 250;

/**
 * Keeps the view in the fragment of the address and follows Back, Forward and typed addresses. A deliberate step adds to the
 * browser's history, a movement only replaces its last entry. Returns a function that stops it.
 */
export function bindAddress(store: AppStore, page: globalThis.Window = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fragment = () => {
    const text = writeView(store.getState().view);
    return text ? `#${text}` : '';
  };

  const write = (kind: 'step' | 'slide') => {
    const next = fragment();
    if (next === page.location.hash) return;
    const address = `${page.location.pathname}${page.location.search}${next}`;
    if (kind === 'step') page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };

  const follow = () => {
    clearTimeout(timer);
    const { viewText, hash } = readLink(page.location.hash.slice(1));
    const { view, ignored } = readView(viewText);
    if (viewText !== writeView(store.getState().view)) store.getState().showView(view);
    // What was not understood is left out of the address too, so that a copy of it does not pass the fault on.
    if (ignored.length > 0) write('slide');
    if (hash) compareData(store, view, hash);
    if (ignored.length > 0) {
      store
        .getState()
        .announce(`Part of the address was not understood and left out: ${ignored.join(', ')}.`);
    }
  };

  follow();
  // On a narrow page the details of what the link names would otherwise stay behind a button.
  const { selectedActors, selectedRelations } = store.getState().view;
  if (selectedActors.length + selectedRelations.length > 0) store.getState().setSheet('right');
  const stopListening = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    clearTimeout(timer);
    if (state.lastChange === 'step') write('step');
    else timer = setTimeout(() => write('slide'), settleTime);
  });
  page.addEventListener('popstate', follow);
  page.addEventListener('hashchange', follow);
  return () => {
    clearTimeout(timer);
    stopListening();
    page.removeEventListener('popstate', follow);
    page.removeEventListener('hashchange', follow);
  };
}

/** Says what changed since a link was made, at once or as soon as there are data. */
function compareData(store: AppStore, view: View, hash: string): void {
  const { index, announce } = store.getState();
  if (index) {
    const words = linkWords(view, hash, index.dataset);
    if (words) announce(words);
    return;
  }
  const stop = store.subscribe((state) => {
    if (!state.index) return;
    stop();
    compareData(store, view, hash);
  });
}
