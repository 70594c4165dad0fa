import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { type ArchiveHost, openArchiveHost } from '@/tests/support/archives/archive-host';
import { oneDayEvent, skipGdelt } from '@/tests/support/archives/filler';
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openReader } from '@/tests/support/reader';
import { type Program, startProgram } from '@/tests/support/site/program';
import { browser } from '@/tests/support/site/shared-browser';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { until } from '@/tests/support/store';

const title = 'The Alaska meeting';
const event = oneDayEvent({ wikipedia: { language: 'en', title } });
const early = 3;

let sample: TestDatabase;
let database: Database;
let archive: ArchiveHost;
let newsrooms: readonly Newsroom[];
let site: TestSite;
let worker: Program;
let letGo: () => void;
const folder = mkdtempSync(join(tmpdir(), 'parallax-first-'));

/** More words than the accounts have in common: none is a copy of another. */
function ownWords(account: number): string {
  const letter = (at: number) => String.fromCharCode(97 + (at % 26));
  const words = Array.from(
    { length: 120 },
    (_, at) => `${letter(account)}${letter(at)}${letter(at / 26)}ory`,
  );
  return `They spoke of ${words.join(' ')}.`;
}

/** Five outlets with five accounts each, all of them references of Wikipedia's; all but three are slow to come. */
beforeAll(async () => {
  sample = await createSampleDatabase();
  database = openDatabase(sample.url);
  archive = await openArchiveHost();
  newsrooms = await Promise.all(Array.from({ length: 5 }, () => openNewsroom()));
  const after = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const links = newsrooms.flatMap(({ answers, at }, paper) =>
    Array.from({ length: 5 }, (_, place) => {
      const account = paper * 5 + place;
      const page = aPage(`Trump greets Putin in Alaska, account ${account}`, { text: ownWords(account) });
      answers.set(`/account-${place}`, place === 0 && paper < early ? page : { ...page, after });
      return at(`/account-${place}`);
    }),
  );
  archive.wiki.pages.set(`en:${title}`, { links });
  await skipGdelt(database, archive, []);
  const files = { EVENT_FILE: join(folder, 'event.json'), OUTLETS_FILE: join(folder, 'outlets.json') };
  writeFileSync(files.EVENT_FILE, JSON.stringify(event));
  const records = newsrooms.map((newsroom, paper) => newsroom.outlet(`paper-${paper}`, []));
  writeFileSync(files.OUTLETS_FILE, JSON.stringify(records));
  const settings = { ...files, DATABASE_URL: sample.url, FILL_IN: 'auto' };
  site = await openTestSite(sample.url, { ...files, FILL_IN: 'auto' });
  const { wikipediaUrl, gdeltUrl, waybackUrl, commonCrawlIndexUrl, commonCrawlDataUrl } = archive.addresses;
  worker = startProgram(['worker'], {
    ...settings,
    ALLOW_HOSTS: [archive, ...newsrooms].map(({ host }) => host).join(','),
    WIKIPEDIA_URL: wikipediaUrl,
    GDELT_URL: gdeltUrl,
    WAYBACK_URL: waybackUrl,
    COMMON_CRAWL_INDEX_URL: commonCrawlIndexUrl,
    COMMON_CRAWL_DATA_URL: commonCrawlDataUrl,
  });
});
afterAll(async () => {
  worker?.signal('SIGTERM');
  await worker?.ended;
  await site?.close();
  await Promise.all([archive, ...(newsrooms ?? [])].map((one) => one?.close()));
  await database?.$disconnect();
  await sample?.close();
  rmSync(folder, { recursive: true });
});

test('the sample stays while real accounts come in, says how many, and gives way to them', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin, { javaScriptEnabled: false });
  const shows = async (text: string): Promise<boolean> =>
    (await site.ask('/')).page('main').text().includes(text);
  const awaitOnPage = async (what: string, text: string) => {
    await until(what, () => shows(text));
    await page.goto('/');
    expect(await page.locator('main').textContent()).toContain(text);
  };
  await awaitOnPage('the first three accounts', 'Real coverage so far: 3 articles of 3 outlets.');
  expect(await page.locator('body').textContent()).toContain('Sample coverage: invented outlets');
  expect(await page.locator('main').textContent()).not.toContain('greets Putin in Alaska, account');
  expect(await page.getByRole('link', { name: 'What was looked at' }).getAttribute('href')).toBe(
    '/sources/hours?sample=off',
  );

  await page.getByRole('link', { name: 'See it' }).click();
  expect(await page.locator('main').textContent()).toContain('15 August: 3 accounts of 3 outlets so far.');
  expect(await page.locator('body').textContent()).not.toContain('Sample coverage');
  expect(await page.locator('h4').count()).toBe(3);
  await page.getByRole('link', { name: 'What was looked at' }).click();
  expect(await page.locator('main').textContent()).toContain('Wikipedia, all days');

  letGo();
  await awaitOnPage('the sample to give way', '15 August: 25 accounts of 5 outlets');
  expect(await page.locator('body').textContent()).not.toContain('Sample coverage');
  expect(await page.locator('h4').count()).toBe(25);
  await awaitOnPage('it to be through', '25 accounts of 5 outlets, filled in from archives.');
  await worker.says('15 August: 25 accounts of 5 outlets');
  expect(complaints).toEqual([]);
  await close();
});
