import { useApp } from '../../app-store.tsx';
import { plural } from '../../plural.ts';
import css from './Details.module.css';

/** Shows only what is within a few steps of an actor, or all again. */
export function FocusButtons({ id }: { id: string }) {
  const focus = useApp((state) => state.view.focus);
  const changeView = useApp((state) => state.changeView);
  const depth = focus?.actor === id ? focus.depth : 0;
  return (
    <fieldset className={css.choice}>
      <legend className="visually-hidden">Focus on its neighbourhood</legend>
      <span className={css.choiceLabel}>Show only within</span>
      {([1, 2, 3] as const).map((steps) => (
        <button
          key={steps}
          type="button"
          aria-pressed={depth === steps}
          onClick={() => changeView({ focus: depth === steps ? null : { actor: id, depth: steps } })}
        >
          {plural(steps, 'step')}
        </button>
      ))}
      {focus && (
        <button type="button" onClick={() => changeView({ focus: null })}>
          Show all
        </button>
      )}
    </fieldset>
  );
}
