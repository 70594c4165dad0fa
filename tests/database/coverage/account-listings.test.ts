import { beforeAll, describe, expect, test } from 'vitest';
import { listAnswers, listAnswersOf } from '@/lib/db/coverage/accounts/answers';
import { findQuotation, listQuotations, listQuotationsOf } from '@/lib/db/coverage/accounts/quotations';
import { listReadings } from '@/lib/db/coverage/readings';
import { loadEvent } from '@/lib/event/load';
import type { Article } from '@/lib/news/article';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import { anArticle, anInstant, anOutlet, aQuery, aReading, store, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();
const search = createAccountSearch(loadEvent());
const reports = createReportSearch();

const report = (outletSlug: string, text: string, hour: number, more: Partial<Article> = {}): Article =>
  anArticle({
    outletSlug,
    headline: `Alaska as the ${outletSlug} has it`,
    published: anInstant(`2025-08-15T${hour}:00:00Z`),
    blocks: [{ kind: 'paragraph', text }],
    ...more,
  });
const whole = '“We agreed on nearly everything, and the rest is for later,”';
const wire = report(
  'wire',
  `${whole} Putin said. Trump and Putin talked for nearly three hours at the base.`,
  20,
);
const courier = report('courier', 'Putin said: “We agreed on nearly everything.”', 21);
const mail = report('mail', `${whole} Trump said. “Bring a coat and a chair, don’t stand,” Putin said.`, 22);
const post = report('post', '„Wir haben uns über fast alles geeinigt“, sagte Putin.', 23, { language: 'de' });
const all = { speaker: null, perSpeaker: 9, skip: 0, limit: 50 };
const putin = 'Vladimir Putin';

const lines = async (query = aQuery({}), wish = {}) => {
  const { lines: found } = await listQuotations(database, query, { ...all, ...wish });
  return found.map(({ text, speaker, outlets }) => [text.split(' ').slice(0, 3).join(' '), speaker, outlets]);
};

beforeAll(async () => {
  await watch(database, [
    anOutlet('wire'),
    anOutlet('courier'),
    anOutlet('mail'),
    anOutlet('post'),
    anOutlet('idle'),
  ]);
  for (const article of [wire, courier, mail, post]) await store(database, aReading(article));
  await search.run(database);
  await reports.run(database);
});

describe('the quotations of the coverage', () => {
  test('are listed by how many outlets have them, with who is quoted by how many', async () => {
    const list = await listQuotations(database, aQuery({}), all);
    expect(list.count).toBe(4);
    expect(list.speakers).toEqual([
      { name: putin, quotations: 3, outlets: 4 },
      { name: 'Donald Trump', quotations: 1, outlets: 1 },
    ]);
    expect(list.lines[0]).toMatchObject({
      text: 'We agreed on nearly everything, and the rest is for later,',
      speaker: putin,
      language: 'en',
      outlets: 2,
      reports: 2,
      articles: 2,
      wordings: 2,
      firstAt: new Date('2025-08-15T20:00:00Z'),
    });
  });

  test.each<readonly [string, Parameters<typeof lines>, readonly unknown[]]>([
    ['of a speaker', [aQuery({}), { speaker: 'Donald Trump' }], [['We agreed on', 'Donald Trump', 1]]],
    ['of nobody by that name', [aQuery({}), { speaker: "x' or true --" }], []],
    [
      'some of each speaker',
      [aQuery({}), { perSpeaker: 1 }],
      [
        ['We agreed on', putin, 2],
        ['We agreed on', 'Donald Trump', 1],
      ],
    ],
    ['a page of them', [aQuery({}), { skip: 3, limit: 1 }], [['Wir haben uns', putin, 1]]],
    ['of an outlet', [aQuery({ outlets: ['courier'] })], [['We agreed on', putin, 1]]],
    ['of a language', [aQuery({ languages: ['de'] })], [['Wir haben uns', putin, 1]]],
    ['from an hour on', [aQuery({ from: new Date('2025-08-15T23:00:00Z') })], [['Wir haben uns', putin, 1]]],
    ['with words', [aQuery({ words: 'coat' })], [['Bring a coat', putin, 1]]],
    ['with a typed apostrophe', [aQuery({ words: '"don\'t stand"' })], [['Bring a coat', putin, 1]]],
    ['with a printed one', [aQuery({ words: 'don’t' })], [['Bring a coat', putin, 1]]],
    ['with none', [aQuery({ words: 'dont' })], []],
    [
      'with a phrase, and without words',
      [aQuery({ words: '"agreed on" -rest' })],
      [['We agreed on', putin, 2]],
    ],
    ['with marks that the syntax would read', [aQuery({ words: '100% \\_' })], []],
    ['without a letter asked for', [aQuery({ words: '%' })], []],
  ])('are found %s', async (_, asked, expected) => {
    const found = await lines(...asked);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  test('each have all their wordings, and who else is credited with the same words', async () => {
    const [line] = (await listQuotations(database, aQuery({}), all)).lines;
    const standing = await findQuotation(database, line?.id ?? '', 'auto');
    if (standing.kind !== 'found') throw new Error(standing.kind);
    expect(standing.quoted.map(({ article, speaker }) => [article.outlet.slug, speaker])).toEqual([
      ['wire', putin],
      ['courier', putin],
    ]);
    expect(standing.elsewhere.map(({ speaker }) => speaker)).toEqual(['Donald Trump']);
  });

  test('are found by the id of any wording', async () => {
    const [row] = await database.quotation.findMany({ where: { articleId: courier.id } });
    expect(row?.wordingId).not.toBe(row?.quotationId);
    expect(await findQuotation(database, row?.wordingId ?? '', 'auto')).toEqual({
      kind: 'moved',
      to: row?.quotationId,
    });
    expect(await findQuotation(database, '0000000000', 'auto')).toEqual({ kind: 'unknown' });
  });

  test('of articles come in the order of their text', async () => {
    const found = await listQuotationsOf(database, [mail.id, courier.id, 'not-there']);
    expect(
      [...found].map(([id, quoted]) => [id, quoted.map(({ speaker, outlets }) => [speaker, outlets])]),
    ).toEqual(
      expect.arrayContaining([
        [courier.id, [[putin, 2]]],
        [
          mail.id,
          [
            ['Donald Trump', 1],
            [putin, 1],
          ],
        ],
      ]),
    );
  });
});

describe('the answers of the coverage', () => {
  const value = { min: 2.55, max: 3, unit: 'hours' };

  test('are listed with their articles, as a query narrows them', async () => {
    expect(await listAnswers(database, null)).toMatchObject([
      { question: 'talks-length', value, article: { id: wire.id }, isReported: false },
    ]);
    expect(await listAnswers(database, aQuery({ outlets: ['mail'] }))).toEqual([]);
  });

  test('are given for articles', async () => {
    const found = await listAnswersOf(database, [wire.id, mail.id]);
    expect([...found.keys()]).toEqual([wire.id]);
    expect(found.get(wire.id)).toMatchObject([{ question: 'talks-length', value }]);
  });
});

test('what was read of each outlet is known by language', async () => {
  const span = { from: new Date('2025-08-15T00:00:00Z'), until: new Date('2025-08-16T00:00:00Z') };
  const readings = await listReadings(database, { ...span, sample: 'auto' });
  expect(
    readings.map(({ outlet, read }) => [outlet.slug, read.map(({ language }) => language).join()]),
  ).toEqual([
    ['courier', 'en'],
    ['idle', ''],
    ['mail', 'en'],
    ['post', 'de'],
    ['wire', 'en'],
  ]);
});

test('nothing is shown of an article whose text is another by now', async () => {
  const blocks = [{ kind: 'paragraph' as const, text: 'Nobody spoke in Alaska.' }];
  await store(database, aReading({ ...wire, blocks }, { now: new Date('2025-08-16T02:00:00Z') }));
  expect(await listAnswers(database, null)).toEqual([]);
  expect(await listAnswersOf(database, [wire.id])).toEqual(new Map());
  expect(await listQuotationsOf(database, [wire.id])).toEqual(new Map());
  expect((await listQuotations(database, aQuery({ outlets: ['wire'] }), all)).lines).toEqual([]);
});
