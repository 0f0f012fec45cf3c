/**
 * What every spec stands on: a page object, and a watch that fails the test on any console error, page error, failed
 * request or error status. A test that causes one on purpose names it in `expectedFaults`.
 */
import { test as base, type BrowserContext } from '@playwright/test';
import { DashboardPage } from './dashboard-page';
import { MonthPage } from './month-page';

export { expect } from '@playwright/test';

type Fixtures = {
  dashboard: DashboardPage;
  month: MonthPage;
  /** Faults that a test causes on purpose; each must then occur. */
  expectedFaults: { patterns: RegExp[] };
  /** Watches one more browser context, for a test that opens its own. */
  watch: (context: BrowserContext) => void;
  faultless: void;
};

/** The browser's own word for a request that it gave up because the reader left the page. */
const LEFT_THE_PAGE = 'net::ERR_ABORTED';

function watchFaults(context: BrowserContext, faults: string[]) {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== LEFT_THE_PAGE) faults.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
}

export const test = base.extend<Fixtures>({
  expectedFaults: [{ patterns: [] }, { option: true }],

  watch: async ({ expectedFaults: { patterns } }, provide) => {
    const faults: string[] = [];
    await provide((context) => watchFaults(context, faults));
    const unexpected = faults.filter((fault) => !patterns.some((pattern) => pattern.test(fault)));
    base.expect(unexpected, 'faults while the page was open').toEqual([]);
    const missing = patterns.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
    base.expect(missing, 'faults that were expected and did not occur').toEqual([]);
  },

  faultless: [
    async ({ context, watch }, provide) => {
      watch(context);
      await provide();
    },
    { auto: true },
  ],

  dashboard: async ({ page }, provide) => provide(new DashboardPage(page)),
  month: async ({ page }, provide) => provide(new MonthPage(page)),
});
