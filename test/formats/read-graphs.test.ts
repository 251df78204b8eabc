import { describe, expect, it } from 'vitest';
import { typeWord } from '../../src/formats/package-rows.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { serialDate } from '../../src/formats/xlsx-dates.ts';
import type { Dataset } from '../../src/model/dataset.ts';

function open(name: string, text: string): Dataset {
  const { dataset, problems } = readFile(name, new TextEncoder().encode(text));
  if (!dataset) throw new Error(problems[0]?.message);
  return dataset;
}

/** One line a relation: ends, type, direction, date. */
const lines = ({ actors, relations, relationTypes }: Dataset): string[] =>
  relations.id.map((id, index) => {
    const type = relationTypes[relations.type[index]!];
    const ends = [relations.source, relations.target].map((end) => actors[end[index]!]?.id);
    return `${id}: ${ends.join(type?.directed ? '>' : '-')} ${typeWord(type)} ${relations.date[index]}`.trim();
  });

/** Columns of one actor or relation that hold something. */
const columns = (extra: ReadonlyMap<string, readonly string[]>, index: number) =>
  Object.fromEntries(
    [...extra].map(([name, values]) => [name, values[index]]).filter(([, value]) => value !== ''),
  );

const gexf = (graph: string, inside: string): Dataset =>
  open('x.gexf', `<gexf xmlns:viz="http://gexf.net/1.3/viz"><graph ${graph}>${inside}</graph></gexf>`);
const dated = 'mode="dynamic" timeformat="date" defaultedgetype="directed"';
const nodes = '<nodes><node id="a"/><node id="b"/></nodes>';
const edge = (attributes: string, inside = '') =>
  lines(
    gexf(dated, `${nodes}<edges><edge id="e" source="a" target="b" ${attributes}>${inside}</edge></edges>`),
  )[0]?.replace('e: a>b  ', '');

