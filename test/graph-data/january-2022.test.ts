import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/formats/read-package.ts';
import { exampleFiles } from '../formats/package-files.ts';

describe('the January 2022 package', () => {
  it('is read whole, with nothing to report', () => {
    const { dataset, problems, ledger } = readPackage(exampleFiles('january-2022'));
    expect(problems).toEqual([]);
    for (const row of ledger) expect(row.loaded).toBe(row.read);
    expect(dataset?.title).toBe('Kazakhstan, January 2022');
  });
});
