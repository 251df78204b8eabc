import { checkCommand } from './check.ts';
import { childWord, serveAsChild } from './reading-child.ts';

type Command = (argv: readonly string[]) => Promise<number>;

/** One line a command; each is a file beside this one. */
const commands: ReadonlyMap<string, Command> = new Map([['check', checkCommand]]);

const usage = `attest COMMAND …

  check PATH… [--json]     say what is wrong with files, folders and zips
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
else process.exitCode = await run(process.argv.slice(2));
