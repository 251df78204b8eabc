import { describe, expect, it } from 'vitest';
import { ledgerCsv, problemsCsv } from '../../src/ui/about/ledger-csv.ts';

describe('the row ledger as a table', () => {
  it('has a line for each file, without formulas', () => {
    const ledger = [{ file: '=1+1.csv', read: 6, loaded: 3, merged: 2, reported: 1 }];
    expect(ledgerCsv(ledger)).toBe("file,read,loaded,merged,reported\n'=1+1.csv,6,3,2,1\n");
  });

  it('has a line for each problem with its place, without formulas', () => {
    const problem = {
      severity: 'warning',
      file: 'a.csv',
      row: 2,
      column: '@x',
      message: 'Odd, "so".',
    } as const;
    expect(problemsCsv([problem, { ...problem, row: null, column: null }])).toBe(
      `severity,file,row,column,message\nwarning,a.csv,2,'@x,"Odd, ""so""."\nwarning,a.csv,,,"Odd, ""so""."\n`,
    );
  });
});
