import { gzipSync } from 'node:zlib';
import { consentPage, type SourceForm } from './press';

/** What a host does with one request. */
export type Play =
  | {
      readonly how: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
      readonly afterMs?: number;
    }
  /** A byte every 100 ms, for as long as somebody listens. */
  | { readonly how: 'drip'; readonly body: string | Buffer }
  /** Announces the whole, sends half, and hangs up: politely, or not. */
  | { readonly how: 'half'; readonly body: string | Buffer; readonly isPolite: boolean }
  /** Announces half and sends the whole. */
  | { readonly how: 'overlong'; readonly body: string | Buffer }
  | { readonly how: 'reset' };

/** The usual answer of a host to a request, and when it is made. */
export interface Usual {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** The usual answer itself: 200, or 304 where the request is conditional and nothing has changed. */
  readonly play: Play;
  readonly path: string;
}

/** How hosts of one kind behave, and what must be on record of them at the end. */
export interface HostKind {
  readonly name: string;
  readonly form: SourceForm;
  /** robots.txt; 404 unless given. */
  readonly robots?: Play;
  readonly delayMs: number;
  readonly source?: (usual: Usual) => Play;
  readonly page?: (usual: Usual) => Play;
  /** Outcomes that its looks may have. */
  readonly outcomes: readonly string[];
  /** What must be stored: all that was listed, only what pages it gave, or nothing. */
  readonly articles: 'listed' | 'given' | 'none';
  /** For how long it wants to be left alone after an answer. */
  readonly restMs?: number;
  readonly isRetired?: boolean;
  readonly isRewritten?: boolean;
  readonly hasTwins?: boolean;
  readonly hasMoved?: boolean;
  readonly encodings?: readonly string[];
}

const good = {
  form: 'rss',
  delayMs: 1000,
  outcomes: ['fetched', 'unchanged'],
  articles: 'listed',
} as const;
const bad = { form: 'rss', delayMs: 1000, articles: 'none' } as const;
const failing = { ...bad, outcomes: ['failed'] } as const;
const html = { 'content-type': 'text/html; charset=utf-8' };
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Play => ({
  how: 'answer',
  status: code,
  headers,
});
const consent: Play = { how: 'answer', status: 200, headers: html, body: consentPage };
const robots = (body: string): Play => ({
  how: 'answer',
  status: 200,
  headers: { 'content-type': 'text/plain' },
  body,
});

const retryAfter = (code: number, seconds: number) => ({
  ...bad,
  outcomes: ['throttled'],
  restMs: seconds * 1000,
  source: () => status(code, { 'retry-after': String(seconds) }),
});

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
const huge = Buffer.alloc(17 * 1024 * 1024, ' ');
huge.write('<?xml version="1.0"?><rss version="2.0"><channel>');

const slowly = ({ play }: Usual): Play => (play.how === 'answer' ? { ...play, afterMs: 2000 } : play);

/** Every kind of host. */
export const hostKinds: readonly HostKind[] = [
  { ...good, name: 'RSS' },
  { ...good, name: 'Atom', form: 'atom' },
  { ...good, name: 'JSON Feed', form: 'json' },
  { ...good, name: 'news sitemap', form: 'news-sitemap' },
  { ...good, name: 'slow: 2 s an answer', source: slowly, page: slowly },
  { ...good, name: 'everything changes', isRewritten: true },
  { ...good, name: 'tracking, AMP, canonical', hasTwins: true },
  { ...good, name: 'charset mess', encodings: ['windows-1252', 'utf-16le', 'windows-1251'] },
  { ...good, name: 'Crawl-delay 3', delayMs: 3000, robots: robots('User-agent: *\nCrawl-delay: 3\n') },
  { ...good, name: 'moved for good', hasMoved: true },
  { ...good, name: 'consent page for pages', articles: 'none', page: () => consent },
  {
    ...good,
    name: 'hangs up in its pages',
    articles: 'none',
    page: ({ body }) => ({ how: 'half', body, isPolite: false }),
  },
  { ...bad, name: 'consent page for feed', outcomes: ['unreadable'], source: () => consent },
  { ...failing, name: 'drips', source: ({ body }) => ({ how: 'drip', body }) },
  { ...retryAfter(429, 90), name: '429, 90 seconds' },
  {
    ...bad,
    name: '429, HTTP-date',
    outcomes: ['throttled'],
    restMs: 39_000,
    source: () => status(429, { 'retry-after': new Date(Date.now() + 40_000).toUTCString() }),
  },
  { ...bad, name: '429, no time', outcomes: ['throttled'], restMs: 15 * 60_000, source: () => status(429) },
  { ...retryAfter(503, 60), name: '503, 60 seconds' },
  { ...failing, name: 'resets', source: () => ({ how: 'reset' }) },
  { ...failing, name: 'hangs up', source: ({ body }) => ({ how: 'half', body, isPolite: false }) },
  { ...failing, name: 'length too long', source: ({ body }) => ({ how: 'half', body, isPolite: true }) },
  {
    ...good,
    name: 'length too short',
    outcomes: ['fetched', 'unchanged', 'failed', 'unreadable'],
    articles: 'given',
    source: ({ body }) => ({ how: 'overlong', body }),
  },
  {
    ...failing,
    name: 'redirects in a circle',
    source: ({ path }) => status(302, { location: path === '/source' ? '/round' : '/source' }),
  },
  {
    ...bad,
    name: 'robots.txt disallows',
    outcomes: ['refused'],
    robots: robots('User-agent: *\nDisallow: /\n'),
  },
  { ...bad, name: 'robots.txt 500', outcomes: ['refused'], robots: status(500) },
  { ...bad, name: '404', outcomes: ['gone'], source: () => status(404) },
  { ...bad, name: '410', outcomes: ['gone'], isRetired: true, source: () => status(410) },
  { ...failing, name: '17 MB', source: () => ({ how: 'answer', status: 200, body: huge }) },
  {
    ...failing,
    name: 'gzip bomb',
    source: () => ({ how: 'answer', status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb }),
  },
];
