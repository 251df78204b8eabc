import { byTime } from './by-time.ts';
import { grouped } from './grouped.ts';
import type { LayoutInput, LayoutRun } from './layout.ts';
import { type LayoutId, type LayoutName, layoutNames } from './layout-names.ts';
import { organic } from './organic.ts';
import { radial } from './radial.ts';
import { ranked } from './ranked.ts';

/** A layout that readers can choose. */
interface LayoutDefinition extends LayoutName {
  run(input: LayoutInput): LayoutRun;
}

const runs: { readonly [id in LayoutId]: LayoutDefinition['run'] } = {
  organic,
  grouped,
  radial,
  ranked,
  'by-time': byTime,
};

/** All layouts with their code. */
export const layouts: readonly LayoutDefinition[] = layoutNames.map((name) => ({
  ...name,
  run: runs[name.id],
}));
