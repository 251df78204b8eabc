import type { Dataset } from '../model/dataset.ts';
import { typeWord } from './package-rows.ts';

/** What a graph format writes about each actor or relation besides its id, ends and label: names of columns and a value for each. */
export interface ElementColumns {
  readonly names: readonly string[];
  /** Values of one element in the order of the names; empty ones are not written. */
  values(index: number): readonly string[];
}

/** Returns the columns of the actors. A column that no actor fills is left out. */
export function actorElements({ actors, actorTypes, actorExtra }: Dataset): ElementColumns {
  return onlyFilled(actors.length, [
    ['type', actors.map((actor) => typeWord(actorTypes[actor.type]))],
    ['role', actors.map((actor) => actor.role)],
    ['aliases', actors.map((actor) => actor.aliases.join('|'))],
    ['description', actors.map((actor) => actor.description)],
    ['start', actors.map((actor) => actor.start.text)],
    ['end', actors.map((actor) => actor.end.text)],
    ...actorExtra,
  ]);
}

/** Returns the columns of the relations. A column that no relation fills is left out. */
export function relationElements({ relations, relationTypes }: Dataset): ElementColumns {
  const words = relationTypes.map(typeWord);
  return onlyFilled(relations.count, [
    ['type', Array.from(relations.type, (type) => words[type] ?? '')],
    ['date', relations.date],
    ['place', relations.place],
    ['summary', relations.summary],
    ...relations.extra,
  ]);
}

function onlyFilled(
  count: number,
  columns: readonly (readonly [string, readonly string[]])[],
): ElementColumns {
  const filled = columns.filter(([, values]) => values.some((value) => value !== ''));
  return {
    names: filled.map(([name]) => name),
    values: (index) => (index < count ? filled.map(([, values]) => values[index] ?? '') : []),
  };
}
