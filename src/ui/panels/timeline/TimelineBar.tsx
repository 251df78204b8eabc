import type { TimeMode } from '../../../view/view.ts';
import { useApp } from '../../app-store.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { plural } from '../../plural.ts';
import { MoreControls } from './MoreControls.tsx';
import css from './Timeline.module.css';
import type { TimelineForm } from './TimelinePanel.tsx';
import { UndatedSwitch } from './UndatedSwitch.tsx';
import type { Playback } from './use-playback.ts';
import type { StepChanges } from './use-step-changes.ts';
import type { TimelineDays } from './use-timeline-data.ts';
import { WindowFields } from './WindowFields.tsx';

const modes: readonly { id: TimeMode; label: string }[] = [
  { id: 'during', label: 'During these days' },
  { id: 'as-of', label: 'As of the last day' },
  { id: 'up-to', label: 'Everything up to then' },
];

interface Props {
  playback: Playback;
  days: TimelineDays;
  form: TimelineForm;
  onForm: (form: TimelineForm) => void;
  changes: StepChanges | null;
  listsChanges: boolean;
  onListChanges: (lists: boolean) => void;
  onDialog: (dialog: 'rank' | 'compare') => void;
}

/** Play, steps, dates and what the window means. What is needed less often stands under More. */
export function TimelineBar({ playback, days, form, onForm, ...props }: Props) {
  const { changes, listsChanges, onListChanges, onDialog } = props;
  const timeMode = useApp((state) => state.view.timeMode);
  const changeView = useApp((state) => state.changeView);
  return (
    <div className={css.toolbar}>
      <span className={css.group}>
        <IconButton
          icon={playback.isPlaying ? 'pause' : 'play'}
          label={playback.isPlaying ? 'Pause' : 'Play'}
          shortcut="Space"
          onPress={playback.toggle}
        />
        <IconButton icon="left" label="One step back" onPress={() => playback.step(-1)} />
        <IconButton icon="right" label="One step on" onPress={() => playback.step(1)} />
        <WindowFields all={days.all} />
        <select
          aria-label="What the window shows"
          value={timeMode}
          onChange={(event) => changeView({ timeMode: event.target.value as TimeMode })}
        >
          {modes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <UndatedSwitch />
      </span>
      <span className={css.group}>
        <button
          type="button"
          className={css.textButton}
          aria-expanded={listsChanges}
          onClick={() => onListChanges(!listsChanges)}
        >
          What changes
          {changes && (
            <span className={css.soft}>
              {' '}
              +{changes.entering.length} −{changes.leaving.length}
              <span className="visually-hidden">
                : {plural(changes.entering.length, 'relation')} enter, {changes.leaving.length} leave
              </span>
            </span>
          )}
        </button>
        <button
          type="button"
          className={css.textButton}
          aria-pressed={form === 'chronology'}
          onClick={() => onForm(form === 'bars' ? 'chronology' : 'bars')}
        >
          Chronology
        </button>
        <MoreControls playback={playback} onDialog={onDialog} />
      </span>
    </div>
  );
}
