import { type LayoutId, layoutNames } from '../layout/layout-names.ts';

/** A way to arrange the actors, as the menu offers it. */
export interface Arrangement {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a sentence. */
  readonly purpose: string;
  /** The layout that does it; null for what starts from places that are there. */
  readonly layout: LayoutId | null;
}

const groupings = [
  {
    id: 'by-kind',
    label: 'Grouped by kind',
    purpose: 'Shows what ties persons, offices and groups together: each kind has a region of its own.',
    layout: 'grouped',
  },
  {
    id: 'by-community',
    label: 'Grouped by community',
    purpose: 'Shows who keeps to whom: each community of what is shown has a region of its own.',
    layout: 'grouped',
  },
] as const satisfies readonly Arrangement[];

const fromPlaces = [
  { id: 'tidy-up', label: 'Tidy up', purpose: 'Moves only what overlaps.', layout: null },
  {
    id: 'as-given',
    label: 'As the data place them',
    purpose: 'Puts every actor where the data put it.',
    layout: null,
  },
] as const satisfies readonly Arrangement[];

/** Every arrangement in the order of the menu. The grouped layout stands there twice, by what it groups. */
export const arrangements: readonly Arrangement[] = [
  ...layoutNames.flatMap(({ id, label, purpose }): readonly Arrangement[] =>
    id === 'grouped' ? groupings : [{ id, label, purpose, layout: id }],
  ),
  ...fromPlaces,
];

export type ArrangementId =
  | Exclude<LayoutId, 'grouped'>
  | (typeof groupings)[number]['id']
  | (typeof fromPlaces)[number]['id'];
