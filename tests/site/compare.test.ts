import { describe, expect, it } from 'vitest';
import { permalinkId } from '@/lib/news/permalink';
import { shownReport, shownReports } from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-coverage';
import { excerpts } from '@/tests/support/site/shared-excerpts';
import { site as sample } from '@/tests/support/site/shared-site';

const id = (outlet: string, name: string) => permalinkId(`https://${outlet}.example/${name}`);
const [arrival, same, moscow] = [id('courier', 'arrival'), id('wire', 'same'), id('neva', 'moscow')];
const [withdrawn, merged] = [id('courier', 'withdrawn'), id('courier', 'merged')];
const inOrder = (...ids: readonly string[]) => ids.toSorted().join(',');

async function read(path: string) {
  const { status, page } = await site.ask(path, { redirect: 'follow' });
  const said = page('main [role=status] li')
    .map((_, line) => page(line).text())
    .get();
  const headlines = page('.compare-headline')
    .map((_, line) => page(line).text())
    .get();
  return { status, said, headlines, page };
}

describe('an address with articles that cannot be shown', () => {
  it.each([
    ['an unknown one', `${arrival},0123456789`, /^No article here has the id “a=0123456789”/],
    ['a withdrawn one', `${arrival},${withdrawn}`, /^.+ has withdrawn “Talks called off”/],
    ['a merged one', `${arrival},${merged}`, /merged into an article that is not to be read here/],
    ['what is no id', `${arrival},putin`, /^“a=putin” is not the id of an article/],
    ['markup', `${arrival},<script>alert(1)</script>`, /is not the id of an article/],
    ['nothing but rubbish', '%00,%ff,@@@,1@', /is not the id of an article/],
  ])('says so and tells how to pick: %s', async (_, value, sentence) => {
    const { status, said, page } = await read(`/compare?a=${encodeURIComponent(value)}`);
    expect(status).toBe(200);
    expect(said.join('\n')).toMatch(sentence);
    expect(page('h1').text()).toBe('Accounts side by side');
    expect(page('main script')).toHaveLength(0);
  });

  it('compares those that can', async () => {
    const { status, said, headlines } = await read(`/compare?a=${arrival},${same},0123456789,${withdrawn}`);
    expect([status, said.length]).toEqual([200, 2]);
    expect(headlines.toSorted()).toEqual(['Air Force One lands', 'Trump lands in Alaska']);
  });

  it('takes the newest where a version is asked for that is not there', async () => {
    const { said, headlines } = await read(`/compare?a=${inOrder(`${arrival}@7`, same)}`);
    expect(said).toEqual(['“Air Force One lands” has 1 version, and no version 7; the newest is taken.']);
    expect(headlines).toHaveLength(2);
  });

  it.each([
    `a=${'x,'.repeat(900)}`,
    'a[]=1&a[0]=2',
    '__proto__=1&constructor=2&a=toString',
    `a=${inOrder(arrival, same)}&pick=%00&tz=Mars`,
    'a=&a=&a=',
  ])('is never answered 500: %s', async (query) => {
    const answer = await site.ask(`/compare?${query}`, { redirect: 'follow' });
    expect(answer.status).toBe(200);
    expect(answer.page('h1')).toHaveLength(1);
  });
});

describe('for programs', () => {
  const json = async (query: string): Promise<Record<string, unknown[]>> =>
    JSON.parse((await site.ask(`/api/v1/compare${query}`)).text);

  it('the same two are side by side, all lists in their order', async () => {
    const answer = await json(`?a=${same},${arrival}`);
    expect(answer.problems).toEqual([]);
    expect(answer.accounts).toHaveLength(2);
    expect(answer.accounts).toMatchObject([
      { headline: expect.any(String) },
      { headline: expect.any(String) },
    ]);
    expect(answer.moments?.every((row) => JSON.stringify(row).includes('sentences'))).toBe(true);
    expect(answer.page).toContain(`/compare?a=${inOrder(same, arrival)}`);
  });

  it('what cannot be shown is said, and nothing is an error', async () => {
    const answer = await json(`?a=${arrival},0123456789,${withdrawn}`);
    expect([answer.accounts?.length, answer.problems?.length]).toEqual([1, 2]);
    expect((await json('')).accounts).toEqual([]);
    expect((await json('?a=%00,@@&a[]=x')).accounts).toEqual([]);
  });

  it('across languages numbers, days and names stand there', async () => {
    const answer: unknown = (await json(`?a=${arrival},${moscow}`)).facts;
    expect(answer).toMatchObject({
      numbers: expect.any(Array),
      days: expect.any(Array),
      names: expect.any(Array),
    });
  });
});

it('a zone that was chosen stays with what it leads to', async () => {
  const { page } = await site.ask(`/compare?a=${inOrder(arrival, same)}&tz=Europe%2FKyiv`);
  const hrefs = page('main a[href^="/articles/"], main a[href^="/compare"], nav a[href^="/moments"]')
    .map((_, link) => page(link).attr('href') ?? '')
    .get();
  expect(hrefs.length).toBeGreaterThan(2);
  expect(hrefs.filter((href) => !href.includes('tz=Europe'))).toEqual([]);
});

