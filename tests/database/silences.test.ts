import { beforeAll, expect, test } from 'vitest';
import { readSilences } from '@/lib/db/coverage/silences';
import { anArticle, anOutlet, aReading, store, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();
const span = {
  from: new Date('2025-08-08T08:00:00Z'),
  to: new Date('2025-08-26T08:00:00Z'),
  outletSlug: null,
};
const then = new Date('2025-08-16T12:00:00Z');
const later = new Date('2025-10-01T12:00:00Z');

async function polled(slug: string, looks: readonly (readonly [Date, 'fetched' | 'failed'])[]) {
  for (const source of await database.source.findMany({ where: { outletSlug: slug } })) {
    for (const [at, outcome] of looks) {
      await database.poll.create({ data: { sourceId: source.id, at, outcome, durationMs: 1 } });
    }
    const answered = looks.filter(([, outcome]) => outcome === 'fetched').at(-1)?.[0] ?? null;
    await database.source.update({
      where: { id: source.id },
      data: { lastPollAt: looks.at(-1)?.[0] ?? null, lastSuccessAt: answered },
    });
  }
}

beforeAll(async () => {
  const slugs = ['covers', 'had-none', 'today-only', 'broken', 'never', 'not-yet'];
  await watch(
    database,
    slugs.map((slug) => anOutlet(slug)),
  );
  await store(database, aReading(anArticle({ outletSlug: 'covers' })));
  await polled('had-none', [
    [then, 'fetched'],
    [later, 'fetched'],
  ]);
  await polled('today-only', [[later, 'fetched']]);
  await polled('broken', [
    [then, 'fetched'],
    [later, 'failed'],
  ]);
  await polled('never', [
    [then, 'failed'],
    [later, 'failed'],
  ]);
});

test('outlets without coverage are told apart by how they answered', async () => {
  expect(Object.fromEntries(await readSilences(database, span))).toEqual({
    'had-none': { kind: 'had-none' },
    'today-only': { kind: 'unasked', answeredAt: later },
    broken: { kind: 'unreached', since: later, hasAnswered: true },
    never: { kind: 'unreached', since: then, hasAnswered: false },
    'not-yet': { kind: 'unasked', answeredAt: null },
  });
  const one = await readSilences(database, { ...span, outletSlug: 'never' });
  expect([...one.keys()]).toEqual(['never']);
});

test('an archive that was read for these days asked for all outlets, or for its own', async () => {
  const step = { archive: 'wayback', state: 'read', fromAt: span.from, toAt: span.to };
  await database.archiveStep.create({ data: { ...step, key: 'own', outletSlug: 'today-only' } });
  const own = await readSilences(database, span);
  expect([own.get('today-only')?.kind, own.get('not-yet')?.kind]).toEqual(['had-none', 'unasked']);
  await database.archiveStep.create({ data: { ...step, key: 'all', outletSlug: null } });
  const all = await readSilences(database, span);
  // What could not be reached stays so, whatever an archive had.
  expect([all.get('not-yet')?.kind, all.get('never')?.kind]).toEqual(['had-none', 'unreached']);
});
