import { useEffect, useSyncExternalStore } from 'react';
import { useApp } from './app-store.tsx';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The colours in use: the reader's choice, or else the system's. */
export function useTheme(): 'light' | 'dark' {
  const chosen = useApp((state) => state.theme);
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(darkQuery).matches);
  return chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen;
}

/** Puts the colours in use on the page. */
export function usePageTheme(): void {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
