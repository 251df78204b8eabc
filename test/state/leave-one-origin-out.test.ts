import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { ranksOf } from '../../src/evidence/rank-range.ts';
import { noClauses } from '../../src/filter/clauses.ts';
import { buildFilterIndex } from '../../src/filter/filter-index.ts';
import { originTrials } from '../../src/filter/trials.ts';
import { readPackage } from '../../src/formats/read-package.ts';
import type { MeasureId } from '../../src/metrics/index.ts';
import { shownColumns, spreadValues } from '../../src/state/shown-columns.ts';
import { computeMeasures } from '../../src/workers/compute-measures.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import { createPool } from '../../src/workers/pool.ts';
import { exampleFiles } from '../formats/package-files.ts';
import { betweennessOf, closenessOf, type Matrix, matrixOf } from '../metrics/oracle.ts';

type Ranks = Record<string, Record<string, Record<string, number>>>;

const reading = { direction: 'ignored', parallel: 'once', selfLoops: false } as const;
const choices = { paths: 'steps', parameters: {} } as const;

/** Ranks without each origin, as the page computes them: origin, measure and actor by their names. */
async function ourRanks(folder: string, measures: readonly MeasureId[]): Promise<Ranks> {
  const { dataset } = readPackage(exampleFiles(folder));
  if (!dataset) throw new Error(`${folder} could not be read.`);
  const ranks: Ranks = {};
  for (const trial of originTrials(buildFilterIndex(dataset, buildEvidence(dataset)), noClauses)) {
    if (trial.loss.kind !== 'origin') throw new Error(trial.loss.kind);
    const graph = shownColumns(dataset, trial);
    const request = {
      columns: graph.columns,
      reading,
      wanted: measures.map((measure) => ({ measure, choices })),
    };
    const found = await computeMeasures(createPool(spawnInThread, 1), request);
    ranks[dataset.documents[trial.loss.origin]!.id] = Object.fromEntries(
      measures.map((measure, m) => {
        const values = spreadValues(found[m]!.values, graph.actors, dataset.actors.length);
        const byActor = [...ranksOf(values, trial.actors)].flatMap((rank, a) =>
          rank > 0 ? [[dataset.actors[a]!.id, rank] as const] : [],
        );
        return [measure, Object.fromEntries(byActor)];
      }),
    );
  }
  return ranks;
}

/** The same from the CSV files themselves, with none of the page's code: slow measures over matrices, ranks by counting. */
function ranksFromFiles(folder: string): Ranks {
  const files = exampleFiles(folder);
  const rows = (name: string) =>
    Papa.parse<Record<string, string>>(new TextDecoder().decode(files.get(name)), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const parents = new Map(rows('documents.csv').map((row) => [row['id'], row['derived_from']]));
  const rootOf = (id: string): string => (parents.get(id) ? rootOf(parents.get(id)!) : id);
  const citations = rows('citations.csv');
  const relations = rows('relations.csv').map(({ id = '', source = '', target = '' }) => ({
    ends: [source, target],
    origins: new Set(citations.filter((c) => c['relation'] === id).map((c) => rootOf(c['document'] ?? ''))),
  }));
  const connected = new Set(relations.flatMap(({ ends }) => ends));
  const alone = rows('actors.csv').flatMap(({ id = '' }) => (connected.has(id) ? [] : [id]));
  const degreeOf = ({ edge }: Matrix) => edge.map((row) => row.reduce((a, b) => a + b, 0));
  const measures = { degree: degreeOf, betweenness: betweennessOf, closeness: closenessOf };
  const ranks: Ranks = {};
  for (const origin of new Set([...parents.keys()].map((id) => rootOf(id ?? '')))) {
    const left = relations.filter(
      ({ origins }) => origins.size === 0 || [...origins].some((o) => o !== origin),
    );
    const there = [...new Set([...left.flatMap(({ ends }) => ends), ...alone])];
    const edges = left.map(({ ends: [a = '', b = ''] }) => [there.indexOf(a), there.indexOf(b)] as const);
    const matrix = matrixOf(there.length, edges, false);
    ranks[origin] = Object.fromEntries(
      Object.entries(measures).map(([measure, compute]) => {
        const values = compute(matrix);
        const rank = (value: number) => 1 + values.filter((v) => v > value * (1 + 1e-8) + 1e-13).length;
        return [measure, Object.fromEntries(there.map((id, a) => [id, rank(values[a]!)]))];
      }),
    );
  }
  return ranks;
}

describe('ranks without an origin', () => {
  it.each(['examples/village-council', 'january-2022'])(
    'of %s are those of a slow count over the files',
    async (folder) => {
      expect(await ourRanks(folder, ['degree', 'betweenness', 'closeness'])).toEqual(ranksFromFiles(folder));
    },
  );

  it('of the example are those of networkx 3.6.1', async () => {
    const path = join(import.meta.dirname, '../fixtures/village-council-ranks.json');
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Ranks;
    expect(
      await ourRanks('examples/village-council', ['degree', 'betweenness', 'closeness', 'pagerank']),
    ).toEqual(expected);
  });
});
