import type { Job, JobContext } from './job.ts';
import type { FromThread, ToThread } from './thread.ts';

/** Longest time in milliseconds that a well-behaved job keeps its thread from hearing a cancellation. */
const breathEvery = 20;
const keptAtMost = 4;

type Post = (message: FromThread, transfer: ArrayBuffer[]) => void;

/** Ends the current turn of the event loop without the 4 ms that browsers add to repeated timers. */
function nextTurn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** A map that forgets its oldest entry when a fifth one comes. */
class Kept extends Map<string, unknown> {
  override set(key: string, value: unknown): this {
    this.delete(key);
    super.set(key, value);
    for (const oldest of this.keys()) {
      if (this.size <= keptAtMost) break;
      this.delete(oldest);
    }
    return this;
  }
}

/** Turns whatever was thrown into words for a reader. */
function reasonInWords(thrown: unknown): string {
  if (thrown instanceof RangeError && /alloc|memory|length/i.test(thrown.message)) {
    return `There was not enough memory for this (${thrown.message}).`;
  }
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * The inside of a thread: gives a function that takes the pool's messages, runs the jobs that they name and posts progress,
 * results and failures. A failure is posted as words; it never ends the thread.
 */
export function serveJobs(
  // biome-ignore lint/suspicious/noExplicitAny: each job checks its own request type where it is defined
  jobs: readonly Job<any, any>[],
  post: Post,
): (message: ToThread) => void {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const running = new Map<number, AbortController>();
  const kept = new Kept();

  const contextOf = (task: number, signal: AbortSignal): JobContext => {
    let heard = performance.now();
    return {
      signal,
      kept,
      progress: (done) => post({ kind: 'progress', task, done }, []),
      async pause() {
        if (performance.now() - heard < breathEvery) return;
        await nextTurn();
        heard = performance.now();
        signal.throwIfAborted();
      },
    };
  };

  const run = async (task: number, name: string, request: unknown) => {
    const controller = new AbortController();
    running.set(task, controller);
    try {
      const job = byName.get(name);
      if (!job) throw new Error(`There is no job called “${name}”.`);
      const result: unknown = await job.run(request, contextOf(task, controller.signal));
      post({ kind: 'result', task, result }, job.transfer?.(result) ?? []);
    } catch (thrown) {
      if (controller.signal.aborted) post({ kind: 'cancelled', task }, []);
      else post({ kind: 'failed', task, message: reasonInWords(thrown) }, []);
    } finally {
      running.delete(task);
    }
  };

  return (message) => {
    if (message.kind === 'run') void run(message.task, message.job, message.request);
    else running.get(message.task)?.abort();
  };
}
