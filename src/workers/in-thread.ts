import { jobs } from './jobs/index.ts';
import { serveJobs } from './serve.ts';
import type { SpawnThread } from './thread.ts';

/**
 * A thread that is none: jobs run where they are asked for, between other work. For the command line and for tests; the
 * page uses workers.
 */
export const spawnInThread: SpawnThread = (onMessage) => {
  let stopped = false;
  const take = serveJobs(jobs, (message) => {
    if (!stopped) queueMicrotask(() => onMessage(message));
  });
  return {
    post: (message) => queueMicrotask(() => take(message)),
    stop() {
      stopped = true;
    },
  };
};
