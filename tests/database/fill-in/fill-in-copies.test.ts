import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { readingOrigin } from '@/lib/db/coverage/reading-origin';
import { permalinkId } from '@/lib/news/permalink';
import { copyAddress, copyWords } from '@/lib/site/copy-words';
import type { ArchiveHost } from '@/tests/support/archives/archive-host';
import { type Filling, openFilling } from '@/tests/support/archives/fill-in';
import { aFeed, aPage, type Newsroom } from '@/tests/support/newsroom';
import { pullOnce } from '@/tests/support/worker';

// Each pull starts the processes that read pages.
vi.setConfig({ testTimeout: 120_000 });

const headline = 'Trump greets Putin in Alaska';

let filling: Filling;
let database: Database;
let courier: Newsroom;
let archive: ArchiveHost;
let fill: Filling['fill'];
let optionsFor: Filling['optionsFor'];
let verdicts: Filling['verdicts'];
let pagesOf: Filling['pagesOf'];

beforeEach(async () => {
  filling = await openFilling();
  ({ database, courier, archive, fill, optionsFor, verdicts, pagesOf } = filling);
});
afterEach(() => filling.close());

describe('a page that the outlet does not give', () => {
  const story = () => courier.at('/2025/08/summit');
  const list = () => archive.addGdelt('20250815200100', [[story(), headline]]);
  const bodyOf = (text: string) => aPage(text).body ?? '';

  test('is read from the Wayback Machine’s copy, block pages passed over, and keeps its own times', async () => {
    list();
    courier.answers.set('/2025/08/summit', { status: 404 });
    const wall = `<html><body><h1>Checking your browser</h1><p>${'Please wait while we check. '.repeat(20)}</p></body></html>`;
    archive.addCapture(story(), '20250815210400', wall);
    archive.addCapture(story(), '20250815220000', `<p>${'Please prove that you are human. '.repeat(20)}</p>`);
    archive.addCapture(story(), '20250816080000', bodyOf(headline));
    expect((await fill()).tally).toMatchObject({ stored: 1, failed: 0 });
    const article = await database.article.findUniqueOrThrow({ where: { id: permalinkId(story()) } });
    expect(article.address).toBe(story());
    expect(article.publishedAt).toEqual(new Date('2025-08-15T20:40:00Z'));
    expect(await pagesOf(story())).toMatchObject([
      { origin: 'wayback', address: story(), capturedAt: new Date('2025-08-16T08:00:00Z') },
    ]);
    expect((await fill()).yields).toMatchObject([{ verdict: 'stored', fromCopies: 1 }]);
    const origin = await readingOrigin(database, article.id, null);
    expect(origin === null ? null : copyWords(origin)).toBe(
      'the Wayback Machine’s copy of 16 August 2025, 08:00 UTC',
    );
    expect(origin === null ? null : copyAddress(origin)).toBe(
      `https://web.archive.org/web/20250816080000/${story()}`,
    );
  });

  test('is read from Common Crawl’s where the Wayback Machine has none', async () => {
    list();
    courier.answers.set('/2025/08/summit', { status: 403 });
    archive.addCrawled(story(), bodyOf(headline));
    expect((await fill()).tally).toMatchObject({ stored: 1, refused: 0 });
    expect(await pagesOf(story())).toMatchObject([
      { origin: 'common-crawl', capturedAt: new Date('2025-08-16T10:20:30Z') },
    ]);
  });

  test('is read from a copy where the live page is another story by now', async () => {
    list();
    courier.answers.set(
      '/2025/08/summit',
      aPage('Salmon run begins early').body === undefined
        ? {}
        : {
            body: `<html><body><article><h1>Subscribe</h1><p>${'Our offers for readers. '.repeat(30)}</p></article></body></html>`,
          },
    );
    archive.addCapture(story(), '20250816080000', bodyOf(headline));
    await fill();
    expect(await pagesOf(story())).toMatchObject([{ origin: 'wayback' }]);
  });

  test.each([
    ['gone', { status: 410 }],
    ['refused', { status: 401 }],
  ])('is %s where no archive has a copy that can be read', async (verdict, answer) => {
    list();
    courier.answers.set('/2025/08/summit', answer);
    archive.addCapture(story(), '20250815210400', '<html><body>Just a moment…</body></html>');
    await fill();
    expect(await verdicts()).toEqual({ '/2025/08/summit': verdict });
    const { reasons } = await database.entry.findFirstOrThrow();
    expect(reasons).toHaveLength(3);
    expect(await database.article.count()).toBe(0);
  });

  test('is not looked for elsewhere when an outlet’s own feed has listed it', async () => {
    courier.answers.set('/feed.xml', aFeed([[story(), headline]]));
    courier.answers.set('/2025/08/summit', { status: 403 });
    archive.addCapture(story(), '20250816080000', bodyOf(headline));
    const outlet = courier.outlet('courier', ['/feed.xml']);
    await pullOnce(optionsFor([outlet]));
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'refused' });
    expect(archive.paths()).toEqual([]);
    list();
    await fill({}, outlet);
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'stored' });
  });

  test('never stands in for an article that is stored already', async () => {
    courier.answers.set('/feed.xml', aFeed([[story(), headline]]));
    courier.answers.set('/2025/08/summit', aPage(headline));
    const outlet = courier.outlet('courier', ['/feed.xml']);
    await pullOnce(optionsFor([outlet]));
    courier.answers.set('/2025/08/summit', { status: 404 });
    list();
    archive.addCapture(story(), '20250816080000', bodyOf('An older headline'));
    // The same article under another address, of which there is nothing but an older copy.
    archive.addGdelt('20250815200200', [[courier.at('/old-address'), headline]]);
    const older = aPage('An older headline', { canonical: story() }).body ?? '';
    archive.addCapture(courier.at('/old-address'), '20250816080000', older);
    await fill({}, outlet);
    expect(await database.revision.count()).toBe(1);
    expect(await pagesOf(story())).toMatchObject([{ origin: 'live' }]);
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'stored', '/old-address': 'stored' });
  });
});