describe('GEXF', () => {
  it.each([
    ['start and end', 'start="2009-01-01" end="2009-03-01"', '', '2009-01-01/2009-03-01'],
    ['one day', 'start="2009-01-01" end="2009-01-01"', '', '2009-01-01'],
    ['a start alone', 'start="2009"', '', '2009/..'],
    ['an end alone', 'end="2009-01"', '', '../2009-01'],
    ['an endless end', 'start="2009-01-01" end="Infinity"', '', '2009-01-01/..'],
    ['a timestamp', 'timestamp="2009-01-05"', '', '2009-01-05'],
    ['timestamps', 'timestamps="&lt;[2009-01-05, 2009-01-09]&gt;"', '', '{2009-01-05,2009-01-09}'],
    [
      'a date-time',
      'start="2009-01-01T23:30:00.000+05:00" end="2009-01-02T08:00:00Z"',
      '',
      '2009-01-01/2009-01-02',
    ],
    [
      'one spell',
      '',
      '<spells><spell start="2009-01-01" end="2009-01-05"/></spells>',
      '2009-01-01/2009-01-05',
    ],
    [
      'two spells',
      '',
      '<spells><spell start="2009-01-01" end="2009-01-05"/><spell start="2009-02-01" end="2009-02-05"/></spells>',
      '{2009-01-01..2009-01-05,2009-02-01..2009-02-05}',
    ],
    [
      'intervals',
      'intervals="&lt;[2009-01-01, 2009-01-05]; [2009-02-01, 2009-02-05]&gt;"',
      '',
      '{2009-01-01..2009-01-05,2009-02-01..2009-02-05}',
    ],
  ])('keeps %s of an edge', (_, attributes, inside, date) => {
    expect(edge(attributes, inside)).toBe(date);
  });

  it('keeps times that are numbers, open bounds, and the hour of a date-time in columns', () => {
    const time = (graph: string, attributes: string) =>
      columns(gexf(graph, `<nodes><node id="a" ${attributes}/></nodes>`).actorExtra, 0);
    expect(time('timeformat="double"', 'start="1.5" end="7"')).toEqual({
      'time start': '1.5',
      'time end': '7',
    });
    expect(time(dated, 'startopen="2009-01-01"')).toEqual({ startopen: '2009-01-01' });
    expect(time('timeformat="datetime"', 'start="2009-01-01T10:00:00"')).toEqual({
      spells: '2009-01-01T10:00:00/',
    });
  });

  it('keeps the periods of a node in a column, between its first day and its last', () => {
    const dataset = gexf(
      dated,
      '<nodes><node id="a"><spells><spell start="2009-01-01" end="2009-01-05"/><spell start="2009-02-01" end="2009-02-05"/></spells></node></nodes>',
    );
    expect([dataset.actors[0]?.start.text, dataset.actors[0]?.end.text]).toEqual([
      '2009-01-01',
      '2009-02-05',
    ]);
    expect(columns(dataset.actorExtra, 0)).toEqual({ spells: '2009-01-01/2009-01-05|2009-02-01/2009-02-05' });
  });

  it('keeps attributes, values that change, looks, parents and defaults', () => {
    const dataset = gexf(
      dated,
      `<attributes class="node" mode="dynamic"><attribute id="0" title="rank" type="integer"/><attribute id="1" title="side"><default>east</default></attribute></attributes>
      <nodes><node id="a" label="Anna" pid="p" start="2001"><attvalues><attvalue for="0" value="1" start="2001" end="2002"/><attvalue for="0" value="2" start="2003"/></attvalues>
      <viz:color r="1" g="2" b="3"/><viz:size value="4.5"/><viz:position x="-1.5" y="2e1" z="0"/></node><node id="p"><attvalues><attvalue for="1" value="west"/></attvalues><viz:position x="0" y="0"/></node></nodes>`,
    );
    expect(dataset.actors.map((actor) => [actor.name, actor.start.text])).toEqual([
      ['Anna', '2001'],
      ['p', ''],
    ]);
    expect(columns(dataset.actorExtra, 0)).toEqual({
      rank: '1@2001/2002|2@2003/',
      side: 'east',
      parent: 'p',
      'viz color': '1,2,3',
      'viz size': '4.5',
    });
    expect(columns(dataset.actorExtra, 1)).toEqual({ side: 'west' });
    expect([...(dataset.coordinates ?? [])]).toEqual([-1.5, 20, 0, 0]);
  });

  it('takes directions from the graph and from each edge', () => {
    const list =
      '<edges><edge id="1" source="a" target="b"/><edge id="2" source="a" target="b" type="undirected"/><edge id="3" source="a" target="b" type="mutual" label="knows"/></edges>';
    expect(lines(gexf('defaultedgetype="directed"', nodes + list))).toEqual([
      '1: a>b',
      '2: a-b linked-with',
      '3: a-b knows',
    ]);
    expect(lines(gexf('', nodes + list))[0]).toBe('1: a-b linked-with');
  });
});

describe('GraphML', () => {
  it('keeps attributes, nesting, directions of single edges and what yEd draws', () => {
    const dataset = open(
      'x.graphml',
      `<graphml xmlns:y="y"><key id="d0" for="node" attr.name="age" attr.type="int"><default>7</default></key><key id="d1" for="edge" attr.name="type" attr.type="string"/><key id="d2" for="node" yfiles.type="nodegraphics"/><key id="d3" for="graph" attr.name="made" attr.type="string"/>
      <graph edgedefault="directed"><data key="d3">by hand</data>
      <node id="n"><data key="d0">12</data><data key="d2"><y:ShapeNode><y:Geometry x="1" y="2"/><y:Fill color="#abcdef"/><y:NodeLabel>Anna</y:NodeLabel></y:ShapeNode></data><graph edgedefault="undirected"><node id="m"><desc>inside</desc></node><edge id="e" source="m" target="n"/></graph></node>
      <edge id="f" source="n" target="m" directed="false"><data key="d1">knows</data></edge><edge source="n" target="m"/></graph></graphml>`,
    );
    expect(lines(dataset)).toEqual(['e: m-n linked-with', 'f: n-m knows', 'r3: n>m']);
    expect(dataset.actors.map((actor) => [actor.id, actor.name, actor.description])).toEqual([
      ['m', 'm', 'inside'],
      ['n', 'Anna', ''],
    ]);
    expect(columns(dataset.actorExtra, 0)).toEqual({ age: '7', parent: 'n' });
    expect(columns(dataset.actorExtra, 1)).toEqual({ age: '12', color: '#abcdef', x: '1', y: '2' });
    expect(dataset.description).toBe('made: by hand');
  });
});

