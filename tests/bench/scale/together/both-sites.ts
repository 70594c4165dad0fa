import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/lib/db/client';
import type { Figure } from '@/tests/bench/scale/figures';
import { say } from '@/tests/bench/scale/say';
import { createSeededRandom } from '@/tests/support/seeded-random';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { anArticle, anInstant, aReading, store } from '@/tests/support/store';

const stories = 100;
/** By when it has to be there, in milliseconds, for 99 of 100. */
const most = 1000;
const patienceMs = 10_000;

/**
 * How long it takes from an article's commit until each of two sites shows it on a timeline that readers ask for all the
 * time, in milliseconds: of articles that come at once, and after up to a second.
 */
export async function measureBothSites(url: string): Promise<readonly Figure[]> {
  const sites = [await openTestSite(url), await openTestSite(url)];
  const database = openDatabase(url, { maxConnections: 2 });
  const { integer } = createSeededRandom(6);
  const took: number[] = [];
  try {
    for (const site of sites) await site.ask(newest);
    for (let number = 0; number < stories; number += 1) {
      await pause(integer(0, 1000));
      const reading = newStory(number);
      await store(database, reading);
      const committed = performance.now();
      await Promise.all(sites.map((site) => untilShown(site, reading.article.id, committed)));
      took.push(performance.now() - committed);
    }
  } finally {
    await database.$disconnect();
    for (const site of sites) await site.close();
  }
  took.sort((one, other) => one - other);
  const at = (share: number) => took[Math.ceil(took.length * share) - 1] ?? 0;
  say(`${stories} articles, on both sites after ${at(0.5).toFixed(0)} ms (half), ${at(1).toFixed(0)} (all)`);
  return [
    { what: 'until a stored article is on both sites, p50', unit: 'ms', values: [at(0.5)], wanted: null },
    {
      what: `until a stored article is on both sites, p99 of ${stories}`,
      unit: 'ms',
      values: [at(0.99)],
      wanted: { atMost: most },
    },
  ];
}

/** A filtered timeline, the newest first: its first page has what was just stored. */
const newest = '/?lang=en&sort=new';

/** Later than all of the made coverage, each by a minute. */
function newStory(number: number) {
  const at = new Date(Date.parse('2025-08-25T08:00:00Z') + number * 60_000);
  const article = anArticle({
    outletSlug: 'outlet-1',
    address: `https://outlet-1.example/later/${number}`,
    headline: `Trump and Putin spoke again after Alaska, report ${number}`,
    published: anInstant(at.toISOString()),
  });
  return aReading(article, { now: at });
}

async function untilShown(site: TestSite, id: string, since: number): Promise<void> {
  for (;;) {
    const text = await (await site.get(newest)).text();
    if (text.includes(id)) return;
    if (performance.now() - since > patienceMs) throw new Error(`${id} is not shown after ${patienceMs} ms.`);
    await pause(20);
  }
}
