import { captionParts } from '../../story/caption-parts.ts';
import type { StoryStep } from '../../story/story.ts';
import { useApp } from '../app-store.tsx';
import css from './Presenter.module.css';

/** The words of a step, with the numbers of its citations, and the passages behind the numbers. */
export function Caption({ step }: { step: StoryStep }) {
  const documents = useApp((state) => state.index?.dataset.documents ?? []);
  const parts = captionParts(step.caption, step.citations.length);
  return (
    <>
      <p className={css.caption}>
        {parts.map((part, place) =>
          part.kind === 'text' ? (
            part.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text have no other name
            <sup key={place}>[{part.number}]</sup>
          ),
        )}
      </p>
      {step.citations.length > 0 && (
        <ol className={css.citations} aria-label="Sources of this step">
          {step.citations.map(({ document, locator, anchor }, place) => {
            const found = documents.find(({ id }) => id === document);
            return (
              <li key={`${document} ${locator} ${anchor}`}>
                [{place + 1}] <bdi>{found ? found.publisher || found.title : document}</bdi>,{' '}
                <bdi>{locator}</bdi>: “<bdi>{anchor}</bdi>”
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
