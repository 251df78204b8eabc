import type { Dataset } from '../model/dataset.ts';
import { type AttributeColumns, createAttributeColumns } from './attribute-columns.ts';
import { type GexfSpell, gexfTime } from './gexf-time.ts';
import { edgeToRelation, nodeToActor } from './graph-element.ts';
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
  readonly parent: string;
  readonly values: Map<string, string>;
  /** Values of attributes that change over time, by id of the attribute. */
  readonly timed: Map<string, string[]>;
  readonly spells: GexfSpell[];
  place: readonly [number, number] | undefined;
}

/**
 * Returns the network in a GEXF file of version 1.0 to 1.3, with all its forms of time: start and end, spells, timestamps, intervals
 * and values that change. Colours, sizes, parents and attributes become columns. Cost: linear.
 */
export function readGexf(file: string, text: string, hash: string): ReadResult {
  return readXmlGraph(file, text, hash, 'gexf', (report) => new GexfReader(file, report));
}

/** Listens to the elements of a GEXF file and gathers its nodes and edges. */
class GexfReader implements XmlGraphReader {
  private readonly file: string;
  private readonly report: Report;
  private readonly draft: NetworkDraft;
  private readonly columns: Readonly<Record<'node' | 'edge', AttributeColumns>>;
  private readonly stack: Open[] = [];
  private readonly about: string[] = [];
  private graphs = 0;
  private defaultType = 'undirected';
  private isDates = false;
  private declaring: AttributeColumns | null = null;
  private attribute = '';
  private description = '';
  private numeric = 0;
  private enveloped = 0;

  constructor(file: string, report: Report) {
    this.file = file;
    this.report = report;
    this.draft = createNetworkDraft({ file, report, actorsFromEnds: false, temporal: 'state' });
    this.columns = { node: createAttributeColumns(file, report), edge: createAttributeColumns(file, report) };
  }

  open(element: XmlElement): void {
    const { name, attributes } = element;
    const top = this.stack.at(-1);
    if (name === 'graph') this.openGraph(attributes);
    else if (name === 'attributes') {
      this.declaring = this.columns[attributes.get('class') === 'edge' ? 'edge' : 'node'];
    } else if (name === 'attribute' && this.declaring) {
      this.attribute = attributes.get('id') ?? '';
      this.declaring.declare(
        this.attribute,
        attributes.get('title') ?? '',
        attributes.get('type') ?? 'string',
      );
    } else if (name === 'node' || name === 'edge') {
      this.stack.push(openElement(name, element, name === 'node' ? (top?.attributes.get('id') ?? '') : ''));
    } else if (top) readInside(element, top, this.columns[top.kind]);
  }

  close(name: string, text: string): void {
    if (name === 'default') this.declaring?.setFallback(this.attribute, text.trim());
    else if (name === 'attributes') this.declaring = null;
    else if (name === 'description' && this.stack.length === 0) this.description = text.trim();
    else if (name === 'node' || name === 'edge') {
      const done = this.stack.pop();
      if (done) this.finishElement(done);
    }
  }

  finish(names: { name: string; title: string; hash: string }): Dataset | null {
    if (this.graphs === 0) return null;
    if (this.numeric > 0) {
      const message = 'Times in this file are plain numbers, not dates; they are kept as columns.';
      this.report.warning(this.file, message);
    }
    if (this.enveloped > 0) {
      const message = `${this.enveloped} nodes or edges exist in several periods; each is dated from its first to its last day, and the column “spells” keeps the periods.`;
      this.report.warning(this.file, message);
    }
    const lines = [this.description, ...this.about].filter((line) => line !== '');
    return this.draft.finish({ ...names, description: lines.join('\n') });
  }

  private openGraph(attributes: ReadonlyMap<string, string>): void {
    this.graphs += 1;
    this.defaultType = attributes.get('defaultedgetype') ?? this.defaultType;
    this.isDates = /^date/i.test(attributes.get('timeformat') ?? attributes.get('timetype') ?? '');
    const span = [attributes.get('start') ?? '', attributes.get('end') ?? ''];
    if (span.some((bound) => bound !== '')) this.about.push(`Time of the graph: ${span.join(' to ').trim()}`);
  }

