// npm run fuzz [-- READER…] [--count N] [--seed N]: reads mutants of odd files and looks whether every reader keeps its promises.
import { join } from 'node:path';
import { build } from 'vite';

const words = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = words.indexOf(name);
  return at < 0 ? otherwise : Number(words.splice(at, 2)[1]);
};
const count = option('--count', 20_000);
const seed = option('--seed', 20_220_106);
const outDir = join(import.meta.dirname, '../../node_modules/.cache/fuzz');
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    rollupOptions: { input: { fuzz: join(import.meta.dirname, 'fuzz.ts') } },
  },
});
const { runFuzz } = await import(join(outDir, 'fuzz.js'));
process.exitCode = runFuzz(words, count, seed) > 0 ? 1 : 0;
