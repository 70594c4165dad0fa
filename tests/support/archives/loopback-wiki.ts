/** An article of a wiki. */
export interface WikiPage {
  /** Links to other sites, as they stand in it. */
  readonly links: readonly string[];
  /** The titles in other editions. */
  readonly editions?: Readonly<Record<string, string>>;
  readonly coordinates?: { readonly lat: number; readonly lon: number; readonly type?: string };
  /** "Family, Given". */
  readonly sortedBy?: string;
  /** Whether it only lists what its name may mean. */
  readonly isList?: boolean;
  /** HTML of what stands before its first heading. */
  readonly lead?: string;
}

/** What a wiki answers; to be sent as it is. */
export interface WikiAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Wikis on loopback, one for each language below `/wiki/{language}/`. */
export interface LoopbackWiki {
  /** Articles by language and title: "en:Summit". */
  readonly pages: Map<string, WikiPage>;
  /** Old titles: "en:Meeting" → "Summit". */
  readonly renamed: Map<string, string>;
  /** The answer to a path of these wikis; null for every other path. */
  answer(path: string): WikiAnswer | null;
}

/** The Action API of MediaWiki as far as links are asked for, answering at most `limit` of each sort at once. */
export function openLoopbackWiki({ limit = 500 }: { readonly limit?: number } = {}): LoopbackWiki {
  const pages: LoopbackWiki['pages'] = new Map();
  const renamed: LoopbackWiki['renamed'] = new Map();
  return {
    pages,
    renamed,
    answer(path) {
      const [, language = '', query = ''] = /^\/wiki\/([\w-]+)\/w\/api\.php\?(.*)$/.exec(path) ?? [];
      if (language === '') return null;
      const asked = new URLSearchParams(query);
      if (asked.get('action') === 'parse') {
        const page = pages.get(`${language}:${asked.get('page')}`);
        if (page === undefined) return json({ error: { code: 'missingtitle', info: 'No such page.' } });
        return json({ parse: { title: asked.get('page'), pageid: 1, text: page.lead ?? '' } });
      }
      if (asked.get('prop')?.includes('pageprops')) {
        return answerFacts({ pages, renamed, language, asked, limit });
      }
      const titles = (asked.get('titles') ?? '').replaceAll('_', ' ');
      const to = renamed.get(`${language}:${titles}`);
      const title = to ?? titles;
      const page = pages.get(`${language}:${title}`);
      const redirects = to === undefined ? {} : { redirects: [{ from: titles, to }] };
      if (page === undefined) {
        return json({
          batchcomplete: true,
          query: { ...redirects, pages: [{ ns: 0, title, missing: true }] },
        });
      }
      return answerPage({ page, title, redirects, asked, limit });
    },
  };
}

interface Asked {
  readonly page: WikiPage;
  readonly title: string;
  readonly redirects: object;
  readonly asked: URLSearchParams;
  readonly limit: number;
}

/** As API:Continue has it: a sort that is through is named in `continue`, without which nothing goes on. */
function answerPage({ page, title, redirects, asked, limit }: Asked): WikiAnswer {
  const props = (asked.get('prop') ?? '').split('|');
  const done = (asked.get('continue') ?? '').replace('||', '').split('|');
  const isFirst = !asked.has('elcontinue') && !asked.has('llcontinue');
  if (!isFirst && !asked.has('continue')) {
    return json({ error: { code: 'badcontinue', info: 'Invalid continue param.' } });
  }
  const links = props.includes('extlinks') && !done.includes('extlinks') ? page.links : [];
  const titles = Object.entries(page.editions ?? {}).map(([lang, edition]) => ({ lang, title: edition }));
  const editions = props.includes('langlinks') && !done.includes('langlinks') ? titles : [];
  const from = Number(asked.get('elcontinue') ?? 0);
  const fromLanguage = asked.get('llcontinue')?.split('|')[1] ?? '';
  const at = Math.max(
    0,
    editions.findIndex(({ lang }) => lang === fromLanguage),
  );
  const nextLanguage = editions[at + limit]?.lang;
  const next = {
    ...(links.length > from + limit ? { elcontinue: String(from + limit) } : {}),
    ...(nextLanguage === undefined ? {} : { llcontinue: `1|${nextLanguage}` }),
  };
  const through = props.filter(
    (prop) => !Object.hasOwn(next, prop === 'extlinks' ? 'elcontinue' : 'llcontinue'),
  );
  return json({
    ...(Object.keys(next).length === 0
      ? { batchcomplete: true }
      : { continue: { ...next, continue: `||${through.join('|')}` } }),
    query: {
      ...redirects,
      pages: [
        {
          pageid: 1,
          ns: 0,
          title,
          extlinks: links.slice(from, from + limit).map((url) => ({ url })),
          langlinks: editions.slice(at, at + limit),
        },
      ],
    },
  });
}

interface AskedFacts extends Pick<Asked, 'asked' | 'limit'>, Pick<LoopbackWiki, 'pages' | 'renamed'> {
  readonly language: string;
}

/** Several pages at once: those that are whole in one answer may be cut in another, so each stands in all of them. */
function answerFacts({ pages, renamed, language, asked, limit }: AskedFacts): WikiAnswer {
  const titles = (asked.get('titles') ?? '').split('|').map((title) => title.replaceAll('_', ' '));
  const from = Number(asked.get('llcontinue') ?? 0);
  let place = 0;
  const redirects = titles.flatMap((title) => {
    const to = renamed.get(`${language}:${title}`);
    return to === undefined ? [] : [{ from: title, to }];
  });
  const answered = [...new Set(titles.map((title) => renamed.get(`${language}:${title}`) ?? title))].map(
    (title) => {
      const page = pages.get(`${language}:${title}`);
      if (page === undefined) return { ns: 0, title, missing: true };
      const { coordinates, sortedBy, isList = false, editions = {} } = page;
      const langlinks = Object.entries(editions).flatMap(([lang, edition]) => {
        place += 1;
        return place > from && place <= from + limit ? [{ lang, title: edition }] : [];
      });
      const isFirst = from === 0;
      return {
        pageid: 1,
        ns: 0,
        title,
        ...(langlinks.length > 0 ? { langlinks } : {}),
        ...(coordinates === undefined || !isFirst
          ? {}
          : { coordinates: [{ ...coordinates, primary: true, globe: 'earth' }] }),
        ...(sortedBy === undefined && !isList
          ? {}
          : {
              pageprops: {
                ...(sortedBy === undefined ? {} : { defaultsort: sortedBy }),
                ...(isList ? { disambiguation: '' } : {}),
              },
            }),
      };
    },
  );
  const next = place > from + limit ? { llcontinue: String(from + limit), continue: '||coordinates' } : null;
  return json({
    ...(next === null ? { batchcomplete: true } : { continue: next }),
    query: { ...(redirects.length > 0 ? { redirects } : {}), pages: answered },
  });
}

/** "Too busy", as MediaWiki says it: with 200. */
export function laggingWiki(seconds: number): WikiAnswer {
  const info = 'Waiting for db1: 8.5 seconds lagged.';
  const { status, headers, body } = json({ error: { code: 'maxlag', info, host: 'db1', lag: 8.5 } });
  return { status, headers: { ...headers, 'retry-after': String(seconds), 'x-database-lag': '8' }, body };
}

function json(value: unknown): WikiAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status: 200, headers, body: JSON.stringify(value) };
}
