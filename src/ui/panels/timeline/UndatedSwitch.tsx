import { useApp } from '../../app-store.tsx';
import css from './Timeline.module.css';

/** Whether relations without a date are shown, and how many there are. */
export function UndatedSwitch() {
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
