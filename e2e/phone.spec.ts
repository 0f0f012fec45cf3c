import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

const DRAWN = ['sides', 'by-day', 'outcomes', 'by-region'] as const;

/** How far the page reaches beyond the screen, in pixels. */
function beyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo({ left: 9999, behavior: 'instant' });
    return Math.max(window.scrollX, document.documentElement.scrollWidth - document.documentElement.clientWidth);
  });
}

/** Each text of a drawing as the reader sees it: its size, and where it stands on the screen. */
function textsOf(drawing: Locator) {
  return drawing.locator('text').evaluateAll((list) =>
    (list as SVGTextElement[])
      .filter((text) => text.textContent?.trim())
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { text: text.textContent ?? '', size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0), left, right, top, bottom };
      }),
  );
}

type Text = Awaited<ReturnType<typeof textsOf>>[number];

function overlaps(texts: Text[]): string[] {
  const apart = (a: Text, b: Text) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
  return texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => !apart(a, b)).map((b) => `${a.text} × ${b.text}`));
}

function expectReadable(texts: Text[], name: string) {
  expect(texts.length, `texts of ${name}`).toBeGreaterThan(3);
  expect(texts.filter(({ size }) => size < 12).map(({ text, size }) => `${text}: ${size}`), `texts of ${name} under 12 pixels`).toEqual([]);
  expect(texts.filter(({ left, right }) => left < 0 || right > 390).map(({ text }) => text), `texts of ${name} cut by the screen`).toEqual([]);
  expect(overlaps(texts), `texts of ${name} that overlap`).toEqual([]);
}

const PAGES = [
  '/',
  '/en/?side=russia',
  '/en/?outcome=hit&day=2024-10-12',
  '/en/?region=RU-KRS,RU-BEL,RU-KDA,sea-of-azov&weapon=nonsense-of-some-length',
  '/en/article/reports/article-2024-10-13-ua-air-force/',
  '/en/article/reports/article-2024-10-13-ru-defence-officials/',
  '/en/article/regions/sea-of-azov/',
  '/en/method/',
  '/en/october-2024/',
  '/en/october-2024/?region=RU-KRS',
  '/en/october-2024/nights/2024-10-27/',
  '/en/october-2024/regions/',
  '/en/october-2024/regions/RU-KRS/',
  '/en/october-2024/claims/?region=RU-KRS',
  '/en/october-2024/reports/night-2024-10-13-ua-air-force/',
];

test('No page scrolls sideways', async ({ page }) => {
  for (const address of PAGES) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await beyond(page)).toBe(0);
    });
  }
});

test('With its charts, the overview does not scroll sideways either', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.loadCharts();
  expect(await beyond(page)).toBe(0);
});

for (const id of DRAWN) {
  test(`Texts of ${id} are readable, first in the bars and then in the chart`, async ({ dashboard, page }) => {
    let openGate = () => {};
    const gate = new Promise<void>((open) => (openGate = open));
    await dashboard.open();
    await page.route('**/_next/static/**/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await dashboard.scrollTo(id);
    await expect(dashboard.bars(id).first()).toBeVisible();
    expectReadable(await textsOf(dashboard.bars(id)), `the bars of ${id}`);
    openGate();
    await expect(dashboard.chart(id)).toBeVisible();
    await expect(dashboard.bars(id)).toHaveCount(0);
    expectReadable(await textsOf(dashboard.figure(id).locator('svg.recharts-surface')), `the chart of ${id}`);
  });
}

for (const id of ['nights', 'fates'] as const) {
  test(`Texts of the month's ${id} are readable, first in the bars and then in the chart`, async ({ month, page }) => {
    let openGate = () => {};
    const gate = new Promise<void>((open) => (openGate = open));
    await month.open();
    await page.route('**/_next/static/**/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await month.scrollTo(id);
    await expect(month.bars(id)).toBeVisible();
    expectReadable(await textsOf(month.bars(id)), `the bars of ${id}`);
    openGate();
    await expect(month.chart(id)).toBeVisible();
    expectReadable(await textsOf(month.chart(id)), `the chart of ${id}`);
    expect(await beyond(page)).toBe(0);
  });
}

test('Filters can be used with a finger', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.side('Russian sources').tap();
  await expect(dashboard.status).toHaveText('9 of 23 claims');
  await dashboard.choose('Region', 'Kursk');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
  for (const control of [...(await dashboard.filters.getByRole('combobox').all()), ...(await dashboard.filters.getByRole('radio').all()), dashboard.reset]) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(32);
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  }
  await dashboard.reset.tap();
  await expect(dashboard.status).toHaveText('23 claims');
});

test('Touching a row of a chart shows its claims, within the screen', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.loadCharts(['sides']);
  await dashboard.chart('sides').tap({ position: { x: 250, y: 28 + 27 } });
  const tooltip = dashboard.tooltip('sides');
  await expect(tooltip).toContainText('Russian Ministry of Defence, night to 12 October: 47');
  const box = await tooltip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
});

test('A wide table scrolls inside its own box', async ({ dashboard, page }) => {
  await dashboard.open();
  for (const id of ['outcomes', 'claims'] as const) {
    const box = dashboard.figure(id).getByRole('region', { name: 'Table' });
    await box.scrollIntoViewIfNeeded();
    const { inside, outside } = await box.evaluate((element) => ({ inside: element.scrollWidth, outside: element.clientWidth }));
    expect(inside).toBeGreaterThan(outside);
    await expect(box.locator('tbody td').last()).not.toBeInViewport();
    await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }));
    await box.locator('tbody tr').last().scrollIntoViewIfNeeded();
    await expect(box.locator('tbody td').last()).toBeInViewport();
    expect(await page.evaluate(() => window.scrollX)).toBe(0);
  }
});
