import { useState } from 'react';
import { useApp } from '../app-store.tsx';
import { ActorWalk } from './ActorWalk.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { Arranging } from './Arranging.tsx';
import css from './GraphView.module.css';
import { Legend } from './Legend.tsx';
import { usePicture } from './use-picture.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The picture, with its controls, its legend and the way through it by keyboard. */
export function GraphView() {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const trouble = usePicture(container);
  const hasPlaces = useApp((state) => state.positions !== null);
  const isEmpty = useApp((state) => state.shown?.counts.actors === 0);
  return (
    <figure className={css.graph} aria-label="Graph">
      <div ref={setContainer} className={css.canvas} data-graph-canvas />
      {trouble && (
        <p className={css.trouble} role="alert">
          {trouble}
        </p>
      )}
      {!hasPlaces && <p className={css.note}>Placing the actors…</p>}
      {isEmpty && <p className={css.note}>Nothing is shown. Take a filter away or widen the window.</p>}
      <ActorWalk />
      <Legend />
      <Arranging />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend */}
      <div className={css.tools} role="group" aria-label="Zoom and arrange">
        <ZoomButtons />
        <ArrangeMenu />
      </div>
    </figure>
  );
}
