/** A page or form that is measured, and how many of each are asked for. */
export interface MeasuredPage {
  readonly name: string;
  /** Its address, or one of them at each turn: no two readers ask the same. */
  readonly path: (turn: number) => string;
}

const common = ['Putin', 'Trump', 'Alaska'];
const phrases = ['"Air Force One"', '"red carpet"', '"press conference"'];
const russian = ['саммит', 'переговоры', 'встреча'];
const arabic = ['القمة', 'الرئيس', 'بوتين'];
const chinese = ['峰会', '会谈', '停火'];

/** What readers and programs ask for; `deep` is the address of a page at 60 % of the timeline. */
export function measuredPages(found: {
  readonly deep: string;
  readonly articles: readonly string[];
}): readonly MeasuredPage[] {
  const searched = (name: string, words: readonly string[]): MeasuredPage => ({
    name,
    // A span of its own for each turn, so that nothing is kept from the turn before.
    path: (turn) => `/?q=${encodeURIComponent(pick(words, turn))}&from=2025-08-0${1 + (turn % 7)}`,
  });
  return [
    { name: 'timeline', path: (turn) => `/?tz=${encodeURIComponent(pick(zones, turn))}` },
    { name: 'one language', path: (turn) => `/?lang=${pick(['de', 'fr', 'es', 'ru', 'uk'], turn)}` },
    {
      name: 'one kind, one day',
      path: (turn) => `/?kind=state&from=2025-08-${10 + (turn % 10)}&to=2025-08-${10 + (turn % 10)}`,
    },
    { name: 'newest first', path: (turn) => `/?sort=new&tz=${encodeURIComponent(pick(zones, turn))}` },
    { name: 'page at 60 %', path: (turn) => `${found.deep}&tz=${encodeURIComponent(pick(zones, turn))}` },
    searched('common word', common),
    { name: 'rare word', path: (turn) => `/?q=zwischenfallmelder&from=2025-08-0${1 + (turn % 7)}` },
    searched('phrase', phrases),
    searched('Russian word', russian),
    searched('Arabic word', arabic),
    searched('two Chinese characters', chinese),
    {
      name: 'in their words',
      path: (turn) => `/words?q=${encodeURIComponent(pick(russian, turn))}&from=2025-08-0${1 + (turn % 7)}`,
    },
    { name: 'outlet', path: (turn) => `/outlets/outlet-${3 + turn * 7}` },
    { name: 'moment', path: (turn) => `/moments/handshake?tz=${encodeURIComponent(pick(zones, turn))}` },
    { name: 'article', path: (turn) => pick(found.articles, turn) },
    { name: 'feed', path: (turn) => `/feed.atom?lang=${pick(['en', 'de', 'ru', 'fr', 'es', 'uk'], turn)}` },
    {
      name: 'API',
      path: (turn) => `/api/v1/articles?lang=${pick(['en', 'de', 'ru', 'fr', 'es', 'uk'], turn)}`,
    },
    { name: 'news since', path: (turn) => `/api/v1/news?since=2025-08-2${turn % 3}T00:00:00Z` },
    { name: 'health', path: () => '/healthz' },
    { name: 'sitemap', path: () => '/sitemap.xml' },
  ];
}

const zones = [
  'utc',
  'Europe/Kyiv',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Asia/Kolkata',
  'America/New_York',
  'Europe/Paris',
];

function pick<T>(from: readonly T[], turn: number): T {
  const found = from[turn % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
