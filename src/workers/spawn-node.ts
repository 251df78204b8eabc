import { parentPort, Worker } from 'node:worker_threads';
import { jobs } from './jobs/index.ts';
import { serveJobs } from './serve.ts';
import type { FromThread, SpawnThread, ToThread } from './thread.ts';

/** The word that makes the command line a thread which does jobs. */
export const threadWord = '--thread';

/** Gives a function that makes a thread of Node from a program which calls `serveAsThread` when its first argument is `threadWord`. */
export function spawnNodeThread(program: string): SpawnThread {
  return (onMessage, onCrash) => {
    const worker = new Worker(program, { argv: [threadWord], execArgv: [] });
    worker.unref();
    worker.on('message', (message: FromThread) => onMessage(message));
    worker.on('error', (error) => onCrash(`A background thread stopped: ${error.message}`));
    return {
      post: (message, transfer) => worker.postMessage(message, transfer),
      stop: () => void worker.terminate(),
    };
  };
}

/** Does jobs for the thread that made this one. */
export function serveAsThread(): void {
  const take = serveJobs(jobs, (message, transfer) => parentPort?.postMessage(message, transfer));
  parentPort?.on('message', (message: ToThread) => take(message));
}
