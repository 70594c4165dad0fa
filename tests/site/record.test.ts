import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeReading } from '@/lib/db/record/readings';
import { findAtomFaults } from '@/tests/support/atom';
import { openRecord, recordIds, recordTexts, type TestRecord } from '@/tests/support/record';
import { site } from '@/tests/support/site/shared-record';
import { openTestSite, type SiteAnswer, type TestSite } from '@/tests/support/site/site';
import {
  anArticle,
  anInstant,
  anOutlet,
  aReading,
  looksWhileKept,
  until,
  watch,
} from '@/tests/support/store';

const edited = (await site.get(`/a/${recordIds.edited}`)).headers.get('location') ?? '';

const textOf = (answer: SiteAnswer, selector: string) =>
  answer.page(selector).first().text().replace(/\s+/g, ' ').trim();

describe('an article’s versions', () => {
  test('the short form and a wrong slug keep the version that is pinned', async () => {
    const short = await site.get(`/a/${recordIds.edited}?v=2&x=1`);
    expect([short.status, short.headers.get('location')]).toEqual([308, `${edited}?v=2`]);
    const wrong = await site.get(`/articles/${recordIds.edited}/other?v=2`);
    expect([wrong.status, wrong.headers.get('location')]).toEqual([308, `${edited}?v=2`]);
    const compared = await site.get(`/articles/${recordIds.edited}/other/changes?from=1&to=2&x=%2F%2Fy`);
    expect([compared.status, compared.headers.get('location')]).toEqual([
      308,
      `${edited}/changes?from=1&to=2`,
    ]);
  });

  test('a pinned one shows its state, says so, and is canonical to the outlet still', async () => {
    const answer = await site.ask(`${edited}?v=1`);
    expect(answer.status).toBe(200);
    expect(textOf(answer, 'h1')).toBe(recordTexts.first);
    expect(answer.page('title').text()).toContain(recordTexts.first);
    expect(textOf(answer, '[role=note]')).toMatch(
      /^You see version 1 of 3, as we saw it on 15 August 2025, 12:05 AKDT\. .*Current version/,
    );
    expect(answer.text).toContain('They are expected to talk for six hours.');
    expect(answer.text).not.toContain('Aides called the talks constructive.');
    expect(answer.page('link[rel=canonical]').attr('href')).toBe('https://courier.example/edited');
    expect(answer.page('[data-share-copy]').attr('href')).toBe(`${edited}?v=1`);
  });

  test.each(['99', '0', 'x', '%3Cscript%3E', '1&v=77', '٢'])(
    'v=%s shows the newest and says so',
    async (v) => {
      const answer = await site.ask(`${edited}?v=${v}`);
      expect([answer.status, textOf(answer, 'h1')]).toEqual([200, recordTexts.third]);
      expect(textOf(answer, 'main [role=status] li')).toMatch(
        /is not a version of this article\. It has 3 versions/,
      );
    },
  );

  test('its history names every headline, sums the looks, and keeps our corrections apart', async () => {
    const answer = await site.ask(edited);
    const history = textOf(answer, '#history');
    for (const headline of Object.values(recordTexts)) expect(history).toContain(headline);
    expect(history).toContain('Version 2 · headline changed');
    expect(history).toContain('Seen by us 15 August 2025, 15:40 AKDT');
    expect(history).toContain('Looked twice since, last 15 August 2025, 13:20 AKDT; unchanged.');
    expect(history).toContain('Gone: the page was not there 18 August 2025, 18:10 AKDT.');
    expect(history).toContain('There again 19 August 2025, 18:10 AKDT.');
    expect(textOf(answer, '#history h3')).toBe('Our own corrections');
    expect(history).toContain(
      'Version 2: read again on 1 September 2025, 04:00 AKDT from the page as kept; our correction, not the outlet’s.',
    );
  });

  test('one that was withdrawn answers 410 at each of its addresses, with its headlines and no text', async () => {
    const path = (await site.ask(`/a/${recordIds.gone}`)).page('a').attr('href') ?? '';
    for (const address of [path, `${path}?v=1`, `${path}/changes`, `${path}/changes?from=1&to=2`]) {
      const answer = await site.ask(address);
      expect([address, answer.status]).toEqual([address, 410]);
      expect(textOf(answer, '#history')).toContain('nor at the next look');
      expect(answer.text).not.toContain('shook hands');
    }
  });

  test('nobody’s address has none', async () => {
    expect((await site.get('/articles/zzzzzzzzzz/x/changes')).status).toBe(404);
    expect((await site.get('/articles/..%2f/x/changes')).status).toBe(404);
  });
});

