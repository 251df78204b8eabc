import type { Dataset, ExtraColumns, Relations } from '../model/dataset.ts';

/**
 * Returns the part of a dataset that masks leave: actors and relations whose byte is 1, citations of those relations, and the documents,
 * events, figures and disagreements as they are. A relation whose ends are not both left goes with them.
 */
export function subsetDataset(dataset: Dataset, actorMask: Uint8Array, relationMask: Uint8Array): Dataset {
  const { relations } = dataset;
  const actors = chosen(dataset.actors.length, (index) => actorMask[index] === 1);
  const actorIndex = inverse(actors, dataset.actors.length);
  const kept = chosen(
    relations.count,
    (index) =>
      relationMask[index] === 1 &&
      actorIndex[relations.source[index]!]! >= 0 &&
      actorIndex[relations.target[index]!]! >= 0,
  );
  const relationIndex = inverse(kept, relations.count);
  const attributed = (indices: readonly number[]) =>
    indices.map((index) => actorIndex[index]!).filter((index) => index >= 0);
  const { coordinates } = dataset;
  return {
    ...dataset,
    actors: actors.map((index) => dataset.actors[index]!),
    actorExtra: pickColumns(dataset.actorExtra, actors),
    relations: pickRelations(relations, kept, actorIndex),
    citations: dataset.citations
      .filter((citation) => relationIndex[citation.relation]! >= 0)
      .map((citation) => ({
        ...citation,
        relation: relationIndex[citation.relation]!,
        attributedTo: attributed(citation.attributedTo),
      })),
    figures: dataset.figures.map((figure) => ({ ...figure, attributedTo: attributed(figure.attributedTo) })),
    tableExtra: subsetExtra(dataset, relationIndex),
    coordinates:
      coordinates &&
      Float64Array.from(actors.flatMap((index) => [coordinates[2 * index]!, coordinates[2 * index + 1]!])),
  };
}

function pickRelations(relations: Relations, kept: readonly number[], actorIndex: Int32Array): Relations {
  const pick = (values: readonly string[]) => kept.map((index) => values[index] ?? '');
  const days = (values: Float64Array) => Float64Array.from(kept, (index) => values[index]!);
  const { bounds } = relations;
  return {
    count: kept.length,
    id: pick(relations.id),
    source: Int32Array.from(kept, (index) => actorIndex[relations.source[index]!]!),
    target: Int32Array.from(kept, (index) => actorIndex[relations.target[index]!]!),
    type: Uint16Array.from(kept, (index) => relations.type[index]!),
    date: pick(relations.date),
    bounds: {
      earliestStart: days(bounds.earliestStart),
      latestStart: days(bounds.latestStart),
      earliestEnd: days(bounds.earliestEnd),
      latestEnd: days(bounds.latestEnd),
    },
    place: pick(relations.place),
    summary: pick(relations.summary),
    extra: pickColumns(relations.extra, kept),
  };
}

function subsetExtra(dataset: Dataset, relationIndex: Int32Array): ReadonlyMap<string, ExtraColumns> {
  const extra = new Map(dataset.tableExtra ?? []);
  const citations = extra.get('citations');
  if (!citations) return extra;
  const kept = chosen(dataset.citations.length, (at) => relationIndex[dataset.citations[at]!.relation]! >= 0);
  return extra.set('citations', pickColumns(citations, kept));
}

const pickColumns = (columns: ExtraColumns, kept: readonly number[]): ExtraColumns =>
  new Map([...columns].map(([name, values]) => [name, kept.map((index) => values[index] ?? '')]));

function chosen(count: number, isChosen: (index: number) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < count; index += 1) if (isChosen(index)) indices.push(index);
  return indices;
}

function inverse(kept: readonly number[], count: number): Int32Array {
  const index = new Int32Array(count).fill(-1);
  kept.forEach((old, at) => {
    index[old] = at;
  });
  return index;
}
