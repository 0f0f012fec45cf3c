import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readCsv } from './csv';
import { expect, test } from './test';

const NAME = /^skytally_article_sides_\d{4}-\d{2}-\d{2}\.(?:csv|json|svg|png)$/;

/** Opens the tools of a figure, or of the page where there is one set of them. */
async function openTools(within: Locator | Page): Promise<Locator> {
  const tools = within.locator('details.figure-tools');
  // The browser may still be taking the place of what the server drew; the tools then close.
  await expect(async () => {
    if (!(await tools.evaluate((details) => (details as HTMLDetailsElement).open))) await tools.locator('summary').click();
    await expect(tools.getByRole('heading', { name: 'Cite' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  return tools;
}

async function download(page: Page, button: Locator): Promise<{ file: Download; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { file, content: await readFile(await file.path()) };
}

const button = (tools: Locator, name: string) => tools.getByRole('button', { name, exact: true });

test('The CSV of a filtered figure holds the rows that its table shows', async ({ dashboard, page }) => {
  await dashboard.open('/en/?side=ukraine&day=2024-10-13');
  await expect(dashboard.status).toHaveText('12 of 23 claims');
  const tools = await openTools(dashboard.figure('sides'));
  const { file, content } = await download(page, button(tools, 'CSV'));
  expect(file.suggestedFilename()).toMatch(NAME);
  const rows = readCsv(content.toString('utf8'));
  expect(rows).toEqual([
    ['Outcome', 'Ukrainian sources', 'Ukrainian sources: note'],
    ['Intercepted, drones', '31', ''],
    ['Launched, drones', '68', ''],
    ['Launched, missiles', '4', ''],
    ['Lost from radar, drones', '36', ''],
    ['Still airborne, drones', '1', 'derived'],
    ['Hit, missiles', '4', 'derived'],
  ]);
  await expect(tools.getByRole('status')).toHaveText(`Saved as ${file.suggestedFilename()}`);
});

test('What was not reported is an empty field, and never a zero', async ({ dashboard, page }) => {
  await dashboard.open();
  const tools = await openTools(dashboard.figure('sides'));
  const { content } = await download(page, button(tools, 'CSV'));
  expect(readCsv(content.toString('utf8'))).toEqual([
    ['Outcome', 'Russian sources', 'Ukrainian sources', 'Ukrainian sources: note'],
    ['Intercepted, drones', '60', '55', ''],
    ['Launched, drones', '', '96', ''],
    ['Launched, missiles', '', '4', ''],
    ['Lost from radar, drones', '', '36', ''],
    ['Still airborne, drones', '', '1', 'derived'],
    ['Hit, missiles', '', '4', 'derived'],
  ]);
});

test('The files follow a filter that changes while the tools are open', async ({ dashboard, page }) => {
  await dashboard.open();
  const tools = await openTools(dashboard.figure('sides'));
  await dashboard.choose('Region', 'Kursk');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await expect(tools.getByLabel('Link to this view', { exact: true })).toHaveValue(/\/en\/\?region=RU-KRS#sides$/);
  const { content } = await download(page, button(tools, 'CSV'));
  expect(readCsv(content.toString('utf8')).find(([label]) => label === 'Intercepted, drones')?.[1]).toBe('18');
});

test('The JSON says what the view is, and holds numbers as numbers', async ({ dashboard, page }) => {
  await dashboard.open('/en/?region=RU-KRS');
  const tools = await openTools(dashboard.figure('sides'));
  const { file, content } = await download(page, button(tools, 'JSON'));
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const read = JSON.parse(content.toString('utf8'));
  expect(read).toMatchObject({ collection: { id: 'article' }, filters: { region: ['RU-KRS'] }, status: 'not independently verified' });
  expect(read.address).toMatch(/\/en\/\?region=RU-KRS#sides$/);
  expect(read.source).toContain('geosurvey.co.id');
  expect(read.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(read.changedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(read.rows).toContainEqual(expect.objectContaining({ label: 'Intercepted, drones', russia: 18 }));
});

test('The files of the whole collection are a link away, with and without scripts', async ({ dashboard, page }) => {
  await dashboard.open();
  const tools = await openTools(dashboard.figure('by-day'));
  await expect(tools.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/data/article/claims.csv');
  const html = await (await page.request.get('/en/october-2024/')).text();
  expect(html).toMatch(/<details class="figure-tools">.*?href="\/data\/october-2024\/claims\.csv".*?href="\/data\/october-2024\/claims\.json"/s);
});

const DRAWN = [
  { name: 'the static bars', address: '/en/', figure: 'outcomes', width: 500 },
  { name: 'a chart in their place', address: '/en/', figure: 'sides', width: 400, chart: true },
  { name: 'small charts, one for each region', address: '/en/october-2024/', figure: 'by-region', width: 600 },
  { name: 'a map', address: '/en/article/regions/', figure: 'map', width: 400 },
];

for (const { name, address, figure, width, chart } of DRAWN) {
  test(`The picture of ${name} stands alone, with title, source, date and status, and is sharp as a PNG`, async ({ page }) => {
    await page.goto(address);
    const drawn = page.locator(`figure[data-figure="${figure}"]`);
    await expect(() => drawn.scrollIntoViewIfNeeded({ timeout: 1000 })).toPass();
    if (chart) await expect(drawn.locator('svg.recharts-surface').first()).toBeVisible();
    const title = (await drawn.getByRole('heading', { level: 2 }).textContent()) ?? '';
    const tools = await openTools(drawn);
    const svg = (await download(page, button(tools, 'SVG'))).content.toString('utf8');
    const png = (await download(page, button(tools, 'PNG'))).content;

    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const root = parsed.documentElement;
      const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
      const asked = [...text.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id ?? '');
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        text: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        viewBox: root.getAttribute('viewBox'),
        shapes: root.querySelectorAll('rect, path, use').length,
        dangling: asked.filter((id) => !ids.has(id)),
      };
    }, svg);
    expect(read.faults).toBe(0);
    expect(read.text).toContain(title);
    expect(read.text).toMatch(/Sources?: \w+/);
    expect(read.text).toMatch(/data version \d+\.\d+\.\d+ of \d{4}-\d{2}-\d{2} · not independently verified/);
    expect(read.viewBox).toBe(`0 0 ${read.width} ${read.height}`);
    expect(read.width).toBeGreaterThan(width);
    expect(read.shapes).toBeGreaterThan(5);
    expect(read.dangling).toEqual([]);
    expect(svg).not.toMatch(/var\(|color-mix|class=|style=|<script/);

    // The width and height of a PNG stand in its first chunk.
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([read.width * 2, read.height * 2]);
  });
}

test('A figure that is a table offers no picture', async ({ dashboard }) => {
  await dashboard.open();
  const tools = await openTools(dashboard.figure('claims'));
  await expect(button(tools, 'CSV')).toBeVisible();
  await expect(button(tools, 'SVG')).toHaveCount(0);
});

test.describe('A reader whose browser allows copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('copies citations with version and date, the link with its filters, and a sentence with attribution', async ({ dashboard, page }) => {
    await dashboard.open('/en/?side=russia&utm_source=elsewhere');
    await expect(dashboard.status).toHaveText('9 of 23 claims');
    const tools = await openTools(dashboard.figure('by-day'));

    const forms = { 'Plain text': /^Skytally contributors \(\d{4}\)\. .+ \[Figure\]\..+version \d/, BibTeX: /^@misc\{skytally-/, RIS: /^TY {2}- FIGURE/, 'CSL-JSON': /^\[\s+\{/ };
    for (const [form, text] of Object.entries(forms)) {
      await button(tools, `Copy: ${form}`).click();
      await expect(tools.getByRole('status')).toHaveText(`Copied: ${form}`);
      expect(await copied(page)).toMatch(text);
    }
    await button(tools, 'Copy: Link to this view').click();
    expect(await copied(page)).toBe(new URL('/en/?side=russia#by-day', page.url()).href);

    await button(tools, 'Copy: As a sentence, with attribution').click();
    const sentence = await copied(page);
    expect(sentence).toContain('Source: geosurvey.co.id');
    expect(sentence).toContain('not independently verified');
    expect(sentence).toMatch(/\/en\/\?side=russia#by-day$/);
  });

  test('copies a frame as wide as its page, with the filters', async ({ dashboard, page }) => {
    await dashboard.open('/en/?side=russia');
    const tools = await openTools(dashboard.figure('sides'));
    await button(tools, 'Copy: A frame as wide as the page around it').click();
    const frame = await copied(page);
    expect(frame).toMatch(/^<iframe src="http[^"]+\/embed\/en\/article\/sides\/\?side=russia" title="[^"]+" width="100%" height="\d+"/);
    await expect(tools.getByRole('link', { name: 'Open the page for frames' })).toHaveAttribute('href', /\/embed\/en\/article\/sides\/\?side=russia$/);
  });
});

test('Where copying is refused, the text is selected and the reader is told', async ({ dashboard, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
  await dashboard.open();
  const tools = await openTools(dashboard.figure('sides'));
  await button(tools, 'Copy: BibTeX').click();
  await expect(tools.getByRole('status')).toHaveText(/did not allow copying\. The text is selected/);
  expect(await page.evaluate(() => window.getSelection()?.toString() ?? '')).toContain('@misc{');
});

test('A report can be taken away and cited as well', async ({ page }) => {
  await page.goto('/en/article/reports/article-2024-10-12-ru-mod/');
  const tools = await openTools(page);
  await expect(tools.getByLabel('Plain text', { exact: true })).toHaveValue(/Russian Ministry of Defence, night to 12 October \[Data set\]/);
  const { file, content } = await download(page, button(tools, 'CSV'));
  expect(file.suggestedFilename()).toMatch(/^skytally_article_article-2024-10-12-ru-mod_/);
  const rows = readCsv(content.toString('utf8'));
  expect(rows.slice(1).flatMap((row) => row.filter((field) => /^\d+$/.test(field)))).toEqual(['47', '17', '16', '12', '2']);
  await expect(tools.getByRole('heading', { name: 'Embed' })).toHaveCount(0);
});

test('The tools of a region’s page lead to the figure of that region', async ({ page }) => {
  await page.goto('/en/article/regions/RU-KRS/');
  const tools = await openTools(page.locator('figure[data-figure="by-region"]'));
  await expect(tools.getByLabel('Link to this view', { exact: true })).toHaveValue(/\/en\/article\/regions\/RU-KRS\/#by-region$/);
  await expect(tools.getByRole('link', { name: 'Open the page for frames' })).toHaveAttribute('href', /\/embed\/en\/article\/by-region\/\?region=RU-KRS$/);
});

test('axe finds nothing on opened tools, in light and dark', async ({ dashboard, page }) => {
  await dashboard.open();
  await openTools(dashboard.figure('sides'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.tools').options({ rules: { 'target-size': { enabled: true } } }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)), colorScheme).toEqual([]);
  }
});
