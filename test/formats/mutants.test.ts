import { describe, expect, it, vi } from 'vitest';
import { fuzz, targets } from '../fuzz/fuzz.ts';

// A busy machine needs its time; `npm run fuzz` tries twenty thousand of each.
vi.setConfig({ testTimeout: 60_000 });

describe('mutants of odd files', () => {
  it.each(targets.map(([name, files, wrap]) => ({ name, files, wrap })))(
    'break no promise of the $name reader',
    ({ files, wrap }) => {
      expect(fuzz(files(), 7, 400, wrap)).toEqual([]);
    },
  );
});
