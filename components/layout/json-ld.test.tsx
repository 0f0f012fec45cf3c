import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from './json-ld';

it('stands in the page as a data block whose text cannot leave it', () => {
  const html = renderToStaticMarkup(<JsonLd graph={{ '@context': 'https://schema.org', '@graph': [{ '@type': 'Claim', text: '</script><b>' }] }} />);
  expect(html).toBe(
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Claim","text":"\\u003c/script\\u003e\\u003cb\\u003e"}]}</script>',
  );
});
