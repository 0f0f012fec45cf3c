import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Properties are tried on many made-up inputs; a machine with two busy cores needs its time for them.
    testTimeout: 60_000,
    include: ['{data,lib,components,app}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
