/** What a column of somebody's table can mean to us. Everything else is kept as it is. */
export type ColumnRole =
  | 'id'
  | 'source'
  | 'target'
  | 'type'
  | 'date'
  | 'start'
  | 'end'
  | 'name'
  | 'summary'
  | 'directed';

/** Headings that tables of relations use, lower-case, without spaces and marks. The first column that fits a role gets it. */
const relationWords: readonly (readonly [ColumnRole, readonly string[]])[] = [
  [
    'source',
    [
      'source',
      'from',
      'src',
      'sourceid',
      'fromid',
      'startid',
      'sourcenode',
      'fromnode',
      'node1',
      'subject',
      'entity1id',
      'entity1',
      'sourcename',
      'fromname',
      'источник',
      'от',
      'откого',
    ],
  ],
  [
    'target',
    [
      'target',
      'to',
      'dst',
      'dest',
      'destination',
      'targetid',
      'toid',
      'endid',
      'targetnode',
      'tonode',
      'node2',
      'object',
      'entity2id',
      'entity2',
      'targetname',
      'toname',
      'цель',
      'к',
      'кому',
    ],
  ],
  ['id', ['id', 'edgeid', 'relationid']],
  [
    'type',
    ['type', 'relation', 'relationship', 'relationtype', 'edgetype', 'predicate', 'kind', 'тип', 'связь'],
  ],
  ['date', ['date', 'when', 'year', 'дата', 'год']],
  ['start', ['start', 'startdate', 'begin', 'begindate', 'since', 'validfrom', 'начало']],
  ['end', ['end', 'enddate', 'until', 'validto', 'конец']],
  ['summary', ['summary', 'description', 'описание']],
  ['directed', ['directed']],
];

/** Headings that tables of actors use. */
const actorWords: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['id', ['id', 'nodeid', 'key', 'node']],
  ['name', ['label', 'name', 'title', 'имя', 'название']],
  ['type', ['type', 'kind', 'category', 'тип']],
  ['start', ['start', 'startdate', 'born', 'начало']],
  ['end', ['end', 'enddate', 'died', 'конец']],
  ['summary', ['description', 'summary', 'описание']],
];

const fold = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_:.~\-"]+/g, '');

/** Returns the position of each role that the headings of a table of relations fill. */
export function relationRoles(headings: readonly string[]): ReadonlyMap<ColumnRole, number> {
  return assign(headings, relationWords);
}

/** Returns the position of each role that the headings of a table of actors fill. */
export function actorRoles(headings: readonly string[]): ReadonlyMap<ColumnRole, number> {
  return assign(headings, actorWords);
}

/** True when the headings name both ends of a relation. */
export function namesBothEnds(headings: readonly string[]): boolean {
  const roles = relationRoles(headings);
  return roles.has('source') && roles.has('target');
}

function assign(
  headings: readonly string[],
  words: readonly (readonly [ColumnRole, readonly string[]])[],
): ReadonlyMap<ColumnRole, number> {
  const folded = headings.map(fold);
  const roles = new Map<ColumnRole, number>();
  const taken = new Set<number>();
  for (const [role, synonyms] of words) {
    for (const word of synonyms) {
      const at = folded.indexOf(word);
      if (at < 0 || taken.has(at)) continue;
      roles.set(role, at);
      taken.add(at);
      break;
    }
  }
  return roles;
}
