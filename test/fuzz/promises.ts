import { readFile } from '../../src/formats/read-file.ts';
import { readPackage } from '../../src/formats/read-package.ts';
import { writePackage } from '../../src/formats/write-package.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const prototypes = [Object, Array, String, Function, Map, Number].map((owner) => owner.prototype as object);
const untouched = prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).length);
const slowest = 2000;

/** Reads a file, whatever it is, and returns what was broken of the promises that every reader gives, or null. */
export function brokenPromise(name: string, bytes: Uint8Array): string | null {
  const started = performance.now();
  try {
    const { dataset, problems, ledger } = readFile(name, bytes);
    const time = performance.now() - started;
    if (time > slowest) return `took ${Math.round(time)} ms`;
    if (!dataset && !problems.some((problem) => problem.severity === 'error'))
      return 'was refused without an error';
    for (const { file, read, loaded, merged, reported } of ledger) {
      if (read !== loaded + merged + reported) return `lost rows of ${file}`;
      if (reported > 0 && problems.length === 0) return `left rows of ${file} out in silence`;
    }
    if (
      prototypes.some((prototype, index) => Object.getOwnPropertyNames(prototype).length !== untouched[index])
    )
      return 'changed a prototype';
    for (const key in {}) return `gave every object the key ${key}`;
    return dataset ? brokenDataset(dataset) : null;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function brokenDataset(dataset: Dataset): string | null {
  const { actors, relations, actorTypes, relationTypes } = dataset;
  const inside = (index: number | undefined, count: number) =>
    index !== undefined && index >= 0 && index < count;
  if (new Set(actors.map((actor) => actor.id)).size !== actors.length) return 'has an actor twice';
  if (new Set(relations.id).size !== relations.count) return 'has a relation twice';
  if (!actors.every((actor) => inside(actor.type, actorTypes.length))) return 'has an actor without a type';
  for (let index = 0; index < relations.count; index += 1) {
    if (!inside(relations.source[index], actors.length) || !inside(relations.target[index], actors.length))
      return 'has a loose end';
    if (!inside(relations.type[index], relationTypes.length)) return 'has a relation without a type';
  }
  for (const column of [
    relations.date,
    relations.place,
    relations.summary,
    relations.id,
    ...relations.extra.values(),
  ]) {
    if (column.length !== relations.count) return 'has a column of another length';
  }
  for (const column of dataset.actorExtra.values())
    if (column.length !== actors.length) return 'has a column of another length';
  const again = readPackage(writePackage(dataset)).dataset;
  if (again?.actors.length !== actors.length || again.relations.count !== relations.count) {
    return 'does not come back from its own package';
  }
  return null;
}
