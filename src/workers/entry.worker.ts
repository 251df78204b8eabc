import { jobs } from './jobs/index.ts';
import { serveJobs } from './serve.ts';
import type { FromThread, ToThread } from './thread.ts';

/** The part of a worker's global scope that is used here; the DOM types describe a page. */
interface WorkerScope {
  postMessage(message: FromThread, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<ToThread>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const take = serveJobs(jobs, (message, transfer) => scope.postMessage(message, transfer));
scope.onmessage = (event) => take(event.data);
