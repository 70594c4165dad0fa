import { afterEach, beforeEach, expect, test } from 'vitest';
import { permalinkId } from '@/lib/news/permalink';
import { aPage, type Newsroom } from '@/tests/support/newsroom';
import { openVisited, type Visited } from '@/tests/support/visited';

let v: Visited;
let courier: Newsroom;

beforeEach(async () => {
  v = await openVisited();
  courier = v.courier;
});
afterEach(() => v.close());

const leading = (to: string) => ({
  headers: { 'content-type': 'text/html' },
  body: `<html><head><meta http-equiv="refresh" content="0; url=${to}"></head><body>Redirecting …</body></html>`,
});
const verdictOf = async (path: string) =>
  (await v.database.entry.findUniqueOrThrow({ where: { address: courier.at(path) } })).verdict;

test('a page that only leads to another is followed, and the article stored under that address', async () => {
  courier.answers.set('/short', leading('/middle'));
  courier.answers.set('/middle', leading('/talks'));
  courier.answers.set('/talks', aPage('Trump and Putin talk in Alaska'));
  await v.read('/short');
  expect(await verdictOf('/short')).toBe('stored');
  const id = permalinkId(courier.at('/talks'));
  expect(await v.database.article.findUnique({ where: { id } })).toMatchObject({
    headline: 'Trump and Putin talk in Alaska',
  });
});

test('pages that lead to one another are given up', async () => {
  courier.answers.set('/tick', leading('/tock'));
  courier.answers.set('/tock', leading('/tick'));
  const before = courier.requests.length;
  await v.read('/tick');
  expect(await verdictOf('/tick')).toBe('failed');
  expect(courier.requests.slice(before).map(({ path }) => path)).toEqual([
    '/tick',
    '/tock',
    '/tick',
    '/tock',
  ]);
});

test('a page that says that there is none is set aside, whatever stands below', async () => {
  const { headers, body = '' } = aPage('Trump greets Putin in Alaska');
  courier.answers.set('/none', {
    ...(headers && { headers }),
    body: body.replaceAll(/(<h1>|<title>)[^<]*/g, '$1Page not found'),
  });
  await v.read('/none');
  expect(await verdictOf('/none')).toBe('failed');
});

test('a known article’s page that leads elsewhere on the site is looked at there', async () => {
  const page = courier.answers.get('/1');
  if (page === undefined) throw new Error('the newsroom has no article');
  courier.answers.set('/moved', page);
  courier.answers.set('/1', leading('/moved'));
  await v.look();
  expect(await v.visits()).not.toContain('failed');
  expect(await v.database.revision.count()).toBeGreaterThan(0);
});
