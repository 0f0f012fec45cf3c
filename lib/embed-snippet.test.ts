// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { frameSnippet, listenerSnippet } from './embed-snippet';

it('the frame keeps its address and title, whatever signs they hold', () => {
  document.body.innerHTML = frameSnippet('https://skytally.example/embed/en/article/sides/?side=russia&day=1', 'A "title" & <more>');
  const frame = document.querySelector('iframe');
  expect(frame?.src).toBe('https://skytally.example/embed/en/article/sides/?side=russia&day=1');
  expect(frame?.title).toBe('A "title" & <more>');
  expect(frame?.width).toBe('100%');
});

it('the script is two lines, and listens to one site', () => {
  const lines = listenerSnippet('https://skytally.example').split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain("origin === 'https://skytally.example'");
});
