import { isObject, jsonText } from './json-element.ts';
import { createNetworkDraft, type NetworkDraft } from './network-draft.ts';
import { type JsonObject, parseJson } from './parse-json.ts';
import { type ReadResult, refused } from './read-result.ts';
import { createReport, type Report } from './report.ts';

/** FollowTheMoney schemata that are relations, with the properties at their two ends and whether they have a direction. */
const edgeSchemata: ReadonlyMap<string, readonly [source: string, target: string, directed: boolean]> =
  new Map([
    ['Ownership', ['owner', 'asset', true]],
    ['Directorship', ['director', 'organization', true]],
    ['Membership', ['member', 'organization', true]],
    ['Employment', ['employee', 'employer', true]],
    ['Family', ['person', 'relative', false]],
    ['Associate', ['person', 'associate', false]],
    ['Representation', ['agent', 'client', true]],
    ['UnknownLink', ['subject', 'object', true]],
    ['Payment', ['payer', 'beneficiary', true]],
    ['Debt', ['debtor', 'creditor', true]],
    ['ProjectParticipant', ['participant', 'project', true]],
    ['Succession', ['predecessor', 'successor', true]],
    ['Occupancy', ['holder', 'post', true]],
    ['ContractAward', ['supplier', 'contract', true]],
    ['Documentation', ['document', 'entity', true]],
  ]);

/** True when a text begins with an entity of FollowTheMoney on its first line. */
export function isFtm(text: string): boolean {
  const line = text.slice(0, 100_000).trimStart().split('\n', 1)[0] ?? '';
  return /"schema"\s*:\s*"/.test(line) && /"properties"\s*:\s*\{/.test(line);
}

/**
 * Returns the network in FollowTheMoney entities, one JSON object a line. Schemata that join two entities become relations, all others
 * actors of a type named like the schema; every property is kept. A line that is no entity is reported and left out.
 */
export function readFtm(file: string, text: string, hash: string): ReadResult {
  const report = createReport();
  const draft = createNetworkDraft({ file, report, actorsFromEnds: false, temporal: 'state' });
  let row = 0;
  let read = 0;
  for (const line of text.split('\n')) {
    row += 1;
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    const value = parsed.ok ? parsed.value : undefined;
    const reason = parsed.ok ? 'The line is no entity with an id and a schema' : parsed.fault.message;
    if (!isObject(value) || jsonText(value.get('id')) === '' || jsonText(value.get('schema')) === '') {
      report.error(file, `${reason} It was left out.`.replace('schema It', 'schema; it'), { row });
      report.count(file, 'reported');
      continue;
    }
    read += 1;
    readEntity(value, file, row, draft, report);
  }
  if (read === 0) return refused(file, 'The file holds no entity of FollowTheMoney.', 1);
  const name = file.replace(/\.[^.]*$/, '').replace(/^.*\//, '');
  const dataset = draft.finish({ name, title: name, description: '', hash });
  return { dataset, problems: report.problems, ledger: report.ledger() };
}

function readEntity(
  entity: JsonObject,
  file: string,
  row: number,
  draft: NetworkDraft,
  report: Report,
): void {
  const [id, schema] = [jsonText(entity.get('id')), jsonText(entity.get('schema'))];
  const properties = propertiesOf(entity);
  const take = (name: string): string[] => {
    const values = properties.get(name) ?? [];
    properties.delete(name);
    return values;
  };
  const rest = () => [...properties].map(([name, values]) => [name, values.join('|')] as const);
  const ends = edgeSchemata.get(schema);
  if (!ends) {
    const [name = jsonText(entity.get('caption')), ...otherNames] = take('name');
    const aliases = [...otherNames, ...take('alias')];
    const [description = '', ...more] = take('description');
    if (more.length > 0) properties.set('further descriptions', more);
    draft.addActor({ id, name, type: schema, aliases, description, extra: rest(), row });
    return;
  }
  const [sources, targets] = [take(ends[0]), take(ends[1])];
  if (sources.length === 0 || targets.length === 0) {
    const column = sources.length === 0 ? ends[0] : ends[1];
    report.error(file, `The ${schema} names no ${column}; it was left out.`, { row, column });
    report.count(file, 'reported');
    return;
  }
  const [start = '', end = '', date = ''] = [take('startDate')[0], take('endDate')[0], take('date')[0]];
  const when = date || (start || end ? `${start || '..'}/${end || '..'}` : '');
  const summary = take('role').join('; ');
  for (const [at, [source, target]] of sources
    .flatMap((s) => targets.map((t) => [s, t] as const))
    .entries()) {
    const ownId = at === 0 ? id : `${id}-${at + 1}`;
    draft.addRelation({
      id: ownId,
      source,
      target,
      type: schema,
      directed: ends[2],
      date: when,
      summary,
      extra: rest(),
      row,
    });
  }
}

function propertiesOf(entity: JsonObject): Map<string, string[]> {
  const properties = new Map<string, string[]>();
  const given = entity.get('properties');
  if (!isObject(given)) return properties;
  for (const [name, values] of given) {
    const list = Array.isArray(values) ? values : [values];
    properties.set(
      name,
      list.map((value) => (isObject(value) ? jsonText(value.get('id')) : jsonText(value))),
    );
  }
  return properties;
}
