import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { site } from '@/tests/support/site/shared-site';

const listed = z.object({
  count: z.number(),
  quotations: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      speaker: z.string(),
      outlets: z.number(),
      language: z.string(),
    }),
  ),
  next: z.string().nullable(),
});
const json = async (path: string): Promise<unknown> => (await site.get(path)).json();
const list = async (query = '') => listed.parse(await json(`/api/v1/quotations${query}`));

describe('/quotations', () => {
  test('lists by speaker, those that most outlets have first, each a link to its page', async () => {
    const { status, page } = await site.ask('/quotations');
    expect(status).toBe(200);
    expect(page('h2').first().text()).toBe('Donald Trump');
    const hrefs = page('.quotation-words a')
      .map((_, link) => page(link).attr('href') ?? '')
      .get();
    expect(hrefs.length).toBeGreaterThan(20);
    const { quotations, count } = await list();
    expect(hrefs[0]).toBe(`/quotations/${quotations[0]?.id}`);
    expect(page('main').text()).toContain(`${count} quotations of four words or more`);
  });

  test.each([
    ['?speaker=Vladimir+Putin', ({ speaker }: { speaker: string }) => speaker === 'Vladimir Putin'],
    ['?lang=fr', ({ language }: { language: string }) => language === 'fr'],
    ['?q=moscow', ({ text }: { text: string }) => /moscow/i.test(text)],
  ])('is narrowed by %s, on the page and in the API', async (query, fits) => {
    const { quotations, count } = await list(query);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan((await list()).count);
    expect(quotations.filter((one) => !fits(one))).toEqual([]);
    const { page } = await site.ask(`/quotations${query}`);
    expect(page(`.quotation-words a[href="/quotations/${quotations[0]?.id}"]`)).toHaveLength(1);
  });

  test.each([
    ['/quotations?page=3', '/quotations'],
    ['/quotations?speaker=Donald+Trump&page=99', '/quotations?speaker=Donald+Trump'],
    ['/quotations?speaker=Donald+Trump&lang=uk,en', '/quotations?lang=en,uk&speaker=Donald+Trump'],
    ['/quotations?sort=new&moment=handshake', '/quotations'],
  ])('%s has one form: %s', async (path, form) => {
    const { status, headers } = await site.ask(path);
    expect(status).toBe(307);
    expect(headers.get('location')).toBe(form);
  });

  test.each([
    '?speaker=nobody+of+that+name',
    '?speaker=%27%20or%20true--&page=99999999',
    '?page=-1&speaker=&speaker=x&speaker[]=y',
    '?toString=1&from=yesterday',
    '?q=%25%5F%5C',
  ])('is a page whatever is asked: %s', async (query) => {
    const answer = await site.get(`/quotations${query}`);
    expect(answer.status).toBeLessThan(400);
    expect((await site.get(`/api/v1/quotations${query}`)).status).toBe(200);
  });
});

describe('/quotations/{id}', () => {
  test('has each sentence with a link that opens the article at it', async () => {
    const { quotations } = await list('?lang=en');
    const { status, page } = await site.ask(`/quotations/${quotations[0]?.id}`);
    expect(status).toBe(200);
    const links = page('.account blockquote a')
      .map((_, link) => page(link).attr('href') ?? '')
      .get();
    expect(links.length).toBeGreaterThan(2);
    for (const href of links.slice(0, 3)) {
      const article = await site.ask(href.replace(/#.*$/, ''));
      expect(article.page('mark#hl')).toHaveLength(1);
      expect(article.page(`a[href="/quotations/${quotations[0]?.id}"]`).length).toBeGreaterThan(0);
    }
  });

  test.each(['/quotations/0000000000', '/quotations/nothing', '/api/v1/quotations/0000000000'])(
    '%s is not there',
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
    },
  );
});

test('the sample has a quotation in five wordings: told, cut, put together and worded otherwise', async () => {
  const { quotations } = await list('?q=fella');
  const { status, page } = await site.ask(`/quotations/${quotations[0]?.id}`);
  expect(status).toBe(200);
  expect(page('section[aria-labelledby^="wording-"]').length).toBeGreaterThanOrEqual(5);
  expect(page('h2:contains("Trimmed")').length).toBeGreaterThan(0);
  expect(page('h2:contains("Worded otherwise")').length).toBeGreaterThan(0);
  expect(quotations[0]?.outlets).toBe(5);
});

test('the list of quotations says which texts they are set against, and when those were read', async () => {
  const { page } = await site.ask('/quotations');
  const texts = page('section[aria-labelledby="published"] li')
    .map((_, line) => page(line).text())
    .get();
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/^the letter on Walt Jernigan’s shop door .*, in English, read \d+ \w+ 20\d\d/);
  expect(texts[1]).toMatch(/in Ukrainian, read/);
  expect((await site.ask('/quotations?speaker=Walt+Jernigan')).page('#published')).toHaveLength(0);
});

