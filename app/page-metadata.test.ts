import { expect, it, vi } from 'vitest';
import { pageMetadata } from './page-metadata';

vi.mock('./site-url', () => ({ SITE_URL: 'https://skytally.example' }));

it('gives a page its canonical address, its feed, and a picture with a text for those who cannot see it', () => {
  const picture = { url: 'https://skytally.example/og/en/site.png', alt: 'What it shows.', type: 'image/png', width: 1200, height: 630 };
  expect(pageMetadata({ title: 'Method', description: 'How it counts.', path: '/en/method/', image: { path: '/og/en/site.png', alt: 'What it shows.' } })).toEqual({
    title: 'Method',
    description: 'How it counts.',
    alternates: { canonical: 'https://skytally.example/en/method/', types: { 'application/atom+xml': 'https://skytally.example/data/feed.xml' } },
    openGraph: { type: 'website', siteName: 'Skytally', title: 'Method', description: 'How it counts.', url: 'https://skytally.example/en/method/', images: [picture] },
    twitter: { card: 'summary_large_image', title: 'Method', description: 'How it counts.', images: [picture] },
  });
});
