import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // Metadata stands in the head for everyone: what is kept between readers cannot depend on who asked first.
  htmlLimitedBots: /.*/,
  // Pages are kept by the page cache before Next, which hears of changes; Next's own store would not.
  cacheHandler: fileURLToPath(new URL('./lib/host/web/no-page-store.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  // A mistake in a test must not stop the site from starting; `npm run check` finds it.
  typescript: { tsconfigPath: '.config/site.tsconfig.json' },
  // In the address of what changes with the build but has a name of its own (app/begin.js).
  env: { SITE_BUILT_FROM: process.env.SITE_BUILT_FROM ?? '' },
  // What readers and programs try by themselves: words of the menu, and what feeds are called elsewhere.
  redirects: async () =>
    Object.entries({
      '/answers': '/questions',
      '/quotes': '/quotations',
      '/search': '/',
      '/timeline': '/',
      '/feed': '/feed.atom',
      '/atom.xml': '/feed.atom',
      '/feed.xml': '/feed.atom',
      '/rss': '/feed.rss',
      '/rss.xml': '/feed.rss',
    }).map(([source, destination]) => ({ source, destination, permanent: true })),
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `next dev` would otherwise write a file of instructions into the root.
  agentRules: false,
  experimental: {
    // Nobody reads the maps, and like parts that name one each are not word for word the same (lib/host/site-chunks.ts).
    turbopackSourceMaps: false,
  },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    '@resvg/resvg-wasm',
    'harfbuzzjs',
    'woff2-encoder',
    'esbuild',
  ],
};

export default config;
