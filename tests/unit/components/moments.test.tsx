import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FrontMoments } from '@/components/moments/front-moments';
import { MomentList } from '@/components/moments/moment-list';
import { MomentPage } from '@/components/moments/moment-page';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import type { Moment } from '@/lib/news/moment';
import { pickingAt } from '@/lib/site/compare/picked';
import { listedArticle } from '@/tests/support/listed-article';

const moment = firstMoment();
const { outlet } = listedArticle('0000000001', null);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...outlet, slug: `outlet-${at}`, name: `Outlet ${at}` }));
const announced = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    article: listedArticle(`0000000${String(at).padStart(3, '0')}`, null),
    told: {
      moment: moment.slug,
      block: 0,
      start: 0,
      end: 10,
      sentence: 'They meet.',
      reasons: [],
      isAnnounced: true,
      saidAt: null,
    },
  }));

function render({
  silent = 0,
  before = 0,
  here = 0,
  counts = { articles: 0, reports: 0, outlets: 0 },
  wholeHref = '/moments/x/all' as string | null,
}) {
  return load(
    renderToStaticMarkup(
      <MomentPage
        moment={moment}
        before={null}
        after={null}
        accounts={announced(here).map(({ article, told }) => ({
          article,
          told: { ...told, isAnnounced: false },
        }))}
        counts={counts}
        announced={announced(before)}
        known={{ has: [], hasNot: many(silent), unread: [] }}
        group="reports"
        sample="auto"
        zone="UTC"
        picking={pickingAt('/moments/x', undefined)}
        wholeHref={wholeHref}
      />,
    ),
  );
}
const links = (page: ReturnType<typeof render>) =>
  page('a[href^="/moments/x/all"]')
    .map((_, link) => `${page(link).text()}: ${page(link).attr('href')}`)
    .get();

it.each([
  ['forty outlets here', { silent: 40 }, [40, 0], []],
  ['more on a page with all', { silent: 41 }, [0, 0], ['Which they are: /moments/x/all#who-has']],
  ['all on that page', { silent: 500, wholeHref: null }, [500, 0], []],
  ['a dozen who announced it', { before: 12 }, [0, 12], []],
  ['of more the first', { before: 13 }, [0, 12], ['More of them: /moments/x/all#announced-before']],
  ['all of them on that page', { before: 60, wholeHref: null }, [0, 60], []],
])('names %s', (_, given, [outlets, accounts], ways) => {
  const page = render(given);
  expect([page('.who-has li').length, page('.account').length]).toEqual([outlets, accounts]);
  expect(links(page)).toEqual(ways);
});

it('counts outlets and reports that it does not name', () => {
  expect(render({ silent: 444 })('.who-has').text()).toContain('444 read, and not found to tell of it');
  expect(render({ before: 12 })('section').text()).toContain('12 articles that we have only said');
  expect(render({ before: 13 })('section').text()).toContain('The first 12 articles that only said');
});

function firstMoment(): Moment {
  const [first] = eventMoments(loadEvent());
  if (first === undefined) throw new Error('The event has no moment.');
  return first;
}

it('says alike on the front page and among the moments that nobody is found to tell of one', () => {
  const [day, zone] = ['2025-08-15', 'America/Anchorage'];
  const pages = [
    <FrontMoments key="front" moments={[moment]} tellings={new Map()} day={day} zone={zone} />,
    <MomentList key="list" moments={[moment]} counts={new Map()} zone={zone} />,
  ];
  for (const page of pages) expect(renderToStaticMarkup(page).toLowerCase()).toContain('no account found');
});

it('keeps the day together of a moment that is on another by the reader’s clock', () => {
  const at = { kind: 'instant', at: new Date('2025-08-15T19:10:00Z'), precision: 'about' } as const;
  const html = renderToStaticMarkup(
    <FrontMoments
      moments={[{ ...moment, at }]}
      tellings={new Map()}
      day="2025-08-15"
      zone="Pacific/Auckland"
    />,
  );
  const $ = load(html);
  expect([$('li time').text(), $('li time .whitespace-nowrap').text()]).toEqual(['~07:10 16 Aug', '16 Aug']);
});

it.each([
  [
    { articles: 1, reports: 1, outlets: 1 },
    1,
    '1 article of 1 outlet tells of it, here in its own sentence. Not',
  ],
  [
    { articles: 3, reports: 2, outlets: 2 },
    3,
    '3 articles · 2 reports of 2 outlets tell of it, each here in its own sentence, the earliest we have first. Not',
  ],
  [
    { articles: 1812, reports: 1400, outlets: 211 },
    3,
    '1,812 articles · 1,400 reports of 211 outlets tell of it; the first 3 articles of them are here, each in its own sentence. Not',
  ],
])('counts all that tell of it: %o, of which %i are here', (counts, here, said) => {
  expect(render({ counts, here })('header p').text()).toContain(said);
});

it('says of very many who announced it that the first are here', () => {
  const page = render({ before: 61, wholeHref: null });
  expect(page('#announced-before + p').text()).toContain('The first 60 articles that only said');
  expect(render({ before: 60, wholeHref: null })('#announced-before + p').text()).toContain('60 articles');
});