describe('JSON graphs', () => {
  it('keep numbers as they are written and everything nested', () => {
    const dataset = open(
      'x.json',
      '{"graph":{"name":"G","year":1999},"nodes":[{"id":12345678901234567890,"w":1.50,"more":{"__proto__":[1,null]}}],"links":[]}',
    );
    expect(dataset.actors[0]?.id).toBe('12345678901234567890');
    expect(columns(dataset.actorExtra, 0)).toEqual({ w: '1.50', more: '{"__proto__":[1,null]}' });
    expect([dataset.title, dataset.description]).toEqual(['G', 'year: 1999']);
  });

  it('find edges that count their nodes, and never join an end that is missing', () => {
    const text = (links: string) => `{"nodes":[{"name":"A"},{"name":"B"}],"links":[${links}]}`;
    expect(lines(open('x.json', text('{"source":0,"target":1,"type":"knows"}')))).toEqual(['r1: 0-1 knows']);
    expect(lines(open('x.json', text('{"source":0},{"source":0,"target":2}')))).toEqual([]);
  });
});

describe('FollowTheMoney', () => {
  it('makes actors of things and relations of what joins them', () => {
    const dataset = open(
      'x.jsonl',
      [
        '{"id":"p","schema":"Person","properties":{"name":["Anna","Ann"],"nationality":["kz"]}}',
        '{"id":"c","schema":"Company","properties":{"name":["Mill"]}}',
        '{"id":"o","schema":"Ownership","properties":{"owner":["p"],"asset":["c"],"startDate":["2001-02"],"percentage":["51"]}}',
        '{"id":"f","schema":"Family","properties":{"person":["p"],"relative":["c"],"relationship":["odd"]}}',
      ].join('\n'),
    );
    expect(lines(dataset)).toEqual(['o: p>c Ownership 2001-02/..', 'f: p-c Family']);
    expect(dataset.actors[0]).toMatchObject({ name: 'Anna', aliases: ['Ann'] });
    expect(columns(dataset.actorExtra, 0)).toEqual({ nationality: 'kz' });
    expect(columns(dataset.relations.extra, 0)).toEqual({ percentage: '51' });
  });
});

describe('an edge list', () => {
  it('keeps unknown columns, unreadable dates and the direction that Gephi writes', () => {
    const dataset = open(
      'x.csv',
      'Source,Target,Type,Weight,Date\na,b,Undirected,1.0,2001\nb,c,Directed,2,soon\n',
    );
    expect(lines(dataset)).toEqual(['r1: a-b linked-with 2001', 'r2: b>c']);
    expect(columns(dataset.relations.extra, 0)).toEqual({ Weight: '1.0' });
    expect(columns(dataset.relations.extra, 1)).toEqual({ Weight: '2', 'date as written': 'soon' });
  });
});

describe('dates of spreadsheets', () => {
  it.each([
    [44562, false, '2022-01-01'],
    [43100, true, '2022-01-01'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [44562.5, false, '2022-01-01T12:00:00'],
    [44562.9999999, false, '2022-01-02'],
    [-1, false, null],
    [1e9, false, null],
  ])('%s (from 1904: %s) is %s', (serial, from1904, date) => {
    expect(serialDate(serial, from1904)).toBe(date);
  });
});
