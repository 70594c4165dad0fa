import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePress, Newsroom } from './made-press';

/** Settings of a worker that knows these newsrooms alone, and no other internet; its outlets are written into `dir`. */
export function pressSettings(
  { port, newsrooms }: MadePress,
  { url, dir }: { readonly url: string; readonly dir: string },
): Readonly<Record<string, string>> {
  const outlets = join(dir, 'outlets.json');
  writeFileSync(outlets, JSON.stringify(newsrooms.map(outletOf)));
  const hook = new URL('../../first-start/loopback-names.mjs', import.meta.url);
  return {
    DATABASE_URL: url,
    OUTLETS_FILE: outlets,
    ALLOW_HOSTS: newsrooms.map(({ site }) => `${site.host}:80`).join(','),
    FILL_IN: 'off',
    NODE_OPTIONS: `--import=${hook.href}`,
    LOOPBACK_INTERNET_PORT: String(port),
  };
}

function outletOf({ site }: Newsroom) {
  return {
    slug: site.slug,
    name: site.name,
    home: `${site.origin}/`,
    country: 'US',
    language: site.language.slice(0, 2),
    kind: 'newspaper',
    sources: [{ kind: 'feed', url: `${site.origin}${site.feedPath}`, section: null, confirmed: false }],
  };
}
