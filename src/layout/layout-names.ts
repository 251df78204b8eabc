/** A layout by name, for pages that offer it without loading its code. */
export interface LayoutName {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a sentence. */
  readonly purpose: string;
  /** What it takes besides the graph: the field of `LayoutInput` that the page asks for or computes; null for none. */
  readonly needs: 'group' | 'focus' | 'above' | 'day' | null;
}

/** The names of all layouts; one entry a layout. */
export const layoutNames = [
  {
    id: 'organic',
    label: 'Organic',
    purpose: 'Shows who is near whom: related actors stand together and names stay readable.',
    needs: null,
  },
  {
    id: 'grouped',
    label: 'Grouped',
    purpose: 'Shows what ties groups together: each kind of actor or community has a region of its own.',
    needs: 'group',
  },
  {
    id: 'radial',
    label: 'Around one actor',
    purpose: 'Shows the world from one actor: the nearer the ring, the fewer steps away.',
    needs: 'focus',
  },
  {
    id: 'ranked',
    label: 'By rank',
    purpose: 'Shows who stands above whom: those who command on top, those commanded below.',
    needs: 'above',
  },
  {
    id: 'by-time',
    label: 'By time',
    purpose: 'Shows who enters when: from left to right by day.',
    needs: 'day',
  },
] as const satisfies readonly LayoutName[];

export type LayoutId = (typeof layoutNames)[number]['id'];
