import { afterEach, describe, expect, test } from 'vitest';
import { eventSchema } from '@/lib/event/event';
import { parseData } from '@/lib/event/read-data-file';
import { draftEvent, type EventDraft } from '@/lib/ingest/wiki/draft-event';
import { readWikiSubject } from '@/lib/ingest/wiki/wiki-subject';
import { closeArchives, startArchive, type TestArchive } from '@/tests/support/archives/archive-server';
import {
  laggingWiki,
  openLoopbackWiki,
  type WikiAnswer,
  type WikiPage,
} from '@/tests/support/archives/loopback-wiki';
import { publishSummit, summitLead } from '@/tests/support/archives/wiki-summit';

afterEach(closeArchives);

const meeting = { name: 'a meeting', words: { en: ['summit'], de: ['Gipfel*'], fr: ['sommet'] } };
const title = '2026 Lisbon Summit';

async function open(change: Partial<WikiPage> = {}, limit?: number) {
  const wiki = openLoopbackWiki(limit === undefined ? {} : { limit });
  const instead: WikiAnswer[] = [];
  const archive = await startArchive((path) => instead.shift() ?? wiki.answer(path) ?? undefined, {
    robots: 'User-agent: *\nDisallow: /wiki/\n',
  });
  publishSummit(wiki, change);
  return { wiki, archive, instead };
}

function read(archive: TestArchive, asked = { language: 'en', title }, patienceMs = 4000) {
  return readWikiSubject({ ...archive.door, base: `${archive.base}wiki/{language}/`, patienceMs }, asked);
}

async function draftOf(archive: TestArchive, asked = { language: 'en', title }): Promise<EventDraft> {
  const subject = await read(archive, asked);
  if (subject.kind === 'failed') throw new Error(subject.why);
  return draftEvent(subject.value, meeting);
}

/** What an event file that says this is told; nothing where it is whole. */
function problemsOf(draft: EventDraft): readonly string[] {
  const checked = parseData(JSON.stringify(draft), { name: 'draft.json', schema: eventSchema });
  return checked.kind === 'read' ? [] : checked.problems.map((problem) => problem.replace(/^.*?: /, ''));
}

describe('an article with days, place and people', () => {
  test('is a whole event file, in the languages of its editions', async () => {
    const { archive } = await open();
    const draft = await draftOf(archive);
    expect(problemsOf(draft)).toEqual([]);
    expect(draft).toMatchObject({
      slug: '2026-lisbon-summit',
      name: title,
      place: 'Ajuda Palace, Lisbon',
      day: '2026-03-17',
      zone: 'Europe/Lisbon',
      wikipedia: { language: 'en', title },
      zones: [
        { id: 'Europe/Lisbon', label: 'Lisbon' },
        { id: 'UTC', label: 'UTC' },
      ],
      coverage: { from: '2026-03-10', to: '2026-03-28' },
      people: ['Ada Lindqvist', 'Wen Tao'],
      moments: [],
    });
    expect(draft.summary).toMatch(
      /^The 2026 Lisbon Summit was a meeting of president Ada Lindqvist .*2026\.$/,
    );
    expect(draft.words.place).toEqual({
      name: 'Ajuda Palace',
      words: {
        en: ['Ajuda Palace', 'Lisbon', "Lisbon's"],
        de: ['Palácio Nacional da Ajuda', 'Lissabon', 'Lissabons'],
        ru: ['Дворец* Ажуд*', 'Лиссабон*'],
        ja: ['*リスボン*'],
      },
    });
    expect(draft.words.actors.map(({ words }) => words)).toEqual([
      {
        en: ['Lindqvist', "Lindqvist's"],
        de: ['Lindqvist', 'Lindqvists'],
        ru: ['Линдквист*'],
        ja: ['*リンドクヴィスト*'],
      },
      { en: ['Wen', "Wen's"], de: ['Wen', 'Wens'], ja: ['*溫濤*'] },
    ]);
    expect(draft.words.meeting.words).toEqual({
      en: ['summit', 'Lisbon Summit'],
      de: ['Gipfel*', 'Gipfeltreffen in Lissabon'],
      ru: ['Саммит* в Лиссабон*'],
      ja: ['*リスボン首脳会談*'],
    });
    expect(draft.words.related.words.en).toEqual(['Portugal', "Portugal's", 'Fishing rights']);
    expect(draft.notes['words.actors']).toContain('Wen Tao has no article in: ru.');
  });

  test('is read from answers that go on, one request at a time', async () => {
    const { archive } = await open({}, 3);
    const whole = await draftOf((await open()).archive);
    expect(await draftOf(archive)).toEqual(whole);
    const paths = archive.server.paths();
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.every((path) => path.includes('maxlag=5'))).toBe(true);
    expect(archive.gate.held()).toEqual([]);
  });

  test('is found by a title that it had before, which the notes tell', async () => {
    const { archive } = await open();
    const draft = await draftOf(archive, { language: 'en', title: 'Lisbon meeting' });
    expect(draft.wikipedia.title).toBe(title);
    expect(draft.notes.name).toContain('“Lisbon meeting” leads there.');
  });

  test('is waited for where the wiki is too busy', async () => {
    const { archive, instead } = await open();
    instead.push(laggingWiki(1));
    expect((await draftOf(archive)).name).toBe(title);
  });
});

