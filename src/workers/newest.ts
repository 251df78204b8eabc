/**
 * Gives a function that hands out one signal a purpose and aborts the one handed out before for it, so that the newest request
 * wins: a slider that moves on cancels the work that its last place asked for.
 *
 * @example
 * const newest = createNewest();
 * const first = newest('window');
 * newest('window');
 * first.aborted; // true
 */
export function createNewest(): (purpose: string) => AbortSignal {
  const current = new Map<string, AbortController>();
  return (purpose) => {
    current.get(purpose)?.abort(new DOMException('A newer request took its place.', 'AbortError'));
    const controller = new AbortController();
    current.set(purpose, controller);
    return controller.signal;
  };
}
