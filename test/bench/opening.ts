import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../support/browser.mjs';

const runs = 9;

interface Opening {
  readonly scriptBytes: number;
  readonly dataArrived: number;
  readonly picture: number;
}

/**
 * Opens January 2022 on the built page (npm run build first), each time in a fresh profile, and prints the medians from the
 * navigation to the first picture on the screen, with software WebGL.
 */
export async function run(): Promise<void> {
  const server = await preview({
    configFile: false,
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(launchOptions());
  const openings: Opening[] = [];
  for (let i = 0; i < runs; i++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
    openings.push(
      await page.evaluate(() => {
        const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const scripts = resources.filter(({ name }) => name.endsWith('.js'));
        const data = resources.filter(({ name }) => name.includes('/graph-data/'));
        return {
          scriptBytes: scripts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
          dataArrived: Math.max(...data.map(({ responseEnd }) => responseEnd)),
          picture: performance.getEntriesByName('first-picture')[0]?.startTime ?? Number.NaN,
        };
      }),
    );
    await page.close();
  }
  await browser.close();
  await server.close();
  const median = (value: (opening: Opening) => number) =>
    Math.round(openings.map(value).toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN);
  console.log(`medians of ${runs} openings of January 2022, 1440 × 900, software WebGL, from navigation:`);
  console.log(`  data arrived     ${median(({ dataArrived }) => dataArrived)} ms`);
  console.log(`  first picture    ${median(({ picture }) => picture)} ms`);
  console.log(`  script unpacked  ${Math.round(median(({ scriptBytes }) => scriptBytes) / 1024)} KiB`);
}
