import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const port = Number(process.env.E2E_PORT ?? 3210);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Axe reads hundreds of marks in two themes; on two cores that takes its time.
  timeout: 90_000,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1280, height: 800 } }, testIgnore: /phone\.spec\.ts/ },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true }, testMatch: /phone\.spec\.ts/ },
  ],
  webServer: {
    command: 'npm start',
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/en/`,
    timeout: 240_000,
  },
});
