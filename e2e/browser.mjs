/**
 * Finds a Chromium, or fetches one: what is there first, then Playwright's own download, then the system package.
 * As a command it makes sure that there is one; as a module it says where.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a browser that is on this machine, or undefined. */
export function findBrowser() {
  return [...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function fetchBrowser() {
  console.log('No browser found: trying the download that Playwright offers.');
  if (run('npx', 'playwright', 'install', 'chromium') && findBrowser()) return;
  console.log('The download did not work: trying the system package.');
  if (run('apt-get', 'update', '-qq')) run('apt-get', 'install', '-y', '-qq', 'chromium');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser()) fetchBrowser();
  const path = findBrowser();
  if (!path) {
    console.error('No browser could be found or fetched. Install Chromium, or name one: CHROMIUM=/path/to/chromium npm test');
    process.exit(1);
  }
  console.log(`Browser: ${path}`);
}
