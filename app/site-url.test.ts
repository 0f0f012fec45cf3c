import { expect, it } from 'vitest';
import { originFrom } from './site-url';

it.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('takes %s', (address, origin) => {
  expect(originFrom(address)).toBe(origin);
});

it.each(['example.org', 'ftp://example.org', 'https://example.org/skytally/', 'https://example.org/?a=b', 'javascript:alert(1)', ''])('refuses "%s"', (address) => {
  expect(() => originFrom(address)).toThrow('as in https://example.org');
});
