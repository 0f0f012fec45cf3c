/** What the tests use of packages that ship no types. */
declare module 'datapackage' {
  type Resource = { read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>; checkRelations(): Promise<boolean> };
  export const Package: {
    load(descriptor: object, options: { basePath: string }): Promise<{ valid: boolean; errors: Error[]; getResource(name: string): Resource }>;
  };
}
declare module '@citation-js/core' {
  /** An entry in CSL-JSON. */
  type Entry = Record<string, unknown>;
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    data: Entry[];
    format(as: 'bibliography', options: { format: 'text'; template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
