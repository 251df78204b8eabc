import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';

/** Runs a command with its output shown; true when it succeeded. */
function run(command, parameters, env = process.env) {
  return (
    spawnSync(command, parameters, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ===
    0
  );
}

function installDebianPackage() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-qq'], env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], env)
  );
}

if (!findBrowser()) {
  console.log('No Chromium or Chrome found; getting one for the browser tests.');
  if (!installDebianPackage()) run('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser()) {
    console.error('The browser tests need Chromium, Chrome or Edge, and none could be found or installed.');
    console.error('Install one of them, or run: npx playwright install --with-deps chromium');
    console.error(
      'If one is in an unusual place, set CHROME_PATH to its program file. Then run npm test again.',
    );
    process.exit(1);
  }
}
