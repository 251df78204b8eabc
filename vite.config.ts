import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative, resolve, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './test/support/browser.mjs';

const root = import.meta.dirname ?? process.cwd();
const dataRoot = resolve(root, 'graph-data');

/**
 * The policy of the built page. `wasm-unsafe-eval` allows compiling the measure kernels and no script. The hash is that
 * of the one style element that react-aria's press handling adds; an end-to-end test fails on any violation.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types attest',
].join('; ');

/** The development server needs inline scripts for hot reload, so only the built page carries the policy. */
function strictPolicy(): Plugin {
  return {
    name: 'attest-strict-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Serves `graph-data/` beside the page under its own name, unchanged, in development and in the build. */
function graphData(): Plugin {
  return {
    name: 'attest-graph-data',
    configureServer(server) {
      server.middlewares.use('/graph-data', (request, response, next) => {
        const path = normalize(join(dataRoot, decodeURIComponent((request.url ?? '').split('?')[0] ?? '')));
        if (!path.startsWith(dataRoot + sep) || !existsSync(path) || !statSync(path).isFile()) return next();
        createReadStream(path).pipe(response);
      });
    },
    generateBundle() {
      for (const path of existsSync(dataRoot) ? filesBelow(dataRoot) : []) {
        const fileName = `graph-data/${relative(dataRoot, path).split(sep).join('/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}

/** Lets the browser fetch the data that the page opens on while it still reads the script. */
function preloadFirstData(): Plugin {
  const folder = 'graph-data/january-2022';
  return {
    name: 'attest-preload-first-data',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        readdirSync(resolve(root, folder))
          .filter((name) => /\.csv$|^datapackage\.json$/.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', href: `./${folder}/${name}`, crossorigin: 'anonymous' },
            injectTo: 'head' as const,
          })),
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'cli') {
    return {
      publicDir: false,
      build: {
        ssr: true,
        target: 'node20',
        outDir: 'node_modules/.cache/attest',
        emptyOutDir: true,
        rollupOptions: { input: { attest: resolve(root, 'src/cli/attest.ts') } },
      },
      ssr: { noExternal: true },
    };
  }
  return {
    base: './',
    publicDir: false,
    plugins: [react(), graphData(), strictPolicy(), preloadFirstData()],
    build: { target: 'es2022', sourcemap: true, assetsInlineLimit: 0 },
    worker: { format: 'es' },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            testTimeout: 60_000,
            include: ['test/**/*.test.ts'],
            exclude: ['test/e2e/**', 'test/browser/**'],
          },
        },
        {
          extends: true,
          optimizeDeps: {
            entries: ['index.html', 'src/**/*.worker.ts', 'test/browser/**/*.test.{ts,tsx}'],
            include: ['papaparse'],
          },
          define: { 'process.env.VIRT_ON': '"1"' },
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.{ts,tsx}'],
            testTimeout: 60_000,
            fileParallelism: false,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: launchOptions() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            globalSetup: ['test/support/preview.ts'],
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});
