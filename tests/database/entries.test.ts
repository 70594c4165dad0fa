import { beforeAll, describe, expect, test } from 'vitest';
import { countAttempt, findEntry, setAside } from '@/lib/db/record/entries';
import { recordPoll } from '@/lib/db/record/polls';
import type { Article } from '@/lib/news/article';
import { putOff } from '@/lib/worker/put-off';
import {
  aJudgedEntry,
  anArticle,
  anEntry,
  anOutlet,
  aPoll,
  aReading,
  sourceOf,
  store,
  watch,
} from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

beforeAll(async () => {
  await watch(database, [anOutlet('courier'), anOutlet('wire')]);
});

let pages = 0;
function freshArticle(more: Partial<Article> = {}): Article {
  pages += 1;
  return anArticle({ address: `https://courier.example/page-${pages}`, ...more });
}

const later = (hours: number): Date => new Date(Date.parse('2025-08-15T20:05:00Z') + hours * 3_600_000);

describe('entries', () => {
  test.each(['off-topic', 'gone', 'refused', 'failed'] as const)(
    '%s is kept with its reasons',
    async (verdict) => {
      const { address } = freshArticle();
      const sourceId = await sourceOf(database, 'courier');
      await recordPoll(database, aPoll(sourceId, { entries: [aJudgedEntry(anEntry(address))] }));
      const reasons = ['It does not mention Alaska.', 'It is about hockey.'];
      await setAside(database, address, { verdict, reasons, now: later(1) });
      expect(await database.entry.findUnique({ where: { address } })).toMatchObject({
        verdict,
        reasons,
        readAt: later(1),
        articleId: null,
      });
    },
  );

  test('what is read again is known by its article and the validators of its page', async () => {
    const article = freshArticle();
    const validators = { etag: 'W/"1"', lastModified: null };
    expect(await findEntry(database, article.address)).toBeNull();
    await store(database, aReading(article, { validators }));
    expect(await findEntry(database, article.address)).toMatchObject({
      articleId: article.id,
      validators,
      outlet: { slug: 'courier', isSample: false },
      entry: anEntry(article.address),
      attempts: 0,
    });
  });

  test('times of an entry survive the store', async () => {
    const { address } = freshArticle();
    const published = { kind: 'day', day: '2025-08-15', origin: 'feed' } as const;
    const modified = { kind: 'instant', at: later(0), precision: 'minute', origin: 'feed' } as const;
    const entry = anEntry(address, { published, modified, byline: ['Ада'], categories: ['world'] });
    const sourceId = await sourceOf(database, 'courier');
    await recordPoll(database, aPoll(sourceId, { entries: [aJudgedEntry(entry)] }));
    expect((await findEntry(database, address))?.entry).toEqual(entry);
  });

  test('a reading that is put off is queued once, with what is noted of it, or neither', async () => {
    const { address } = freshArticle();
    const sourceId = await sourceOf(database, 'courier');
    await recordPoll(database, aPoll(sourceId, { entries: [aJudgedEntry(anEntry(address))] }));
    const reports: unknown[] = [];
    const tools = { database, report: (report: unknown) => reports.push(report) };
    const job = { kind: 'read-article', address, host: 'courier.example', isSample: false } as const;
    const waiting = { job, address, why: 'It is busy.' };
    await putOff(tools, { ...waiting, until: later(1) });
    await putOff(tools, { ...waiting, until: later(2) }, (transaction) => countAttempt(transaction, address));
    const lost = putOff(tools, { ...waiting, until: later(3) }, async (transaction) => {
      await countAttempt(transaction, address);
      throw new Error('lost');
    });
    await expect(lost).rejects.toThrow('lost');
    expect((await findEntry(database, address))?.attempts).toBe(1);
    const jobs = await database.$queryRaw`
      select run_at from graphile_worker.jobs where key = ${`read:${address}`}`;
    expect(jobs).toEqual([{ run_at: later(2) }]);
    expect(reports).toHaveLength(2);
    expect(reports[1]).toEqual({ kind: 'put-off', address, until: later(2), why: 'It is busy.' });
  });
});
