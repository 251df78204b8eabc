import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const pathNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates() {
  const found = [process.env['CHROME_PATH'], chromium.executablePath()];
  if (process.platform === 'darwin') {
    for (const folder of ['/Applications', join(homedir(), 'Applications')]) {
      found.push(...macApplications.map((name) => join(folder, name)));
    }
  }
  if (process.platform === 'win32') {
    for (const folder of [
      process.env['PROGRAMFILES'],
      process.env['PROGRAMFILES(X86)'],
      process.env['LOCALAPPDATA'],
    ]) {
      if (folder) found.push(...windowsPrograms.map((name) => join(folder, name)));
    }
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    found.push(...pathNames.map((name) => join(folder, name)));
  }
  return found;
}

/** The path of a Chromium, Chrome or Edge on this machine, or null. `CHROME_PATH` comes first. */
export function findBrowser() {
  return candidates().find((path) => path && existsSync(path)) ?? null;
}

/**
 * How tests start the browser: software WebGL, and no traffic of the browser's own. A sandbox cannot be set up by root,
 * so on Linux it is off; the only pages that it opens are ours.
 */
export function launchOptions() {
  const executablePath = findBrowser();
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const linux = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  return {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    args: process.platform === 'linux' ? [...quiet, ...linux] : quiet,
  };
}
