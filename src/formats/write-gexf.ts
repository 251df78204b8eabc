import type { Dataset } from '../model/dataset.ts';
import { boundsAt } from '../model/dataset.ts';
import { type Bounds, isUndated } from '../time/bounds.ts';
import { isoDay } from '../time/day.ts';
import { actorElements, type ElementColumns, relationElements } from './element-columns.ts';
import { typeWord } from './package-rows.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/**
 * Returns a dataset as GEXF 1.3 with time: `start` and `end` are the first and last day that a date allows, and the date itself stands beside
 * them as an attribute, so that nothing of its exactness is lost. Evidence has no place in the format; see `lossesOf`.
 */
export function writeGexf(dataset: Dataset): string {
  const actors = actorElements(dataset);
  const relations = relationElements(dataset);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta><creator>Attest</creator><description>${xmlText(dataset.description)}</description></meta>`,
    '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...attributes('node', actors),
    ...attributes('edge', relations),
    '    <nodes>',
    ...dataset.actors.map((_, index) => nodeText(dataset, index, actors)),
    '    </nodes>',
    '    <edges>',
    ...Array.from({ length: dataset.relations.count }, (_, index) => edgeText(dataset, index, relations)),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}

function attributes(kind: 'node' | 'edge', { names }: ElementColumns): string[] {
  return [
    `    <attributes class="${kind}">`,
    ...names.map(
      (name, index) => `      <attribute id="${index}" title="${xmlAttribute(name)}" type="string"/>`,
    ),
    '    </attributes>',
  ];
}

function values(columns: ElementColumns, index: number): string {
  const list = columns
    .values(index)
    .map((value, at) => (value === '' ? '' : `<attvalue for="${at}" value="${xmlAttribute(value)}"/>`))
    .join('');
  return list === '' ? '' : `<attvalues>${list}</attvalues>`;
}

function nodeText({ actors, coordinates }: Dataset, index: number, columns: ElementColumns): string {
  const { id, name, start, end } = actors[index]!;
  const from = isUndated(start.bounds) ? '' : dayAttribute('start', start.bounds.earliestStart);
  const until = isUndated(end.bounds) ? '' : dayAttribute('end', end.bounds.latestEnd - 1);
  const position = coordinates
    ? `<viz:position x="${coordinates[2 * index]}" y="${coordinates[2 * index + 1]}" z="0"/>`
    : '';
  const inside = values(columns, index) + position;
  return `      <node id="${xmlAttribute(id)}" label="${xmlAttribute(name)}"${from}${until}>${inside}</node>`;
}

function edgeText(
  { relations, relationTypes, actors }: Dataset,
  index: number,
  columns: ElementColumns,
): string {
  const type = relationTypes[relations.type[index]!];
  const ends = ([relations.source, relations.target] as const).map(
    (column) => actors[column[index]!]?.id ?? '',
  );
  const word = typeWord(type).replaceAll(/[-_]+/g, ' ');
  const label = word === '' ? '' : ` label="${xmlAttribute(word)}"`;
  const kind = type?.directed === false ? 'undirected' : 'directed';
  const id = xmlAttribute(relations.id[index] ?? '');
  return `      <edge id="${id}" source="${xmlAttribute(ends[0] ?? '')}" target="${xmlAttribute(ends[1] ?? '')}" type="${kind}"${label}${timeOf(boundsAt(relations.bounds, index))}>${values(columns, index)}</edge>`;
}

function timeOf(bounds: Bounds): string {
  if (isUndated(bounds)) return '';
  return dayAttribute('start', bounds.earliestStart) + dayAttribute('end', bounds.latestEnd - 1);
}

const dayAttribute = (name: string, day: number): string =>
  Number.isFinite(day) ? ` ${name}="${isoDay(day)}"` : '';
