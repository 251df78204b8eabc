import type { ReactNode } from 'react';
import { useApp } from '../app-store.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import css from './FoldablePanel.module.css';

interface Props {
  /** Name under which the fold is remembered. */
  name: 'left' | 'right' | 'bottom';
  title: string;
  children: ReactNode;
  /** Controls that stand beside the title. */
  tools?: ReactNode;
}

const foldIcon = { left: 'left', right: 'right', bottom: 'down' } as const;

/** A side of the page that folds away and remembers it. On a narrow page it is a sheet over the graph. */
export function FoldablePanel({ name, title, children, tools }: Props) {
  const folded = useApp((state) => state.folded.includes(name));
  const setFolded = useApp((state) => state.setFolded);
  return (
    <section className={`${css.panel} ${css[name]}`} aria-label={title} hidden={folded}>
      <header className={css.head}>
        <h2>{title}</h2>
        {tools}
        <IconButton
          icon={foldIcon[name]}
          label={`Fold ${title.toLowerCase()}`}
          onPress={() => setFolded(name, true)}
        />
      </header>
      <div className={css.body}>{children}</div>
    </section>
  );
}
