import { useId, useMemo, useState } from 'react';
import { buildSearchIndex } from '../../../graph/search-index.ts';
import type { Dataset } from '../../../model/dataset.ts';
import css from './Details.module.css';

/** How many names are offered at once. */
const offered = 8;

interface Props {
  label: string;
  dataset: Dataset;
  /** The place of an actor that is not offered. */
  except: number;
  onChoose: (actor: number) => void;
  onCancel: () => void;
}

/** A field in which the reader types a part of a name, and the actors that have it. Enter takes the first, Escape leaves. */
export function ActorChoice({ label, dataset, except, onChoose, onCancel }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const index = useMemo(() => buildSearchIndex(dataset), [dataset]);
  const hits = text.trim() ? index.search(text, offered + 1).actor.hits : [];
  const found = hits.map((hit) => hit.index).filter((actor) => actor !== except);
  return (
    <fieldset
      className={css.chooser}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend className="visually-hidden">{label}</legend>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        autoComplete="off"
        placeholder="Part of a name"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0] !== undefined) onChoose(found[0]);
        }}
      />
      {text.trim() && found.length === 0 && <p className={css.soft}>No actor has such a name.</p>}
      <ul>
        {found.slice(0, offered).map((actor) => (
          <li key={actor}>
            <button type="button" onClick={() => onChoose(actor)}>
              <bdi>{dataset.actors[actor]!.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={css.textButton} onClick={onCancel}>
        Cancel
      </button>
    </fieldset>
  );
}
