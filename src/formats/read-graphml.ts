import { createAttributeColumns } from './attribute-columns.ts';
import { edgeToRelation, nodeToActor, noTime } from './graph-element.ts';
import { createNetworkDraft } from './network-draft.ts';
import type { ReadResult } from './read-result.ts';
import { readXmlGraph } from './read-xml-graph.ts';
import type { Report } from './report.ts';
import type { XmlElement, XmlVisitor } from './xml-events.ts';

/** A node or edge while it is being read. */
interface Open {
  readonly kind: 'node' | 'edge';
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly directed: boolean;
  readonly values: Map<string, string>;
  label: string;
  description: string;
  place: readonly [number, number] | undefined;
}

/**
 * Returns the network in a GraphML file, also in yEd's, whose labels, places and colours it takes. Nodes of graphs inside nodes are actors
 * with a column `parent`. Hyperedges have no place in our data and are reported. Cost: linear.
 */
export function readGraphml(file: string, text: string, hash: string): ReadResult {
  return readXmlGraph(file, text, hash, 'graphml', (report) => createGraphmlVisitor(file, report));
}

function createGraphmlVisitor(file: string, report: Report) {
  const draft = createNetworkDraft({ file, report, actorsFromEnds: false, temporal: 'event' });
  const columns = { node: createAttributeColumns(file, report), edge: createAttributeColumns(file, report) };
  const stack: Open[] = [];
  const graphs: boolean[] = [];
  const state = { graphs: 0, key: '', keyFor: '', data: '', description: '', about: [] as string[] };
  const titles = new Map<string, string>();
  const targets = (kind: string) =>
    kind === 'node' ? [columns.node] : kind === 'edge' ? [columns.edge] : [columns.node, columns.edge];

  const visitor: XmlVisitor = {
    open(element) {
      const { name, attributes, line } = element;
      if (name === 'graph') {
        if (graphs.length === 0) state.graphs += 1;
        if (graphs.length === 0 && state.graphs > 1) {
          report.error(file, 'The file holds more than one graph; only the first was read.', { row: line });
        }
        graphs.push(readDefault(attributes.get('edgedefault'), graphs.at(-1), line));
      }
      if (state.graphs > 1) return;
      if (name === 'key') {
        state.key = attributes.get('id') ?? '';
        state.keyFor = attributes.get('for') ?? 'all';
        const title = attributes.get('attr.name') ?? attributes.get('yfiles.type') ?? '';
        titles.set(state.key, title);
        for (const list of targets(state.keyFor))
          list.declare(state.key, title, attributes.get('attr.type') ?? 'string');
      } else if (name === 'data') state.data = attributes.get('key') ?? '';
      else if (name === 'node' || name === 'edge') {
        const directed = /^true$/i.test(attributes.get('directed') ?? String(graphs.at(-1) ?? false));
        const open = openElement(name, element, directed);
        const parent = stack.at(-1)?.attributes.get('id') ?? '';
        if (name === 'node' && parent !== '') open.values.set('parent', parent);
        stack.push(open);
      } else if (name === 'hyperedge') {
        report.error(file, 'A hyperedge joins more than two actors; it was left out.', { row: line });
        report.count(file, 'reported');
      } else {
        const top = stack.at(-1);
        if (top) readLook(element, top);
      }
    },
    close(name, text) {
      if (name === 'graph') graphs.pop();
      if (state.graphs > 1) return;
      const top = stack.at(-1);
      if (name === 'default')
        for (const list of targets(state.keyFor)) list.setFallback(state.key, text.trim());
      else if (name === 'data' && text.trim() !== '') {
        if (top) columns[top.kind].put(top.values, state.data, text, top.line);
        else state.about.push(`${titles.get(state.data) ?? state.data}: ${text.trim()}`);
      } else if (/^(Node|Edge)Label$/.test(name) && top) top.label ||= text.trim();
      else if (name === 'desc') {
        if (top) top.description = text.trim();
        else state.description = text.trim();
      } else if (name === 'node' || name === 'edge') {
        const done = stack.pop();
        if (done) finishElement(done);
      }
    },
  };

  const readDefault = (text: string | undefined, outer: boolean | undefined, row: number): boolean => {
    if (text === 'directed' || text === 'undirected') return text === 'directed';
    if (outer !== undefined) return outer;
    report.warning(
      file,
      'The graph does not say whether its edges are directed; they are taken as undirected.',
      { row },
    );
    return false;
  };

  const finishElement = ({ kind, attributes, values, line: row, ...open }: Open) => {
    columns[kind].fillIn(values);
    if (open.description !== '' && !values.has('description')) {
      values.set(kind === 'node' ? 'description' : 'summary', open.description);
    }
    const element = { id: attributes.get('id') ?? '', label: open.label, attributes: values, row };
    if (kind === 'node') {
      draft.addActor(nodeToActor(element, noTime, open.place));
      return;
    }
    const ends = { source: attributes.get('source') ?? '', target: attributes.get('target') ?? '' };
    draft.addRelation(edgeToRelation(element, { ...ends, directed: open.directed }, noTime));
  };

  return {
    visitor,
    finish: (names: { name: string; title: string; hash: string }) =>
      state.graphs === 0
        ? null
        : draft.finish({
            ...names,
            description: [state.description, ...state.about].filter((line) => line !== '').join('\n'),
          }),
  };
}

const consumed = new Set(['id', 'source', 'target', 'directed']);

function openElement(kind: 'node' | 'edge', { attributes, line }: XmlElement, directed: boolean): Open {
  const values = new Map<string, string>();
  for (const [name, value] of attributes) if (!consumed.has(name)) values.set(name, value);
  return { kind, attributes, line, directed, values, label: '', description: '', place: undefined };
}

/** yEd keeps places and colours in elements of its own. */
function readLook({ name, attributes }: XmlElement, top: Open): void {
  if (name === 'Geometry') {
    const [x, y] = [Number(attributes.get('x') ?? Number.NaN), Number(attributes.get('y') ?? Number.NaN)];
    if (Number.isFinite(x) && Number.isFinite(y)) top.place = [x, y];
  } else if (name === 'Fill' || name === 'LineStyle') {
    const color = attributes.get('color');
    if (color && !top.values.has('color')) top.values.set('color', color);
  }
}
