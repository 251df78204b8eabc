import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/formats/read-package.ts';
import { buildDataIndex } from '../../src/state/data-index.ts';
import { readingGroups } from '../../src/ui/panels/sentences/reading-groups.ts';
import { packageFiles } from '../formats/package-files.ts';

const dates = ['', '../2022-01-04', '2022-01-05', '2021', '2022-01', '2022-01-01'];
const { dataset } = readPackage(
  packageFiles({
    'actors.csv': 'id,name\na,Anna\nb,Boris\n',
    'relations.csv': `id,source,target,type,date\n${dates.map((date, r) => `r${r},a,b,knows,${date}`).join('\n')}\n`,
  }),
);
const index = buildDataIndex(dataset!);
const inOrder = ['2021', '2022-01-01', '2022-01', '../2022-01-04', '2022-01-05', ''];

describe('the order of relations by date', () => {
  it('sets "until 4 January" with January and what is undated last, for each actor', () => {
    for (const actor of [0, 1]) {
      expect(index.relationsOf[actor]!.map((r) => dates[r])).toEqual(inOrder);
    }
  });

  it('is the order in which the sentences are read day by day', () => {
    const shown = { relations: Uint8Array.from(dates, () => 1) } as unknown as Parameters<
      typeof readingGroups
    >[1];
    expect(readingGroups(index, shown, 'day').map(({ date }) => date)).toEqual(inOrder);
  });
});
