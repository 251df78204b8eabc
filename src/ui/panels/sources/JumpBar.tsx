import css from './SourcesPanel.module.css';
import { partId } from './SourcesPart.tsx';

/** The parts of the sources; pressing one goes there. */
export function JumpBar({ titles }: { titles: readonly string[] }) {
  const goTo = (title: string) => {
    const heading = document.getElementById(partId(title));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav aria-label="Parts of the sources" className={css.jumps}>
      {titles.map((title) => (
        <button key={title} type="button" className={css.jump} onClick={() => goTo(title)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
