import { useEffect, useMemo, useRef, useState } from 'react';
import { useApp, useAppStore } from '../app-store.tsx';
import { Caption } from './Caption.tsx';
import css from './Presenter.module.css';
import { usePresenterKeys } from './use-presenter-keys.ts';
import { useTelling } from './use-telling.ts';
import './presenting.css';

/** Distance in pixels from which a stroke of the finger over the words turns the page. */
const strokeLength = 60;

/** A story on the whole screen: the picture, and beside it the words of one step in large type. */
export default function Presenter() {
  const store = useAppStore();
  const telling = useApp((state) => state.telling);
  const [isListOpen, setListOpen] = useState(false);
  const place = useRef<HTMLElement | null>(null);
  const touched = useRef<number | null>(null);
  const { isAway, goBack } = useTelling();
  const actions = useMemo(() => {
    const go = (by: number) => store.getState().goToStep((store.getState().telling?.step ?? 0) + by);
    return {
      next: () => go(1),
      previous: () => go(-1),
      first: () => store.getState().goToStep(0),
      last: () => store.getState().goToStep((store.getState().telling?.story.steps.length ?? 0) - 1),
      toggleList: () => setListOpen((isOpen) => !isOpen),
      stop: () => store.getState().stopTelling(),
    };
  }, [store]);
  usePresenterKeys(actions);
  useWholeScreen(actions.stop);
  useEffect(() => place.current?.focus(), []);
  const step = telling?.story.steps[telling.step];
  if (!telling || !step) return null;
  const { steps, title } = telling.story;
  const onTouchEnd = (x: number) => {
    const way = touched.current === null ? 0 : x - touched.current;
    touched.current = null;
    if (Math.abs(way) >= strokeLength) actions[way < 0 ? 'next' : 'previous']();
  };
  return (
    <section
      ref={place}
      className={css.presenter}
      aria-label="Story"
      tabIndex={-1}
      onTouchStart={(event) => {
        touched.current = event.touches[0]?.clientX ?? null;
      }}
      onTouchEnd={(event) => onTouchEnd(event.changedTouches[0]?.clientX ?? 0)}
    >
      <h1 className={css.story}>
        <bdi>{title}</bdi>
      </h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus, the keyboard could not scroll it */}
      <div className={css.words} tabIndex={0}>
        {isListOpen ? (
          <StepList onChoose={() => setListOpen(false)} />
        ) : (
          <div aria-live="polite">
            <h2 className={css.title}>
              <bdi>{step.title}</bdi>
            </h2>
            <Caption step={step} />
          </div>
        )}
      </div>
      <div className={css.bar}>
        <button type="button" onClick={actions.previous} disabled={telling.step === 0}>
          Previous
        </button>
        <button type="button" onClick={actions.toggleList} aria-expanded={isListOpen}>
          {telling.step + 1} of {steps.length}
        </button>
        <button type="button" onClick={actions.next} disabled={telling.step === steps.length - 1}>
          Next
        </button>
        {isAway && (
          <button type="button" className={css.back} onClick={goBack}>
            Back to step {telling.step + 1}
          </button>
        )}
        <button type="button" onClick={actions.stop}>
          End
        </button>
      </div>
    </section>
  );
}

/** Every step by its title. */
function StepList({ onChoose }: { onChoose: () => void }) {
  const telling = useApp((state) => state.telling);
  const goToStep = useApp((state) => state.goToStep);
  return (
    <ol className={css.list} aria-label="Steps">
      {telling?.story.steps.map(({ title }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike, their place tells them apart
        <li key={place}>
          <button
            type="button"
            aria-current={place === telling.step ? 'step' : undefined}
            onClick={() => {
              goToStep(place);
              onChoose();
            }}
          >
            {place + 1}. <bdi>{title}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Puts the page on the whole screen while a story is told, where the browser lets it; leaving the whole screen ends the story. */
function useWholeScreen(onLeave: () => void): void {
  useEffect(() => {
    const page = document.documentElement;
    page.dataset['presenting'] = '';
    const onChange = () => !document.fullscreenElement && onLeave();
    document.addEventListener('fullscreenchange', onChange);
    // A browser that refuses tells the story in its window; that is no fault.
    page.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      delete page.dataset['presenting'];
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [onLeave]);
}
