import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OutletChoice } from '@/components/filters/outlet-choice';
import { listedArticle } from '@/tests/support/listed-article';
import { aQuery } from '@/tests/support/store';

const { outlet } = listedArticle('0000000001', null);
const facets = (count: number, isFound = false) => ({
  outlets: Array.from({ length: count }, (_, at) => ({
    outlet: { ...outlet, slug: `outlet-${at}`, name: `Outlet ${at}`, isFound },
    count: count - at,
  })),
});
const render = (count: number, chosen: readonly string[] = [], allHref: string | null = '/choose-outlets') =>
  load(
    renderToStaticMarkup(
      <OutletChoice facets={facets(count)} query={aQuery({ not: chosen })} allHref={allHref} />,
    ),
  );
const slugs = (page: ReturnType<typeof load>) =>
  page('[name=not]')
    .map((_, box) => page(box).attr('value'))
    .get();

it('counts one outlet as one', () => {
  expect(render(1)('[role=status]').text()).toBe('1 outlet');
});

it('has up to forty outlets whole', () => {
  const page = render(40);
  expect([slugs(page).length, page('a').length]).toEqual([40, 0]);
});

it('has of more those with most and those chosen, and a way to all of them', () => {
  const page = render(500, ['outlet-300']);
  expect(slugs(page)).toEqual([...Array.from({ length: 12 }, (_, at) => `outlet-${at}`), 'outlet-300']);
  expect(page('[name=not]:checked').attr('value')).toBe('outlet-300');
  expect([page('a').text(), page('a').attr('href')]).toEqual(['All 500 outlets', '/choose-outlets']);
  expect(page('[role=status]').text()).toBe('500 outlets');
});

it('has all of them on their own page', () => {
  const page = render(500, [], null);
  expect([slugs(page).length, page('a').length]).toEqual([500, 0]);
});
