import { recordPoll } from '@/lib/db/record/polls';
import { storeReading } from '@/lib/db/record/readings';
import type { Article } from '@/lib/news/article';
import type { Block } from '@/lib/news/block';
import { permalinkId } from '@/lib/news/permalink';
import {
  aJudgedEntry,
  anArticle,
  anEntry,
  anInstant,
  anOutlet,
  aPoll,
  aReading,
  openTestStore,
  sourceOf,
  store,
  type TestStore,
  watch,
} from './store';

/** A store with a record: articles that changed, one that is gone, one that never did; looks and gaps. */
export interface TestRecord extends TestStore {
  readonly ids: Readonly<Record<RecordName, string>>;
}

export type RecordName = 'edited' | 'arabic' | 'calm' | 'gone' | 'late';

const address = (name: string, outlet = 'courier') => `https://${outlet}.example/${name}`;

/** Of the record's articles, in every store that has it. */
export const recordIds: TestRecord['ids'] = {
  edited: permalinkId(address('edited')),
  arabic: permalinkId(address('qimma', 'khalij')),
  calm: permalinkId(address('calm')),
  gone: permalinkId(address('gone')),
  late: permalinkId(address('late')),
};

export const recordTexts = {
  first: 'Leaders meet in Anchorage for talks on a ceasefire',
  second: 'Leaders leave Anchorage without a ceasefire',
  third: 'Leaders leave Anchorage without a ceasefire, but promise to meet again',
} as const;

