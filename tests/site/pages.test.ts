import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { permalinkId } from '@/lib/news/permalink';
import { site } from '@/tests/support/site/shared-coverage';

const id = (outlet: string, name: string) => permalinkId(`https://${outlet}.example/${name}`);
const arrival = `/articles/${id('courier', 'arrival')}/air-force-one-lands`;

async function read(path: string) {
  const answer = await site.get(path);
  return { status: answer.status, $: load(await answer.text()) };
}

/** Of the articles on the page, from the top. */
function rowIds($: CheerioAPI): readonly string[] {
  return $('[data-rows] > .row')
    .map((_, row) => $(row).attr('id') ?? '')
    .get();
}

describe('status codes', () => {
  it.each([
    ['the timeline', '/', 200],
    ['an article', arrival, 200],
    ['an outlet', '/outlets/neva', 200],
    ['an outlet without coverage', '/outlets/silent', 200],
    ['an unknown outlet', '/outlets/nobody', 404],
    ['an unknown id', '/articles/0123456789/x', 404],
    ['what is no id', '/articles/%7C%7C/x', 404],
    ['an unknown page', '/nowhere', 404],
    ['an unknown short link', '/a/0123456789', 404],
    ['a withdrawn article', `/articles/${id('courier', 'withdrawn')}/talks-called-off`, 410],
    ['its short link', `/a/${id('courier', 'withdrawn')}`, 410],
    ['its picture', `/articles/${id('courier', 'withdrawn')}/picture.png`, 410],
    ['nothing to be found', '/?kind=local&q=zzzz', 200],
  ])('%s: %s → %i', async (_, path, status) => {
    expect((await site.get(path)).status).toBe(status);
  });

  it.each([
    ['a wrong slug', `/articles/${id('courier', 'arrival')}/wrong`, 308, arrival],
    ['no slug', `/articles/${id('courier', 'arrival')}`, 308, arrival],
    ['a short link', `/a/${id('courier', 'arrival')}`, 308, arrival],
    ['a merged article', `/a/${id('courier', 'merged')}`, 308, '/articles/elsewhere0/talks-over'],
    ['a word of the menu', '/answers?lang=ru', 308, '/questions?lang=ru'],
    ['what searches are called elsewhere', '/search?q=carpet', 308, '/?q=carpet'],
    ['what feeds are called elsewhere', '/rss.xml', 308, '/feed.rss'],
    ['a form as browsers send it', '/?q=&outlet=wire&outlet=neva&from=&to=', 307, '/?outlet=neva,wire'],
    ['an outlet by its name', '/?outlet=The+wire', 307, '/?outlet=wire'],
  ])('%s leads on', async (_, path, status, to) => {
    const answer = await site.get(path);
    const location = new URL(answer.headers.get('location') ?? '', site.origin);
    expect([answer.status, location.pathname + location.search]).toEqual([status, to]);
  });

  it.each([
    '/?kind=foo&lang=xx&from=never&to=2025-02-30&tz=Mars&sort=up&after=1&colour=red',
    '/?outlet=%00&not=%ff&q=%F0%9F',
    `/?${'outlet=x&'.repeat(300)}`,
    '/outlets/neva?lang=%27%3B--',
    "/?q='%22)%3B&kind[]=wire&__proto__=1",
  ])('rubbish is answered with a sentence: %s', async (path) => {
    const { status, $ } = await read(path);
    expect(status).toBe(200);
    expect($('main [role=status] li').first().text()).toMatch(/“.+” .+\.$/);
  });
});

describe('the timeline', () => {
  it('stands in order, the undated last, with days in the event’s zone', async () => {
    const { $ } = await read('/?sort=old');
    const ids = rowIds($);
    expect(ids[0]).toBe(id('courier', 'preview'));
    expect([id('courier', 'arrival'), id('wire', 'same')]).toContain(ids[1]);
    expect(ids.slice(-2).sort()).toEqual([id('courier', 'undated-1'), id('courier', 'undated-2')].sort());
    expect(
      $('main h2')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['Thursday 14 August', 'Friday 15 August', 'Saturday 16 August', 'No date stated']);
  });

  it('narrows by every filter of the address at once', async () => {
    const { $ } = await read('/?lang=ru&from=2025-08-15&to=2025-08-15');
    expect(rowIds($)).toEqual([id('neva', 'moscow'), id('neva', 'ural')]);
    expect($('meta[name=robots]').attr('content')).toContain('noindex');
  });

  it('says what to drop where nothing is left', async () => {
    const { $ } = await read('/?outlet=asa&lang=ru');
    expect($('main').text()).toContain('No article fits all of this');
    expect($('main a[href="/?outlet=asa"]').text()).toContain('2 articles');
  });

  it('moves its headings with the zone', async () => {
    const { $ } = await read('/?tz=Europe/Moscow');
    expect($(`[id="${id('neva', 'ural')}"] time`).text()).toBe('08:00');
  });
});

