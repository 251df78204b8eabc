import fc from 'fast-check';
import { writeCsv } from '../../src/formats/csv-text.ts';

/** Texts that make trouble: quotes, separators, line ends, other scripts, formulas, names of parts of JavaScript. */
const awkward = fc.constantFrom(
  '',
  'plain',
  'a,b',
  'say "no"',
  '"',
  '""',
  'two\nlines',
  'two\r\nlines',
  ' spaces ',
  '=1+1',
  '007',
  'Әлия Ё',
  '名前',
  'محمد',
  '__proto__',
  'constructor',
  '<b>&amp;</b>',
  ']]>',
  'a;b\tc',
  '\u{1f600}',
  '#',
);
const anyText = fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 12 }));
const date = fc.constantFrom(
  '',
  '2022',
  '2022-01',
  '2022-01-06',
  '2022-01~',
  '2022-01-06?',
  '2022-01-04/..',
  '../2022',
  '[2022-01-05,2022-01-06]',
  '-0044',
  '2022-01-06/2022-01-10',
);
const id = fc.oneof(
  awkward.filter((text) => text.trim() !== '' && text.trim() === text),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text && text !== ''),
);
const actorType = fc.constantFrom('', 'person', 'state-body', 'clan', 'toString');
const relationType = fc.constantFrom('', 'appointed', 'relative-of', 'sells-to', 'valueOf');

const actor = fc.record({
  id,
  name: anyText,
  alias: anyText.map((text) => text.replaceAll('|', '')),
  type: actorType,
  role: anyText,
  start: date,
  note: anyText,
});
const relation = fc.record({
  source: fc.nat(),
  target: fc.nat(),
  type: relationType,
  date,
  summary: anyText,
  weight: anyText,
});

/** Files of a package with two or more actors, any relations, and columns that the format does not know. */
export const generatedPackage: fc.Arbitrary<Map<string, Uint8Array>> = fc
  .record({
    actors: fc.uniqueArray(actor, { minLength: 1, maxLength: 8, selector: (made) => made.id }),
    relations: fc.array(relation, { maxLength: 12 }),
  })
  .map(({ actors, relations }) => {
    const idAt = (index: number) => actors[index % actors.length]?.id ?? '';
    const encoder = new TextEncoder();
    return new Map([
      [
        'actors.csv',
        encoder.encode(
          writeCsv(
            ['id', 'name', 'aliases', 'type', 'role', 'start', 'note'],
            actors.map((made) => [
              made.id,
              made.name,
              made.alias,
              made.type,
              made.role,
              made.start,
              made.note,
            ]),
          ),
        ),
      ],
      [
        'relations.csv',
        encoder.encode(
          writeCsv(
            ['source', 'target', 'type', 'date', 'summary', 'weight'],
            relations.map((made) => [
              idAt(made.source),
              idAt(made.target),
              made.type,
              made.date,
              made.summary,
              made.weight,
            ]),
          ),
        ),
      ],
    ]);
  });
