import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../src/evidence/write-bibtex.ts';
import { writeCslJson } from '../../src/evidence/write-csl-json.ts';
import { writeRis } from '../../src/evidence/write-ris.ts';
import type { Document } from '../../src/model/dataset.ts';
import { edtf } from './small-dataset.ts';

const document = (patch: Partial<Document> & { date?: string }): Document => {
  const { date = '', ...fields } = patch;
  return {
    id: 'doc',
    title: 'The week on the shore',
    publisher: '',
    author: '',
    published: edtf(date),
    kind: '',
    language: '',
    url: '',
    derivedFrom: -1,
    note: '',
    ...fields,
  };
};

const whole = document({
  id: 'gazette-may',
  publisher: 'Valley Gazette',
  author: 'Ann Vale|Staff of the Gazette',
  date: '2003-05-09',
  kind: 'article',
  language: 'en',
  url: 'https://example.org/a_b?c=1&d=%20',
  note: 'First print',
});

/** Hostile on purpose: quotes, line breaks, and the signs that each format uses itself. */
const awkward = document({
  id: 'a b/{c}',
  title: '50% of {us}\r\nER  - \nTY  - BOOK \\end#1 & "Ж" ~ ^_$',
  author: ' | X\u2028Y',
  date: '2003-05/2003-06',
});

describe('a bibliography', () => {
  it('is written as CSL-JSON with what is known', () => {
    expect(JSON.parse(writeCslJson([whole, document({ date: '2003?' }), awkward]))).toEqual([
      {
        id: 'gazette-may',
        type: 'article-newspaper',
        title: 'The week on the shore',
        author: [{ literal: 'Ann Vale' }, { literal: 'Staff of the Gazette' }],
        publisher: 'Valley Gazette',
        issued: { 'date-parts': [[2003, 5, 9]] },
        language: 'en',
        URL: 'https://example.org/a_b?c=1&d=%20',
        note: 'First print',
      },
      {
        id: 'doc',
        type: 'document',
        title: 'The week on the shore',
        issued: { 'date-parts': [[2003]], circa: true },
      },
      {
        id: 'a b/{c}',
        type: 'document',
        title: '50% of {us} ER - TY - BOOK \\end#1 & "Ж" ~ ^_$',
        author: [{ literal: 'X Y' }],
        issued: { literal: '2003-05/2003-06' },
      },
    ]);
    expect(JSON.parse(writeCslJson([]))).toEqual([]);
  });

  it('is written as BibTeX with every special sign escaped', () => {
    expect(writeBibtex([whole, awkward])).toBe(
      [
        '@misc{gazette-may,',
        '  author = {{Ann Vale} and {Staff of the Gazette}},',
        '  title = {{The week on the shore}},',
        '  publisher = {Valley Gazette},',
        '  year = {2003},',
        '  month = may,',
        '  day = {9},',
        '  url = {https://example.org/a_b?c=1&d=%20},',
        '  langid = {en},',
        '  note = {First print}',
        '}',
        '',
        '@misc{abc,',
        '  author = {{X Y}},',
        '  title = {{50\\% of \\{us\\} ER - TY - BOOK \\textbackslash{}end\\#1 \\& "Ж" \\textasciitilde{} \\textasciicircum{}\\_\\$}},',
        '  date = {2003-05/2003-06}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('gives every BibTeX entry a key of its own', () => {
    const keys = writeBibtex(['a', 'A', 'a!', '?', '¿'].map((id) => document({ id }))).match(
      /(?<=@misc\{)[^,]+/g,
    );
    expect(keys).toEqual(['a', 'A-2', 'a-3', 'document', 'document-2']);
  });

  it('is written as RIS with one tag a line and no way out of a line', () => {
    expect(writeRis([whole, awkward]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - gazette-may',
      'TI  - The week on the shore',
      'AU  - Ann Vale',
      'AU  - Staff of the Gazette',
      'PB  - Valley Gazette',
      'PY  - 2003',
      'DA  - 2003/05/09/',
      'LA  - en',
      'UR  - https://example.org/a_b?c=1&d=%20',
      'N1  - First print',
      'ER  - ',
      '',
      'TY  - GEN',
      'ID  - a b/{c}',
      'TI  - 50% of {us} ER - TY - BOOK \\end#1 & "Ж" ~ ^_$',
      'AU  - X Y',
      'DA  - 2003-05/2003-06',
      'ER  - ',
      '',
    ]);
  });
});
