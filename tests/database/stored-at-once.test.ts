import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeReading } from '@/lib/db/record/readings';
import { loadEvent } from '@/lib/event/load';
import type { Article } from '@/lib/news/article';
import type { Block } from '@/lib/news/block';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { createReportSearch, reportRules } from '@/lib/worker/read/find-reports';
import { anArticle, anInstant, anOutlet, aReading, openTestStore, store, watch } from '@/tests/support/store';

const event = loadEvent();
const [moments, reports, accounts] = [
  createMomentSearch(event),
  createReportSearch(),
  createAccountSearch(event),
];
const opened = await Promise.all([openTestStore(), openTestStore()]);
const [atOnce, inPasses] = [opened[0].database, opened[1].database];
afterAll(() => Promise.all(opened.map(({ close }) => close())));

const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

const summit =
  'Air Force One landed in Anchorage on Friday. President Donald Trump greeted Vladimir Putin with a handshake on the red carpet at Joint Base Elmendorf-Richardson in Anchorage on Friday, before they left together in the American limousine.';
const talks =
  'Trump and Putin talked for nearly three hours at the base. “We agreed on nearly everything, and the rest is for later,” Putin said in Anchorage after the talks.';
const note = 'Subscribe to our evening letter for more of our reporting from around the state.';

/** Two copies of one text, one of them by an agency; furniture around five articles; words quoted in two wordings. */
const articles: readonly Article[] = [
  article('wire', 1, paragraphs(summit, talks)),
  article('courier', 1, paragraphs(summit, talks, note), { credit: 'The wire' }),
  ...[2, 3, 4, 5].map((n) =>
    article('courier', n, paragraphs(`The council of ward ${n} met before the\0 summit.`, note)),
  ),
  article('mail', 1, paragraphs('Nobody slept. Putin said: “We agreed on nearly everything.”')),
  article('mail', 2, paragraphs(summit.replace('a handshake', 'a long handshake'), 'It rained all day.')),
];

function article(
  outletSlug: string,
  n: number,
  blocks: readonly Block[],
  more: Partial<Article> = {},
): Article {
  return anArticle({
    outletSlug,
    address: `https://${outletSlug}.example/${n}`,
    headline: `Alaska as the ${outletSlug} has it, part ${n}`,
    published: anInstant(`2025-08-15T2${n % 4}:0${n}:00Z`),
    blocks,
    ...more,
  });
}

beforeAll(async () => {
  for (const database of [atOnce, inPasses])
    await watch(database, [anOutlet('wire', { kind: 'wire' }), anOutlet('courier'), anOutlet('mail')]);
});

const rowsOf = async (database: typeof atOnce) => ({
  articles: await database.article.findMany({ orderBy: { id: 'asc' } }),
  likenesses: await database.likeness.findMany({ orderBy: [{ firstId: 'asc' }, { secondId: 'asc' }] }),
  sentences: await database.momentSentence.findMany({ orderBy: [{ articleId: 'asc' }, { moment: 'asc' }] }),
  quotations: await database.quotation.findMany({ orderBy: [{ articleId: 'asc' }, { start: 'asc' }] }),
  answers: await database.answer.findMany({ orderBy: [{ articleId: 'asc' }, { question: 'asc' }] }),
});

test('what is found in new articles is stored with them, as passes after each would', async () => {
  for (const one of articles) {
    await store(inPasses, aReading(one));
    for (const pass of [moments, reports, accounts]) await pass.run(inPasses);
    const stored = await store(atOnce, aReading(one), async (found) => ({
      moments: await moments.find(found),
      accounts: await accounts.find(found),
      reportRules,
    }));
    expect(stored).toEqual({ kind: 'new' });
  }
  const rows = await rowsOf(atOnce);
  expect(rows).toEqual(await rowsOf(inPasses));
  for (const [what, found] of Object.entries(rows)) expect([what, found.length]).not.toEqual([what, 0]);
  expect(new Set(rows.articles.map(({ reportId }) => reportId)).size).toBeLessThan(articles.length);
  expect(new Set(rows.quotations.map(({ quotationId }) => quotationId)).size).toBeLessThan(
    rows.quotations.length,
  );
  for (const pass of [moments, reports, accounts]) expect(await pass.run(atOnce)).toBe(0);
});

test('nothing that was found goes to an article that is stored already', async () => {
  const [one = anArticle()] = articles;
  const before = await rowsOf(atOnce);
  const { decision, isLookedThrough } = await storeReading(atOnce, aReading(one), async () => ({
    moments: { hash: 'other', sentences: [] },
    accounts: { rules: 'other', quotations: [], answers: [] },
    reportRules: 'other',
  }));
  expect([decision.kind, isLookedThrough]).toEqual(['same', false]);
  const { quotations, sentences } = await rowsOf(atOnce);
  expect({ quotations, sentences }).toEqual({ quotations: before.quotations, sentences: before.sentences });
  for (const pass of [moments, reports, accounts]) expect(await pass.run(atOnce)).toBe(0);
});
