import { useEffect, useRef } from 'react';
import { useApp } from '../../app-store.tsx';
import css from './Timeline.module.css';
import type { Playback, StepBy } from './use-playback.ts';

interface Props {
  playback: Playback;
  onDialog: (dialog: 'rank' | 'compare') => void;
}

/** The clock, the memory, how it plays, and what leads on from the timeline. Escape and a press elsewhere close it. */
export function MoreControls({ playback, onDialog }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const { clock, timeMode, memory } = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target) && box.current) {
        box.current.open = false;
      }
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);
  const open = (dialog: 'rank' | 'compare') => {
    close();
    onDialog(dialog);
  };
  return (
    <details
      ref={box}
      className={css.moreControls}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={css.textButton}>
        More{clock === 'reported' && <span className={css.soft}> · by publication</span>}
      </summary>
      <div className={css.moreBox}>
        <select
          aria-label="Which date counts"
          value={clock}
          onChange={(event) =>
            changeView({ clock: event.target.value === 'reported' ? 'reported' : 'happened' })
          }
        >
          <option value="happened">by when it happened</option>
          <option value="reported">by when it was reported</option>
        </select>
        <label className={css.field}>
          As of a day, remember events for
          <input
            type="number"
            className={css.number}
            min={0}
            max={3650}
            disabled={timeMode !== 'as-of'}
            value={memory}
            onChange={(event) => {
              const days = event.target.valueAsNumber;
              if (Number.isInteger(days) && days >= 0 && days <= 3650) changeView({ memory: days }, 'slide');
            }}
          />
          days
        </label>
        <select
          aria-label="Step by"
          value={playback.stepBy}
          onChange={(event) => playback.setStepBy(event.target.value as StepBy)}
        >
          <option value="day">step by day</option>
          <option value="change">step to the next change</option>
        </select>
        <span className={css.group}>
          <select
            aria-label="Speed"
            value={playback.speed}
            onChange={(event) => playback.setSpeed(Number(event.target.value))}
          >
            {[0.5, 1, 2, 4].map((speed) => (
              <option key={speed} value={speed}>
                {speed}× speed
              </option>
            ))}
          </select>
          <label className={css.check}>
            <input
              type="checkbox"
              checked={playback.loops}
              onChange={(event) => playback.setLoops(event.target.checked)}
            />
            Repeat
          </label>
        </span>
        <button type="button" className={css.textButton} onClick={() => open('rank')}>
          Rank over time…
        </button>
        <button type="button" className={css.textButton} onClick={() => open('compare')}>
          Compare two windows…
        </button>
      </div>
    </details>
  );
}
