import { type DragEvent, type ReactNode, useState } from 'react';
import { useAppStore } from './app-store.tsx';
import css from './DropTarget.module.css';
import { openFiles } from './open-files.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Lets a reader drop files anywhere on the page. */
export function DropTarget({ children }: { children: ReactNode }) {
  const store = useAppStore();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the Open menu is the first
    <div
      className={css.target}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void openFiles(store, [...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && <p className={css.hint}>Drop a data package (zip or its CSV files) to open it</p>}
    </div>
  );
}
