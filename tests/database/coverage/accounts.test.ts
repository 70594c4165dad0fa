import { beforeAll, describe, expect, test } from 'vitest';
import { listUnheard, storeAccounts } from '@/lib/db/record/accounts/accounts';
import { storeRereading } from '@/lib/db/record/corrections';
import { loadEvent } from '@/lib/event/load';
import type { Article } from '@/lib/news/article';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { anArticle, anInstant, anOutlet, aReading, store, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();
const event = loadEvent();
const search = createAccountSearch(event);

const report = (outletSlug: string, text: string, hour: number): Article =>
  anArticle({
    outletSlug,
    headline: `Alaska as the ${outletSlug} has it`,
    published: anInstant(`2025-08-15T${hour}:00:00Z`),
    blocks: [{ kind: 'paragraph', text }],
  });
const whole = '“We agreed on nearly everything, and the rest is for later,” Putin said in Anchorage.';
const wire = report('wire', whole, 20);
const courier = report(
  'courier',
  'Trump and Putin talked for nearly three hours at the base. Putin said: “We agreed on nearly everything.”',
  21,
);
const mail = report('mail', 'Nobody slept. “Bring a coat and a chair,” Putin said.', 22);
const late = new Date('2025-08-16T02:00:00Z');

const quotations = async () => {
  const rows = await database.quotation.findMany({
    orderBy: [{ article: { sortAt: 'asc' } }, { start: 'asc' }],
  });
  return rows.map(({ text, speaker, quotationId, wordingId }) => ({ text, speaker, quotationId, wordingId }));
};
const utterances = async () => {
  const ids = (await quotations()).map(({ quotationId }) => quotationId);
  return ids.map((id) => ids.indexOf(id));
};

beforeAll(async () => {
  await watch(database, [anOutlet('wire'), anOutlet('courier'), anOutlet('mail')]);
  // What was published last is read first.
  for (const article of [mail, courier, wire]) await store(database, aReading(article));
});

describe('quotations and answers in the store', () => {
  test('are found once for each state of an article, and known by their first wording', async () => {
    expect(await search.run(database)).toBe(3);
    expect(await search.run(database)).toBe(0);
    const [first, second, third] = await quotations();
    expect(first).toMatchObject({
      text: 'We agreed on nearly everything, and the rest is for later,',
      speaker: 'Vladimir Putin',
    });
    expect(first?.quotationId).toBe(first?.wordingId);
    expect(second?.quotationId).toBe(first?.quotationId);
    expect(third?.quotationId).not.toBe(first?.quotationId);
    expect(await database.answer.findMany()).toMatchObject([
      { articleId: courier.id, question: 'talks-length', value: null, min: 2.55, max: 3, unit: 'hours' },
    ]);
  });

  test('are found anew with another state of the text, and part from what they no longer say', async () => {
    const blocks = [{ kind: 'paragraph', text: '“Bring a coat and two chairs,” Putin said.' }] as const;
    await store(database, aReading({ ...wire, blocks }, { now: late }));
    const row = await database.article.findUniqueOrThrow({ where: { id: wire.id } });
    expect(row.accountsRules).toBeNull();
    expect(await search.run(database)).toBe(1);
    const [first, second, third] = await quotations();
    expect(second?.quotationId).toBe(second?.wordingId);
    // The wire says it since two in the morning only.
    expect(first?.quotationId).toBe(third?.wordingId);
  });

  test('are found anew where a page reads otherwise today', async () => {
    const corrected = { ...courier, blocks: [{ kind: 'paragraph' as const, text: 'Nobody spoke.' }] };
    await storeRereading(database, {
      articleId: courier.id,
      revisionNumber: 1,
      article: corrected,
      sortAt: null,
      relevance: 0.7,
      reasons: [],
      now: late,
    });
    expect(await search.run(database)).toBe(1);
    expect(await database.answer.count()).toBe(0);
    expect(await database.quotation.count({ where: { articleId: courier.id } })).toBe(0);
  });

  test('are not those of a text that was corrected in the meantime', async () => {
    const [old] = await listUnheard(database, 'other rules', { among: null, limit: 1 });
    if (old === undefined) throw new Error('nothing is to be heard');
    const before = await quotations();
    const stale = { ...old, headline: 'As it read before' };
    await storeAccounts(database, stale, { rules: 'other rules', quotations: [], answers: [] });
    expect(await quotations()).toEqual(before);
    expect(
      (await listUnheard(database, 'other rules', { among: null, limit: 9 })).map(({ id }) => id),
    ).toContain(old.id);
  });

  test('are whole or not there where a worker is killed over them', async () => {
    await store(
      database,
      aReading({ ...courier, blocks: [{ kind: 'paragraph', text: whole }] }, { now: late }),
    );
    const before = await quotations();
    await database.$executeRawUnsafe(
      `create function break_off() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$`,
    );
    await database.$executeRawUnsafe(
      'create trigger break_off before insert on quotations for each row execute function break_off()',
    );
    await expect(search.run(database)).rejects.toThrow('broken off');
    expect(await quotations()).toEqual(before);
    const row = await database.article.findUniqueOrThrow({ where: { id: courier.id } });
    expect(row.accountsRules).toBeNull();
    await database.$executeRawUnsafe('drop trigger break_off on quotations');
    expect(await search.run(database)).toBe(1);
    expect(await quotations()).toHaveLength(before.length + 1);
  });

  test('are found anew by other data of the event', async () => {
    const cast = [{ name: 'Vladimir Vladimirovich Putin', aliases: ['Putin'] }];
    expect(await createAccountSearch({ ...event, cast }).run(database)).toBe(3);
    const speakers = (await quotations()).map(({ speaker }) => speaker);
    expect(new Set(speakers)).toEqual(new Set(['Vladimir Vladimirovich Putin']));
    expect(await utterances()).toEqual([0, 1, 0]);
    expect(await search.run(database)).toBe(3);
  });
});
