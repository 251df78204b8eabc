import { builtInRelationTypes, type RelationType } from '../model/relation-type.ts';

/** Line colours for types that no file gives one, dark enough for thin lines on a light page. */
const lineColors = ['#2C6E9E', '#B34A00', '#007A59', '#A94F85', '#8A5A00', '#7A4FA3', '#4A7A8C', '#6B6B6B'];
const maxTypes = 65_000;

/**
 * Creates a list of relation types that grows with the words of a file. A word means a type of its own for directed and for
 * undirected relations, because in our data direction belongs to the type. No word means "is linked to" or "is linked with".
 */
export function createRelationTypeWords(temporal: 'event' | 'state'): {
  readonly types: readonly RelationType[];
  /** Index of the type for a word, or null when there are too many types already. */
  index(word: string, directed: boolean): number | null;
} {
  const types: RelationType[] = [...builtInRelationTypes];
  const known = new Map(types.map((type, index) => [`${type.directed ? '>' : '-'}${type.id}`, index]));
  const ids = new Set(types.map((type) => type.id));
  return {
    types,
    index(word, directed) {
      const key = (directed ? '>' : '-') + word;
      const index = known.get(key);
      if (index !== undefined) return index;
      if (types.length >= maxTypes && word !== '') return null;
      const made = makeType(word, directed, temporal, types.length, ids);
      ids.add(made.id);
      known.set(key, types.push(made) - 1);
      return types.length - 1;
    },
  };
}

function makeType(
  word: string,
  directed: boolean,
  temporal: 'event' | 'state',
  index: number,
  ids: ReadonlySet<string>,
): RelationType {
  const plain = word === '' ? (directed ? 'linked-to' : 'linked-with') : word;
  let id = plain;
  for (let number = 2; ids.has(id); number += 1) id = `${plain}-${number}`;
  const label = word === '' ? (directed ? 'is linked to' : 'is linked with') : word.replaceAll(/[-_]+/g, ' ');
  const reverseLabel = word === '' || !directed ? label : `← ${label}`;
  const color = word === '' ? '#6B6B6B' : (lineColors[index % lineColors.length] ?? '#6B6B6B');
  return { id, label, reverseLabel, family: word === '' ? 'ties' : label, directed, temporal, color };
}
