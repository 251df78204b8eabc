// npm run bench [-- TOPIC…]: builds each topic (a file beside this one that exports `run`) and runs it in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** To add a topic: write `test/bench/<topic>.ts` with `export async function run()`, and a line here. */
const topics = ['opening', 'measures', 'time', 'layout', 'window', 'files'];

const asked = process.argv.slice(2);
const out = join(import.meta.dirname, '../../node_modules/.cache/bench');
const unknown = asked.filter((topic) => !topics.includes(topic));
if (unknown.length > 0) {
  console.error(`There is no topic ${unknown.join(', ')}. Topics: ${topics.join(', ')}.`);
  process.exit(2);
}
let failed = 0;
for (const topic of asked.length > 0 ? asked : topics) {
  const source = join(import.meta.dirname, `${topic}.ts`);
  if (!existsSync(source)) throw new Error(`${source} is missing.`);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { input: { [topic]: source } },
    },
  });
  console.log(`# ${topic}`);
  const program = join(out, `${topic}.js`);
  const code = `const { run } = await import(${JSON.stringify(`file://${program}`)}); await run();`;
  const args = ['--expose-gc', '--max-old-space-size=8000', '--input-type=module', '-e', code];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
