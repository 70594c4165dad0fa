import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { readingOrigin } from '@/lib/db/coverage/reading-origin';
import { permalinkId } from '@/lib/news/permalink';
import type { ArchiveHost } from '@/tests/support/archives/archive-host';
import { eveningSpan, type Filling, openFilling } from '@/tests/support/archives/fill-in';
import { aPage, type Newsroom } from '@/tests/support/newsroom';

// Each pull starts the processes that read pages.
vi.setConfig({ testTimeout: 120_000 });

const headline = 'Trump greets Putin in Alaska';

let filling: Filling;
let database: Database;
let courier: Newsroom;
let archive: ArchiveHost;
let fill: Filling['fill'];
let verdicts: Filling['verdicts'];
let pagesOf: Filling['pagesOf'];
let requests: Filling['requests'];

beforeEach(async () => {
  filling = await openFilling();
  ({ database, courier, archive, fill, verdicts, pagesOf, requests } = filling);
});
afterEach(() => filling.close());

const states = async () =>
  (await database.archiveStep.findMany({ orderBy: { key: 'asc' } })).map(({ key, state }) => [
    key.replace(archive.origin, ''),
    state,
  ]);

const lockedHosts = () =>
  database.$queryRaw`select queue_name from graphile_worker._private_job_queues where locked_by is not null`;

