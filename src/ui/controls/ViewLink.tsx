import type { MouseEvent, ReactNode } from 'react';
import { initialView, type View } from '../../view/view.ts';
import { writeView } from '../../view/view-text.ts';
import { useApp } from '../app-store.tsx';
import css from './Link.module.css';

/** A link within the page: a press changes the view; opened in a new tab or copied, it is an address of the whole data. */
export function ViewLink({ to, children }: { to: Partial<View>; children: ReactNode }) {
  const changeView = useApp((state) => state.changeView);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    changeView(to);
  };
  return (
    <a className={css.link} href={`#${writeView({ ...initialView, ...to })}`} onClick={follow}>
      {children}
    </a>
  );
}
