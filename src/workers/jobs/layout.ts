import { layouts } from '../../layout/index.ts';
import type { LayoutInput } from '../../layout/layout.ts';
import type { LayoutId } from '../../layout/layout-names.ts';
import { defineJob } from '../job.ts';

/** What to place, and how: the organic layout unless another is named. */
export interface LayoutRequest extends LayoutInput {
  readonly layout?: LayoutId;
}

/** Finds a place for every actor: x and y in turn, in pixels at zoom 1, the middle of the picture at 0, 0. */
export const layoutJob = defineJob({
  name: 'layout',
  async run({ layout = 'organic', ...input }: LayoutRequest, context): Promise<Float64Array> {
    const definition = layouts.find(({ id }) => id === layout);
    if (!definition) throw new Error(`There is no layout “${layout}”.`);
    const run = definition.run(input);
    for (;;) {
      const step = run.next();
      if (step.done) return step.value;
      context.progress(step.value);
      await context.pause();
    }
  },
  transfer: (places) => [places.buffer as ArrayBuffer],
});