describe('filling in from GDELT', () => {
  test('stores what is about the event under the outlet’s own address, first seen now', async () => {
    const story = courier.at('/2025/08/summit');
    courier.answers.set('/2025/08/summit', aPage(headline));
    courier.answers.set('/2025/08/oil', { body: `<p>${'Oil is cheap. '.repeat(30)}</p>` });
    archive.addGdelt('20250815200100', [
      [`${story}?utm_source=gdelt`, headline],
      [courier.at('/2025/08/oil'), 'Alaska, Russia and the price of oil'],
      [courier.at('/2025/08/hockey'), 'Hockey season opens'],
      ['https://nobody.example/summit', headline],
    ]);
    const before = new Date();
    const summary = await fill();
    expect(summary.tally).toMatchObject({ steps: 3, candidates: 2, read: 2, about: 1, stored: 1 });
    expect(summary.strangers.most(5)).toEqual([{ host: 'nobody.example', count: 1 }]);
    expect(summary).toMatchObject({ givenUp: [], unread: [], putOff: 0, wasEnded: false });
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'stored', '/2025/08/oil': 'off-topic' });
    const article = await database.article.findUniqueOrThrow({ where: { id: permalinkId(story) } });
    expect(article.address).toBe(story);
    expect(article.firstSeenAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(await pagesOf(story)).toMatchObject([{ origin: 'live', capturedAt: null }]);
    expect(await readingOrigin(database, permalinkId(story), null)).toBeNull();
    expect((await states()).map(([, state]) => state)).toEqual(['read', 'absent', 'absent']);
    expect(summary.steps).toMatchObject([
      { archive: 'gdelt', state: 'absent', steps: 2 },
      { archive: 'gdelt', state: 'read', steps: 1, lines: 4, damaged: 0, candidates: 2 },
    ]);
    expect(summary.yields).toMatchObject([
      { outletSlug: 'courier', verdict: 'off-topic', entries: 1, fromCopies: 0 },
      { outletSlug: 'courier', verdict: 'stored', entries: 1, fromCopies: 0 },
    ]);
  });

  test('asks for nothing a second time', async () => {
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200200', [[courier.at('/summit'), headline]]);
    await fill();
    const before = requests().length;
    const summary = await fill();
    expect(requests()).toHaveLength(before);
    expect(summary.tally).toMatchObject({ steps: 0, candidates: 0, read: 0 });
    expect(summary.yields).toMatchObject([{ verdict: 'stored', entries: 1 }]);
  });

  test('asks again for minutes so young that their file may still come', async () => {
    const until = new Date(Math.floor(Date.now() / 60_000) * 60_000);
    const young = { span: { from: new Date(until.getTime() - 15 * 60_000), until } };
    await fill(young);
    await fill(young);
    // The three likely ones, twice: it is too soon to say that the quarter hour has none of them.
    expect(archive.paths()).toHaveLength(6);
  });

  test('asks again for what is not there yet by the archive’s own clock, whatever this machine’s says', async () => {
    const path = '/gdelt/gdeltv3/gal/20250815200200.gal.json.gz';
    const headers = { date: 'Fri, 15 Aug 2025 20:01:40 GMT' };
    archive.answers.set(path, { status: 404, headers, body: '' });
    archive.addGdelt('20250815200100', []);
    await fill();
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200200', [[courier.at('/summit'), headline]]);
    expect((await fill()).tally).toMatchObject({ steps: 1, stored: 1 });
  });

  test('asks for the other minutes of a quarter hour where the likely ones have no file', async () => {
    const quarters = { from: eveningSpan.from, until: new Date('2025-08-15T20:30:00Z') };
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200900', [[courier.at('/summit'), headline]]);
    archive.addGdelt('20250815201700', []);
    const summary = await fill({ span: quarters });
    expect(summary.tally).toMatchObject({ steps: 6 + 12, stored: 1 });
    const before = requests().length;
    await fill({ span: quarters });
    expect(requests()).toHaveLength(before);
  });

  test('goes on with them after it was ended before', async () => {
    const stopping = new AbortController();
    archive.onRequest = (path) => {
      if (path.includes('200300')) stopping.abort();
    };
    await fill({ signal: stopping.signal });
    archive.onRequest = () => undefined;
    expect(archive.paths().filter((path) => path.includes('200000'))).toEqual([]);
    await fill();
    expect(archive.paths().filter((path) => path.includes('200000'))).toHaveLength(1);
  });

  test('asks for what a wider span has beside the first, and no more', async () => {
    await fill();
    const wider = { from: eveningSpan.from, until: new Date('2025-08-15T20:18:00Z') };
    await fill({ span: wider });
    expect(archive.paths()).toHaveLength(18);
    expect(new Set(archive.paths()).size).toBe(18);
  });

  test('a file that fails is tried three times, recorded as failed, and tried again by the next pull', async () => {
    const path = '/gdelt/gdeltv3/gal/20250815200100.gal.json.gz';
    archive.answers.set(path, { status: 500, body: '' });
    const summary = await fill();
    expect(archive.paths().filter((asked) => asked === path)).toHaveLength(3);
    expect(summary.givenUp).toEqual([]);
    expect(await states()).toContainEqual([path, 'failed']);
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200100', [[courier.at('/summit'), headline]]);
    expect((await fill()).tally).toMatchObject({ steps: 1, stored: 1 });
  });

  test('an archive that is down is given up, and what is left stays for another pull', async () => {
    const longer = { from: eveningSpan.from, until: new Date('2025-08-15T21:00:00Z') };
    for (let minute = 0; minute < 60; minute += 1) {
      const stamp = `2025081520${String(minute).padStart(2, '0')}00`;
      archive.answers.set(`/gdelt/gdeltv3/gal/${stamp}.gal.json.gz`, { status: 502, body: '' });
    }
    const summary = await fill({ span: longer });
    expect(archive.paths()).toHaveLength(12);
    expect(summary.givenUp).toMatchObject([{ host: archive.host, steps: 12 }]);
    archive.answers.clear();
    expect(await fill({ span: longer })).toMatchObject({ tally: { steps: 12 + 48 }, givenUp: [] });
  });

  test('ends cleanly when it is asked to, and goes on from there', async () => {
    for (const minute of [1, 2, 3]) {
      const path = `/story-${minute}`;
      courier.answers.set(path, aPage(headline, { text: path }));
      archive.addGdelt(`202508152${String(minute).padStart(3, '0')}00`, [[courier.at(path), headline]]);
    }
    const stopping = new AbortController();
    archive.onRequest = (path) => {
      if (path.includes('2002')) stopping.abort();
    };
    const first = await fill({ signal: stopping.signal });
    expect(first).toMatchObject({ wasEnded: true });
    expect(first.tally.steps).toBeLessThan(3);
    // A host in the hands of one that has ended would be left alone for 15 seconds.
    expect(await lockedHosts()).toEqual([]);
    const second = await fill();
    expect(first.tally.steps + second.tally.steps).toBe(3);
    expect(await database.article.count()).toBe(3);
  });
});
