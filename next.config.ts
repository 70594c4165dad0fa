import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

// Every page is the same for all readers, so anything between them and us may keep it for a while.
const pages = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
const listings = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400';

const config: NextConfig = {
  // Metadata stands in the head for everyone: what is kept between readers cannot depend on who asked first.
  htmlLimitedBots: /.*/,
  // Pages are kept by the page cache before Next, which hears of changes; Next's own store would not.
  cacheHandler: fileURLToPath(new URL('./lib/host/web/no-page-store.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  // A mistake in a test must not stop the site from starting; `npm run check` finds it.
  typescript: { tsconfigPath: '.config/site.tsconfig.json' },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `next dev` would otherwise write a file of instructions into the root.
  agentRules: false,
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    '@resvg/resvg-wasm',
    'harfbuzzjs',
    'woff2-encoder',
  ],
  async headers() {
    return [
      { source: '/', headers: [{ key: 'Cache-Control', value: pages }] },
      // The pattern below wants something after the name.
      { source: '/:page(outlets|sources|about|changes)', headers: [{ key: 'Cache-Control', value: pages }] },
      {
        // A picture says for itself how long it may be kept.
        source: '/:page(articles|outlets|sources|about)/:rest((?!\\w+/picture\\.png$).*)',
        headers: [{ key: 'Cache-Control', value: pages }],
      },
      { source: '/:file(robots.txt|sitemap.xml)', headers: [{ key: 'Cache-Control', value: listings }] },
    ];
  },
};

export default config;
