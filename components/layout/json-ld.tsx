import { scriptText } from '@/lib/machine/json-ld';
import type { Graph } from 'schema-dts';

/** What machines are told of the page (lib/machine/json-ld.ts). A data block: no browser runs it, whatever its text. */
export function JsonLd({ graph }: { graph: Graph }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(graph) }} />;
}
