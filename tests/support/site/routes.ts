import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { wordingId } from '@/lib/coverage/quotations/spoken-words';
import { shownReport } from './sample';

const english = shownReport({ outlet: 'northern-wire' });

/** Every page and route of the site, as the tree of `app` names it: "/outlets/[slug]". */
export const siteRoutes: readonly string[] = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => ['page.tsx', 'route.ts'].includes(basename(file)))
  .map((file) => join('/', dirname(file)))
  .sort();

const noDeal = wordingId({
  text: 'There’s no deal until there’s a deal.',
  language: 'en',
  speaker: 'Donald Trump',
});

/** What stands for a name in brackets, by what stands before it. */
const places: Readonly<Record<string, string>> = {
  '/a/[id]': `/a/${english.id}`,
  '/articles/[id]/[slug]': english.path,
  '/articles/[id]': `/articles/${english.id}`,
  '/moments/[slug]': '/moments/handshake',
  '/outlets/[slug]': '/outlets/northern-wire',
  '/quotations/[id]': `/quotations/${noDeal}`,
  '/websub/[id]': '/websub/00000000-0000-4000-8000-000000000000',
};

/** What a route has to be asked so that it answers with more than what was missing. */
export const routeQuestions: Readonly<Record<string, string>> = {
  '/api/v1/news': '?since=2025-08-15T00:00:00Z',
  '/oembed': '?url={site}',
  '/words': '?q=alaska',
  '/words.csv': '?q=alaska',
  '/words.json': '?q=alaska',
};

/** An address of the sample's coverage that a route answers, on the site at `origin`. */
export function addressOfRoute(route: string, origin: string): string {
  const [known, place] = Object.entries(places).find(([name]) => `${route}/`.includes(`${name}/`)) ?? [
    '',
    '',
  ];
  const question = (routeQuestions[route] ?? '').replace('{site}', encodeURIComponent(origin));
  return route.replace(known, place) + question;
}