const paragraphs = (texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

const opening = 'The two presidents met on Friday at a military base outside the city.';
const unchanged = Array.from(
  { length: 8 },
  (_, place) => `Background paragraph number ${place + 1} says what had led to the meeting.`,
);

/** The states of the article that was edited, each as it was seen. */
const edited: readonly { readonly seen: string; readonly article: Partial<Article> }[] = [
  {
    seen: '2025-08-15T20:05:00Z',
    article: {
      headline: recordTexts.first,
      standfirst: 'Both sides speak of a chance for peace.',
      blocks: paragraphs([opening, 'They are expected to talk for six hours.', ...unchanged, 'Old ending.']),
    },
  },
  {
    seen: '2025-08-15T23:40:00Z',
    article: {
      headline: recordTexts.second,
      standfirst: 'Both sides speak of progress.',
      blocks: paragraphs([
        opening,
        'They talked for less than three hours.',
        ...unchanged,
        'A joint statement to the press took no questions.',
      ]),
    },
  },
  {
    seen: '2025-08-16T02:10:00Z',
    article: {
      headline: recordTexts.third,
      standfirst: 'Both sides speak of progress.',
      blocks: paragraphs([
        opening,
        'They talked for just under three hours.',
        'Aides called the talks constructive.',
        ...unchanged,
        'A joint statement to the press took no questions.',
      ]),
    },
  },
];

/** Opens a store of its own with the record. */
export async function openRecord(): Promise<TestRecord> {
  const opened = await openTestStore();
  const { database } = opened;
  await watch(database, [
    anOutlet('courier', { name: 'The Courier' }),
    anOutlet('khalij', { name: 'خليج الأخبار', language: 'ar', country: 'AE' }),
    anOutlet('silent', { name: 'The Silent' }),
  ]);
  const calm = anArticle({
    address: address('calm'),
    headline: 'Hotels in Anchorage are full',
    published: anInstant('2025-08-14T17:10:00Z'),
  });
  await store(database, aReading(calm, { now: new Date('2025-08-14T18:00:00Z') }));
  const base = { address: address('edited'), published: anInstant('2025-08-15T19:58:00Z') };
  const [first, ...later] = edited.map(({ seen, article }) =>
    aReading(anArticle({ ...base, ...article }), { now: new Date(seen), modifiedAt: null }),
  );
  if (first !== undefined) await store(database, first);
  for (const reading of later) await storeReading(database, reading);
  const arabic = {
    outletSlug: 'khalij',
    address: address('qimma', 'khalij'),
    language: 'ar',
    published: anInstant('2025-08-15T20:30:00Z'),
  };
  await store(
    database,
    aReading(
      anArticle({
        ...arabic,
        headline: 'قمة ألاسكا تبدأ',
        blocks: paragraphs(['وصل الرئيسان إلى القاعدة.']),
      }),
      {
        now: new Date('2025-08-15T21:00:00Z'),
      },
    ),
  );
  await storeReading(
    database,
    aReading(
      anArticle({ ...arabic, headline: 'قمة ألاسكا تنتهي', blocks: paragraphs(['غادر الرئيسان القاعدة.']) }),
      { now: new Date('2025-08-16T01:00:00Z') },
    ),
  );
  const gone = anArticle({
    address: address('gone'),
    headline: 'Summit called off, sources say',
    published: anInstant('2025-08-15T18:00:00Z'),
  });
  await store(database, aReading(gone, { now: new Date('2025-08-15T18:30:00Z') }));
  await database.article.update({
    where: { id: gone.id },
    data: { withdrawnAt: new Date('2025-08-18T06:00:00Z') },
  });
  const late = anArticle({
    address: address('late'),
    headline: 'A summit seen from afar',
    published: anInstant('2025-08-16T09:00:00Z'),
  });
  await store(database, aReading(late, { now: new Date('2025-08-20T09:00:00Z') }));
  await addVisits(opened);
  await addLooks(opened);
  return { ...opened, ids: recordIds };
}

/** Looks that found no new version; one that did is recorded with it. */
async function addVisits({ database }: TestStore): Promise<void> {
  const visit = (articleId: string, at: string, outcome: string) => ({
    articleId,
    at: new Date(at),
    outcome,
  });
  await database.visit.createMany({
    data: [
      visit(recordIds.edited, '2025-08-15T20:20:00Z', 'same'),
      visit(recordIds.edited, '2025-08-15T21:20:00Z', 'same'),
      visit(recordIds.edited, '2025-08-17T02:10:00Z', 'failed'),
      visit(recordIds.edited, '2025-08-18T02:10:00Z', 'same'),
      visit(recordIds.edited, '2025-08-19T02:10:00Z', 'gone'),
      visit(recordIds.edited, '2025-08-20T02:10:00Z', 'same'),
      visit(recordIds.gone, '2025-08-17T05:00:00Z', 'gone'),
      visit(recordIds.gone, '2025-08-18T06:00:00Z', 'gone'),
    ],
  });
  await database.correction.create({
    data: {
      articleId: recordIds.edited,
      revisionNumber: 2,
      number: 1,
      correctedAt: new Date('2025-09-01T12:00:00Z'),
      headline: recordTexts.second,
      standfirst: 'Both sides speak of progress.',
      blocks: [
        { kind: 'paragraph', text: opening },
        { kind: 'paragraph', text: 'They talked for less than three hours.' },
        ...unchanged.map((text) => ({ kind: 'paragraph', text })),
        { kind: 'paragraph', text: 'A joint statement to the press took no questions.' },
      ],
      contentHash: 'corrected',
    },
  });
}

/** The Courier's feed, looked at every hour of 15 August (Anchorage), in vain from 12:00 to 14:00. */
async function addLooks({ database }: TestStore): Promise<void> {
  const sourceId = await sourceOf(database, 'courier');
  for (let hour = 8; hour < 32; hour += 1) {
    const at = new Date(Date.parse('2025-08-15T00:20:00Z') + hour * 3_600_000);
    const isDown = hour === 20 || hour === 21;
    await recordPoll(
      database,
      aPoll(sourceId, isDown ? { at, outcome: 'failed', status: null, problem: 'No answer.' } : { at }),
    );
  }
  await recordPoll(
    database,
    aPoll(sourceId, {
      at: new Date('2025-08-14T17:30:00Z'),
      entries: [
        aJudgedEntry(anEntry('https://courier.example/elsewhere', { headline: 'Off topic' }), {
          isWorthReading: false,
        }),
      ],
    }),
  );
}
