import { useId, useState } from 'react';
import type { Actor } from '../../../model/dataset.ts';
import css from './Details.module.css';

/** How many names are offered at once. */
const offered = 8;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

function matching(actors: readonly Actor[], text: string, except: number): number[] {
  const wanted = folded(text.trim());
  const found: number[] = [];
  for (let place = 0; place < actors.length && found.length < offered; place++) {
    if (place === except) continue;
    const { name, aliases } = actors[place]!;
    if ([name, ...aliases].some((word) => folded(word).includes(wanted))) found.push(place);
  }
  return found;
}

interface Props {
  label: string;
  actors: readonly Actor[];
  /** The place of an actor that is not offered. */
  except: number;
  onChoose: (actor: number) => void;
  onCancel: () => void;
}

/** A field in which the reader types a part of a name, and the actors that have it. Enter takes the first, Escape leaves. */
export function ActorChoice({ label, actors, except, onChoose, onCancel }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const found = matching(actors, text, except);
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
          if (event.key === 'Enter' && found[0] !== undefined && text.trim()) onChoose(found[0]);
        }}
      />
      {found.length === 0 && <p className={css.soft}>No actor has such a name.</p>}
      <ul>
        {found.map((actor) => (
          <li key={actor}>
            <button type="button" onClick={() => onChoose(actor)}>
              <bdi>{actors[actor]!.name}</bdi>
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
