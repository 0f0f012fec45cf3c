/** What machines and services that show links are told: files beside the claims, metadata, and the state of the data. */
import { createHash } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './test';

const COLLECTIONS = [
  { id: 'article', name: 'The article', overview: '/en/', rows: 23 },
  { id: 'october-2024', name: 'October 2024', overview: '/en/october-2024/', rows: 473 },
];
const REPORT = '/en/article/reports/article-2024-10-13-ua-air-force/';

/** One page of each kind, and the picture that a link to it is shown with. */
const PAGES = [
  { path: '/en/', picture: 'article/overview' },
  { path: '/en/october-2024/', picture: 'october-2024/overview' },
  { path: '/en/october-2024/nights/2024-10-13/', picture: 'october-2024/overview' },
  { path: '/en/article/regions/', picture: 'article/overview' },
  { path: '/en/october-2024/regions/RU-KRS/', picture: 'october-2024/overview' },
  { path: REPORT, picture: 'article/reports/article-2024-10-13-ua-air-force' },
  { path: '/en/october-2024/claims/', picture: 'october-2024/overview' },
  { path: '/en/method/', picture: 'site' },
  { path: '/en/corrections/', picture: 'site' },
  { path: '/en/data/', picture: 'site' },
];

/** The version and the day of the last change; the footer says the day in words. */
const VERSION = /^\d+\.\d+\.\d+$/;
const FOOTER = /^Data version (\d+\.\d+\.\d+), last changed on \d{1,2} [A-Z][a-z]+ \d{4}\.$/;

/** The origin that the site was built for, as robots.txt names it. */
async function originOf(request: APIRequestContext): Promise<string> {
  const [, origin = ''] = /^Sitemap: (https?:\/\/[^/\s]+)\/sitemap\.xml$/m.exec(await (await request.get('/robots.txt')).text()) ?? [];
  expect(origin).not.toBe('');
  return origin;
}

async function bytesOf(request: APIRequestContext, path: string): Promise<Buffer> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.body();
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const shown = (n: number) => n.toLocaleString('en-GB');

type Node = Record<string, unknown> & { '@type': string };

/** The nodes of the one JSON-LD block of a page. */
async function nodesOf(page: Page): Promise<Node[]> {
  const block = page.locator('script[type="application/ld+json"]');
  await expect(block).toHaveCount(1);
  const document = JSON.parse((await block.textContent()) ?? '') as { '@context': string; '@graph': Node[] };
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
}

for (const { id, name, overview, rows } of COLLECTIONS) {
  test(`The data package of ${id} has the version, and the size and hash of the files that are served`, async ({ request }) => {
    const origin = await originOf(request);
    const response = await request.get(`/data/${id}/datapackage.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    const described = (await response.json()) as { version: string; homepage: string; title: string; licenses: { name: string }[]; resources: { path: string; bytes: number; hash: string; schema?: { fields: unknown[] } }[] };
    expect(described.version).toMatch(VERSION);
    expect(described.title).toBe(`Skytally: ${name}`);
    expect(described.homepage).toBe(origin + overview);
    expect(described.licenses.map((licence) => licence.name)).toEqual(['CC-BY-4.0']);
    expect(described.resources.map(({ path }) => path)).toEqual(['claims.csv', 'claims.json']);
    expect(described.resources[0]?.schema?.fields).toHaveLength(19);
    for (const { path, bytes, hash } of described.resources) {
      const served = await bytesOf(request, `/data/${id}/${path}`);
      expect(bytes, path).toBe(served.length);
      expect(hash, path).toBe(`sha256:${sha256(served)}`);
    }
    expect(JSON.parse((await bytesOf(request, `/data/${id}/claims.json`)).toString())).toHaveLength(rows);
  });
}

test('The schemas stand at the addresses they name', async ({ request }) => {
  const origin = await originOf(request);
  for (const [name, title] of [['claim', 'Claim'], ['report', 'Report']] as const) {
    const response = await request.get(`/data/schema/${name}.schema.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    const schema = (await response.json()) as { $schema: string; $id: string; title: string; type: string };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`${origin}/data/schema/${name}.schema.json`);
    expect(schema.title).toContain(title);
    expect(schema.type).toBe('object');
  }
});

