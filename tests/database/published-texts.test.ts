import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listPublished } from '@/lib/db/coverage/accounts/published-texts';
import { removeSample } from '@/lib/db/sample';
import type { NamedText } from '@/lib/news/shown/published-text';
import { openJobTools } from '@/lib/worker/open-worker';
import { queueTexts, readPublished } from '@/lib/worker/read/read-published';
import { type Answer, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { anOutlet, openTestStore, type TestStore, watch } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

let opened: TestStore;
let council: Newsroom;
const hour = 3_600_000;
const words =
  'We will open the harbour again on Monday, and not one day later. Bring your boats to the quay.';

beforeEach(async () => {
  [opened, council] = await Promise.all([openTestStore(), openNewsroom()]);
});
afterEach(() => Promise.all([council.close(), opened.close()]));

const named = (more: Partial<NamedText> = {}): NamedText => ({
  slug: 'letter',
  versionOf: null,
  name: 'the published letter',
  speaker: 'Marta Berg',
  language: 'en',
  source: { name: 'The council', url: council.at('/letter') },
  text: null,
  ...more,
});
const aLetter = (text = words, language = 'en'): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="${language}"><head><title>A letter</title></head>
    <body><article><h1>A letter</h1><p>${text}</p></article></body></html>`,
});
const options = () => workerOptions(opened, [council], [council.outlet('courier', [])]);

/** Reads what is due by a clock of its own, as a worker does. */
async function readAt(now: Date, texts: readonly NamedText[]) {
  const tools = { ...openJobTools(options(), 'texts'), now: () => now };
  try {
    await queueTexts(tools, texts);
    for (const { slug } of texts) await readPublished(tools, slug);
  } finally {
    await tools.http.close();
    await tools.database.$disconnect();
  }
}
const row = () => opened.database.publishedText.findUniqueOrThrow({ where: { slug: 'letter' } });
const shown = () => listPublished(opened.database, 'auto');

test('a pull reads them from their pages, with when, and asks once', async () => {
  council.answers.set('/letter', aLetter());
  await pullOnce({ ...options(), published: [named()] });
  const [text] = await shown();
  expect(text).toMatchObject({ slug: 'letter', source: { name: 'The council' }, language: 'en' });
  expect(text?.text).toContain(words);
  expect(text?.readAt).toBeInstanceOf(Date);
  await pullOnce({ ...options(), published: [named()] });
  expect(council.paths().filter((path) => path === '/letter')).toHaveLength(1);
});

describe('nothing is claimed', () => {
  const begun = new Date('2026-11-29T10:00:00Z');

  test.each<readonly [string, Answer, string, number]>([
    ['of a page that is not there', { status: 404 }, 'answers 404', 7 * 24],
    ['of one that may not be read', { status: 403 }, '403', 7 * 24],
    ['of a server that failed', { status: 500 }, '500', 1],
    [
      'of one in another language',
      aLetter('Chers voisins, le port rouvrira lundi, et pas un jour plus tard. Apportez vos bateaux.', 'fr'),
      'another language',
      7 * 24,
    ],
    [
      'of one without a text',
      { headers: { 'content-type': 'text/html' }, body: '<html><body><h1>Soon</h1></body></html>' },
      '',
      7 * 24,
    ],
  ])('%s', async (_, answer, why, hours) => {
    council.answers.set('/letter', answer);
    await readAt(begun, [named()]);
    expect(await shown()).toEqual([]);
    const { problem, nextReadAt, attempts } = await row();
    expect(problem).toContain(why);
    expect([attempts, ((nextReadAt?.getTime() ?? 0) - begun.getTime()) / hour]).toEqual([1, hours]);
  });

  test('without a network, until it is there', async () => {
    await council.close();
    await readAt(begun, [named()]);
    expect(await shown()).toEqual([]);
    expect((await row()).problem).not.toBeNull();
  });

  test('before it is due again, and then it is', async () => {
    council.answers.set('/letter', { status: 500 });
    await readAt(begun, [named()]);
    council.answers.set('/letter', aLetter());
    await queueTexts({ ...openJobTools(options(), 'idle'), now: () => begun }, [named()]);
    expect(await shown()).toEqual([]);
    await readAt(new Date(begun.getTime() + hour), [named()]);
    expect(await shown()).toHaveLength(1);
  });
});

describe('the event’s data', () => {
  const now = new Date('2026-11-29T10:00:00Z');

  test('that names another page has that read, and takes what it names no more away', async () => {
    council.answers.set('/letter', aLetter());
    council.answers.set('/other', aLetter(words.replace('Monday', 'Tuesday')));
    await readAt(now, [named()]);
    await readAt(now, [named({ source: { name: 'The council', url: council.at('/other') } })]);
    expect((await shown())[0]?.text).toContain('Tuesday');
    await readAt(now, []);
    expect(await shown()).toEqual([]);
  });

  test('may have the words itself, for which no page is asked', async () => {
    await readAt(now, [named({ text: words })]);
    expect(await shown()).toMatchObject([{ text: words, readAt: null }]);
    expect(council.paths()).toEqual([]);
  });
});

test('those of the sample are shown with it, and go with it', async () => {
  council.answers.set('/letter', aLetter());
  await pullOnce({
    ...options(),
    published: [named({ text: 'Real words of a real letter, as it happens.' })],
  });
  await watch(opened.database, [anOutlet('mirage')], true);
  const reach = new Map([['letters.example', council.host]]);
  const invented = named({
    slug: 'sample-letter',
    source: { name: 'Nobody', url: 'http://letters.example/letter' },
  });
  await pullOnce({ ...options(), outlets: [], sampleReach: reach, published: [invented] });
  expect((await shown()).map(({ slug }) => slug)).toEqual(['sample-letter']);
  expect((await listPublished(opened.database, 'off')).map(({ slug }) => slug)).toEqual(['letter']);
  await removeSample(opened.database);
  expect((await shown()).map(({ slug }) => slug)).toEqual(['letter']);
});
