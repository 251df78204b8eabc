import type { Dataset } from '../model/dataset.ts';
import { actorElements, type ElementColumns, relationElements } from './element-columns.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** Returns a dataset as GraphML. Dates are attributes in EDTF; evidence has no place in the format, see `lossesOf`. */
export function writeGraphml(dataset: Dataset): string {
  const actors = withNames(actorElements(dataset), 'name', (index) => dataset.actors[index]?.name ?? '');
  const relations = relationElements(dataset);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', actors),
    ...keys('edge', relations),
    '  <graph edgedefault="directed">',
    ...(dataset.description === '' ? [] : [`    <desc>${xmlText(dataset.description)}</desc>`]),
    ...dataset.actors.map(
      ({ id }, index) => `    <node id="${xmlAttribute(id)}">${data('n', actors, index)}</node>`,
    ),
    ...Array.from({ length: dataset.relations.count }, (_, index) => edgeText(dataset, index, relations)),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function withNames(columns: ElementColumns, name: string, value: (index: number) => string): ElementColumns {
  return {
    names: [name, ...columns.names],
    values: (index) => [value(index), ...columns.values(index)],
  };
}

const keys = (kind: 'node' | 'edge', { names }: ElementColumns): string[] =>
  names.map(
    (name, at) =>
      `  <key id="${kind[0]}${at}" for="${kind}" attr.name="${xmlAttribute(name)}" attr.type="string"/>`,
  );

const data = (prefix: string, columns: ElementColumns, index: number): string =>
  columns
    .values(index)
    .map((value, at) => (value === '' ? '' : `<data key="${prefix}${at}">${xmlText(value)}</data>`))
    .join('');

function edgeText(
  { relations, relationTypes, actors }: Dataset,
  index: number,
  columns: ElementColumns,
): string {
  const directed = relationTypes[relations.type[index]!]?.directed === false ? ' directed="false"' : '';
  const source = xmlAttribute(actors[relations.source[index]!]?.id ?? '');
  const target = xmlAttribute(actors[relations.target[index]!]?.id ?? '');
  const id = xmlAttribute(relations.id[index] ?? '');
  return `    <edge id="${id}" source="${source}" target="${target}"${directed}>${data('e', columns, index)}</edge>`;
}
