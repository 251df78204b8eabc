import type { AnnounceSlice } from './announce-slice.ts';
import type { ArrangeSlice } from './arrange-slice.ts';
import type { DatasetSlice } from './dataset-slice.ts';
import type { MeasuresSlice } from './measures-slice.ts';
import type { PreferencesSlice } from './preferences-slice.ts';
import type { RobustnessSlice } from './robustness-slice.ts';
import type { ShownSlice } from './shown-slice.ts';
import type { StorySlice } from './story-slice.ts';
import type { ThreadsSlice } from './threads-slice.ts';
import type { ViewSlice } from './view-slice.ts';

/** Everything that the page knows. Each part has its own file; only actions change it. */
export type AppState = DatasetSlice &
  ViewSlice &
  ShownSlice &
  MeasuresSlice &
  RobustnessSlice &
  PreferencesSlice &
  StorySlice &
  AnnounceSlice &
  ArrangeSlice &
  ThreadsSlice;
