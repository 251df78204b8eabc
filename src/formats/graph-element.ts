import type { DraftActor, DraftRelation } from './network-draft.ts';

/** A node or edge of a graph file: its own fields, and attributes by name, all as text. */
export interface GraphElement {
  readonly id: string;
  readonly label: string;
  /** Emptied of what has a field of its own; the rest is kept as extra columns. */
  readonly attributes: Map<string, string>;
  readonly row: number;
}

/** When a node or edge exists: its periods in EDTF, and what the format says of them besides. */
export interface ElementTime {
  readonly start: string;
  readonly end: string;
  /** Both as one EDTF date. */
  readonly date: string;
}

export const noTime: ElementTime = { start: '', end: '', date: '' };

/** Returns the actor that a node stands for. Attributes called like a column of ours fill it, all others are kept. */
export function nodeToActor(
  node: GraphElement,
  time: ElementTime,
  place?: readonly [number, number],
): DraftActor {
  const take = createTake(node.attributes);
  const name = node.label || take('name') || take('label');
  return {
    id: node.id,
    name,
    type: take('type'),
    role: take('role'),
    aliases: take('aliases')
      .split('|')
      .filter((alias) => alias !== ''),
    description: take('description'),
    start: time.start || take('start'),
    end: time.end || take('end'),
    extra: renamed(node.attributes, ['id', 'name', 'type', 'role', 'aliases', 'description', 'start', 'end']),
    ...(place ? { place } : {}),
    row: node.row,
  };
}

/** Returns the relation that an edge stands for. Attributes called like a column of ours fill it, all others are kept. */
export function edgeToRelation(
  edge: GraphElement,
  ends: { source: string; target: string; directed: boolean },
  time: ElementTime,
): DraftRelation {
  const take = createTake(edge.attributes);
  const type = take('type') || take('kind');
  return {
    ...ends,
    id: edge.id,
    type: type || edge.label,
    date: take('date') || time.date,
    place: take('place'),
    summary: take('summary') || (type === '' ? '' : edge.label),
    extra: renamed(edge.attributes, ['id', 'source', 'target', 'type', 'date', 'place', 'summary']),
    row: edge.row,
  };
}

function createTake(attributes: Map<string, string>): (name: string) => string {
  return (name) => {
    const value = attributes.get(name) ?? '';
    if (value !== '') attributes.delete(name);
    return value;
  };
}

/** An attribute must not be taken for a column of ours once it is written into a table. */
function renamed(attributes: ReadonlyMap<string, string>, reserved: readonly string[]): [string, string][] {
  return [...attributes]
    .filter(([name, value]) => value !== '' || !reserved.includes(name))
    .map(([name, value]) => [reserved.includes(name.toLowerCase()) ? `${name} (attribute)` : name, value]);
}
