import type { ReactNode } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import css from './FoldablePanel.module.css';
import type { SidePanel } from './index.ts';
import { usePanel } from './use-panel.ts';

interface Props {
  side: SidePanel['side'];
  title: string;
  children: ReactNode;
}

const foldIcon = { left: 'left', right: 'right', bottom: 'down' } as const;

/** A side of the page that folds away and remembers it. On a narrow page it is a sheet over the graph. */
export function FoldablePanel({ side, title, children }: Props) {
  const { isOpen, isSheet, setOpen } = usePanel(side);
  return (
    <section className={`${css.panel} ${css[side]}`} aria-label={title} hidden={!isOpen}>
      <header className={css.head}>
        <h2>{title}</h2>
        <IconButton
          icon={isSheet ? 'close' : foldIcon[side]}
          label={isSheet ? `Close ${title.toLowerCase()}` : `Fold ${title.toLowerCase()}`}
          onPress={() => setOpen(false)}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus, the keyboard could not scroll it */}
      <div className={css.body} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
