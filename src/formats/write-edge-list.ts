import type { Dataset } from '../model/dataset.ts';
import { type CsvTextOptions, writeCsv } from './csv-text.ts';
import { relationElements } from './element-columns.ts';

/**
 * Returns the relations of a dataset as one CSV table: ids and names of both ends, then everything that is known of the relation. With
 * `forSpreadsheet` no cell can run as a formula. Actors without relations and evidence are not in it; see `lossesOf`.
 */
export function writeEdgeList(dataset: Dataset, options: CsvTextOptions = {}): string {
  const { relations, actors, relationTypes } = dataset;
  const columns = relationElements(dataset);
  const undirected = Array.from(relations.type, (type) => relationTypes[type]?.directed === false);
  const direction = undirected.includes(true) ? ['directed'] : [];
  const header = ['id', 'source', 'target', 'source name', 'target name', ...direction, ...columns.names];
  const rows = Array.from({ length: relations.count }, (_, index) => {
    const [source, target] = [actors[relations.source[index]!], actors[relations.target[index]!]];
    return [
      relations.id[index] ?? '',
      source?.id ?? '',
      target?.id ?? '',
      source?.name ?? '',
      target?.name ?? '',
      ...(direction.length > 0 ? [String(!undirected[index])] : []),
      ...columns.values(index),
    ];
  });
  return writeCsv(header, rows, options);
}
