import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const folder = import.meta.dirname;
const moduleFile = join(folder, 'measures.wasm.ts');

/** Compiles the kernels (`*.as.ts`) and gives the text of the module that carries them, the same bytes on every machine. */
export async function compileKernels() {
  let binary = new Uint8Array();
  const { error, stderr } = await asc.main(
    [
      'index.as.ts',
      '-O3',
      '--runtime',
      'stub',
      '--noAssert',
      '--enable',
      'simd,bulk-memory',
      '--importMemory',
      '--outFile',
      'measures.wasm',
    ],
    {
      readFile: (name) => {
        try {
          return readFileSync(join(folder, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (_, contents) => {
        binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`The kernels do not compile: ${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  return `// Made from the kernels in this folder (*.as.ts) by \`npm run kernels\`; do not edit.\nexport const kernelBytes =\n  '${text}';\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(moduleFile, await compileKernels());
