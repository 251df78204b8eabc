import type { ComponentType } from 'react';
import { DetailsPanel } from './details/DetailsPanel.tsx';
import { FiltersPanel } from './filters/FiltersPanel.tsx';
import { TimelinePanel } from './timeline/TimelinePanel.tsx';

export interface SidePanel {
  readonly side: 'left' | 'right' | 'bottom';
  readonly title: string;
  readonly Panel: ComponentType;
}

/** What stands around the picture. A new panel is a line here. */
export const sidePanels: readonly SidePanel[] = [
  { side: 'left', title: 'Filters', Panel: FiltersPanel },
  { side: 'right', title: 'Details', Panel: DetailsPanel },
  { side: 'bottom', title: 'Timeline', Panel: TimelinePanel },
];
