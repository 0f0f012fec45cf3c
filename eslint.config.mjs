import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** Imports go one way, data ← lib ← components ← app, so that counting can never depend on how a number is shown. */
const ONE_WAY = 'Imports go one way: data ← lib ← components ← app.';
const FOLDERS = ['data', 'lib', 'components', 'app'];
const zones = [
  ...FOLDERS.flatMap((target, index) =>
    FOLDERS.slice(index + 1).map((from) => ({ target: `./${target}`, from: `./${from}`, message: `${ONE_WAY} ${target}/ must not know ${from}/.` })),
  ),
  ...FOLDERS.flatMap((folder) => [
    { target: `./${folder}`, from: './e2e', message: 'The site must not depend on its tests.' },
    { target: './e2e', from: `./${folder}`, message: 'End-to-end specs see the site as a reader does: expected numbers are literals, never computed by the code under test.' },
  ]),
];

const LATE = { name: 'recharts', message: 'Only components/charts/ draws with Recharts, so that it can be fetched late.' };
const BUILD_ONLY = [
  { group: ['@/data/dataset', '@/data/rules', '@/data/article', '@/data/check', 'zod'], message: 'The loader and zod run at build time only; they must never reach a browser.' },
  { regex: '^@/data/schema$', allowTypeImports: true, message: 'Import types only, so that zod never reaches a browser.' },
  {
    regex: '^@/data/(corrections|manifest|release-of|release-state)$',
    allowTypeImports: true,
    message: 'The history of the data is read at build time only. Import types, or take what a page needs as an argument.',
  },
];

const PROJECTED = 'Outlines are projected at build time; a browser gets path text only.';
const GEOMETRY = { group: ['d3-geo', 'topojson-client', '@/data/geo/*'], message: PROJECTED };
const OUTLINES = { group: ['@/lib/region-outlines'], allowTypeImports: true, message: PROJECTED };

const config = [
  { ignores: ['.next/', 'out/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  ...next,
  ...typescript,
  {
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'import/no-cycle': ['error', { ignoreExternal: true }],
      // Pages are plain files: an ordinary link costs no script and prefetches nothing on a slow line.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['components/charts/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [LATE] }] },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['**/*.test.{ts,tsx}', 'lib/region-outlines.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [LATE], patterns: [...BUILD_ONLY, GEOMETRY] }] },
  },
  {
    files: ['lib/region-outlines.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [LATE], patterns: BUILD_ONLY }] },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'components/charts/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [LATE], patterns: [...BUILD_ONLY, GEOMETRY, OUTLINES] }] },
  },
  {
    files: ['components/charts/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...BUILD_ONLY, GEOMETRY, OUTLINES] }] },
  },
  {
    files: ['components/**/*.tsx', 'app/**/*.tsx'],
    rules: {
      'react/jsx-no-literals': ['error', { noStrings: true, ignoreProps: true, allowedStrings: ['·', '✓', '✗'] }],
    },
  },
];

export default config;
