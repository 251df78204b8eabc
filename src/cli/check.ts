import { basename } from 'node:path';
import { type CheckResult, createReadingChild } from './reading-child.ts';

const usage = `attest check PATH… [--json]

Says what is wrong with data packages, tables and network files, one line a problem: file:row:column message.
With --json one line a path: {"path", "outcome": "ok" | "problems" | "refused", "actors", "relations", "problems"}.
Exit code 1 when a path was refused, 2 when the command was not understood.
`;

/** Seconds that one file may take. */
const limitSeconds = 60;

/** Checks each path within limits of its own, prints what is wrong, and returns the exit code. */
export async function checkCommand(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const paths = argv.filter((word) => word !== '--json');
  const unknown = paths.find((word) => word.startsWith('--'));
  if (paths.length === 0 || unknown) {
    process.stderr.write(unknown ? `There is no option ${unknown}.\n\n${usage}` : usage);
    return 2;
  }
  const child = createReadingChild(process.argv[1] ?? '', limitSeconds);
  let refused = false;
  for (const path of paths) {
    const result = await child.check(path);
    refused ||= result.outcome === 'refused';
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : formatResult(result));
    if (!json) process.stderr.write(`${path}: ${summaryOf(result)}\n`);
  }
  child.stop();
  return refused ? 1 : 0;
}

function formatResult({ path, problems }: CheckResult): string {
  return problems
    .map(({ file, row, column, message, severity }) => {
      const place = file === basename(path) || file === path ? path : `${path.replace(/\/+$/, '')}/${file}`;
      const note = severity === 'warning' ? 'Note: ' : '';
      return `${place}:${row ?? ''}:${column ?? ''} ${note}${message}\n`;
    })
    .join('');
}

function summaryOf({ outcome, actors, relations, problems }: CheckResult): string {
  if (outcome === 'refused') return 'refused';
  const size = `${actors} actors, ${relations} relations`;
  return outcome === 'ok' ? `ok, ${size}` : `${problems.length} to look at, ${size}`;
}
