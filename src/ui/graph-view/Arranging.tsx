import { useApp } from '../app-store.tsx';
import css from './Arranging.module.css';

/** How far the arranging is, in words, with a way to stop it. */
export function Arranging() {
  const arranging = useApp((state) => state.arranging);
  const stop = useApp((state) => state.stopArranging);
  if (!arranging) return null;
  return (
    <p className={css.note}>
      Arranging: {arranging.label.toLowerCase()}, {Math.round(100 * arranging.done)} %
      <button type="button" onClick={stop}>
        Stop <kbd>Esc</kbd>
      </button>
    </p>
  );
}