describe('the address itself', () => {
  it.each([
    ['another order', `/compare?a=${[arrival, same].toSorted().toReversed().join(',')}`],
    ['as a form sends it', `/compare?a=${same}&a=${arrival}&a=`],
    [
      'addresses of articles',
      `/compare?a=${encodeURIComponent(`http://o.example/a/${same}`)}&a=/a/${arrival}`,
    ],
  ])('has one form: %s', async (_, path) => {
    const answer = await site.get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      307,
      `/compare?a=${inOrder(arrival, same)}`,
    ]);
  });

  it('is for people to hand on, not for search engines; the page that tells how to pick is for both', async () => {
    const pair = await read(`/compare?a=${inOrder(arrival, same)}`);
    expect(pair.page('title').text()).toMatch(/side by side · .+ · Parallax$/);
    expect(pair.page('meta[name=robots]').attr('content')).toContain('noindex');
    expect(pair.page('link[rel=canonical]').attr('href')).toBe(
      `${site.origin}/compare?a=${inOrder(arrival, same)}`,
    );
    const picking = await read('/compare');
    expect(picking.page('meta[name=robots]').attr('content') ?? '').not.toContain('noindex');
    expect(await (await site.get('/sitemap.xml')).text()).toContain(`<loc>${site.origin}/compare</loc>`);
  });

  it('is kept as every page is', async () => {
    const answer = await site.get(`/compare?a=${inOrder(arrival, same)}`);
    expect(answer.headers.get('cache-control')).toContain('s-maxage=60');
  });
});

describe('two accounts', () => {
  it('stand in the order of publication, facts in a table', async () => {
    const { headlines, page } = await read(`/compare?a=${inOrder(moscow, arrival)}`);
    expect(headlines).toEqual(['Air Force One lands', 'Путин прибыл в Анкоридж']);
    const rows = page('.compare-facts tbody tr')
      .map((_, row) => page(row).find('th').text())
      .get();
    expect(rows).toEqual(['Kind', 'Country', 'Language', 'Published', 'Changed', 'Words', 'Report']);
    expect(page('.compare-facts td').text()).toContain('Russian');
  });

  it('in two languages are told to have been compared by what is alike in both', async () => {
    const { page } = await read(`/compare?a=${inOrder(moscow, same)}`);
    expect(page('#facts').text()).toContain('The accounts are in different languages');
    expect(page('#facts h3').text()).toContain('Vladimir Putin');
    expect(page('#facts [lang=ru]').text()).toContain('Путин');
    const { page: one } = await read(`/compare?a=${inOrder(arrival, same)}`);
    expect(one('#facts')).toHaveLength(0);
  });

  it('show no more than an article’s page where the site shows excerpts', async () => {
    const long = shownReport({ outlet: 'northern-wire' });
    const other = shownReport({ outlet: 'potomac-ledger' });
    const whole = await excerpts.ask(long.path);
    const { page } = await excerpts.ask(`/compare?a=${inOrder(long.id, other.id)}`);
    expect(page('.compare-text').first().find('.compare-block')).toHaveLength(1);
    expect(page('#texts').text()).toContain('This site shows the beginning of an article only');
    const first = page('.compare-text .compare-block').first().text();
    expect(first.length).toBeGreaterThan(40);
    expect(whole.page('article').text()).toContain(first);
  });
});

describe('of the sample', () => {
  it('pairs worth a look are offered, each of which is a comparison', async () => {
    const { page } = await sample.ask('/compare');
    const offers = page('a.offer')
      .map((_, link) => page(link).attr('href') ?? '')
      .get();
    expect(page('h2').text()).toMatch(/One text in two outlets.*same moments.*two languages/s);
    expect(offers.length).toBeGreaterThan(5);
    for (const offer of offers) {
      const answer = await sample.ask(offer);
      expect([answer.status, answer.page('.compare-headline').length]).toEqual([200, 2]);
    }
  });

  it('one text in two outlets has its passages by the same letters', async () => {
    const { page: picking } = await sample.ask('/compare');
    const { page } = await sample.ask(picking('a.offer').first().attr('href') ?? '');
    const letters = (text: number) =>
      page(`#text-${text} .compare-letter`)
        .map((_, letter) => page(letter).text())
        .get();
    expect(letters(1).length).toBeGreaterThan(2);
    expect(letters(1).toSorted()).toEqual(letters(2).toSorted());
    const targets = page('.compare-letter')
      .map((_, letter) => page(letter).attr('href') ?? '')
      .get();
    expect(targets.filter((target) => page(target).length !== 1)).toEqual([]);
  });

  it('two reports with passages in common share no part in a hundred, which is the measure of one report', async () => {
    const { page: picking } = await sample.ask('/compare');
    const { page: one } = await sample.ask(picking('a.offer').first().attr('href') ?? '');
    expect(one('main').text()).toMatch(/Shares \d+\u00a0% of its text with/);
    const { page: two } = await sample.ask('/compare?a=5fymczkpen,yz6rtsxg9m');
    expect(two('main').text()).toContain('Shares passages with Northern Wire');
    expect(two('main').text()).not.toContain('% of its text');
  });

  it('versions are compared as they read then', async () => {
    const { page: changes } = await sample.ask('/changes');
    const changed = /\/articles\/([0-9a-z]{10})\/[^/]*\/changes/.exec(changes('main').html() ?? '')?.[1];
    const { page } = await sample.ask(`/compare?a=${changed}@1,${changed}@2`);
    expect(page('.compare-names').first().text()).toMatch(/version 1.*version 2/);
    expect(page('main [role=status]')).toHaveLength(0);
  });

  it('six accounts are six columns, and a seventh is left out', async () => {
    const ids = shownReports.slice(0, 7).map((report) => report.id);
    const { page } = await sample.ask(`/compare?a=${ids.slice(0, 6).toSorted().join(',')}`);
    expect(page('.compare-headline')).toHaveLength(6);
    const seven = await sample.ask(`/compare?a=${ids.join(',')}`);
    expect(seven.page('.compare-headline')).toHaveLength(6);
    expect(seven.page('main [role=status]').text()).toContain('Six articles at most');
  });
});
