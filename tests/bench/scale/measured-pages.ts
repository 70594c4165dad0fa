/** A page or form that is measured, and how many of each are asked for. */
export interface MeasuredPage {
  readonly name: string;
  /** Its address at each turn: no two readers ask the same, where there is a second way to ask. */
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
    path: (turn) => `/?q=${encodeURIComponent(pick(words, turn))}&${whole(turn)}`,
  });
  return [
    { name: 'timeline', path: (turn) => `/?${zone(turn)}` },
    {
      name: 'one language',
      path: (turn) => `/?lang=${pick(['de', 'fr', 'es', 'ru', 'uk'], turn)}&${zone(turn)}`,
    },
    { name: 'one kind', path: (turn) => `/?kind=state&${zone(turn)}` },
    {
      name: 'one kind, one day',
      path: (turn) =>
        `/?kind=state&from=2025-08-${10 + (turn % 10)}&to=2025-08-${10 + (turn % 10)}&${zone(turn)}`,
    },
    { name: 'newest first', path: (turn) => `/?sort=new&${zone(turn)}` },
    { name: 'page at 60 %', path: (turn) => `${found.deep}&${zone(turn)}` },
    searched('common word', common),
    { name: 'common word, one outlet', path: (turn) => `/?q=Trump&outlet=outlet-${turn}` },
    {
      name: 'common word, one day',
      path: (turn) =>
        `/?q=Trump&from=2025-08-${10 + (turn % 10)}&to=2025-08-${10 + (turn % 10)}&${zone(turn)}`,
    },
    { name: 'common word, deep', path: (turn) => `${found.deep}&q=${pick(common, turn)}&${zone(turn)}` },
    searched('one word or another', ['carpet OR interpreter', 'Trump OR саммит', 'Putin OR Alaska']),
    searched('one word without another', ['Putin -Trump', 'carpet -interpreter', 'Alaska -Putin']),
    searched('rare word', ['zwischenfallmelder']),
    searched('phrase', phrases),
    searched('Russian word', russian),
    searched('Arabic word', arabic),
    searched('two Chinese characters', chinese),
    searched('four Chinese characters', ['停火协议', '特朗普总统', '国际社会']),
    {
      name: 'in their words',
      path: (turn) => `/words?q=${encodeURIComponent(pick(russian, turn))}&${whole(turn)}`,
    },
    { name: 'outlet', path: (turn) => `/outlets/outlet-${3 + turn * 7}` },
    { name: 'outlets', path: (turn) => `/outlets?${zone(turn)}` },
    { name: 'hours of all outlets', path: (turn) => `/sources/hours?${zone(turn)}` },
    { name: 'their hours of a day', path: (turn) => `/sources/hours?day=2025-08-15&${zone(turn)}` },
    { name: 'sources', path: (turn) => `/sources?${zone(turn)}` },
    { name: 'what tells how to compare', path: (turn) => `/compare?${zone(turn)}` },
    { name: 'quotations', path: (turn) => `/quotations?${zone(turn)}` },
    { name: 'questions', path: (turn) => `/questions?${zone(turn)}` },
    { name: 'moments', path: (turn) => `/moments?${zone(turn)}` },
    { name: 'moment', path: (turn) => `/moments/handshake?${zone(turn)}` },
    { name: 'article', path: (turn) => pick(found.articles, turn) },
    { name: 'changes', path: (turn) => `/changes?${zone(turn)}` },
    { name: 'changes of a common word', path: (turn) => `/changes?q=${pick(common, turn)}&${zone(turn)}` },
    {
      name: 'feed',
      path: (turn) => `/feed.atom?lang=${pick(['en', 'de', 'ru', 'fr', 'es', 'uk'], turn)}&${whole(turn)}`,
    },
    { name: 'feed of a common word', path: (turn) => `/feed.atom?q=${pick(common, turn)}&${whole(turn)}` },
    {
      name: 'API',
      path: (turn) =>
        `/api/v1/articles?lang=${pick(['en', 'de', 'ru', 'fr', 'es', 'uk'], turn)}&${whole(turn)}`,
    },
    { name: 'news since', path: (turn) => `/api/v1/news?since=${instant(20, turn)}` },
    { name: 'health', path: () => '/healthz' },
    { name: 'sitemap', path: () => '/sitemap.xml' },
  ];
}

const zones = Intl.supportedValuesOf('timeZone');

/** A zone of its own for each turn, so that nothing is kept from the turn before. */
function zone(turn: number): string {
  return `tz=${encodeURIComponent(zones[(turn * 7) % zones.length] ?? 'utc')}`;
}

/** A span of its own for each turn: all that there is. */
function whole(turn: number): string {
  return `from=${instant(1, turn)}`;
}

function instant(day: number, turn: number): string {
  return new Date(Date.UTC(2025, 7, day, turn)).toISOString();
}

function pick<T>(from: readonly T[], turn: number): T {
  const found = from[turn % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
