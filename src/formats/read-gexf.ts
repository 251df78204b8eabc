import { type AttributeColumns, createAttributeColumns } from './attribute-columns.ts';
import { type GexfSpell, gexfTime } from './gexf-time.ts';
import { edgeToRelation, nodeToActor } from './graph-element.ts';
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
  return readXmlGraph(file, text, hash, 'gexf', (report) => createGexfVisitor(file, report));
}

function createGexfVisitor(file: string, report: Report) {
  const draft = createNetworkDraft({ file, report, actorsFromEnds: false, temporal: 'state' });
  const columns = { node: createAttributeColumns(file, report), edge: createAttributeColumns(file, report) };
  const stack: Open[] = [];
  const state = {
    graphs: 0,
    defaultType: 'undirected',
    isDates: false,
    declaring: null as AttributeColumns | null,
    attribute: '',
    description: '',
    about: [] as string[],
    numeric: 0,
    several: 0,
  };

  const visitor: XmlVisitor = {
    open(element) {
      const { name, attributes } = element;
      const top = stack.at(-1);
      if (name === 'graph') {
        state.graphs += 1;
        state.defaultType = attributes.get('defaultedgetype') ?? state.defaultType;
        const span = [attributes.get('start') ?? '', attributes.get('end') ?? ''];
        if (span.some((bound) => bound !== ''))
          state.about.push(`Time of the graph: ${span.join(' to ').trim()}`);
        state.isDates = /^date/i.test(attributes.get('timeformat') ?? attributes.get('timetype') ?? '');
      } else if (name === 'attributes') {
        state.declaring = attributes.get('class') === 'edge' ? columns.edge : columns.node;
      } else if (name === 'attribute' && state.declaring) {
        state.attribute = attributes.get('id') ?? '';
        state.declaring.declare(
          state.attribute,
          attributes.get('title') ?? '',
          attributes.get('type') ?? 'string',
        );
      } else if (name === 'node' || name === 'edge') {
        stack.push(openElement(name, element, name === 'node' ? (top?.attributes.get('id') ?? '') : ''));
      } else if (top) readInside(element, top, columns[top.kind]);
    },
    close(name, text) {
      if (name === 'default') state.declaring?.setFallback(state.attribute, text.trim());
      else if (name === 'attributes') state.declaring = null;
      else if (name === 'description' && stack.length === 0) state.description = text.trim();
      else if (name === 'node' || name === 'edge') {
        const done = stack.pop();
        if (done) finishElement(done);
      }
    },
  };

  const finishElement = (open: Open) => {
    const { attributes, values, line: row } = open;
    for (const [id, parts] of open.timed) columns[open.kind].putSeveral(values, id, parts, row);
    columns[open.kind].fillIn(values);
    const time = gexfTime(open.spells, state.isDates);
    for (const [name, value] of time.columns) values.set(name, value);
    if (time.numeric) state.numeric += 1;
    else if (time.enveloped) state.several += 1;
    const element = {
      id: attributes.get('id') ?? '',
      label: attributes.get('label') ?? '',
      attributes: values,
      row,
    };
    if (open.kind === 'node') {
      draft.addActor(nodeToActor(element, time, open.place));
      return;
    }
    const type = attributes.get('type') ?? state.defaultType;
    if (!/^(directed|undirected|mutual)$/.test(type)) {
      report.warning(file, `“${type}” is no kind of edge; it is taken as undirected.`, {
        row,
        column: 'type',
      });
    }
    if (type === 'mutual') values.set('edge type', 'mutual');
    const ends = { source: attributes.get('source') ?? '', target: attributes.get('target') ?? '' };
    draft.addRelation(edgeToRelation(element, { ...ends, directed: type === 'directed' }, time));
  };

  return {
    visitor,
    finish(names: { name: string; title: string; hash: string }) {
      if (state.graphs === 0) return null;
      if (state.numeric > 0) {
        report.warning(file, 'Times in this file are plain numbers, not dates; they are kept as columns.');
      }
      if (state.several > 0) {
        const message = `${state.several} nodes or edges exist in several periods; each is dated from its first to its last day, and the column “spells” keeps the periods.`;
        report.warning(file, message);
      }
      return draft.finish({
        ...names,
        description: [state.description, ...state.about].filter((line) => line !== '').join('\n'),
      });
    },
  };
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
