import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../support/browser.mjs';
import type { WindowBench } from './window-page.ts';

const sizes = [
  [1000, 5000],
  [10_000, 50_000],
  [20_000, 100_000],
  [100_000, 500_000],
  [200_000, 1_000_000],
] as const;

/** Sigma's own way takes gigabytes and minutes beyond this. */
const largestForSigma = 500_000;

async function buildPage(folder: string): Promise<void> {
  const html = '<!doctype html><meta charset="utf-8"><body><script type="module" src="./page.js"></script>';
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: folder,
      lib: { entry: resolve('test/bench/window-page.ts'), formats: ['es'], fileName: () => 'page.js' },
    },
  });
  await writeFile(join(folder, 'index.html'), html);
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = request.url === '/page.js' ? 'page.js' : 'index.html';
    response.setHeader('content-type', name === 'page.js' ? 'text/javascript' : 'text/html');
    response.end(readFileSync(join(folder, name)));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** What the page offers, as its own functions see it. */
declare const bench: WindowBench;

/** Drawing costs script nothing, and the renderer behaves as with a graphics card: for the script time alone. */
const withoutDrawing = `
  WebGL2RenderingContext.prototype.drawArrays = () => {};
  WebGL2RenderingContext.prototype.drawArraysInstanced = () => {};
  const { getParameter } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === 0x9246 ? 'A graphics card' : getParameter.call(this, name);
  };`;

/** Milliseconds that the main thread of a page was busy while it did something, however busy the machine is. */
async function threadTime(cdp: CDPSession, run: () => Promise<unknown>): Promise<number> {
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await busy();
  await run();
  return (await busy()) - before;
}

async function openPage(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (script !== '') await page.addInitScript(script);
  await page.goto(url);
  await page.waitForFunction('window.bench');
  return page;
}

const rounded = (value: number) => value.toPrecision(3);
const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

async function scriptTimes(page: Page, kind: 'attest' | 'sigma', size: number) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const count = kind === 'attest' ? 20 : size > 100_000 ? 2 : 5;
  await page.evaluate((k) => bench.open(k), kind);
  const time = async (way: 'play' | 'jump') => {
    const run = () => page.evaluate(([n, w]) => bench.steps(n, w), [count, way] as const);
    await run();
    const rounds: number[] = [];
    for (let round = 0; round < 3; round++) rounds.push((await threadTime(cdp, run)) / count);
    return medianOf(rounds);
  };
  const result = { play: await time('play'), jump: await time('jump') };
  await page.evaluate(() => bench.close());
  return result;
}

async function measure(browser: Browser, url: string, order: number, size: number): Promise<void> {
  const script = await openPage(browser, url, withoutDrawing);
  await script.evaluate(([n, m]) => bench.make(n, m), [order, size] as const);
  const ours = await scriptTimes(script, 'attest', size);
  const theirs = size <= largestForSigma ? await scriptTimes(script, 'sigma', size) : null;
  await script.close();
  const page = await openPage(browser, url, '');
  await page.evaluate(([n, m]) => bench.make(n, m), [order, size] as const);
  const first = await page.evaluate(() => bench.open('attest'));
  const frame = await page.evaluate((n) => bench.frames(n), size > 100_000 ? 4 : 10);
  await page.close();
  const ratio = theirs
    ? ` · sigma ${rounded(theirs.play)} / ${rounded(theirs.jump)} ms, ${rounded(theirs.play / ours.play)}×`
    : '';
  console.log(
    `${size} relations: script a step ${rounded(ours.play)} ms, a jump ${rounded(ours.jump)} ms${ratio} · without a graphics card: first picture ${rounded(first)} ms, ${rounded(1000 / frame)} frames/s`,
  );
}

/** Moving the window in a real browser: ours beside sigma's reducers and refresh, labels and counts included. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'window-'));
  await buildPage(folder);
  const server = await serve(folder);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const browser = await chromium.launch(launchOptions());
  const limit = Number(process.env['BENCH_RELATIONS'] ?? Number.POSITIVE_INFINITY);
  try {
    for (const [order, size] of sizes) {
      if (size <= limit) await measure(browser, `http://127.0.0.1:${address.port}/`, order, size);
    }
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}
