import type { TimeMode } from '../../../view/view.ts';
import { useApp } from '../../app-store.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import css from './Timeline.module.css';
import type { Playback, StepBy } from './use-playback.ts';
import type { TimelineDays } from './use-timeline-data.ts';
import { WindowFields } from './WindowFields.tsx';

const modes: readonly { id: TimeMode; label: string }[] = [
  { id: 'during', label: 'During these days' },
  { id: 'as-of', label: 'As of the last day' },
  { id: 'up-to', label: 'Everything up to then' },
];

/** Play, steps, dates and what the window means. */
export function TimelineBar({ playback, days }: { playback: Playback; days: TimelineDays }) {
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  return (
    <div className={css.toolbar}>
      <span className={css.group}>
        <IconButton
          icon={playback.isPlaying ? 'pause' : 'play'}
          label={playback.isPlaying ? 'Pause' : 'Play'}
          onPress={playback.toggle}
        />
        <IconButton icon="left" label="One step back" onPress={() => playback.step(-1)} />
        <IconButton icon="right" label="One step on" onPress={() => playback.step(1)} />
        <select
          aria-label="Step by"
          value={playback.stepBy}
          onChange={(event) => playback.setStepBy(event.target.value as StepBy)}
        >
          <option value="day">by day</option>
          <option value="change">to the next change</option>
        </select>
        <select
          aria-label="Speed"
          value={playback.speed}
          onChange={(event) => playback.setSpeed(Number(event.target.value))}
        >
          {[0.5, 1, 2, 4].map((speed) => (
            <option key={speed} value={speed}>
              {speed}×
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
      <span className={css.group}>
        <WindowFields all={days.all} />
        <select
          aria-label="What the window shows"
          value={view.timeMode}
          onChange={(event) => changeView({ timeMode: event.target.value as TimeMode })}
        >
          {modes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {view.timeMode === 'as-of' && (
          <label className={css.field}>
            remembering
            <input
              type="number"
              className={css.number}
              min={0}
              max={3650}
              value={view.memory}
              onChange={(event) => {
                const memory = event.target.valueAsNumber;
                if (Number.isInteger(memory) && memory >= 0 && memory <= 3650)
                  changeView({ memory }, 'slide');
              }}
            />
            days
          </label>
        )}
        <select
          aria-label="Which date counts"
          value={view.clock}
          onChange={(event) =>
            changeView({ clock: event.target.value === 'reported' ? 'reported' : 'happened' })
          }
        >
          <option value="happened">by when it happened</option>
          <option value="reported">by when it was reported</option>
        </select>
        <UndatedSwitch />
      </span>
    </div>
  );
}

function UndatedSwitch() {
  const isOn = useApp((state) => state.view.undated);
  const counts = useApp((state) => state.shown?.counts);
  const changeView = useApp((state) => state.changeView);
  const count = isOn ? (counts?.undated ?? 0) : (counts?.undatedHidden ?? 0);
  return (
    <span className={css.switch}>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-label="Include undated"
        onClick={() => changeView({ undated: !isOn })}
      >
        <span />
      </button>
      <span aria-hidden="true">Include undated</span>
      <span className={css.soft}>
        {count}
        {isOn ? '' : ' hidden'}
      </span>
    </span>
  );
}
