import { join, sep } from 'node:path';

/**
 * Asks the browser to compile a script whole while it still arrives, off the main thread, and not function by function
 * when it runs. On a phone four times slower than a desk this takes 90 ms of blocking off the first visit.
 * https://developer.chrome.com/blog/explicit-javascript-compile-hints-file-based
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

const OURS = ['components', 'lib', 'data'].map((folder) => join(import.meta.dirname, folder) + sep);

/** The front page is built twice, for / and for its language, so two pages may be one. */
const SHARED_BY = 2;

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  agentRules: false,
  poweredByHeader: false,
  experimental: {
    agentUpgrade: false,
    // The stylesheet stands in the page: without this it waits behind the scripts on a slow line.
    inlineCss: true,
    globalNotFound: true,
    // Pages link to each other by ordinary addresses: what only client-side navigation needs stays out of the scripts.
    optimisticRouting: false,
    prefetchInlining: false,
    varyParams: false,
  },
  webpack(config, { dev, isServer, webpack }) {
    if (!dev && !isServer) {
      // What most pages share is one chunk, which every page after the first has already; what one page alone needs stays out of it.
      config.optimization.splitChunks.cacheGroups.skytally = {
        name: (_, chunks) => (chunks.length > SHARED_BY ? 'skytally' : `skytally-${chunks.map(({ name }) => name.replace(/\W+/g, '-')).sort().join('')}`),
        test: (module) => OURS.some((folder) => module.nameForCondition()?.startsWith(folder)),
        chunks: 'initial',
        enforce: true,
        priority: 50,
      };
      const { PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE } = webpack.Compilation;
      config.plugins.push(
        new webpack.BannerPlugin({ banner: COMPILE_HINT, raw: true, test: /\.js$/, exclude: /polyfills/, stage: PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 }),
      );
    }
    return config;
  },
};

export default nextConfig;
