/** What goes to a thread. */
export type ToThread =
  | { readonly kind: 'run'; readonly task: number; readonly job: string; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly task: number };

/** What comes back from it. */
export type FromThread =
  | { readonly kind: 'progress'; readonly task: number; readonly done: number }
  | { readonly kind: 'result'; readonly task: number; readonly result: unknown }
  | { readonly kind: 'cancelled'; readonly task: number }
  | { readonly kind: 'failed'; readonly task: number; readonly message: string };

/** A thread as the pool sees it, whether it is a worker of the browser, one of Node, or this thread itself. */
export interface Thread {
  post(message: ToThread, transfer: ArrayBuffer[]): void;
  stop(): void;
}

/** Makes a thread that reports to `onMessage`, and to `onCrash` in words when it dies. */
export type SpawnThread = (
  onMessage: (message: FromThread) => void,
  onCrash: (why: string) => void,
) => Thread;
