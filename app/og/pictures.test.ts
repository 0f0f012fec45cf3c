import { describe, expect, it } from 'vitest';
import { editionOf } from '../editions';
import { GET, generateStaticParams } from './[...picture]/route';
import { overviewPicture, picturesOf, reportPicture, sitePicture } from './pictures';

const article = editionOf('article', 'en');
const CAVEAT = 'Every number is what a party to the war reported. None was independently verified.';

describe('the picture of a page', () => {
  it('of the site bears its name and what it is', () => {
    expect(sitePicture('en')).toMatchObject({ path: '/og/en/site.png', title: 'Skytally', caveat: CAVEAT });
  });

  it('of a collection bears its title', () => {
    expect(overviewPicture(article)).toEqual({
      path: '/og/en/article/overview.png',
      name: 'Skytally',
      title: 'Who reported what: drones and missiles',
      line: 'What one Indonesian news article of 13 October 2024 reports that Russian and Ukrainian claimants said.',
      caveat: CAVEAT,
      alt: `Who reported what: drones and missiles. What one Indonesian news article of 13 October 2024 reports that Russian and Ukrainian claimants said. ${CAVEAT}`,
    });
  });

  it('of a report bears its claimant and its days with the year', () => {
    expect(reportPicture(article, 'article-2024-10-12-ru-mod')).toMatchObject({
      path: '/og/en/article/reports/article-2024-10-12-ru-mod.png',
      title: 'Russian Ministry of Defence, night to 12 October',
      line: 'The article · 11–12 October 2024',
    });
    expect(() => reportPicture(article, 'none')).toThrow('There is no "none"');
  });

  it('stands at an address of its own', () => {
    const paths = picturesOf('en', [article, editionOf('october-2024', 'en')]).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(generateStaticParams()).toContainEqual({ picture: ['en', 'article', 'reports', 'article-2024-10-12-ru-mod.png'] });
  });
});

describe('the file of a picture', () => {
  const fileOf = (picture: string[]) => GET(new Request('https://skytally.example'), { params: Promise.resolve({ picture }) });

  it('is a PNG of 1200 by 630 pixels', async () => {
    const bytes = Buffer.from(await (await fileOf(['en', 'site.png'])).arrayBuffer());
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    // The header chunk begins with width and height, four bytes each.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('is refused at any other address', async () => {
    await expect(fileOf(['en', 'none.png'])).rejects.toThrow('/og/en/none.png');
  });
});
