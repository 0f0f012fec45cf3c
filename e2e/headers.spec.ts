import { expect, test } from './test';

/** Who may frame a page, as its policy says. */
const framers = (headers: Record<string, string>) => /frame-ancestors ([^;]+)/.exec(headers['content-security-policy'] ?? '')?.[1];

test('Only embed pages may stand in the frame of another site', async ({ request }) => {
  for (const address of ['/', '/en/', '/en/october-2024/', '/en/article/regions/RU-KRS/', '/en/method/', '/en/no-such-page/', '/embed/no-such-page/', '/data/article/claims.csv'])
    expect(framers((await request.get(address)).headers()), address).toBe("'none'");
  for (const address of ['/embed/en/article/sides/', '/embed/en/october-2024/map/?side=russia'])
    expect(framers((await request.get(address)).headers()), address).toBe('*');
});
