import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createReadingChild } from '../../src/cli/reading-child.ts';

const work = mkdtempSync(join(tmpdir(), 'attest-child-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A program that answers every path, but hangs on one word and dies on another. */
function program(): string {
  const path = join(work, 'child.mjs');
  writeFileSync(
    path,
    `process.on('message', (path) => {
      if (path === 'hang') for (;;);
      if (path === 'die') process.exit(9);
      process.send({ path, outcome: 'ok', actors: 1, relations: 0, problems: [] });
    });
    process.on('disconnect', () => process.exit(0));`,
  );
  return path;
}

describe('a reading child', () => {
  it('stops a file that takes too long, survives one that kills it, and reads the next', async () => {
    const child = createReadingChild(program(), 2);
    const results = [];
    for (const path of ['a', 'hang', 'b', 'die', 'c']) results.push(await child.check(path));
    child.stop();
    expect(results.map((result) => result.outcome)).toEqual(['ok', 'refused', 'ok', 'refused', 'ok']);
    expect(results[1]?.problems[0]?.message).toContain('longer than 2 seconds');
    expect(results[3]?.problems[0]?.message).toContain('memory');
  }, 30_000);
});
