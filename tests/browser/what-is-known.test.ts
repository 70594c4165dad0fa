import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import type { Article } from '@/lib/news/article';
import { permalinkId } from '@/lib/news/permalink';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { openReader } from '@/tests/support/reader';
import { findBarriers } from '@/tests/support/site/barriers';
import { findOverlaps, sidewaysOverflow } from '@/tests/support/site/page-checks';
import { browser } from '@/tests/support/site/shared-browser';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import {
  anArticle,
  anInstant,
  anOutlet,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';

let opened: TestStore;
let site: TestSite;

function own(path: string, more: Partial<Article>): Article {
  const address = `https://courier.example/${path}`;
  return anArticle({ ...more, id: permalinkId(address), address });
}

const plan = own('plan', {
  headline: 'What to expect in Alaska',
  published: anInstant('2025-08-15T13:00:00Z'),
  blocks: [{ kind: 'paragraph', text: 'Putin is due to land in Alaska at eleven.' }],
});
const live = own('live', {
  headline: 'Summit live',
  published: anInstant('2025-08-15T14:00:00Z'),
  blocks: [
    { kind: 'paragraph', text: 'Follow the day here.' },
    { kind: 'live-entry', at: '2025-08-15T18:59:00Z', text: 'Second plane down' },
    { kind: 'paragraph', text: 'Putin has landed in Alaska.' },
  ],
});
const daily = own('daily', {
  headline: 'A quiet day in Alaska',
  published: { kind: 'day', day: '2025-08-17', origin: 'visible' },
});

beforeAll(async () => {
  opened = await openTestStore();
  const { database } = opened;
  await watch(database, [anOutlet('courier'), anOutlet('never'), anOutlet('new-one')]);
  for (const article of [plan, live]) await store(database, aReading(article));
  await store(database, aReading(daily, { sortAt: new Date('2025-08-17T08:00:00Z') }));
  await createMomentSearch(loadEvent()).run(database);
  const since = new Date('2025-08-10T18:00:00Z');
  for (const { id: sourceId } of await database.source.findMany({ where: { outletSlug: 'never' } })) {
    await database.poll.create({ data: { sourceId, at: since, outcome: 'failed', durationMs: 1 } });
    await database.source.update({ where: { id: sourceId }, data: { lastPollAt: since, failures: 1 } });
  }
  site = await openTestSite(opened.url);
});
afterAll(async () => {
  await site?.close();
  await opened?.close();
});

/** A page without coverage loads itself again after five seconds: on a busy machine, while it is looked at. */
function forgetTimers(): void {
  for (let last = window.setTimeout(() => undefined); last > 0; last -= 1) window.clearTimeout(last);
}

/** A page of the site on one of two screens, with the texts of its parts; nothing may be complained of. */
async function read<T>(path: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  const { page, complaints, close } = await openReader(browser, site.origin, {
    viewport: { width, height: 800 },
  });
  try {
    await page.goto(path);
    await page.evaluate(forgetTimers);
    const seen = await look(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findOverlaps(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    return seen;
  } finally {
    await close();
  }
}
type Page = Awaited<ReturnType<typeof openReader>>['page'];

describe.each([1440, 360])('at %i px', (width) => {
  test('outlets: with coverage, out of reach since when, and not asked', async () => {
    const parts = await read('/outlets', width, (page) =>
      page
        .locator('main section')
        .evaluateAll((sections) =>
          sections.map((section) => [
            section.querySelector('h2')?.textContent,
            section.querySelector('li')?.textContent,
          ]),
        ),
    );
    const [covering, unreached, unasked] = parts;
    expect(parts.map(([title]) => title)).toEqual([
      'Followed, with coverage',
      'Could not be reached',
      'Not asked for these days',
    ]);
    expect(covering?.[1]).toContain('15 Aug – 17 Aug');
    expect(unreached?.[1]).toContain('since 10 Aug 2025, 10:00 AKDT, no answer so far');
    expect(unasked?.[1]).toContain('not looked at yet');
  });

  test('an outlet that never answered says so, and not that it has nothing', async () => {
    const text = await read('/outlets/never', width, (page) => page.locator('main').textContent());
    expect(text).toContain('Could not be reached since 10 August 2025, 10:00 AKDT');
    expect(text).toContain('no answer so far: whether it has accounts is not known.');
    expect(text).not.toContain('0 articles on');
  });

  test('a moment: told with the entry’s own time, announced apart', async () => {
    const [told, announced] = await read('/moments/putin-lands', width, (page) =>
      page.locator('main ol').evaluateAll((lists) => lists.map((list) => list.textContent ?? '')),
    );
    expect(told).toContain('+5 min');
    expect(told).toContain('in an article begun before');
    expect(told).toContain('Putin has landed in Alaska.');
    expect(told).not.toContain('due to land');
    expect(announced).toContain('Putin is due to land in Alaska at eleven.');
    const page = await read('/moments/fox-interview', width, (one) => one.locator('main').textContent());
    expect(page).toContain('No article was found to tell of it');
    expect(page).toContain('Not every account is found.');
  });

  test('a live blog’s entry leads to its moment', async () => {
    const text = await read(`/a/${live.id}`, width, (page) =>
      page.getByRole('region', { name: 'Tells of' }).textContent(),
    );
    expect(text).toContain('Putin’s plane lands');
    expect(text).toContain('+5 min');
  });

  test('a day without a clock time stays one', async () => {
    const text = await read(`/a/${daily.id}`, width, (page) => page.locator('main').textContent());
    expect(text).toContain('17 August 2025');
    expect(text).not.toContain('00:00');
  });
});
