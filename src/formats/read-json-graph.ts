import { edgeToRelation, nodeToActor, noTime } from './graph-element.ts';
import { attributesOf, isObject, jsonText, listUnder, takePlace } from './json-element.ts';
import { createNetworkDraft, type NetworkDraft } from './network-draft.ts';
import { oddCharacters } from './odd-characters.ts';
import { type JsonObject, type JsonValue, parseJson } from './parse-json.ts';
import { type ReadResult, refused } from './read-result.ts';
import { createReport, type Report } from './report.ts';

/** The lists that a JSON file of a network holds, whatever it calls them. */
interface Lists {
  readonly form: 'graphology' | 'node-link' | 'Cytoscape' | 'JSON Graph';
  /** Null when the file lists only edges; their ends are the actors then. */
  readonly nodes: readonly JsonValue[] | null;
  readonly edges: readonly JsonValue[];
  readonly directed: boolean;
  /** Everything that the file says of the network as a whole. */
  readonly about: JsonObject | null;
}

/** Where a file and its problems go while its lists are read. */
interface Reading {
  readonly file: string;
  readonly report: Report;
  readonly draft: NetworkDraft;
  readonly lists: Lists;
  lineAt(value: JsonValue): number;
}

/**
 * Returns the network in a JSON file as graphology, networkx and d3 (node-link), Cytoscape, sigma or JSON Graph Format write it. The form is
 * recognised by its keys; JSON of any other kind is refused by name. Numbers stay as written. Cost: linear.
 */
