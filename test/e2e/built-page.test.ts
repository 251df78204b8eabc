import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchOptions } from '../support/browser.mjs';
import { ready } from './open-page.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Most script that the first load may bring, gzipped, in bytes. */
const budget = 260 * 1000;

/** The scripts that the page loads at once: its entry and everything that this imports statically. */
function firstScripts(): Set<string> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(page)?.[1];
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(dist, path), 'utf8');
    for (const match of text.matchAll(
      /(?:^|[;}])\s*(?:import|export)\b[^'"()]*?from\s*["']\.\/([^"']+)["']|(?:^|[;}])import\s*["']\.\/([^"']+)["']/g,
    )) {
      follow(`assets/${match[1] ?? match[2]}`);
    }
  };
  if (entry) follow(entry);
  return found;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

describe('the built page', () => {
  it('brings at most 260 kB of script at first, gzipped', () => {
    const scripts = [...firstScripts()];
    expect(scripts.length).toBeGreaterThan(1);
    const total = scripts.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
      0,
    );
    expect(total).toBeLessThan(budget);
  });

  it('carries its policy: no other origin, no inline script, Trusted Types', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).toContain('require-trusted-types-for &#39;script&#39;');
    expect(policy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|https?:|\*/);
  });

  it('runs from any folder of any static host', async () => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname);
      const file = join(
        dist,
        path.startsWith('/deep/er/') ? path.slice('/deep/er/'.length) || 'index.html' : '-',
      );
      if (!existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const browser = await chromium.launch(launchOptions());
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on(
      'response',
      (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(`http://127.0.0.1:${port}/deep/er/`);
    await ready(page);
    await browser.close();
    server.close();
    expect(wrong).toEqual([]);
  });
});
