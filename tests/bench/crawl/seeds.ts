import type { SiteRun } from './run';

/** Every form in which a query is answered. */
const forms = [
  '/',
  '/feed.atom',
  '/feed.rss',
  '/feed.json',
  '/changes',
  '/changes.atom',
  '/export.csv',
  '/export.json',
  '/cite.bib',
  '/cite.ris',
  '/cite.json',
  '/embed',
  '/api/v1/articles',
];

const wordForms = ['/words', '/words.csv', '/words.json'];

const pages = [
  '/sitemap.xml',
  '/robots.txt',
  '/healthz',
  '/about',
  '/outlets',
  '/sources',
  '/sources/hours',
  '/sources/hours?day=2025-08-15',
  '/sources/hours?day=yesterday',
  '/moments',
  '/api',
  '/api/openapi.json',
  '/api/v1/outlets',
  '/api/v1/moments',
  '/api/v1/news',
  '/api/v1/news?since=2025-08-15T00:00:00Z',
  '/api/v1/news?since=2025-08-15&lang=en',
  '/favicon.ico',
  '/outlets.opml',
  '/moments.ics',
  '/datapackage.json',
];

const searches = [
  'ceasefire',
  '"land swap" -golf',
  'putin or путін',
  'перемир',
  'пере­мир’я',
  'アラスカ',
  'قمة',
  'waffenstillstand',
  'cessez-le-feu',
  'trump outlet:northern-wire after:2025-08-15',
  'nothingofthatkind',
  '<script>alert(1)</script>',
];

/** Queries that are not in their one form, or cannot be read. */
const odd = [
  'lang=uk&lang=en',
  'sort=old',
  'sort=up',
  'tz=event',
  'tz=UTC',
  'tz=Mars/Olympus',
  'from=yesterday',
  'from=2025-08-16&to=2025-08-14',
  'kind=gossip',
  'lang=klingon',
  'outlet=nobody',
  'not=nobody',
  'outlet=kyiv-beacon&not=kyiv-beacon',
  'after=1',
  'asof=then',
  'moment=none',
  'q=%00',
  'q=%22',
  'utm_source=x&q=putin',
  'colour=red&size=9',
  'constructor=x&toString=z',
];

/** Addresses that lead nowhere, or only nearly somewhere. */
const astray = [
  '/nowhere',
  '/articles/0000000000',
  '/articles/0000000000/slug',
  '/articles/x/y',
  '/a/0000000000',
  '/outlets/nobody',
  '/outlets/nobody/picture.png',
  '/moments/none',
  '/moments/none/picture.png',
  '/embed/articles/0000000000',
  '/articles/0000000000/picture.png',
  '/api/v1/articles/0000000000',
  '/api/v1/nothing',
  '/oembed',
  '/oembed?url=http%3A%2F%2Fexample.org%2F',
  '/websub/0',
  '/_next/static/chunks/none.js',
  '/%5C',
  '/outlets/',
  '/%E0%A4%A',
];

/** The one report of the sample coverage that its outlet takes down; nothing leads to it. */
const withdrawn = {
  id: 'wgjjtbbxx2',
  path: '/articles/wgjjtbbxx2/bering-strait-weather-data-was-on-draft-alaska-agenda',
};

/** Where the crawl begins, beside what is linked from there; the same for two runs of the same code. */
export function listSeeds(run: SiteRun): readonly string[] {
  const queries = [...listQueries(run), ...odd];
  const words = searches.map((search) => `q=${encodeURIComponent(search)}`);
  return [
    ...pages,
    ...astray,
    ...forms.flatMap((form) => [form, ...[...queries, ...words].map((query) => `${form}?${query}`)]),
    ...[
      '',
      '?lang=uk',
      '?outlet=elbbote',
      '?q=putin',
      '?moment=handshake',
      '?from=2025-08-15',
      '?sort=up',
    ].map((query) => `/picture.png${query}`),
    ...wordForms.flatMap((form) => [
      form,
      ...words.map((query) => `${form}?${query}`),
      ...['lang=en,uk', 'sort=new', 'tz=utc', 'from=2025-08-15&to=2025-08-15'].map(
        (query) => `${form}?q=putin&${query}`,
      ),
    ]),
    ...['', '?lang=uk', '?q=putin&sort=new'].map((query) => oembedOf(run, `/${query}`)),
    ...[...run.articles, withdrawn].flatMap((article) => seedsOf(run, article)),
    ...run.moments.map((slug) => `/moments/${slug}/picture.png`),
    ...run.outlets.flatMap((slug) => [`/outlets/${slug}/picture.png`, `/outlets/${slug}?sort=new&tz=utc`]),
  ];
}

function listQueries({ outlets, languages, moments, today }: SiteRun): readonly string[] {
  return [
    ...outlets.map((slug) => `outlet=${slug}`),
    ...outlets.slice(0, 3).map((slug) => `not=${slug}`),
    ...languages.map((language) => `lang=${language}`),
    ...['wire', 'state', 'newspaper', 'broadcaster', 'digital', 'local'].map((kind) => `kind=${kind}`),
    ...moments.slice(0, 8).map((slug) => `moment=${slug}`),
    `outlet=${outlets.slice(0, 2).join(',')}&sort=new`,
    'lang=en,uk&kind=newspaper,wire',
    'from=2025-08-15&to=2025-08-15',
    'from=2025-08-15T19:00&to=2025-08-16T02:00',
    'from=2025-08-15T10:00:00Z&tz=utc',
    'to=2025-08-10',
    'from=2026-01-01',
    'asof=2025-08-15',
    `asof=${today}`,
    `lang=en&asof=${today}`,
    'asof=2099-01-01',
    'sort=new',
    'tz=utc',
    'tz=Europe/Kyiv',
    'tz=Asia/Kathmandu',
    'lang=en&q=putin&tz=Europe/Kyiv&sort=new',
  ];
}

function seedsOf(
  run: SiteRun,
  { id, path }: { readonly id: string; readonly path: string },
): readonly string[] {
  return [
    path,
    `${path}?v=1`,
    `${path}?v=99`,
    `${path}?hl=putin`,
    `${path}/changes`,
    `/articles/${id}`,
    `/articles/${id}/another-slug`,
    `/articles/${id}/picture.png`,
    `/a/${id}`,
    `/a/${id}?v=2`,
    `/embed/articles/${id}`,
    `/api/v1/articles/${id}`,
    oembedOf(run, path),
    `${oembedOf(run, path)}&maxwidth=300&maxheight=200`,
  ];
}

function oembedOf({ origin }: SiteRun, path: string): string {
  return `/oembed?url=${encodeURIComponent(origin + path)}`;
}
