import { describe, expect, it, vi } from 'vitest';
import { readFile } from '../../src/formats/read-file.ts';
import { oddFiles } from '../fixtures/odd-files.ts';

// One of the files has half a million rows.
vi.setConfig({ testTimeout: 60_000 });

const files = oddFiles();

describe('odd files', () => {
  it('are at least two hundred and all differ', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
  });

  it.each(files.map((file) => [file.name, file] as const))('%s comes to what it should', (_, file) => {
    const { dataset, problems, ledger } = readFile(file.name, file.bytes);
    const outcome = dataset === null ? 'refused' : problems.length > 0 ? 'problems' : 'ok';
    const told = problems.map((problem) => problem.message).join('\n');
    expect({ outcome, told: outcome === file.outcome ? '' : told }).toEqual({
      outcome: file.outcome,
      told: '',
    });
    expect({ actors: dataset?.actors.length ?? 0, relations: dataset?.relations.count ?? 0 }).toEqual({
      actors: file.actors,
      relations: file.relations,
    });
    expect(told).toContain(file.says);
    for (const row of ledger) expect(row.read).toBe(row.loaded + row.merged + row.reported);
    expect(Object.keys({})).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(12);
  });
});