test('its wordings are set against the text as it was published, the sample’s own', async () => {
  const { quotations } = await list('?q=fella');
  const { page } = await site.ask(`/quotations/${quotations[0]?.id}`);
  const told = (start: string) =>
    page(`.set-against:contains("${start} the letter on Walt Jernigan’s shop door")`);
  expect(told('In').length).toBeGreaterThan(0);
  expect(told('Not in').length).toBeGreaterThan(1);
  expect(told('In').first().text()).toMatch(
    /Fireweed Lane Neighbors’ Council, invented for the sample, in English, read \d+ \w+ 20\d\d/,
  );
  const wordings = z.object({
    wordings: z.array(z.object({ published: z.object({ isInTheseWords: z.boolean() }).nullable() })),
    translations: z.array(
      z.object({ language: z.string(), quotations: z.array(z.object({ id: z.string() })) }),
    ),
  });
  const answer = wordings.parse(await json(`/api/v1/quotations/${quotations[0]?.id}`));
  expect(
    answer.wordings.filter(({ published }) => published?.isInTheseWords === false).length,
  ).toBeGreaterThan(1);
  const translated = answer.translations.flatMap(({ quotations: of }) => of.map(({ id }) => id));
  expect(answer.translations.map(({ language }) => language)).toEqual(['uk']);
  expect(page('section[aria-labelledby="translations"] p[lang="uk"] a').attr('href')).toBe(
    `/quotations/${translated[0]}`,
  );
});

describe('/questions', () => {
  const answers = z.object({
    questions: z.array(
      z.object({
        slug: z.string(),
        positions: z.array(
          z.object({ accounts: z.array(z.object({ outlet: z.string(), sentence: z.string() })) }),
        ),
        withoutAnswer: z.array(z.string()).nullable(),
        unread: z.array(z.object({ outlet: z.string(), why: z.string() })).nullable(),
      }),
    ),
  });

  test('has each question with sentences of outlets, and who has no answer or was not read', async () => {
    const { status, page } = await site.ask('/questions');
    expect(status).toBe(200);
    const { questions } = answers.parse(await json('/api/v1/questions'));
    const talks = questions.find(({ slug }) => slug === 'talks-length');
    expect(talks?.unread?.map(({ why }) => why)).toContain('language');
    const section = page('section[aria-labelledby="talks-length-question"]');
    for (const { sentence } of talks?.positions.flatMap(({ accounts }) => accounts) ?? [])
      expect(section.text()).toContain(sentence);
    expect(section.find('summary').text()).toMatch(/hours · \d+ outlets.*3½ hours · 1 outlet/s);
    expect(section.find('.who-has').text()).toMatch(/\d+ outlets answer.*\d+ read, and no answer found/s);
  });

  test.each([
    ['lang=de', true],
    ['kind=state', true],
    ['from=2025-08-20', false],
    ['q=ceasefire', false],
  ])(
    'of a part of the coverage nobody is said to have no answer who has one elsewhere: %s',
    async (query, isTold) => {
      const answering = (one: z.infer<typeof answers>['questions'][number]) =>
        one.positions.flatMap(({ accounts }) => accounts.map(({ outlet }) => outlet));
      const whole = answers.parse(await json('/api/v1/questions')).questions;
      const part = answers.parse(await json(`/api/v1/questions?${query}`)).questions;
      for (const [at, one] of part.entries()) {
        const said = whole[at] === undefined ? [] : answering(whole[at]);
        expect([one.slug, one.withoutAnswer?.filter((slug) => said.includes(slug)) ?? null]).toEqual([
          one.slug,
          isTold ? [] : null,
        ]);
      }
      const { page } = await site.ask(`/questions?${query}`);
      expect(page('.who-has').length > 0).toBe(isTold);
    },
  );

  test('the sample has three answers that may all be right, and one that may not', async () => {
    const valued = z.object({
      questions: z.array(
        z.object({
          slug: z.string(),
          positions: z.array(
            z.object({ accounts: z.array(z.object({ value: z.unknown(), language: z.string() })) }),
          ),
        }),
      ),
    });
    const { questions } = valued.parse(await json('/api/v1/questions'));
    const [most, other] = questions.find(({ slug }) => slug === 'talks-length')?.positions ?? [];
    expect(new Set(most?.accounts.map(({ value }) => JSON.stringify(value))).size).toBeGreaterThanOrEqual(3);
    expect(new Set(most?.accounts.map(({ language }) => language)).size).toBeGreaterThanOrEqual(2);
    expect(other?.accounts).toHaveLength(1);
  });

  test('is narrowed as the timeline is', async () => {
    const { questions } = answers.parse(await json('/api/v1/questions?outlet=lantern-nine'));
    const outlets = questions.flatMap(({ positions }) =>
      positions.flatMap(({ accounts }) => accounts.map(({ outlet }) => outlet)),
    );
    expect(new Set(outlets)).toEqual(new Set(['lantern-nine']));
  });
});

test('every page’s menu leads to both, and to comparing', async () => {
  for (const path of ['/', '/articles/fbq72btd1f/x', '/outlets/northern-wire', '/about']) {
    const answer = await site.ask(path);
    const { page } = answer.status === 308 ? await site.ask(answer.headers.get('location') ?? path) : answer;
    for (const href of ['/quotations', '/questions', '/compare'])
      expect([path, page(`nav[aria-label="Sections"] a[href="${href}"]`).length]).toEqual([path, 1]);
  }
});

test('the pages of words and moments lead to both', async () => {
  expect((await site.ask('/words')).page('main a[href="/quotations"]')).toHaveLength(1);
  expect((await site.ask('/moments')).page('main a[href="/questions"]')).toHaveLength(1);
});

test('a moment says who was read and does not tell of it', async () => {
  const { page } = await site.ask('/moments/handshake');
  expect(page('.who-has').text()).toMatch(/\d+ outlets tell of it.*\d+ read, and not found to tell of it/s);
});
