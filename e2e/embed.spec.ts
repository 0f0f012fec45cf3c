import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './test';

const FIGURES = {
  article: ['sides', 'by-day', 'outcomes', 'by-region', 'sums', 'claims', 'map'],
  'october-2024': ['nights', 'fates', 'by-region', 'sums', 'missiles', 'differing', 'windows', 'claims', 'map'],
};

const paper = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

for (const [collection, figures] of Object.entries(FIGURES)) {
  test(`Each figure of ${collection} stands alone with its source and its status`, async ({ page }) => {
    for (const figure of figures) {
      await page.goto(`/embed/en/${collection}/${figure}/`);
      await expect(page.locator('figure')).toHaveCount(1);
      await expect(page.locator(`figure[data-figure="${figure}"] .figure-source`)).toContainText('not independently verified');
      await expect(page.getByRole('banner')).toHaveCount(0);
      await expect(page.locator('details.figure-tools')).toHaveCount(0);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https?:\/\/[^/]+\/en\//);
    }
  });
}

test('An embedded figure follows the filters of its address, and leads to the same view', async ({ page }) => {
  await page.goto('/embed/en/article/sides/?side=russia');
  const row = page.getByRole('row', { name: /^Intercepted, drones/ });
  await expect(row.locator('[data-count]')).toHaveCount(1);
  await expect(row.locator('[data-count]')).toHaveAttribute('data-count', '60');
  const back = page.getByRole('link', { name: 'This view on Skytally' });
  await expect(back).toHaveAttribute('href', '/en/?side=russia#sides');
  const [opened] = await Promise.all([page.waitForEvent('popup'), back.click()]);
  await expect(opened.getByRole('form', { name: 'Filter the claims' }).getByRole('status')).toHaveText('9 of 23 claims');
});

test('A filter that matches nothing says so', async ({ page }) => {
  await page.goto('/embed/en/article/sides/?outcome=hit&day=2024-10-12');
  await expect(page.getByRole('heading', { name: 'No claim matches this selection' })).toBeVisible();
});

test('The theme of the address wins over the reader’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/embed/en/article/sides/?theme=dark');
  await expect.poll(() => paper(page)).toBe('rgb(21, 20, 19)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/en/article/sides/?theme=light');
  await expect.poll(() => paper(page)).toBe('rgb(251, 250, 247)');
  await page.goto('/embed/en/article/sides/?theme=%22%3Escript');
  await expect.poll(() => paper(page)).toBe('rgb(21, 20, 19)');
});

test('A page that frames a figure is told its height, and the copied script follows it', async ({ page }) => {
  await page.goto('/en/');
  const tools = page.locator('figure[data-figure="sides"] details.figure-tools');
  await tools.locator('summary').click();
  const frame = await tools.getByLabel('A frame as wide as the page around it', { exact: true }).inputValue();
  const listener = await tools.getByLabel(/^Optional script/).inputValue();
  const heights = `<script>window.heights = []; addEventListener('message', ({ data }) => data.type === 'skytally:height' && window.heights.push(data.height))</script>`;
  // A site of its own: another port is another origin.
  const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Another site</title><link rel="icon" href="data:,">${heights}${listener}${frame}`));
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);

  const framed = page.frameLocator('iframe');
  await expect(framed.locator('figure[data-figure="sides"]')).toBeVisible();
  const content = async () => Math.ceil((await framed.locator('main').boundingBox())?.height ?? 0);
  await expect.poll(async () => (await page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).height)) === String(await content())).toBe(true);
  expect(await page.locator('iframe').evaluate((element) => element.clientWidth)).toBeGreaterThan(1000);

  // A narrow page makes the figure higher.
  const before = await content();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => page.evaluate(() => (window as unknown as { heights: number[] }).heights.at(-1))).toBeGreaterThan(before);
  site.close();
});

test('axe finds nothing on an embedded figure, in light and dark', async ({ page }) => {
  await page.goto('/embed/en/article/sides/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)), colorScheme).toEqual([]);
  }
});
