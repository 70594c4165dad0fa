import { afterAll, beforeAll, test } from 'vitest';
import { z } from 'zod';
import { storeRereading } from '@/lib/db/record/corrections';
import { compareStored } from '@/lib/db/record/reports/reports';
import type { Article } from '@/lib/news/article';
import { countedReports } from '@/lib/site/names';
import { openTestSite, type SiteAnswer, type TestSite } from '@/tests/support/site/site';
import {
  anArticle,
  anInstant,
  anOutlet,
  aReading,
  openTestStore,
  store,
  type TestStore,
  until,
  watch,
  withdraw,
} from '@/tests/support/store';

/** With 50 ms between them: what takes longer than a second is not seen. */
const looksOfASecond = 20;

let opened: TestStore;
let site: TestSite;

beforeAll(async () => {
  opened = await openTestStore();
  await watch(opened.database, [anOutlet('courier'), anOutlet('herald')]);
  site = await openTestSite(opened.url, { FILL_IN: 'off' });
});
afterAll(async () => {
  await site?.close();
  await opened?.close();
});

const shared =
  'The presidents of both countries met on the tarmac of the base on Friday morning and shook hands before the cameras of the world, then left in one car.';

function article(place: number, more: Partial<Article> = {}): Article {
  const outletSlug = more.outletSlug ?? 'courier';
  return anArticle({
    outletSlug,
    address: `https://${outletSlug}.example/${place}`,
    published: anInstant(`2025-08-15T20:0${place}:00Z`),
    headline: `Report ${place}`,
    blocks: [{ kind: 'paragraph', text: `Number ${place} says what none of the others does.` }],
    ...more,
  });
}

const first = article(1, { blocks: [{ kind: 'paragraph', text: shared }] });
const copy = article(2, { outletSlug: 'herald', blocks: [{ kind: 'paragraph', text: shared }] });
const edited = article(3, { headline: 'Edited by its outlet' });
const corrected = article(4, { headline: 'Corrected by us', language: 'uk' });
const twin = article(6, { headline: 'The twin' });

/** What a site shows. */
interface Shown {
  readonly timeline: SiteAnswer;
  readonly outlet: SiteAnswer;
  readonly feed: string;
  readonly program: { readonly count: number; readonly reports: number };
}

async function look(): Promise<Shown> {
  const [timeline, outlet, feed, program] = await Promise.all([
    site.ask('/?sort=old'),
    site.ask('/outlets/courier'),
    site.get('/feed.atom'),
    site.get('/api/v1/articles'),
  ]);
  const read = z.object({ count: z.number(), reports: z.number() }).parse(await program.json());
  return { timeline, outlet, feed: await feed.text(), program: read };
}

/** Whether all that is shown is what counting the articles gives, by which `lists` has them. */
async function agrees({ timeline, outlet, feed, program }: Shown): Promise<boolean> {
  const rows = await opened.database.article.findMany({ where: { withdrawnAt: null, mergedInto: null } });
  const countsOf = (some: readonly { readonly id: string; readonly reportId: string | null }[]) => ({
    articles: some.length,
    reports: new Set(some.map(({ id, reportId }) => reportId ?? id)).size,
  });
  const [all, own] = [countsOf(rows), countsOf(rows.filter(({ outletSlug }) => outletSlug === 'courier'))];
  const shown = timeline.page('[data-rows] [id]').toArray().length;
  const hours = timeline.page('[data-bars] [data-count]').toArray();
  const inHours = hours.reduce((sum, hour) => sum + Number(timeline.page(hour).attr('data-count')), 0);
  const titles = rows.filter(({ id, reportId }) => (reportId ?? id) === id).map(({ headline }) => headline);
  return (
    program.count === all.articles &&
    program.reports === all.reports &&
    timeline.page('h1').parent().text().includes(countedReports(all)) &&
    shown >= all.reports &&
    inHours === all.articles &&
    titles.every((title) => timeline.page('h4').text().includes(title) && feed.includes(title)) &&
    outlet.page('main').text().includes(countedReports(own))
  );
}

const headlines = ({ timeline }: Shown) => timeline.page('h4').text();
const leadsTo = async (id: string) => (await site.get(`/a/${id}`)).headers.get('location') ?? '';
const statusOf = async (id: string) => {
  const { status, headers } = await site.get(`/a/${id}`);
  const location = headers.get('location');
  return location === null ? status : (await site.get(location)).status;
};

const changes: readonly (readonly [
  string,
  () => Promise<unknown>,
  (shown: Shown) => boolean | Promise<boolean>,
])[] = [
  [
    'six articles',
    async () => {
      for (const one of [first, copy, article(3), article(4), article(5), twin])
        await store(opened.database, aReading(one));
    },
    () => true,
  ],
  [
    'an edit',
    () => store(opened.database, aReading(edited, { now: new Date('2025-08-15T23:00:00Z') })),
    (shown) => headlines(shown).includes('Edited by') && !headlines(shown).includes('Report 3'),
  ],
  [
    'a correction',
    () =>
      storeRereading(opened.database, {
        ...aReading(corrected),
        articleId: corrected.id,
        revisionNumber: 1,
      }),
    async (shown) =>
      headlines(shown).includes('Corrected by us') &&
      (await site.ask('/?lang=uk')).page('h4').text().includes('Corrected by us'),
  ],
  [
    'a report of two',
    async () => {
      for (const { id } of [first, copy]) await compareStored(opened.database, id, 'rules');
    },
    ({ program }) => program.count - program.reports === 1,
  ],
  [
    'two that proved to be one',
    () => store(opened.database, aReading(article(7), { addresses: [twin.address] })),
    async () => (await leadsTo(twin.id)) === (await leadsTo(article(7).id)),
  ],
  [
    'a withdrawal',
    () => withdraw(opened.database, first, new Date('2025-08-20T00:00:00Z')),
    async (shown) => !headlines(shown).includes('Report 1') && (await statusOf(first.id)) === 410,
  ],
  [
    'its return',
    () => store(opened.database, aReading(first, { now: new Date('2025-08-21T00:00:00Z') })),
    async (shown) => headlines(shown).includes('Report 1') && (await statusOf(first.id)) === 200,
  ],
];

test.each(changes)('pages, feed and counts show %s within a second', async (_, change, isShown) => {
  await look();
  await change();
  const isSo = async () => {
    const shown = await look();
    return (await agrees(shown)) && (await isShown(shown));
  };
  await until('what is shown to be what is stored', isSo, looksOfASecond);
});
