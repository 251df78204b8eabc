/** What a running job may ask of the thread that it runs on. */
export interface JobContext {
  /** Aborted once nobody wants the result any more. */
  readonly signal: AbortSignal;
  /** Tells how far the job is, from 0 to 1. */
  progress(done: number): void;
  /**
   * Lets messages in when the thread was busy for 20 ms, and throws the signal's reason when the job was cancelled. Costs a
   * clock reading otherwise, so a job calls it after each block of a few milliseconds.
   */
  pause(): Promise<void>;
  /** Things that this thread keeps from one job to the next, such as the rows of a graph. The oldest of four is let go. */
  readonly kept: Map<string, unknown>;
}

/** A piece of work that a thread can do: a name and a function from a request to a result, both of which must be clonable. */
export interface Job<Request, Result> {
  readonly name: string;
  run(request: Request, context: JobContext): Result | Promise<Result>;
  /** Buffers of the result to move to the page rather than copy. */
  transfer?(result: Result): ArrayBuffer[];
}

/**
 * The name of a job with the types of what it takes and gives: all that a caller needs. The page imports names only, so that
 * it does not load the code that runs in its threads.
 */
export interface JobName<Request, Result> {
  readonly name: string;
  /** Carries the types; never called by a name. */
  readonly run?: (request: Request, context: JobContext) => Result | Promise<Result>;
}

/** Types the request and result of a job from its function. */
export function defineJob<Request, Result>(job: Job<Request, Result>): Job<Request, Result> {
  return job;
}
