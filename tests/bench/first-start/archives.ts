import { type HostAnswer, type Kept, wayback } from '@/tests/support/archives/archive-host';
import { openLoopbackWiki } from '@/tests/support/archives/loopback-wiki';
import { createSeededRandom } from '@/tests/support/seeded-random';
import { listInGdelt } from './gdelt-files';
import type { InternetHost } from './hosts';
import { pageOf } from './press';
import type { Story } from './stories';

export interface ArchiveAnswers {
  readonly hosts: readonly { readonly host: string; readonly pauseMs: number; readonly places: number }[];
  /** What an archive's host answers to a path; null: nothing is there. */
  answer(host: string, path: string, range: string): HostAnswer | null;
}

/** Where the archives are, as the settings name them. */
export const archiveSettings = {
  WIKIPEDIA_URL: 'http://{language}.wikipedia.org/',
  GDELT_URL: 'http://storage.googleapis.com/data.gdeltproject.org/',
  WAYBACK_URL: 'http://web.archive.org/',
  COMMON_CRAWL_INDEX_URL: 'http://index.commoncrawl.org/',
  COMMON_CRAWL_DATA_URL: 'http://data.commoncrawl.org/',
} as const;

/** How many references the article has in each edition, as that of the summit had in 2026. */
const references: readonly (readonly [language: string, title: string, count: number])[] = [
  ['en', '2025 Russia–United States Summit', 140],
  ['de', 'Gipfeltreffen in Alaska 2025', 60],
  ['uk', 'Саміт на Алясці', 50],
];

/** Wikipedia in three languages, GDELT, the Wayback Machine and a Common Crawl that has nothing. */
export function openArchives(hosts: readonly InternetHost[]): ArchiveAnswers {
  const gdelt = listInGdelt(hosts);
  const captures = hosts.filter(({ behaviour }) => behaviour === 'gone, with copies').flatMap(capturesOf);
  const wiki = openLoopbackWiki();
  const editions = Object.fromEntries(references.map(([language, title]) => [language, title]));
  for (const [language, title, count] of references) {
    wiki.pages.set(`${language}:${title}`, { links: referencesOf(hosts, language, count), editions });
  }
  return {
    hosts: [
      ...references.map(([language]) => ({ host: `${language}.wikipedia.org`, pauseMs: 0, places: 1 })),
      { host: 'storage.googleapis.com', pauseMs: 0, places: 4 },
      { host: 'web.archive.org', pauseMs: 1000, places: 1 },
      { host: 'index.commoncrawl.org', pauseMs: 1000, places: 1 },
    ],
    answer(host, path) {
      const [language = ''] = /^\w+(?=\.wikipedia\.org$)/.exec(host) ?? [];
      if (language !== '') return wiki.answer(`/wiki/${language}${path}`);
      if (host === 'storage.googleapis.com') return gdelt(path);
      if (host === 'web.archive.org') return wayback(captures, `/wayback${path}`);
      return path === '/collinfo.json' ? { body: JSON.stringify([{ id: 'CC-MAIN-2025-33' }]) } : null;
    },
  };
}

function capturesOf(newsroom: InternetHost): readonly Kept[] {
  return newsroom.stories.map((story) => ({
    original: addressOf(newsroom, story),
    stamp: stampOf(new Date(story.publishedAt.getTime() + 3_600_000)),
    body: pageOf(newsroom, story).body,
  }));
}

export function addressOf({ site }: InternetHost, { report }: Story): string {
  return `${site.origin}${report.path}`;
}

/** Four in five are of the summit's days; one in eight is the address of a copy. */
function referencesOf(hosts: readonly InternetHost[], language: string, count: number): readonly string[] {
  const random = createSeededRandom(language.charCodeAt(0));
  const own = random.shuffle(
    hosts.filter(({ site }) => language === 'en' || site.language.startsWith(language)),
  );
  const others = random.shuffle(hosts);
  const chosen = [...own, ...others].filter(({ behaviour }) => behaviour !== 'spam').slice(0, count);
  return [
    ...chosen.flatMap((newsroom) => {
      const story = newsroom.stories.find(
        ({ kind }) => kind === (random.isLucky(0.8) ? 'own-day' : 'other-day'),
      );
      if (story === undefined) return [];
      const address = addressOf(newsroom, story);
      const isCopied = newsroom.behaviour === 'gone, with copies' || random.isLucky(0.1);
      const stamp = stampOf(new Date(story.publishedAt.getTime() + 3_600_000));
      return [isCopied ? `https://web.archive.org/web/${stamp}/${address}` : address];
    }),
    // Treaties, maps and books stand among the references too.
    'https://archive.org/details/alaska-purchase',
    'http://treaties.example.org/1867/cession',
    'https://doi.org/10.1000/182',
  ];
}

function stampOf(at: Date): string {
  return at.toISOString().replace(/\D/g, '').slice(0, 14);
}
