import type { LayoutInput } from '../../layout/layout.ts';
import { organic } from '../../layout/organic.ts';
import { defineJob } from '../job.ts';
import { layoutName } from '../job-names.ts';

/** Finds a place for every actor: x and y in turn, in pixels at zoom 1. */
export const layoutJob = defineJob({
  name: layoutName.name,
  async run(input: LayoutInput, context): Promise<Float64Array> {
    const run = organic(input);
    for (;;) {
      const step = run.next();
      if (step.done) return step.value;
      context.progress(step.value);
      await context.pause();
    }
  },
  transfer: (places) => [places.buffer as ArrayBuffer],
});
