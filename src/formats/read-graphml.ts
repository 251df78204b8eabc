import type { Dataset } from '../model/dataset.ts';
import { type AttributeColumns, createAttributeColumns } from './attribute-columns.ts';
import { edgeToRelation, nodeToActor, noTime } from './graph-element.ts';
import { createNetworkDraft, type NetworkDraft } from './network-draft.ts';
import type { ReadResult } from './read-result.ts';
import { readXmlGraph, type XmlGraphReader } from './read-xml-graph.ts';
import type { Report } from './report.ts';
import type { XmlElement } from './xml-events.ts';

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
  return readXmlGraph(file, text, hash, 'graphml', (report) => new GraphmlReader(file, report));
}

/** Listens to the elements of a GraphML file and gathers its nodes and edges. */
class GraphmlReader implements XmlGraphReader {
  private readonly file: string;
  private readonly report: Report;
  private readonly draft: NetworkDraft;
  private readonly columns: Readonly<Record<'node' | 'edge', AttributeColumns>>;
  private readonly stack: Open[] = [];
  /** Whether edges are directed, for each graph that is open. */
  private readonly directed: boolean[] = [];
  private readonly titles = new Map<string, string>();
  private readonly about: string[] = [];
  private graphs = 0;
  private key = '';
  private declaring: readonly AttributeColumns[] = [];
  private data = '';
  private description = '';

  constructor(file: string, report: Report) {
    this.file = file;
    this.report = report;
    this.draft = createNetworkDraft({ file, report, actorsFromEnds: false, temporal: 'event' });
    this.columns = { node: createAttributeColumns(file, report), edge: createAttributeColumns(file, report) };
  }

  open(element: XmlElement): void {
    const { name, attributes, line } = element;
    if (name === 'graph') this.openGraph(attributes, line);
    if (this.graphs > 1) return;
    const top = this.stack.at(-1);
    if (name === 'key') this.declareKey(attributes);
    else if (name === 'data') this.data = attributes.get('key') ?? '';
    else if (name === 'node' || name === 'edge') {
      const directed = /^true$/i.test(attributes.get('directed') ?? String(this.directed.at(-1) ?? false));
      const open = openElement(name, element, directed);
      const parent = top?.attributes.get('id') ?? '';
      if (name === 'node' && parent !== '') open.values.set('parent', parent);
      this.stack.push(open);
    } else if (name === 'hyperedge') {
      const message = 'A hyperedge joins more than two actors; it was left out.';
      this.report.error(this.file, message, { row: line });
      this.report.count(this.file, 'reported');
    } else if (top) readLook(element, top);
  }

  close(name: string, text: string): void {
    if (name === 'graph') this.directed.pop();
    if (this.graphs > 1) return;
    const top = this.stack.at(-1);
    const trimmed = text.trim();
    if (name === 'default') for (const list of this.declaring) list.setFallback(this.key, trimmed);
    else if (name === 'data' && trimmed !== '') {
      if (top) this.columns[top.kind].put(top.values, this.data, text, top.line);
      else this.about.push(`${this.titles.get(this.data) ?? this.data}: ${trimmed}`);
    } else if (/^(Node|Edge)Label$/.test(name) && top) top.label ||= trimmed;
    else if (name === 'desc') {
      if (top) top.description = trimmed;
      else this.description = trimmed;
    } else if (name === 'node' || name === 'edge') {
      const done = this.stack.pop();
      if (done) this.finishElement(done);
    }
  }

  finish(names: { name: string; title: string; hash: string }): Dataset | null {
    if (this.graphs === 0) return null;
    const lines = [this.description, ...this.about].filter((line) => line !== '');
    return this.draft.finish({ ...names, description: lines.join('\n') });
  }

  private openGraph(attributes: ReadonlyMap<string, string>, row: number): void {
    if (this.directed.length === 0) {
      this.graphs += 1;
      if (this.graphs > 1) {
        const message = 'The file holds more than one graph; only the first was read.';
        this.report.error(this.file, message, { row });
      }
    }
    const given = attributes.get('edgedefault');
    const outer = this.directed.at(-1);
    if (given !== 'directed' && given !== 'undirected' && outer === undefined) {
      const message = 'The graph does not say whether its edges are directed; they are taken as undirected.';
      this.report.warning(this.file, message, { row });
    }
    this.directed.push(given === 'directed' || (given !== 'undirected' && outer === true));
  }

  private declareKey(attributes: ReadonlyMap<string, string>): void {
    const { node, edge } = this.columns;
    const kind = attributes.get('for') ?? 'all';
    this.key = attributes.get('id') ?? '';
    this.declaring = kind === 'node' ? [node] : kind === 'edge' ? [edge] : [node, edge];
    const title = attributes.get('attr.name') ?? attributes.get('yfiles.type') ?? '';
    this.titles.set(this.key, title);
    for (const list of this.declaring) list.declare(this.key, title, attributes.get('attr.type') ?? 'string');
  }

  private finishElement({ kind, attributes, values, line: row, ...open }: Open): void {
    this.columns[kind].fillIn(values);
    if (open.description !== '' && !values.has('description')) {
      values.set(kind === 'node' ? 'description' : 'summary', open.description);
    }
    const element = { id: attributes.get('id') ?? '', label: open.label, attributes: values, row };
    if (kind === 'node') {
      this.draft.addActor(nodeToActor(element, noTime, open.place));
      return;
    }
    const ends = { source: attributes.get('source') ?? '', target: attributes.get('target') ?? '' };
    this.draft.addRelation(edgeToRelation(element, { ...ends, directed: open.directed }, noTime));
  }
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
