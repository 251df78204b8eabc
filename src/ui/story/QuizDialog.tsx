import { useMemo, useState } from 'react';
import { testimonyOn } from '../../evidence/testimony.ts';
import { makeQuestions } from '../../story/questions/make-questions.ts';
import type { Question } from '../../story/questions/question.ts';
import { useApp } from '../app-store.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import css from './Stories.module.css';

/** Questions made from the evidence of the data. The score stays on the page and is gone with the window. */
export function QuizDialog({ onClose }: { onClose: () => void }) {
  const index = useApp((state) => state.index);
  const betweenness = useApp((state) => state.measures.get('betweenness'));
  const [seed, setSeed] = useState(1);
  const [place, setPlace] = useState(0);
  const [score, setScore] = useState(0);
  const values = betweenness?.values ?? null;
  const questions = useMemo(
    () =>
      index
        ? makeQuestions({ dataset: index.dataset, evidence: index.evidence, betweenness: values }, seed)
        : [],
    [index, values, seed],
  );
  const question = questions[place];
  const again = () => {
    setSeed(seed + 1);
    setPlace(0);
    setScore(0);
  };
  return (
    <Dialog title="Questions about the data" isOpen onClose={onClose}>
      {questions.length === 0 && (
        <p>These data hold no evidence that questions could be made from: relations need citations.</p>
      )}
      {question && (
        <QuestionForm
          key={`${seed} ${place}`}
          question={question}
          number={`${place + 1} of ${questions.length}`}
          onAnswer={(isRight) => isRight && setScore(score + 1)}
          onNext={() => setPlace(place + 1)}
        />
      )}
      {questions.length > 0 && !question && (
        <>
          <p>
            {score} of {questions.length} right.
          </p>
          <p className={css.buttons}>
            <button type="button" onClick={again}>
              Other questions
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

interface FormProps {
  question: Question;
  number: string;
  onAnswer: (isRight: boolean) => void;
  onNext: () => void;
}

/** One question. A press chooses; where an order is asked for, each press takes the next. */
function QuestionForm({ question, number, onAnswer, onNext }: FormProps) {
  const [picked, pick] = useState<readonly number[]>([]);
  const { options, answer, prompt, explanation } = question;
  const isDone = picked.length === answer.length;
  const isRight = isDone && answer.every((right, place) => right === picked[place]);
  const press = (option: number) => {
    const next = [...picked, option];
    pick(next);
    if (next.length === answer.length) onAnswer(answer.every((right, place) => right === next[place]));
  };
  return (
    <div className={css.question}>
      <p className={css.soft}>{number}</p>
      <h3>{prompt}</h3>
      <ul className={css.options}>
        {options.map((option, place) => {
          const order = picked.indexOf(place);
          return (
            <li key={option}>
              <button type="button" disabled={isDone || order >= 0} onClick={() => press(place)}>
                {answer.length > 1 && order >= 0 && `${order + 1}. `}
                <bdi>{option}</bdi>
                {isDone && answer.length === 1 && answer[0] === place && ' — right'}
              </button>
            </li>
          );
        })}
      </ul>
      {isDone && (
        <div role="status">
          <p>
            <strong>{isRight ? 'Right.' : 'Not right.'}</strong> {explanation}
          </p>
          {answer.length > 1 && !isRight && (
            <ol className={css.order}>
              {answer.map((place) => (
                <li key={place}>{options[place]}</li>
              ))}
            </ol>
          )}
          <Passages relations={question.relations} />
          <p className={css.buttons}>
            <button type="button" onClick={onNext}>
              Next
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

const stanceWords = {
  says: 'says so itself',
  attributes: 'reports it',
  denies: 'denies or disputes it',
} as const;

/** The passages on relations, with who says what. */
function Passages({ relations }: { relations: readonly number[] }) {
  const index = useApp((state) => state.index);
  if (!index) return null;
  const { dataset, evidence } = index;
  const cited = relations.flatMap((relation) => {
    const columns = testimonyOn(dataset, evidence, relation);
    return (Object.keys(stanceWords) as (keyof typeof stanceWords)[]).flatMap((column) =>
      columns[column].map(({ citation, document }) => ({ column, citation, document })),
    );
  });
  return (
    <ul className={css.passages} aria-label="Passages">
      {cited.map(({ column, citation, document }) => {
        const { anchor, locator, attributedTo } = dataset.citations[citation]!;
        const found = dataset.documents[document];
        const speakers = attributedTo.map((actor) => dataset.actors[actor]!.name).join(', ');
        return (
          <li key={citation}>
            <bdi>{found?.publisher || found?.title || 'No source named'}</bdi> {locator} {stanceWords[column]}
            {speakers && ` (${speakers})`}: “<bdi>{anchor}</bdi>”
          </li>
        );
      })}
    </ul>
  );
}