export function readJsonGraph(file: string, text: string, hash: string): ReadResult {
  const parsed = parseJson(text);
  if (!parsed.ok) return refused(file, `The JSON is not valid: ${parsed.fault.message}`, parsed.fault.line);
  const lists = recognise(parsed.value);
  if (typeof lists === 'string') return refused(file, lists, 1);
  const report = createReport();
  for (const { message, line } of parsed.repeated) report.warning(file, message, { row: line });
  const draft = createNetworkDraft({ file, report, actorsFromEnds: lists.nodes === null, temporal: 'event' });
  const reading: Reading = { file, report, draft, lists, lineAt: parsed.lineAt };
  const ids = readNodes(reading);
  const known = new Set(ids);
  for (const edge of lists.edges) readEdge(edge, ids, known, reading);
  const name = file.replace(/\.[^.]*$/, '').replace(/^.*\//, '');
  const dataset = draft.finish({ ...namesOf(lists.about, name), hash });
  return { dataset, problems: report.problems, ledger: report.ledger() };
}

/** Returns the lists of a network, or what the file is instead. */
function recognise(value: JsonValue): Lists | string {
  if (Array.isArray(value))
    return (
      recogniseElements(value, true) ??
      edgeRecords(value) ??
      'The JSON is a list, but not of nodes and edges.'
    );
  if (!isObject(value)) return 'The JSON is a single value, not a network.';
  const elements = value.get('elements');
  if (Array.isArray(elements))
    return recogniseElements(elements, true) ?? 'The list “elements” holds no nodes and edges.';
  if (isObject(elements)) {
    const [nodes, edges] = [listUnder(elements, 'nodes'), listUnder(elements, 'edges')];
    if (nodes || edges) {
      return {
        form: 'Cytoscape',
        nodes: nodes ?? [],
        edges: edges ?? [],
        directed: value.get('directed') !== false,
        about: null,
      };
    }
  }
  const graph = value.get('graph');
  if (isObject(graph) && (isObject(graph.get('nodes')) || graph.has('edges')) && !value.has('nodes'))
    return jsonGraph(graph);
  const [nodes, edges] = [listUnder(value, 'nodes', 'vertices'), listUnder(value, 'edges', 'links')];
  if (nodes || edges) return plainLists(value, nodes, edges);
  if (value.get('type') === 'FeatureCollection') return 'This is GeoJSON, a map, not a network.';
  const keys = [...value.keys()].slice(0, 8).join(', ') || 'none';
  return `The JSON holds no lists of nodes and edges (its keys: ${keys}).`;
}

function plainLists(
  value: JsonObject,
  nodes: readonly JsonValue[] | null,
  edges: readonly JsonValue[] | null,
): Lists {
  const isGraphology = [...(nodes ?? [])].some(
    (node) => isObject(node) && node.has('key') && !node.has('id'),
  );
  const options = value.get('options');
  const given = value.get('attributes') ?? value.get('graph');
  const about = isObject(given) ? given : null;
  const all = edges ?? [];
  if (isGraphology || isObject(options)) {
    const kind = isObject(options) ? jsonText(options.get('type')) : '';
    return { form: 'graphology', nodes, edges: all, directed: kind !== 'undirected', about };
  }
  return { form: 'node-link', nodes, edges: all, directed: value.get('directed') === true, about };
}

/** What the dataset is called and what else is said of it, a line each. */
function namesOf(
  about: JsonObject | null,
  file: string,
): { name: string; title: string; description: string } {
  const texts = new Map([...(about ?? [])].map(([key, value]) => [key, jsonText(value)]));
  const take = (key: string): string => {
    const text = texts.get(key) ?? '';
    texts.delete(key);
    return text;
  };
  const [name, title, label, description] = [take('name'), take('title'), take('label'), take('description')];
  const rest = [...texts].filter(([, text]) => text !== '').map(([key, text]) => `${key}: ${text}`);
  return {
    name: name || file,
    title: title || label || name || file,
    description: [description, ...rest].filter((line) => line !== '').join('\n'),
  };
}

function recogniseElements(list: readonly JsonValue[], directed: boolean): Lists | null {
  const data = (element: JsonValue): JsonObject | null => {
    const inner = isObject(element) ? element.get('data') : undefined;
    return isObject(inner) ? inner : null;
  };
  if (list.length === 0 || !list.every((element) => data(element))) return null;
  const isEdge = (element: JsonValue) => data(element)?.has('source') && data(element)?.has('target');
  return {
    form: 'Cytoscape',
    nodes: list.filter((element) => !isEdge(element)),
    edges: list.filter(isEdge),
    directed,
    about: null,
  };
}

/** A bare list of objects that each name both ends is an edge list, read with arrows as a table of one is. */
function edgeRecords(list: readonly JsonValue[]): Lists | null {
  const namesEnds = (edge: JsonValue) =>
    isObject(edge) && (edge.has('source') || edge.has('from')) && (edge.has('target') || edge.has('to'));
  if (list.length === 0 || !list.every(namesEnds)) return null;
  return { form: 'node-link', nodes: null, edges: list, directed: true, about: null };
}

/** JSON Graph Format keeps nodes in an object by their ids. */
function jsonGraph(graph: JsonObject): Lists {
  const nodes = graph.get('nodes');
  const list = isObject(nodes)
    ? [...nodes].map(
        ([id, node]): JsonValue => new Map<string, JsonValue>([...(isObject(node) ? node : []), ['id', id]]),
      )
    : (listUnder(graph, 'nodes') ?? null);
  const edges = listUnder(graph, 'edges') ?? [];
  return {
    form: 'JSON Graph',
    nodes: list,
    edges,
    directed: graph.get('directed') !== false,
    about: new Map([...graph].filter(([key]) => key !== 'nodes' && key !== 'edges')),
  };
}

/** Adds the nodes and returns their ids by place, for edges that refer to places. */
function readNodes({ lists, file, report, draft, lineAt }: Reading): string[] {
  const nodes = lists.nodes ?? [];
  const idKey = lists.form === 'graphology' ? 'key' : 'id';
  // d3 examples give nodes no id at all; then edges count them.
  const counted = lists.form === 'node-link' && nodes.every((node) => isObject(node) && !node.has('id'));
  return nodes.map((node, index) => {
    const plain = typeof node === 'string' || (typeof node === 'object' && node !== null && 'digits' in node);
    const row = lineAt(node);
    if (plain) {
      draft.addActor({ id: jsonText(node), row });
      return jsonText(node);
    }
    if (!isObject(node)) {
      report.error(file, `The node in place ${index + 1} is no object; it was left out.`, { row });
      report.count(file, 'reported');
      return '';
    }
    const own = contentOf(node, lists.form);
    const id = counted ? String(index) : jsonText(own.get(idKey) ?? node.get(idKey));
    const attributes = attributesOf(own, idKey, 'label');
    const position = node.get('position');
    const place = takePlace(
      isObject(position) && lists.form === 'Cytoscape' ? attributesOf(position) : attributes,
    );
    const label = jsonText(own.get('label'));
    for (const [column, text] of [
      ['id', id],
      ['label', label],
    ] as const) {
      const odd = oddCharacters(text);
      if (odd !== null) report.warning(file, `The ${column} ${odd}; it was kept as it is.`, { row, column });
    }
    draft.addActor(nodeToActor({ id, label, attributes, row }, noTime, place));
    return id;
  });
}

function readEdge(
  edge: JsonValue,
  ids: readonly string[],
  known: ReadonlySet<string>,
  { lists, file, report, draft, lineAt }: Reading,
): void {
  const row = lineAt(edge);
  if (!isObject(edge)) {
    report.error(file, 'An edge is no object; it was left out.', { row });
    report.count(file, 'reported');
    return;
  }
  const own = contentOf(edge, lists.form);
  const end = (...keys: readonly string[]): string => {
    const value = keys.map((key) => edge.get(key) ?? own.get(key)).find((found) => found !== undefined);
    if (isObject(value)) return jsonText(value.get('id') ?? value.get('key'));
    const text = jsonText(value);
    const isPlace =
      lists.form === 'node-link' && typeof value !== 'string' && /^\d+$/.test(text) && !known.has(text);
    return isPlace ? (ids[Number(text)] ?? text) : text;
  };
  const ends = {
    source: end('source', 'from'),
    target: end('target', 'to'),
    directed: directionOf(edge, own) ?? lists.directed,
  };
  const id = jsonText(
    edge.get('id') ?? own.get('id') ?? (lists.form === 'graphology' ? edge.get('key') : undefined),
  );
  const except = ['id', 'source', 'target', 'from', 'to', 'label', 'undirected', 'directed'];
  const attributes = attributesOf(own, ...except);
  const label = jsonText(own.get('label') ?? own.get('relation'));
  draft.addRelation(edgeToRelation({ id, label, attributes, row }, ends, noTime));
}

function directionOf(edge: JsonObject, own: JsonObject): boolean | null {
  const undirected = edge.get('undirected') ?? own.get('undirected');
  if (typeof undirected === 'boolean') return !undirected;
  const directed = edge.get('directed') ?? own.get('directed');
  return typeof directed === 'boolean' ? directed : null;
}

/** The object in which a form keeps the attributes of an element. */
function contentOf(element: JsonObject, form: Lists['form']): JsonObject {
  const key = form === 'Cytoscape' ? 'data' : form === 'graphology' ? 'attributes' : '';
  const inner = element.get(key);
  if (isObject(inner)) return inner;
  return form === 'graphology' ? new Map() : element;
}
