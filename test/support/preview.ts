import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
  }
}

/** Serves the built page for the end-to-end tests at a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ configFile: false, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server gave no address. Run npm run build first.');
  project.provide('baseUrl', url);
  return () => server.close();
}
