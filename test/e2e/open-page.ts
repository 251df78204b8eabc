import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchOptions } from '../support/browser.mjs';

/** A page under watch: whatever it did that it must not do stands in `faults`. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
}

declare global {
  interface Window {
    reportViolation(text: string): void;
  }
}

/**
 * One browser for a test file. Gives a function that opens the built page at a fragment, in a fresh context, and watches it: errors,
 * requests to another origin and violations of the content security policy are faults.
 */
export function useBrowser(): (fragment?: string, options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser.close());
  return async (fragment = '', options = {}) => {
    const base = inject('baseUrl');
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Asia/Almaty',
      ...options,
    });
    const page = await context.newPage();
    const faults = watch(page, new URL(base).origin);
    await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.reportViolation(`policy ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(fragment === '' ? base : `${base}#${fragment}`);
    return { page, faults };
  };
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) faults.push(`request: ${url}`);
  });
  return faults;
}

/** The counts in words, once the page shows data. */
export function shownCounts(page: Page) {
  return page.getByRole('status', { name: 'Shown' });
}

/** Waits until the page shows its data. */
export async function ready(page: Page): Promise<void> {
  await shownCounts(page).waitFor({ timeout: 30_000 });
}

/** Closes a page and says what it did that it must not do. */
export async function closeCleanly({ page, faults }: WatchedPage): Promise<void> {
  await page.context().close();
  expect(faults).toEqual([]);
}
