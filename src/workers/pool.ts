import type { JobName } from './job.ts';
import type { FromThread, SpawnThread, Thread } from './thread.ts';

/** A running job that does not stop by itself this many milliseconds after it was cancelled loses its thread. */
const patience = 60;

/** A job that could not be done, with the reason in words. */
export class JobError extends Error {
  override readonly name = 'JobError';
}

export interface RunOptions {
  /** Cancels the job: it leaves the queue at once, or stops within 100 ms if it runs already. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how far the job is, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Buffers of the request to move rather than copy. They are empty here afterwards. */
  readonly transfer?: ArrayBuffer[] | undefined;
}

/** Threads that do jobs, one at a time each. */
export interface Pool {
  /** How many jobs run at once. */
  readonly size: number;
  /**
   * Does a job and gives its result. Jobs start in the order in which they are asked for. Rejects with a `JobError` in words
   * when the job fails, and with the signal's reason when it is cancelled.
   */
  run<Request, Result>(
    job: JobName<Request, Result>,
    request: Request,
    options?: RunOptions,
  ): Promise<Result>;
  /** Stops all threads; what runs or waits is rejected. */
  destroy(): void;
}

interface Task {
  readonly id: number;
  readonly job: string;
  readonly request: unknown;
  readonly transfer: ArrayBuffer[];
  readonly onProgress: ((done: number) => void) | undefined;
  settle(outcome: { readonly result: unknown } | { readonly error: unknown }): void;
}

interface Seat {
  thread: Thread | null;
  task: Task | null;
}

/**
 * Makes a pool of threads. Threads start when they are first needed. One that dies, or that does not let go of a cancelled job,
 * is replaced; its job is rejected and no other suffers.
 */
export function createPool(spawn: SpawnThread, size: number): Pool {
  const seats: Seat[] = Array.from({ length: Math.max(1, size) }, () => ({ thread: null, task: null }));
  const queue: Task[] = [];
  let nextId = 1;
  let destroyed = false;

  const vacate = (seat: Seat): Task | null => {
    seat.thread?.stop();
    seat.thread = null;
    const { task } = seat;
    seat.task = null;
    return task;
  };
  const hear = (seat: Seat, message: FromThread) => {
    const { task } = seat;
    if (task?.id !== message.task) return;
    if (message.kind === 'progress') return task.onProgress?.(message.done);
    seat.task = null;
    if (message.kind === 'result') task.settle({ result: message.result });
    else if (message.kind === 'failed') task.settle({ error: new JobError(message.message) });
    else task.settle({ error: new DOMException('Cancelled.', 'AbortError') });
    startWaiting();
  };
  const start = (seat: Seat, task: Task) => {
    seat.task = task;
    try {
      seat.thread ??= spawn(
        (message) => hear(seat, message),
        (why) => {
          vacate(seat)?.settle({ error: new JobError(why) });
          startWaiting();
        },
      );
      seat.thread.post({ kind: 'run', task: task.id, job: task.job, request: task.request }, task.transfer);
    } catch (error) {
      seat.task = null;
      task.settle({ error });
    }
  };
  const startWaiting = () => {
    for (const seat of seats) {
      if (seat.task || destroyed) continue;
      const task = queue.shift();
      if (!task) return;
      start(seat, task);
    }
  };
  const cancel = (task: Task, reason: unknown) => {
    const place = queue.indexOf(task);
    if (place >= 0) queue.splice(place, 1);
    const seat = seats.find((s) => s.task === task);
    task.settle({ error: reason });
    if (!seat) return;
    seat.thread?.post({ kind: 'cancel', task: task.id }, []);
    setTimeout(() => {
      if (seat.task !== task) return;
      vacate(seat);
      startWaiting();
    }, patience);
  };

  return {
    size: seats.length,
    run<Request, Result>(job: JobName<Request, Result>, request: Request, options: RunOptions = {}) {
      const { signal, onProgress, transfer = [] } = options;
      return new Promise<Result>((resolve, reject) => {
        if (destroyed) return reject(new JobError('The threads are stopped.'));
        if (signal?.aborted) return reject(signal.reason);
        const task: Task = {
          id: nextId++,
          job: job.name,
          request,
          transfer,
          onProgress: (done) => signal?.aborted || onProgress?.(done),
          settle(outcome) {
            signal?.removeEventListener('abort', onAbort);
            if ('error' in outcome) reject(outcome.error);
            else resolve(outcome.result as Result);
          },
        };
        const onAbort = () => cancel(task, signal?.reason);
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(task);
        startWaiting();
      });
    },
    destroy() {
      destroyed = true;
      const stopped = { error: new JobError('The threads are stopped.') };
      for (const task of queue.splice(0)) task.settle(stopped);
      for (const seat of seats) vacate(seat)?.settle(stopped);
    },
  };
}