test('The feed is Atom, and its first entry says what was added', async ({ page, request }) => {
  const origin = await originOf(request);
  const response = await request.get('/data/feed.xml');
  expect(response.headers()['content-type']).toMatch(/^(?:text|application)\/(?:atom\+)?xml/);
  const text = await response.text();
  await page.goto('/en/data/');
  const feed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const first = [...document.querySelectorAll('entry')].at(-1);
    return {
      root: document.documentElement.namespaceURI,
      self: document.querySelector('feed > link[rel="self"]')?.getAttribute('href'),
      title: first?.querySelector('title')?.textContent,
      text: first?.querySelector('content')?.textContent,
    };
  }, text);
  expect(feed.root).toBe('http://www.w3.org/2005/Atom');
  expect(feed.self).toBe(`${origin}/data/feed.xml`);
  expect(feed.title).toBe('Version 1.0.0: 496 claims added');
  expect(feed.text).toContain('The article: 23 claims added. October 2024: 473 claims added.');
});

test('Every address of the sitemap answers', async ({ request }) => {
  const origin = await originOf(request);
  const response = await request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toMatch(/^(?:text|application)\/xml/);
  const addresses = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses).toEqual(expect.arrayContaining(PAGES.map(({ path }) => origin + path)));
  for (const address of addresses) {
    expect(address.startsWith(`${origin}/`), address).toBe(true);
    expect((await request.get(address.slice(origin.length))).status(), address).toBe(200);
  }
});

