import { parseEdtf } from '../time/edtf.ts';
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
  const fields = {
    id: node.id,
    name: node.label || take('name') || take('label'),
    type: take('type') || take('kind'),
    role: take('role'),
    aliases: take('aliases')
      .split('|')
      .filter((alias) => alias !== ''),
    description: take('description'),
    row: node.row,
  };
  const [start, end] = [take('start'), take('end')];
  if (start !== '' && !agree(start, time.start, 'earliestStart'))
    node.attributes.set('time start', time.start);
  if (end !== '' && !agree(end, time.end, 'latestEnd')) node.attributes.set('time end', time.end);
  return {
    ...fields,
    start: start || time.start,
    end: end || time.end,
    extra: renamed(node.attributes, ['id', 'name', 'type', 'role', 'aliases', 'description', 'start', 'end']),
    ...(place ? { place } : {}),
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
  // A label that only says the type again, as our own writer gives for other programs, is nothing new.
  if (type !== '' && edge.label !== '' && edge.label !== type.replaceAll(/[-_]+/g, ' ')) {
    edge.attributes.set(edge.attributes.has('label') ? 'edge label' : 'label', edge.label);
  }
  const date = take('date');
  const isSame = agree(date, time.date, 'earliestStart') && agree(date, time.date, 'latestEnd');
  if (date !== '' && !isSame) edge.attributes.set('time', time.date);
  const fields = { id: edge.id, type: type || edge.label, place: take('place'), summary: take('summary') };
  return {
    ...ends,
    ...fields,
    date: date || time.date,
    extra: renamed(edge.attributes, ['id', 'source', 'target', 'type', 'date', 'place', 'summary']),
    row: edge.row,
  };
}

/** True when the time of a format's own says nothing else than a date in EDTF that stands beside it. */
function agree(date: string, time: string, bound: 'earliestStart' | 'latestEnd'): boolean {
  if (time === '') return true;
  const [a, b] = [parseEdtf(date), parseEdtf(time)];
  return a.ok && b.ok && a.bounds[bound] === b.bounds[bound];
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