describe('what an article does not say is left to a person, and the notes say so', () => {
  const bare = '<div class="mw-parser-output"><p>A summit is planned.</p></div>';
  test.each<[string, Partial<WikiPage>, string, RegExp, readonly string[]]>([
    [
      'no day with its year',
      { lead: summitLead.replaceAll('2026-03-17', '').replaceAll('March 2026', 'March') },
      'day',
      /names no day with its year/,
      ['day is not a string.', 'coverage is not an object.'],
    ],
    [
      'no coordinates, of its own or of a place',
      {
        coordinates: undefined as never,
        lead: summitLead
          .replaceAll('title="Ajuda Palace"', '')
          .replaceAll('title="Lisbon"', '')
          .replaceAll('title="Portugal"', ''),
      },
      'zone',
      /has coordinates: give the zone/,
      ['place is not a string.', 'zone is not a string.', 'words.place is not an object.'],
    ],
    [
      'nobody',
      { lead: bare.replace('planned', 'planned for 3 May 2026') },
      'words.actors',
      /name the people who met/,
      ['place is not a string.', 'words.place is not an object.', 'words.actors must not be empty.'],
    ],
  ])('%s', async (_, change, field, note, problems) => {
    const { archive } = await open(change);
    const draft = await draftOf(archive);
    expect(draft.notes[field]).toMatch(note);
    expect(problemsOf(draft).toSorted()).toEqual(problems.toSorted());
  });

  test('coordinates of its first place stand for those it lacks', async () => {
    const { archive, wiki } = await open();
    const { coordinates: _, ...article } = wiki.pages.get(`en:${title}`) ?? { links: [] };
    wiki.pages.set(`en:${title}`, article);
    const draft = await draftOf(archive);
    expect([draft.zone, draft.notes.zone]).toEqual([
      'Europe/Lisbon',
      'The zone at the coordinates of “Ajuda Palace”.',
    ]);
  });
});

describe('nothing to draft from is said in one sentence', () => {
  test('no such article', async () => {
    const { archive } = await open();
    expect(await read(archive, { language: 'en', title: 'Porto Summit' })).toEqual({
      kind: 'failed',
      why: 'The English Wikipedia (en) has no article “Porto Summit”, and none that it was renamed to.',
    });
  });

  test('an edition without the article', async () => {
    const { archive } = await open();
    expect(await read(archive, { language: 'da', title })).toEqual({
      kind: 'failed',
      why: `The Danish Wikipedia (da) has no article “${title}”, and none that it was renamed to.`,
    });
  });

  test('a list of what the name may mean', async () => {
    const { archive } = await open({ isList: true });
    expect(await read(archive)).toMatchObject({ why: expect.stringMatching(/lists what the name may mean/) });
  });

  test('a wiki that stays too busy', async () => {
    const { archive, instead } = await open();
    instead.push(laggingWiki(60));
    expect(await read(archive)).toEqual({
      kind: 'failed',
      why: 'The English Wikipedia (en) does not answer programs now. The server is busy and asked us to come back later.',
    });
  });

  test('an answer that is none', async () => {
    const { archive, instead } = await open();
    instead.push({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Sign in' });
    expect(await read(archive)).toMatchObject({ why: expect.stringMatching(/could not be understood/) });
  });
});
