import { serveAsThread, threadWord } from '../workers/spawn-node.ts';
import { checkCommand } from './check.ts';
import { convertCommand } from './convert.ts';
import { layoutCommand } from './layout.ts';
import { metricsCommand } from './metrics.ts';
import { childWord, serveAsChild } from './reading-child.ts';

type Command = (argv: readonly string[]) => Promise<number>;

/** One line a command; each is a file beside this one. */
const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['convert', convertCommand],
  ['layout', layoutCommand],
  ['metrics', metricsCommand],
]);

const usage = `attest COMMAND …

  check PATH… [--json]     say what is wrong with files, folders and zips
  convert IN OUT           write a file in another format
  layout PACKAGE           place the actors of a package and keep the places in it
  metrics PATH [--json]    compute measures of the actors and relations
`;

/** Runs the command that the arguments name and returns the exit code. */
async function run([name = '', ...argv]: readonly string[]): Promise<number> {
  const command = commands.get(name);
  if (command) return command(argv);
  process.stderr.write(
    name === '' || name === '--help' ? usage : `There is no command “${name}”.\n\n${usage}`,
  );
  return name === '--help' ? 0 : 2;
}

if (process.argv[2] === childWord) serveAsChild();
else if (process.argv[2] === threadWord) serveAsThread();
else process.exitCode = await run(process.argv.slice(2));
