import type { Dataset } from '../model/dataset.ts';
import { actorElements, type ElementColumns, relationElements } from './element-columns.ts';

/**
 * Returns a dataset as the JSON that graphology exports and imports. The type of an actor or relation is called `kind`, because sigma
 * takes `type` for a way of drawing. Evidence has no place in the format; see `lossesOf`.
 */
export function writeGraphology(dataset: Dataset): string {
  const { actors, relations, relationTypes, coordinates } = dataset;
  const [actorColumns, relationColumns] = [actorElements(dataset), relationElements(dataset)];
  const nodes = actors.map(({ id, name }, index) => {
    const place: [string, unknown][] = coordinates
      ? [
          ['x', coordinates[2 * index]],
          ['y', coordinates[2 * index + 1]],
        ]
      : [];
    return member([
      ['key', id],
      [
        'attributes',
        new Map<string, unknown>([['label', name], ...attributes(actorColumns, index), ...place]),
      ],
    ]);
  });
  const edges = Array.from({ length: relations.count }, (_, index) =>
    member([
      ['key', relations.id[index]],
      ['source', actors[relations.source[index]!]?.id],
      ['target', actors[relations.target[index]!]?.id],
      ...(relationTypes[relations.type[index]!]?.directed === false ? [['undirected', true] as const] : []),
      ['attributes', new Map<string, unknown>(attributes(relationColumns, index))],
    ]),
  );
  const about = writeObject([
    ['name', dataset.name],
    ['title', dataset.title],
    ['description', dataset.description],
  ]);
  const options = '{"type":"mixed","multi":true,"allowSelfLoops":true}';
  return `{"attributes":${about},"options":${options},"nodes":[\n${nodes.join(',\n')}\n],"edges":[\n${edges.join(',\n')}\n]}\n`;
}

const attributes = (columns: ElementColumns, index: number): [string, string][] =>
  columns
    .values(index)
    .map((value, at): [string, string] => [
      columns.names[at] === 'type' ? 'kind' : (columns.names[at] ?? ''),
      value,
    ])
    .filter(([, value]) => value !== '');

/** Written by hand, since an object cannot hold a key called `__proto__` without care. */
function writeObject(entries: Iterable<readonly [string, unknown]>): string {
  return `{${[...entries].map(([key, value]) => `${JSON.stringify(key)}:${writeValue(value)}`).join(',')}}`;
}

const writeValue = (value: unknown): string =>
  value instanceof Map ? writeObject(value) : JSON.stringify(value);

const member = (entries: readonly (readonly [string, unknown])[]): string => writeObject(entries);