  private finishElement(open: Open): void {
    const { kind, attributes, values, line: row } = open;
    for (const [id, parts] of open.timed) this.columns[kind].putSeveral(values, id, parts, row);
    this.columns[kind].fillIn(values);
    const time = gexfTime(open.spells, this.isDates);
    for (const [name, value] of time.columns) values.set(name, value);
    if (time.numeric) this.numeric += 1;
    else if (time.enveloped) this.enveloped += 1;
    // An actor has a start and an end, but no set of periods, so a column keeps them.
    if (kind === 'node' && open.spells.length > 1) values.set('spells', time.written);
    const own = (name: string) => attributes.get(name) ?? '';
    const element = { id: own('id'), label: own('label'), attributes: values, row };
    if (kind === 'node') {
      this.draft.addActor(nodeToActor(element, time, open.place));
      return;
    }
    const type = attributes.get('type') ?? this.defaultType;
    if (!/^(directed|undirected|mutual)$/.test(type)) {
      const message = `“${type}” is no kind of edge; it is taken as undirected.`;
      this.report.warning(this.file, message, { row, column: 'type' });
    }
    if (type === 'mutual') values.set('edge type', 'mutual');
    const ends = { source: own('source'), target: own('target'), directed: type === 'directed' };
    this.draft.addRelation(edgeToRelation(element, ends, time));
  }
}

const timeFields = ['start', 'end', 'timestamp', 'timestamps', 'intervals'];
const consumed = {
  node: new Set(['id', 'label', 'pid', ...timeFields]),
  edge: new Set(['id', 'label', 'source', 'target', 'type', ...timeFields]),
};

function openElement(kind: 'node' | 'edge', { attributes, line }: XmlElement, parent: string): Open {
  const values = new Map<string, string>();
  for (const [name, value] of attributes) if (!consumed[kind].has(name)) values.set(name, value);
  const owner = attributes.get('pid') ?? parent;
  if (owner !== '') values.set('parent', owner);
  const spells = spellsOf(attributes);
  return { kind, attributes, line, parent, values, timed: new Map(), spells, place: undefined };
}

/** The periods in the attributes of an element: start and end, one timestamp, or lists in angle brackets. */
function spellsOf(attributes: ReadonlyMap<string, string>): GexfSpell[] {
  const spells: GexfSpell[] = [];
  const start = attributes.get('start') ?? attributes.get('startopen') ?? '';
  const end = attributes.get('end') ?? attributes.get('endopen') ?? '';
  // Before 1.3, startopen and endopen held the bound itself; as flags they hold a truth value.
  const isFlag = (text: string) => /^(true|false)$/i.test(text);
  if ((start !== '' && !isFlag(start)) || (end !== '' && !isFlag(end))) {
    spells.push({ start: isFlag(start) ? '' : start, end: isFlag(end) ? '' : end });
  }
  const moments = [attributes.get('timestamp') ?? '', attributes.get('timestamps') ?? ''].join(',');
  for (const moment of moments.split(/[<>[\],;\s]+/))
    if (moment !== '') spells.push({ start: moment, end: moment });
  for (const match of (attributes.get('intervals') ?? '').matchAll(
    /[[(\]]\s*([^,;[\]()]+?)\s*,\s*([^,;[\]()]+?)\s*[\])[]/g,
  )) {
    spells.push({ start: match[1] ?? '', end: match[2] ?? '' });
  }
  return spells;
}

/** Takes what stands inside a node or edge: values, spells, parents and how it looks. */
function readInside(
  { name, namespace, attributes, line }: XmlElement,
  top: Open,
  columns: AttributeColumns,
): void {
  if (name === 'attvalue') {
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const value = attributes.get('value') ?? '';
    const [spell] = spellsOf(attributes);
    if (!spell) columns.put(top.values, id, value, line);
    else {
      const when = spell.start === spell.end ? spell.start : `${spell.start}/${spell.end}`;
      top.timed.set(id, [...(top.timed.get(id) ?? []), `${value}@${when}`]);
    }
  } else if (name === 'spell' || name === 'slice') {
    top.spells.push(...spellsOf(attributes));
  } else if (name === 'parent') {
    const parents = [top.values.get('parent') ?? '', attributes.get('for') ?? ''];
    top.values.set('parent', parents.filter((id) => id !== '').join('|'));
  } else if (/viz/.test(namespace)) {
    readLook(name, attributes, top);
  }
}

function readLook(name: string, attributes: ReadonlyMap<string, string>, top: Open): void {
  if (name === 'position') {
    const [x, y] = [Number(attributes.get('x') ?? Number.NaN), Number(attributes.get('y') ?? Number.NaN)];
    if (Number.isFinite(x) && Number.isFinite(y)) top.place = [x, y];
    const z = attributes.get('z') ?? '';
    if (Number(z) !== 0) top.values.set('viz z', z);
  } else if (name === 'color') {
    const parts = ['r', 'g', 'b', 'a']
      .map((part) => attributes.get(part))
      .filter((part) => part !== undefined);
    top.values.set('viz color', attributes.get('hex') ?? parts.join(','));
  } else {
    top.values.set(`viz ${name}`, attributes.get('value') ?? attributes.get('uri') ?? '');
  }
}
