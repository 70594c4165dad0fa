import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { findOutlet, listOutlets, listSources } from '@/lib/db/coverage/outlets';
import type { FillInOptions } from '@/lib/worker/fill-in/fill-in';
import type { ArchiveHost } from '@/tests/support/archives/archive-host';
import { type Filling, openFilling } from '@/tests/support/archives/fill-in';
import { type Answer, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';

// Each pull starts the processes that read pages.
vi.setConfig({ testTimeout: 120_000 });

const headline = 'Trump greets Putin in Alaska';

let filling: Filling;
let database: Database;
let archive: ArchiveHost;
let courier: Newsroom;
let beacon: Newsroom;

beforeEach(async () => {
  [filling, beacon] = await Promise.all([openFilling(), openNewsroom()]);
  ({ database, archive, courier } = filling);
});
afterEach(async () => {
  await Promise.all([filling.close(), beacon.close()]);
});

/** A page about the summit of an outlet with this name, in its title. */
function pageOf(name: string, text = ''): Answer {
  const { body = '', headers = {} } = aPage(headline, { text });
  return { headers, body: body.replace('</title>', ` | ${name}</title>`) };
}

const fill = (more: Partial<FillInOptions>, taken: FillInOptions['taken'] = 'all') =>
  filling.fill({ allowHosts: [courier.host, beacon.host, archive.host], names: [], taken, ...more });

const listOf = (...addresses: readonly string[]) => ({
  lists: [{ name: `list of ${addresses.length} ${addresses[0]}`, body: Buffer.from(addresses.join('\n')) }],
});

const outlets = async () =>
  (await listOutlets(database)).map(({ name, isFound, articles }) => [name, isFound, articles]);

describe('an account of an outlet that nobody listed', () => {
  test('makes its outlet, once, by a list and by Wikipedia’s references', async () => {
    beacon.answers.set('/one', pageOf('Coast Beacon', 'One.'));
    beacon.answers.set('/two', pageOf('Coast Beacon', 'Two.'));
    beacon.answers.set('/salmon', {
      body: `<p>${'The salmon are back in the river. '.repeat(9)}</p>`,
    });
    const { tally } = await fill(listOf(beacon.at('/one'), beacon.at('/salmon')));
    expect(tally).toMatchObject({ candidates: 2, read: 2, about: 1, stored: 1 });
    archive.wiki.pages.set('en:2025 Russia–United States Summit', {
      links: [beacon.at('/one'), beacon.at('/two')],
    });
    await fill({ names: ['wikipedia'] });
    expect(await outlets()).toEqual([
      ['Coast Beacon', true, 2],
      ['The courier', false, 0],
    ]);
    const slug = `127.0.0.1-${new URL(beacon.origin).port}-coast-beacon`;
    expect(await findOutlet(database, slug)).toMatchObject({
      home: `${beacon.origin}/`,
      country: null,
      language: 'en',
      kind: 'not-described',
    });
    expect(await listSources(database, slug)).toMatchObject([
      { kind: 'archive', stored: 1 },
      { kind: 'archive', stored: 1 },
    ]);
  });

  test('makes none where it is off the topic, or where only listed outlets are taken', async () => {
    beacon.answers.set('/salmon', { body: `<p>${'The salmon are back in the river. '.repeat(9)}</p>` });
    beacon.answers.set('/summit', pageOf('Coast Beacon'));
    await fill(listOf(beacon.at('/salmon')));
    const { strangers } = await fill(listOf(beacon.at('/summit')), 'listed');
    expect(strangers.count()).toBe(1);
    expect(await outlets()).toEqual([['The courier', false, 0]]);
    expect(await filling.verdicts()).toEqual({ '/salmon': 'off-topic' });
  });

  test('aggregators, networks and wikis are counted and left', async () => {
    const addresses = [
      'https://www.msn.com/a',
      'https://x.com/a/status/1',
      'https://uk.wikipedia.org/wiki/A',
    ];
    const { strangers, tally } = await fill(listOf(...addresses));
    expect(strangers.count()).toBe(3);
    expect(tally.candidates).toBe(0);
  });

  test('a line of GDELT’s is judged by its words first', async () => {
    beacon.answers.set('/summit', pageOf('Coast Beacon'));
    archive.addGdelt('20250815200100', [
      [beacon.at('/summit'), headline],
      [beacon.at('/salmon'), 'Salmon run begins'],
    ]);
    await fill({ names: ['gdelt'] });
    expect(await filling.verdicts()).toEqual({ '/summit': 'stored' });
    expect(await outlets()).toContainEqual(['Coast Beacon', true, 1]);
  });

  test('is a listed outlet’s where the line leads to one', async () => {
    courier.answers.set('/summit', pageOf('The courier'));
    beacon.answers.set('/go', { status: 302, headers: { location: courier.at('/summit') } });
    await fill(listOf(beacon.at('/go')));
    expect(await outlets()).toEqual([['The courier', false, 1]]);
    expect(await listSources(database, 'courier')).toMatchObject([{ kind: 'archive', stored: 1 }]);
  });
});

describe('an outlet that was found and is listed later', () => {
  test('is the same one, with its articles, under the file’s slug; its former slug leads there', async () => {
    beacon.answers.set('/one', pageOf('Coast Beacon', 'One.'));
    beacon.answers.set('/two', pageOf('Coast Beacon', 'Two.'));
    await fill(listOf(beacon.at('/one')));
    const found = (await listOutlets(database)).find(({ isFound }) => isFound)?.slug ?? '';
    const listed = { ...beacon.outlet('beacon', []), name: 'Coast Beacon', country: 'NO' };
    await filling.fill(
      { allowHosts: [beacon.host], names: [], taken: 'all', ...listOf(beacon.at('/two')) },
      listed,
    );
    const [beaconNow, , ...others] = await listOutlets(database);
    expect(others).toEqual([]);
    expect(beaconNow).toMatchObject({
      slug: 'beacon',
      isFound: false,
      articles: 2,
      country: 'NO',
      formerSlugs: [found],
    });
    expect(await findOutlet(database, found)).toMatchObject({ slug: 'beacon' });
  });

  test('keeps its slug where the file gives it the same', async () => {
    beacon.answers.set('/one', pageOf('Coast Beacon', 'One.'));
    await fill(listOf(beacon.at('/one')));
    const found = (await listOutlets(database)).find(({ isFound }) => isFound)?.slug ?? '';
    const listed = { ...beacon.outlet(found, []), name: 'Coast Beacon' };
    await filling.fill({ allowHosts: [beacon.host], names: [], taken: 'all' }, listed);
    expect(await findOutlet(database, found)).toMatchObject({ isFound: false, articles: 1, formerSlugs: [] });
  });
});