describe('a zone that was chosen', () => {
  const tz = 'tz=Europe/Moscow';
  /** Files, and what speaks to programs, tell times in UTC; zones are chosen and permalinks handed on without it. */
  const isFree = /^\/(?:api|embed)|\.(?:atom|rss|json|csv|bib|ris|xml|txt)\b/;

  it.each([
    ['the timeline', '/'],
    ['a day', '/?from=2025-08-15&to=2025-08-15'],
    ['a search', '/?q=Alaska'],
    ['an article', arrival],
    ['its place', `${arrival}?hl=Alaska`],
    ['its versions', `${arrival}/changes`],
    ['a withdrawn article', `/articles/${id('courier', 'withdrawn')}/talks-called-off`],
    ['the moments', '/moments'],
    ['a moment', '/moments/handshake'],
    ['all of a moment', '/moments/handshake/all'],
    ['what changed', '/changes'],
    ['the words', '/words?q=Alaska'],
    ['the examples of words', '/words'],
    ['the outlets', '/outlets'],
    ['an outlet', '/outlets/neva'],
    ['the sources', '/sources'],
    ['their hours', '/sources/hours'],
    ['how to read this', '/about'],
  ])('%s leads on with it', async (_, path) => {
    const { $ } = await read(`${path}${path.includes('?') ? '&' : '?'}${tz}`);
    const others = $('.controls-zone a, #share a').get();
    const links = $('body a[href^="/"]').filter((_, link) => !others.includes(link));
    const hrefs = links.map((_, link) => $(link).attr('href') ?? '').get();
    expect(hrefs.length).toBeGreaterThan(6);
    expect(hrefs.filter((href) => !href.includes(tz) && !isFree.test(href))).toEqual([]);
  });

  it.each([
    ['an article', arrival, 'article time', '15 August 2025, 21:22 UTC+3'],
    ['a moment', '/moments/handshake', 'main header time', /22:10 UTC\+3$/],
    ['the moments', '/moments', 'main ol time:contains(UTC)', /UTC\+3$/],
  ])('is whose clock %s goes by', async (_, path, place, said) => {
    const { $ } = await read(`${path}?${tz}`);
    expect($(place).first().text()).toMatch(said);
  });

  it.each([
    ['a wrong slug', `/articles/${id('courier', 'arrival')}/wrong`],
    ['a short link', `/a/${id('courier', 'arrival')}`],
  ])('is kept where %s leads on', async (_, path) => {
    const answer = await site.get(`${path}?${tz}`);
    expect(answer.headers.get('location')).toBe(`${arrival}?${tz}`);
  });

  it('is named where it is none, and the event’s clock is gone by', async () => {
    const { $ } = await read(`${arrival}?tz=Mars`);
    expect($('[role=status] li').text()).toMatch(/“tz=Mars” is not a time zone/);
    expect($('article time').first().text()).toBe('15 August 2025, 10:22 AKDT');
  });
});

describe('an article', () => {
  it('belongs to its outlet, for search engines, and shows our picture to those it is shared with', async () => {
    const { $ } = await read(arrival);
    expect($('link[rel=canonical]').attr('href')).toBe('https://courier.example/arrival');
    expect($('meta[property="og:url"]').attr('content')).toBe(site.origin + arrival);
    expect($('meta[property="og:image"]').attr('content')).toBe(
      `${site.origin}/articles/${id('courier', 'arrival')}/picture.png`,
    );
    expect($('head > link[rel=canonical]')).toHaveLength(1);
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2025-08-15T18:22:00.000Z',
    });
  });

  it('tells Zotero and cards what it is, whose and of when', async () => {
    const { $ } = await read(arrival);
    const tags = (name: string) =>
      $(`meta[name="${name}"], meta[property="${name}"]`)
        .map((_, meta) => $(meta).attr('content'))
        .get();
    expect({
      title: tags('citation_title'),
      day: tags('citation_publication_date'),
      original: tags('citation_public_url'),
      type: tags('DC.type'),
      // Either would make something else of it, in Zotero.
      journal: tags('citation_journal_title'),
      published: tags('article:published_time'),
      locale: tags('og:locale'),
    }).toEqual({
      title: ['Air Force One lands'],
      day: ['2025/08/15'],
      original: ['https://courier.example/arrival'],
      type: ['newspaperArticle'],
      journal: [],
      published: ['2025-08-15T18:22:00.000Z'],
      locale: [],
    });
  });

  it('names what others published around it', async () => {
    const { $ } = await read(arrival);
    expect(
      $('nav a')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(expect.arrayContaining(['Trump lands in Alaska', 'Путин прибыл в Анкоридж']));
  });
});

describe('an outlet’s sum by days', () => {
  it('is its count among the outlets, or the page says why it is less', async () => {
    const [list, grid] = [(await read('/outlets')).$, (await read('/sources/hours')).$];
    const countOf = (slug: string) =>
      Number.parseInt(list(`li:has(a[href="/outlets/${slug}"]) .text-end`).text(), 10);
    const sums = grid('.watch tbody tr')
      .map((_, row) => {
        const slug =
          grid(row)
            .find('th a')
            .attr('href')
            ?.replace(/^.outlets.|#hours$/g, '') ?? '';
        return { slug, less: countOf(slug) - Number(grid(row).find('td:last-child > span').text()) };
      })
      .get();
    expect(sums.filter(({ less }) => less !== 0).map(({ slug, less }) => [slug, less])).toEqual([
      ['courier', 2],
    ]);
    const said = 'Articles of other days or without a date are not counted here.';
    expect(grid('main').text()).toContain(said);
    expect((await read('/outlets/courier')).$('#hours').text()).toContain(said);
  });
});

describe('for machines', () => {
  it('every address of the sitemap answers 200', async () => {
    const $ = load(await (await site.get('/sitemap.xml')).text(), { xml: true });
    const addresses = $('loc')
      .map((_, loc) => $(loc).text())
      .get();
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      expect([address, (await fetch(address, { redirect: 'manual' })).status]).toEqual([address, 200]);
    }
  });

  it('robots.txt names the sitemap', async () => {
    expect(await (await site.get('/robots.txt')).text()).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
  });

  it('healthz says that the store answers', async () => {
    const answer = await site.get('/healthz');
    expect([answer.headers.get('cache-control'), await answer.json()]).toMatchObject([
      'no-store',
      { ok: true },
    ]);
  });
});
