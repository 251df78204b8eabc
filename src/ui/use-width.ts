import { useSyncExternalStore } from 'react';

/** `phone`: every panel is a sheet over the graph. `laptop`: details are one. `desk`: all stand beside it. */
export type PageWidth = 'phone' | 'laptop' | 'desk';

const phone = '(width < 900px)';
const laptop = '(width < 1200px)';

function subscribe(onChange: () => void): () => void {
  const queries = [phone, laptop].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

const current = (): PageWidth =>
  matchMedia(phone).matches ? 'phone' : matchMedia(laptop).matches ? 'laptop' : 'desk';

/** How much room the page has. The same limits stand in the style sheets. */
export function usePageWidth(): PageWidth {
  return useSyncExternalStore(subscribe, current);
}