describe('two versions laid over each other', () => {
  test('say what went and what came, by marks and by words', async () => {
    const answer = await site.ask(`${edited}/changes?from=1&to=3`);
    expect(answer.status).toBe(200);
    const marks = (tag: string) =>
      answer
        .page(`article ${tag}`)
        .map((_, mark) => answer.page(mark).text())
        .get();
    expect(marks('del')).toContain(' removed: They are expected to talk for six hours. (end) ');
    expect(marks('ins')).toContain(' added: Aides called the talks constructive. (end) ');
    expect(textOf(answer, 'details summary')).toMatch(/6 unchanged paragraphs$/);
    expect(answer.page('select[name=from] option[selected]').attr('value')).toBe('1');
    expect(answer.page('select[name=to] option[selected]').attr('value')).toBe('3');
    expect(answer.page('form[method=get]').attr('action')).toBe(`${edited}/changes`);
  });

  test('are the newest two where nothing is chosen', async () => {
    const answer = await site.ask(`${edited}/changes`);
    expect(answer.page('select[name=from] option[selected]').attr('value')).toBe('2');
    expect(answer.page('select[name=to] option[selected]').attr('value')).toBe('3');
  });

  test.each(['from=9&to=x', 'from=2&to=2', 'from[]=1', 'from=%00&to=%ff', 'to=-1', '__proto__=1'])(
    '%s is answered with a page',
    async (query) => {
      const answer = await site.ask(`${edited}/changes?${query}`);
      expect([answer.status, textOf(answer, 'h1')]).toEqual([200, 'What changed']);
    },
  );

  test('are none where there is one version only', async () => {
    const calm = (await site.get(`/a/${recordIds.calm}`)).headers.get('location') ?? '';
    const answer = await site.ask(`${calm}/changes?from=1&to=2`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('one version so far, so there is nothing to compare');
  });
});

describe('the changes', () => {
  test('stand on a page, newest first, linked from the timeline', async () => {
    const answer = await site.ask('/changes');
    const rows = answer.page('.row h3').map((_, row) => answer.page(row).text().replace(/\s+/g, ' '));
    expect(rows.get()).toHaveLength(3);
    expect(rows.get()[0]).toContain('but promise to meet again');
    const changed = answer.page('.row-changed').map((_, row) => answer.page(row).text());
    expect(changed.get()[0]).toMatch(
      /^headline changed: compare versions 2 and 3 · the outlet (?:dates it|does not)/,
    );
    const filter = answer.page('form[action="/changes"]');
    expect(filter.find('input[name=outlet][value=courier]')).toHaveLength(1);
    expect(filter.find('input[name=kind]').length).toBeGreaterThan(0);
    const front = await site.ask('/?outlet=courier');
    expect(front.page('link[type="application/atom+xml"][title="What changed"]').attr('href')).toBe(
      `${site.origin}/changes.atom?outlet=courier`,
    );
    expect(front.page('nav[aria-label="Sections"] a[href="/changes"]')).toHaveLength(1);
  });

  test('are a valid feed that honours the query', async () => {
    const whole = await site.get('/changes.atom');
    expect([whole.status, whole.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
    const text = await whole.text();
    expect(await findAtomFaults(text)).toEqual([]);
    expect(text.match(/<entry>/g)).toHaveLength(3);
    const arabic = await (await site.get('/changes.atom?lang=ar')).text();
    expect(await findAtomFaults(arabic)).toEqual([]);
    expect(arabic.match(/<entry>/g)).toHaveLength(1);
    expect(arabic).toContain(`<id>${site.origin}/a/${recordIds.arabic}?v=2</id>`);
    const empty = await (await site.get('/changes.atom?outlet=silent')).text();
    expect(await findAtomFaults(empty)).toEqual([]);
    expect(empty).not.toContain('<entry>');
  });

  test.each(['', '?outlet=courier'])(
    '%s are answered 304 to who has them, by ETag or by date',
    async (query) => {
      const path = `/changes.atom${query}`;
      const first = await site.get(path);
      const etag = first.headers.get('etag') ?? '';
      const modified = first.headers.get('last-modified') ?? '';
      expect(modified).toBe('Sat, 16 Aug 2025 02:10:00 GMT');
      const status = async (headers: Record<string, string>) => (await site.get(path, { headers })).status;
      expect(await status({ 'if-none-match': etag })).toBe(304);
      expect(await status({ 'if-modified-since': modified })).toBe(304);
      expect(await status({ 'if-modified-since': 'Sat, 16 Aug 2025 02:09:59 GMT' })).toBe(200);
      expect(await status({ 'if-modified-since': 'the day before' })).toBe(200);
      // The ETag decides where both are sent.
      expect(await status({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200);
    },
  );

  test.each([
    'from=never&lang=klingon',
    'q=%00',
    'asof=x',
    '__proto__=1',
    'after=1&sort=up',
    'outlet=%ff',
    `q=${'x'.repeat(3000)}`,
  ])('never fail: %s', async (query) => {
    expect((await site.get(`/changes?${query}`, { redirect: 'follow' })).status).toBe(200);
    const feed = await site.get(`/changes.atom?${query}`);
    expect(feed.status).toBe(200);
    expect(await findAtomFaults(await feed.text())).toEqual([]);
  });
});

describe('as of an earlier time', () => {
  test('the timeline says when, where the record begins, and reads as it did', async () => {
    const answer = await site.ask('/?asof=2025-08-15T14:00');
    expect(answer.status).toBe(200);
    const note = textOf(answer, '[role=note]');
    expect(note).toContain('As our record stood on 15 August 2025, 14:00 AKDT.');
    expect(note).toContain('Our record begins on 14 August 2025, 10:00 AKDT.');
    const row = answer.page(`#${recordIds.edited} h4 a`);
    expect([row.text(), row.attr('href')]).toEqual([recordTexts.first, `${edited}?v=1`]);
    expect(answer.page(`#${recordIds.gone} h4`).text()).toBe('Summit called off, sources say');
    expect(answer.text).not.toContain('A summit seen from afar');
  });

  test('a day means its end; before the record there is nothing, in words', async () => {
    expect(textOf(await site.ask('/?asof=2025-08-15'), '[role=note]')).toContain(
      'at the end of 15 August 2025',
    );
    const before = await site.ask('/?asof=2025-08-01');
    expect(before.status).toBe(200);
    expect(textOf(before, 'main h2')).toBe('Before our record');
    expect(before.page('[data-rows] .row')).toHaveLength(0);
  });

  test.each(['asof=yesterday', 'asof=2025-02-30', 'asof=%3Cscript%3E'])(
    '%s is told in a sentence',
    async (query) => {
      const answer = await site.ask(`/?${query}`);
      expect(answer.status).toBe(200);
      expect(textOf(answer, 'main [role=status] li')).toContain('the record is shown as it stands now');
    },
  );

  test('what has not come yet says so', async () => {
    expect(textOf(await site.ask('/?asof=2199-01-01'), '[role=note]')).toContain('That has not come yet');
  });
});

describe('where we looked', () => {
  test('an outlet’s hours are a table with headers, and each cell has words', async () => {
    const { page, status } = await site.ask('/outlets/courier');
    expect(status).toBe(200);
    const row = page('#hours tbody tr').filter(
      (_, one) => page(one).find('th').text() === 'Friday 15 August',
    );
    const cells = row
      .find('td')
      .map((_, cell) => page(cell).text().trim())
      .get();
    expect(cells[11]).toBe('1 article');
    expect(cells[10]).toBe('· looked, none');
    expect(cells[13]).toBe('× not reached');
    const empty = page('#hours tbody tr').first().find('td').first();
    expect(empty.text()).toBe('not watched');
    expect(page('#hours thead th[scope=col]')).toHaveLength(26);
  });

  test('all outlets’ days, and the hours of one', async () => {
    const days = await site.ask('/sources/hours');
    expect(days.status).toBe(200);
    expect(
      days
        .page('tbody th')
        .map((_, cell) => days.page(cell).text())
        .get(),
    ).toEqual(['The Courier', 'خليج الأخبار']);
    expect(textOf(days, 'main section ul')).toBe('The Silent');
    const hours = await site.ask('/sources/hours?day=2025-08-15');
    expect(textOf(hours, 'h1')).toBe('Friday 15 August');
    expect((await site.ask('/sources')).page('a[href="/sources/hours"]').length).toBeGreaterThan(0);
  });

  test.each(['day=2024-01-01', 'day=x', 'day[]=1', 'day=%ff'])(
    '%s falls to the whole span',
    async (query) => {
      const answer = await site.ask(`/sources/hours?${query}`);
      expect([answer.status, textOf(answer, 'h1')]).toEqual([200, 'Day by day']);
    },
  );
});

describe('for every reader the same', () => {
  test.each(['/changes', '/changes.atom', '/sources/hours', '/?asof=2025-08-15'])(
    '%s may be kept, and sets nothing',
    async (path) => {
      const { headers } = await site.get(path);
      expect(headers.get('cache-control')).toMatch(/s-maxage=\d/);
      expect(headers.get('set-cookie')).toBe(null);
    },
  );

  test('none of it was a fault on our side', () => {
    expect(site.said()).not.toMatch(/error|exception/i);
  });
});

describe('a site of its own, that shows excerpts', () => {
  let record: TestRecord;
  let excerpts: TestSite;
  beforeAll(async () => {
    record = await openRecord();
    excerpts = await openTestSite(record.url, { ARTICLE_TEXT: 'excerpt' });
  });
  afterAll(async () => {
    await excerpts?.close();
    await record?.close();
  });

  test('shows those of old versions too, and compares no more', async () => {
    const secret = /six hours|three hours|constructive|Background paragraph|Old ending/;
    const old = [edited, `${edited}?v=1`, `${edited}/changes?from=1&to=3`, '/changes', '/changes.atom'];
    for (const address of old) {
      const answer = await excerpts.ask(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.text).not.toMatch(secret);
    }
    const compared = await excerpts.ask(`${edited}/changes?from=1&to=3`);
    expect(compared.text).toContain('The two presidents met on Friday');
    expect(textOf(compared, 'article')).toContain('compares headline, standfirst and first paragraph');
  });

  test('of many outlets the days are shown a hundred at a time', async () => {
    const many = Array.from({ length: 220 }, (_, place) => `zephyr-${place + 101}`);
    await watch(
      record.database,
      many.map((slug) => anOutlet(slug)),
    );
    const [first, second] = [
      await excerpts.ask('/sources/hours'),
      await excerpts.ask('/sources/hours?page=2&day=2025-08-15'),
    ];
    const silent = ({ page }: typeof first) => page('main section li').length;
    expect([silent(first) + first.page('tbody tr').length, silent(second)]).toEqual([100, 100]);
    expect(textOf(first, 'nav[aria-label=Outlets]')).toContain('Outlets 1 to 100 of 223, by name');
    expect(first.page('nav[aria-label=Outlets] [rel=next]').attr('href')).toBe('/sources/hours?page=2');
    expect(second.page('nav[aria-label=Outlets] [rel=prev]').attr('href')).toBe(
      '/sources/hours?day=2025-08-15',
    );
    expect(textOf(second, 'main')).toContain('none of these outlets was looked at');
  });

  test('what is kept is forgotten as soon as an article changes', async () => {
    const paths = [`${edited}/changes`, '/changes', '/changes.atom'];
    await Promise.all(paths.map((path) => excerpts.get(path)));
    const base = { address: 'https://courier.example/edited', published: anInstant('2025-08-15T19:58:00Z') };
    const headline = `${recordTexts.third}, in Moscow`;
    const now = new Date('2025-08-21T00:00:00Z');
    await storeReading(record.database, aReading(anArticle({ ...base, headline }), { now }));
    for (const path of paths) {
      await until(
        `${path} to tell of it`,
        async () => {
          const answer = await excerpts.get(path, { redirect: 'follow' });
          return (await answer.text()).includes('in Moscow');
        },
        looksWhileKept,
      );
    }
  });
});
