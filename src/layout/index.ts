import { byTime } from './by-time.ts';
import { grouped } from './grouped.ts';
import type { LayoutInput, LayoutRun } from './layout.ts';
import { organic } from './organic.ts';
import { radial } from './radial.ts';
import { ranked } from './ranked.ts';

/** A layout that readers can choose. */
export interface LayoutDefinition {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a sentence. */
  readonly purpose: string;
  /** What it takes besides the graph: the field of `LayoutInput` that the page asks for or computes; null for none. */
  readonly needs: 'group' | 'focus' | 'above' | 'day' | null;
  run(input: LayoutInput): LayoutRun;
}

/** All layouts; one line a layout. */
export const layouts = [
  {
    id: 'organic',
    label: 'Organic',
    purpose: 'Shows who is near whom: related actors stand together and names stay readable.',
    needs: null,
    run: organic,
  },
  {
    id: 'grouped',
    label: 'Grouped',
    purpose: 'Shows what ties groups together: each kind of actor or community has a region of its own.',
    needs: 'group',
    run: grouped,
  },
  {
    id: 'radial',
    label: 'Around one actor',
    purpose: 'Shows the world from one actor: the nearer the ring, the fewer steps away.',
    needs: 'focus',
    run: radial,
  },
  {
    id: 'ranked',
    label: 'By rank',
    purpose: 'Shows who stands above whom: those who command on top, those commanded below.',
    needs: 'above',
    run: ranked,
  },
  {
    id: 'by-time',
    label: 'By time',
    purpose: 'Shows who enters when: from left to right by day.',
    needs: 'day',
    run: byTime,
  },
] as const satisfies readonly LayoutDefinition[];

export type LayoutId = (typeof layouts)[number]['id'];
