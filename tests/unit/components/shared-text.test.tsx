import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SharedText } from '@/components/article/shared-text';
import { listedArticle } from '@/tests/support/listed-article';

const other = (share: number, isOneReport: boolean) => ({
  article: listedArticle('0000000002', null, { headline: 'Гавань закрито', language: 'uk' }),
  share,
  isOneReport,
});
const render = (shared: readonly ReturnType<typeof other>[]) =>
  load(renderToStaticMarkup(<SharedText zone="America/Anchorage" shared={shared} />));

it.each([
  [1, '100\u00a0%'],
  [0.998, '99\u00a0%'],
  [0.917, '92\u00a0%'],
])('says how much of its text an article shares: %j', (share, percent) => {
  const line = render([other(share, true)])('li');
  expect(line.text()).toBe(`Shares ${percent} of its text with The Kyiv Beacon: Гавань закрито`);
  expect(line.find('a').attr('href')).toMatch(/^\/articles\/0000000002\//);
  expect(line.find('a').attr('lang')).toBe('uk');
});

it('speaks of passages where both are not one report, after the copies', () => {
  const lines = render([other(0.4, false), other(0.9, true)])('li');
  expect(lines.map((_, line) => load(line).text().slice(0, 18)).get()).toEqual([
    'Shares 90\u00a0% of its',
    'Shares passages wi',
  ]);
});

it('is not there where nobody has the text', () => {
  expect(renderToStaticMarkup(<SharedText zone="America/Anchorage" shared={[]} />)).toBe('');
});
