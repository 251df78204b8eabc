import { createContext, type ReactNode, type RefObject, useContext, useRef } from 'react';
import type { GraphRenderer } from '../../render/graph-renderer.ts';

const HandleContext = createContext<RefObject<GraphRenderer | null> | null>(null);

/** Lets keys, buttons and lists reach the picture, which lives outside React. Empty while there is none. */
export function GraphHandleProvider({ children }: { children: ReactNode }) {
  const handle = useRef<GraphRenderer | null>(null);
  return <HandleContext value={handle}>{children}</HandleContext>;
}

export function useGraphHandle(): RefObject<GraphRenderer | null> {
  const handle = useContext(HandleContext);
  if (!handle) throw new Error('There is no graph handle above this part of the page.');
  return handle;
}
