import { type ChildProcess, fork } from 'node:child_process';
import type { Problem } from '../model/problem.ts';
import { readPath } from './read-path.ts';

/** What `check` tells of one path. */
export interface CheckResult {
  readonly path: string;
  /** `ok`: nothing to report; `problems`: opened, with reports; `refused`: nothing could be opened. */
  readonly outcome: 'ok' | 'problems' | 'refused';
  readonly actors: number;
  readonly relations: number;
  readonly problems: readonly Problem[];
}

/** The word that makes the command line a process which reads what it is told. */
export const childWord = '--read-child';

const memoryMegabytes = 3000;

/** Returns what a path holds, read here and now. */
function checkPath(path: string): CheckResult {
  const { dataset, problems } = readPath(path);
  return {
    path,
    outcome: dataset === null ? 'refused' : problems.length > 0 ? 'problems' : 'ok',
    actors: dataset?.actors.length ?? 0,
    relations: dataset?.relations.count ?? 0,
    problems,
  };
}

/** Answers each path that the parent process sends with its result, until the parent goes. */
export function serveAsChild(): void {
  process.on('message', (path: string) => {
    process.send?.(checkPath(path));
  });
  process.on('disconnect', () => process.exit(0));
}

/** A process that reads paths one after another within limits of time and memory, and is replaced when it breaks them. */
export interface ReadingChild {
  check(path: string): Promise<CheckResult>;
  stop(): void;
}

/** Creates a reader in a process of its own. `seconds` is the time that one path may take. */
export function createReadingChild(program: string, seconds: number): ReadingChild {
  let child: ChildProcess | null = null;
  const start = () =>
    fork(program, [childWord], {
      execArgv: [`--max-old-space-size=${memoryMegabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
  return {
    check(path) {
      child ??= start();
      const running = child;
      return new Promise((resolve) => {
        const finish = (result: CheckResult, broken: boolean) => {
          clearTimeout(timer);
          running.removeAllListeners();
          if (broken) {
            running.kill('SIGKILL');
            child = null;
          }
          resolve(result);
        };
        const refuse = (message: string) => {
          const problem = { severity: 'error' as const, file: path, row: null, column: null, message };
          finish({ path, outcome: 'refused', actors: 0, relations: 0, problems: [problem] }, true);
        };
        const timer = setTimeout(() => {
          refuse(`Reading took longer than ${seconds} seconds and was stopped; make the file smaller.`);
        }, seconds * 1000);
        running.on('message', (result: CheckResult) => finish(result, false));
        running.on('error', (error) => refuse(`The file could not be read: ${error.message}.`));
        running.on('exit', () => {
          refuse('Reading needed more memory than there is for one file; make the file smaller.');
        });
        running.send(path);
      });
    },
    stop() {
      child?.removeAllListeners();
      child?.disconnect();
      child = null;
    },
  };
}
