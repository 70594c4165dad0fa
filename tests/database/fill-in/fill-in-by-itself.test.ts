import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFillIn } from '@/lib/db/record/fill-ins';
import { isSampleCoverage } from '@/lib/db/sample';
import type { OutletRecord } from '@/lib/event/outlets';
import type { OpenWorker } from '@/lib/worker/open-worker';
import { startWorker } from '@/lib/worker/run-worker';
import { type Filling, openFilling } from '@/tests/support/archives/fill-in';
import { oneDayEvent, skipGdelt } from '@/tests/support/archives/filler';
import { aPage } from '@/tests/support/newsroom';
import { anOutlet, until, watch } from '@/tests/support/store';

const title = 'The Alaska meeting';
const event = oneDayEvent({ wikipedia: { language: 'en', title } });
const headline = 'Trump greets Putin in Alaska';
const stamp = '20250815180100';

/** Nobody listens there. */
const away = '127.0.0.1:9';

let filling: Filling;
const hired: OpenWorker[] = [];
beforeEach(async () => {
  filling = await openFilling();
  const { archive, courier, database } = filling;
  for (const path of ['/referred', '/in-gdelt']) courier.answers.set(path, aPage(headline, { text: path }));
  archive.wiki.pages.set(`en:${title}`, { links: [`${courier.origin}/referred`] });
  archive.addGdelt(stamp, [[`${courier.origin}/in-gdelt`, headline]]);
  await skipGdelt(database, archive, [stamp]);
});
afterEach(async () => {
  for (const worker of hired.splice(0)) await worker.stop();
  await filling.close();
});

async function hire(
  more: { readonly archives?: typeof filling.archive.addresses } = {},
): Promise<OpenWorker> {
  const outlet: OutletRecord = filling.courier.outlet('courier', []);
  const worker = await startWorker({
    ...filling.optionsFor([outlet], { event }),
    allowHosts: [filling.courier.host, filling.archive.host, away],
    archives: filling.archive.addresses,
    fillsIn: true,
    retryPauseMs: 20,
    ...more,
  });
  hired.push(worker);
  return worker;
}

async function dismiss(worker: OpenWorker): Promise<void> {
  hired.splice(hired.indexOf(worker), 1);
  await worker.stop();
}

const standing = () => findFillIn(filling.database, event.slug);
const isResting = async () => (await standing())?.state === 'resting';
const requestsOf = (part: string) => filling.archive.paths().filter((path) => path.includes(part)).length;

test('a worker fills in the event’s days unasked, says when it is through, and lets the sample go', async () => {
  const { database } = filling;
  await watch(database, [anOutlet('mirage')], true);
  await hire();
  await until('the worker to be through', isResting);
  const { doneAt, nextAt, isOwnDone } = (await standing()) ?? {};
  expect([isOwnDone, (nextAt?.getTime() ?? 0) - (doneAt?.getTime() ?? 0)]).toEqual([
    true,
    7 * 24 * 3_600_000,
  ]);
  const articles = await database.article.findMany({ select: { address: true } });
  expect(articles.map(({ address }) => new URL(address).pathname).toSorted()).toEqual([
    '/in-gdelt',
    '/referred',
  ]);
  await until('the sample to go', async () => !(await isSampleCoverage(database)));
});

test('of two workers one fills in, the other goes on where it ended, and a pull beside does nothing twice', async () => {
  const { archive, courier, database } = filling;
  // The first one never has an answer from GDELT.
  let asked = 0;
  archive.onRequest = (path) => {
    if (path.includes('/gal/')) asked += 1;
    return path.includes('/gal/') && asked === 1 ? new Promise(() => undefined) : undefined;
  };
  const first = await hire();
  await hire();
  await until('GDELT to be asked', async () => asked === 1);
  // Else the pull may find it still to be read.
  await until('what Wikipedia names to be stored', async () => (await database.article.count()) === 1);
  let looks = 0;
  const span = { from: new Date('2025-08-15T18:01:00Z'), until: new Date('2025-08-15T18:02:00Z') };
  const onProgress = () => {
    looks += 1;
  };
  const pulled = filling.fill({ event, span, onProgress });
  await until('the pull to wait for its turn', async () => looks > 5);
  await dismiss(first);
  const summary = await pulled;
  await until('the second one to be through', isResting);
  expect(summary).toMatchObject({ givenUp: [], tally: { candidates: 1 } });
  expect(await database.article.count()).toBe(2);
  // The step that was ended in the middle, and its second try.
  expect(asked).toBe(2);
  expect(requestsOf('/api.php')).toBe(1);
  for (const path of ['/referred', '/in-gdelt'])
    expect(courier.paths().filter((one) => one === path)).toHaveLength(1);
});

test('after its rest it asks again what costs little, and reads what came of it', async () => {
  const { archive, courier, database } = filling;
  const worker = await hire();
  await until('the first round', isResting);
  courier.answers.set('/added', aPage(headline, { text: 'Added later.' }));
  archive.wiki.pages.set(`en:${title}`, { links: [`${courier.origin}/referred`, `${courier.origin}/added`] });
  const gdelt = requestsOf('/gal/');
  await dismiss(worker);
  await database.fillIn.update({ where: { event: event.slug }, data: { nextAt: new Date(0) } });
  await hire();
  await until('the article that was added', async () => (await database.article.count()) === 3);
  await until('the second round', isResting);
  expect([requestsOf('/api.php'), requestsOf('/gal/')]).toEqual([2, gdelt]);
});

test('without network it says why, waits longer and longer, and the sample stays', async () => {
  const { archive, database } = filling;
  await watch(database, [anOutlet('mirage')], true);
  const archives = {
    ...archive.addresses,
    wikipediaUrl: `http://${away}/{language}/`,
    gdeltUrl: `http://${away}/gdelt/`,
    waybackUrl: `http://${away}/wayback/`,
  };
  await hire({ archives });
  await until('it to wait', async () => (await standing())?.state === 'waiting');
  const { problem, failures, nextAt, doneAt } = (await standing()) ?? {};
  expect([failures, doneAt]).toEqual([1, null]);
  expect(problem).toMatch(/^[^\n]+\.$/);
  expect(nextAt?.getTime()).toBeGreaterThan(Date.now());
  expect(await isSampleCoverage(database)).toBe(true);
});
