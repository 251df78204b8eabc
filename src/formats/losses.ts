import type { Dataset } from '../model/dataset.ts';
import { actorElements, relationElements } from './element-columns.ts';
import { packageRows } from './package-rows.ts';
import type { WriteFormat } from './write-file.ts';
import { isUnwritable } from './xml-text.ts';

/** Returns what a file of this format would not hold of a dataset, a sentence each; empty when it holds everything. */
export function lossesOf(dataset: Dataset, format: WriteFormat['id']): string[] {
  if (format === 'package') return [];
  const losses: string[] = [];
  const count = (number: number, one: string, many: string) => {
    if (number > 0) losses.push(`${number} ${number === 1 ? one : many}`);
  };
  count(dataset.documents.length, 'document', 'documents');
  count(dataset.citations.length, 'citation', 'citations');
  count(dataset.events.length, 'event', 'events');
  count(dataset.figures.length, 'figure', 'figures');
  count(dataset.positions.length, 'position where documents differ', 'positions where documents differ');
  const tables = packageRows(dataset);
  const types = ['actor-types', 'relation-types'].filter((table) => tables.has(table as 'actor-types'));
  if (types.length > 0) losses.push('Labels, families and colours of its own types (their ids are kept)');
  if (dataset.title !== '' && format !== 'graphology') losses.push('The title of the dataset');
  if (format === 'csv' || format === 'spreadsheet') losses.push(...tableLosses(dataset));
  else if (format !== 'graphology') losses.push(...xmlLosses(dataset, format));
  if (format === 'spreadsheet') losses.push(...formulaLosses(dataset));
  return losses;
}

/** A table of relations says nothing of actors but their ids and names. */
function tableLosses(dataset: Dataset): string[] {
  const { relations, actors } = dataset;
  const used = new Set<number>([...relations.source, ...relations.target]);
  const alone = actors.length - used.size;
  const columns = actorElements(dataset).names;
  const { names } = relationElements(dataset);
  return [
    ...(alone > 0 ? [`${alone} actor${alone === 1 ? '' : 's'} without relations`] : []),
    ...(columns.length > 0 ? [`Of actors: ${columns.join(', ')}`] : []),
    ...(dataset.coordinates ? ['The places of actors on the map'] : []),
    ...(names.some((name) => name.trim() === '') ? ['Names of columns that have none'] : []),
    ...(dataset.description === '' ? [] : ['The description of the dataset']),
  ];
}

function xmlLosses(dataset: Dataset, format: 'gexf' | 'graphml'): string[] {
  let unwritable = 0;
  const check = (text: string) => {
    if (isUnwritable(text)) unwritable += 1;
  };
  const [actors, relations] = [actorElements(dataset), relationElements(dataset)];
  dataset.actors.forEach(({ id, name }, index) => {
    for (const text of [id, name, ...actors.values(index)]) check(text);
  });
  dataset.relations.id.forEach((id, index) => {
    for (const text of [id, ...relations.values(index)]) check(text);
  });
  return [
    ...(unwritable > 0
      ? [
          `${unwritable} text${unwritable === 1 ? '' : 's'} with characters that XML cannot hold, which are replaced`,
        ]
      : []),
    ...(format === 'graphml' && dataset.coordinates ? ['The places of actors on the map'] : []),
  ];
}

function formulaLosses(dataset: Dataset): string[] {
  const columns = relationElements(dataset);
  let cells = 0;
  const isFormula = (text: string) => /^[=+\-@\t\r\0]/.test(text);
  dataset.relations.id.forEach((id, index) => {
    const ends = [dataset.relations.source, dataset.relations.target].map(
      (end) => dataset.actors[end[index]!],
    );
    const texts = [
      id,
      ...ends.flatMap((actor) => [actor?.id ?? '', actor?.name ?? '']),
      ...columns.values(index),
    ];
    cells += texts.filter(isFormula).length;
  });
  return cells > 0
    ? [
        `${cells} cell${cells === 1 ? ' gets' : 's get'} an apostrophe, so that a spreadsheet does not run them`,
      ]
    : [];
}