test('robots.txt lets everyone in', async ({ request }) => {
  const response = await request.get('/robots.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  expect(await response.text()).toMatch(/^User-Agent: \*\nAllow: \/$/im);
});

for (const { path, picture } of PAGES) {
  test(`${path} names itself, its feed and its picture, and the state of the data`, async ({ page, request }) => {
    const origin = await originOf(request);
    await page.goto(path);
    const head = page.locator('head');
    const property = (name: string) => head.locator(`meta[property="${name}"]`);
    await expect(head.locator('link[rel="canonical"]')).toHaveAttribute('href', origin + path);
    await expect(property('og:url')).toHaveAttribute('content', origin + path);
    await expect(property('og:image')).toHaveAttribute('content', `${origin}/og/en/${picture}.png`);
    await expect(property('og:image:alt')).toHaveAttribute('content', /None was independently verified\.$/);
    await expect(property('og:title')).toHaveAttribute('content', /\w{3,}/);
    const description = await head.locator('meta[name="description"]').getAttribute('content');
    await expect(property('og:description')).toHaveAttribute('content', description ?? '');
    await expect(head.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute('href', `${origin}/data/feed.xml`);
    expect((await request.get(`/og/en/${picture}.png`)).status()).toBe(200);
    await expect(page).toHaveTitle(/ · Skytally$/);

    const footer = page.getByRole('contentinfo');
    await expect(footer.getByText(FOOTER)).toBeVisible();
    const links = { Data: '/en/data/', Corrections: '/en/corrections/', Method: '/en/method/', Feed: '/data/feed.xml' };
    for (const [name, href] of Object.entries(links)) await expect(footer.getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Data', exact: true })).toHaveAttribute('href', '/en/data/');
  });
}

test('/ is the page of its language', async ({ page, request }) => {
  const origin = await originOf(request);
  await page.goto('/');
  await expect(page).toHaveTitle('Who reported what: drones and missiles, 12–13 October 2024 · Skytally');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${origin}/en/`);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', `${origin}/en/`);
  await expect(page.getByRole('contentinfo').getByText(FOOTER)).toBeVisible();
});

test('The footer has the version that the data package has', async ({ page, request }) => {
  const { version } = (await (await request.get('/data/article/datapackage.json')).json()) as { version: string };
  await page.goto('/en/');
  await expect(page.getByRole('contentinfo')).toContainText(`Data version ${version}, last changed on `);
});

test('The pictures of an overview and a report are PNGs of 1200 by 630', async ({ request }) => {
  for (const picture of ['article/overview', 'october-2024/overview', 'article/reports/article-2024-10-13-ua-air-force']) {
    const response = await request.get(`/og/en/${picture}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    const bytes = await response.body();
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    // The first chunk, IHDR: width and height as 32-bit numbers.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

for (const { id, name, overview } of COLLECTIONS) {
  test(`JSON-LD on ${overview} is the dataset, with its terms and its files`, async ({ page, request }) => {
    const origin = await originOf(request);
    await page.goto(overview);
    const nodes = await nodesOf(page);
    expect(nodes.map((node) => node['@type'])).toEqual(['Dataset']);
    expect(nodes[0]).toMatchObject({
      '@id': `${origin}${overview}#dataset`,
      name: `Skytally: ${name}`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: expect.stringMatching(VERSION) as unknown,
    });
    const csv = await bytesOf(request, `/data/${id}/claims.csv`);
    expect(nodes[0]?.distribution).toContainEqual({
      '@type': 'DataDownload',
      contentUrl: `${origin}/data/${id}/claims.csv`,
      encodingFormat: 'text/csv',
      contentSize: `${csv.length} B`,
      sha256: sha256(csv),
    });
  });
}

test('JSON-LD on a report is its claims as sentences, each said by its claimant', async ({ page, request }) => {
  const origin = await originOf(request);
  await page.goto(REPORT);
  const [dataset, ...claims] = await nodesOf(page);
  expect(dataset).toMatchObject({ '@type': 'Dataset', '@id': `${origin}/en/#dataset`, name: 'Skytally: The article' });
  expect(new Set(claims.map((claim) => claim['@type']))).toEqual(new Set(['Claim']));
  expect(new Set(claims.map(({ author }) => (author as { name: string }).name))).toEqual(new Set(['Ukrainian Air Force']));
  expect(claims.map(({ text }) => text)).toEqual([
    'The Ukrainian Air Force reported 68 drones launched in the night to 13 October 2024 (stated).',
    'The Ukrainian Air Force reported 4 missiles launched in the night to 13 October 2024 (stated).',
    'The Ukrainian Air Force reported 31 drones intercepted in the night to 13 October 2024 (stated).',
    'The Ukrainian Air Force reported 36 drones lost from radar in the night to 13 October 2024 (stated).',
    'The Ukrainian Air Force reported 1 drone still airborne in the night to 13 October 2024 (derived).',
    'The Ukrainian Air Force reported 4 missiles that hit in the night to 13 October 2024 (derived).',
    'The Ukrainian Air Force reported 2 × Iskander-M that hit in the night to 13 October 2024 (stated).',
    'The Ukrainian Air Force reported 1 × Iskander-M that hit in Poltava in the night to 13 October 2024 (derived).',
    'The Ukrainian Air Force reported 1 × Iskander-M that hit in Odesa in the night to 13 October 2024 (derived).',
    'The Ukrainian Air Force reported 2 × Kh-59 that hit in the night to 13 October 2024 (stated).',
    'The Ukrainian Air Force reported 1 × Kh-59 that hit in Chernihiv in the night to 13 October 2024 (derived).',
    'The Ukrainian Air Force reported 1 × Kh-59 that hit in Sumy in the night to 13 October 2024 (derived).',
  ]);
  for (const { url } of claims) expect(String(url).startsWith(`${origin}/claims/article-2024-10-13-ua-air-force-`)).toBe(true);
});

test('The data page lists each file with the size and hash it is served with', async ({ page, request }) => {
  await page.goto('/en/data/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data');
  for (const { id } of COLLECTIONS) {
    const section = page.locator(`#${id}`);
    await expect(section.locator('dt')).toHaveText(['claims.csv', 'claims.json', 'datapackage.json']);
    for (const [index, name] of ['claims.csv', 'claims.json', 'datapackage.json'].entries()) {
      await expect(section.getByRole('link', { name })).toHaveAttribute('href', `/data/${id}/${name}`);
      const bytes = await bytesOf(request, `/data/${id}/${name}`);
      await expect(section.locator('.file-check').nth(index)).toHaveText(`${shown(bytes.length)} bytes · SHA-256 ${sha256(bytes)}`);
    }
  }
  for (const link of await page.locator('#common').getByRole('link').all()) expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(page.locator('#common dt')).toHaveText(['claim.schema.json', 'report.schema.json', 'feed.xml', 'sitemap.xml']);
  await expect(page.locator('#terms').getByRole('link')).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
});

test('The data page says what each column holds', async ({ page }) => {
  await page.goto('/en/data/');
  const rows = page.locator('#columns tbody tr');
  await expect(rows.locator('th')).toHaveText([
    'claim_id', 'part_of', 'report_id', 'source_id', 'claimant', 'side', 'attacker', 'period_start', 'period_end', 'window',
    'reported_on', 'outcome', 'weapon', 'place', 'count', 'qualifier', 'basis', 'because', 'status',
  ]);
  await expect(rows.nth(14)).toContainText('null means that no number was given; it is never 0.');
  await expect(rows.nth(18)).toContainText('One of: counted, alternative, superseded, overlapping.');
  await expect(page.locator('#columns')).toContainText('has an apostrophe before it');
});

test('The data page shows how to cite, and how to read the CSV in Python, R and a spreadsheet', async ({ page, request }) => {
  const origin = await originOf(request);
  const csv = `${origin}/data/october-2024/claims.csv`;
  await page.goto('/en/data/');
  const cite = page.locator('#cite pre');
  await expect(cite).toHaveCount(4);
  await expect(cite.nth(0)).toHaveText(/^Skytally contributors \(\d{4}\)\. Reported drone and missile counts .+ version \d+\.\d+\.\d+ of \d{4}-\d{2}-\d{2}\. https?:\/\/.+\/en\/data\/$/);
  await expect(cite.nth(1)).toContainText('@misc{');
  await expect(cite.nth(2)).toContainText('TY  - DATA');
  await expect(cite.nth(3)).toContainText('"type": "dataset"');

  const examples = page.locator('#examples');
  await expect(examples).toContainText(/In version \d+\.\d+\.\d+ that is 751\./);
  const python = examples.getByRole('region', { name: 'Python' });
  await expect(python).toBeVisible();
  await expect(python).toContainText(`urlopen("${csv}")`);
  await expect(examples.getByRole('region', { name: 'R', exact: true })).toContainText(`read.csv("${csv}"`);
  await expect(examples.locator('pre').nth(2)).toHaveText(`=IMPORTDATA("${csv}")`);
  await expect(examples.locator('pre').nth(3)).toHaveText('=SUMIFS(O:O, F:F, "russia", L:L, "intercepted", M:M, "drone", J:J, "overnight", S:S, "counted", B:B, "")');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('The corrections page lists corrections and versions', async ({ page }) => {
  await page.goto('/en/data/');
  await page.getByRole('main').getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL('/en/corrections/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  const versions = page.locator('#versions tbody tr');
  await expect(versions.last().locator('th, td')).toHaveText(['1.0.0', /^\d{1,2} [A-Z][a-z]+ \d{4}$/, '496', '0']);
  await expect(page.locator('#corrections')).toContainText(/No number has been corrected since|Published as/);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the header and the data page fit the screen', async ({ page }) => {
    await page.goto('/en/data/');
    for (const link of await page.getByRole('banner').getByRole('link').all()) {
      const box = await link.boundingBox();
      expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
