import type { TidyUpInput } from '../layout/tidy-up.ts';
import type { JobName } from './job.ts';
import type { ExplainRankRequest, ExplainRankResult } from './jobs/explain-rank.ts';
import type { LayoutRequest } from './jobs/layout.ts';
import type { SliceRequest, SliceResult } from './jobs/measure-slice.ts';
import type { ReadDatasetRequest, ReadDatasetResult } from './jobs/read-dataset.ts';
import type { StripRequest, StripResult } from './jobs/strip.ts';

/** Reads one file of any format, or several as a folder. */
export const readDatasetName: JobName<ReadDatasetRequest, ReadDatasetResult> = { name: 'read-dataset' };

/** Finds a place for every actor: x and y in turn, in pixels at zoom 1. */
export const layoutName: JobName<LayoutRequest, Float64Array> = { name: 'layout' };

/** Moves apart what overlaps. */
export const tidyUpName: JobName<TidyUpInput, Float64Array> = { name: 'tidy-up' };

/** Computes one slice of a measure. */
export const measureSliceName: JobName<SliceRequest, SliceResult> = { name: 'measure-slice' };

/** Finds what gives an actor its value. */
export const explainRankName: JobName<ExplainRankRequest, ExplainRankResult> = { name: 'explain-rank' };

/** Computes a measure at each of many window positions. */
export const stripName: JobName<StripRequest, StripResult> = { name: 'strip' };
