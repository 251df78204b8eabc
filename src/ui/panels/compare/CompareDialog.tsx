import { useMemo, useState } from 'react';
import { shownOf } from '../../../state/shown-slice.ts';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { useApp } from '../../app-store.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { readerLocale } from '../../date-words.ts';
import { diffShown } from '../timeline/diff-shown.ts';
import { RelationLines } from '../timeline/RelationLines.tsx';
import type { TimelineDays } from '../timeline/use-timeline-data.ts';
import { ActorNames } from './ActorNames.tsx';
import css from './Compare.module.css';
import { PeriodFields } from './PeriodFields.tsx';
import { RankMoves } from './RankMoves.tsx';

interface Props {
  days: TimelineDays;
  span: Window;
  onClose: () => void;
}

/** The window, or the first half of the span where there is none; and the days of the same length that follow it. */
function firstWindows(window: Window | null, { from, until }: Window): { a: Window; b: Window } {
  const a = window ?? { from, until: from + Math.max(1, Math.floor((until - from) / 2)) };
  return { a, b: { from: a.until, until: a.until + (a.until - a.from) } };
}

/** What came, what went and what stayed from one window to another, and who rose and fell. */
export default function CompareDialog({ days, span, onClose }: Props) {
  const index = useApp((state) => state.index)!;
  const view = useApp((state) => state.view);
  const [{ a, b }, setWindows] = useState(() => firstWindows(view.window, span));
  const [shownView] = useState(view);
  const { first, second, relations, actors } = useMemo(() => {
    const first = shownOf(index, { ...shownView, window: a });
    const second = shownOf(index, { ...shownView, window: b });
    return {
      first,
      second,
      relations: diffShown(first.relations, second.relations),
      actors: diffShown(first.actors, second.actors),
    };
  }, [index, shownView, a, b]);
  const [aWords, bWords] = [a, b].map((window) => formatWindow(window, readerLocale));
  return (
    <Dialog title="Compare two windows" isOpen onClose={onClose} isWide>
      <div className={css.controls}>
        <PeriodFields name="Window A" window={a} onWindow={(next) => setWindows({ a: next, b })} />
        <PeriodFields name="Window B" window={b} onWindow={(next) => setWindows({ a, b: next })} />
      </div>
      <p>
        {aWords}: {first.counts.actors} actors, {first.counts.relations} relations ({first.counts.certain}{' '}
        certain, {first.counts.possible} possible, {first.counts.undated} undated). {bWords}:{' '}
        {second.counts.actors} actors, {second.counts.relations} relations ({second.counts.certain} certain,{' '}
        {second.counts.possible} possible, {second.counts.undated} undated).
      </p>
      <div className={css.columns}>
        <ActorNames title="Actors that came" actors={actors.entering} />
        <ActorNames title="Actors that went" actors={actors.leaving} />
        <ActorNames title="Actors that stayed" actors={actors.staying} />
      </div>
      <div className={`${css.columns} ${css.lists}`}>
        <RelationLines
          title="Relations that came"
          relations={relations.entering}
          none="None."
          index={index}
          shown={second}
          onOpen={onClose}
        />
        <RelationLines
          title="Relations that went"
          relations={relations.leaving}
          none="None."
          index={index}
          shown={first}
          onOpen={onClose}
        />
        <RelationLines
          title="Relations that stayed"
          relations={relations.staying}
          none="None."
          index={index}
          shown={second}
          onOpen={onClose}
        />
      </div>
      <RankMoves days={days} a={a} b={b} />
    </Dialog>
  );
}
