import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SharedText } from '@/components/article/shared-text';
import type { ReportOrigin } from '@/lib/news/shown/shared-text';
import { listedArticle } from '@/tests/support/listed-article';

const other = (share: number, isOneReport: boolean) => ({
  article: listedArticle('0000000002', null, { headline: 'Гавань закрито', language: 'uk' }),
  share,
  isOneReport,
});
const render = (shared: readonly ReturnType<typeof other>[], origin: ReportOrigin | null = null) =>
  load(
    renderToStaticMarkup(
      <SharedText
        article={listedArticle('0000000001', null)}
        shared={shared}
        origin={origin}
        zone="America/Anchorage"
      />,
    ),
  );

it.each([
  [1, '100\u00a0%'],
  [0.998, '99\u00a0%'],
  [0.917, '92\u00a0%'],
])('says how much of its text an article shares: %j', (share, percent) => {
  const line = render([other(share, true)])('li');
  expect(line.text()).toBe(
    `Shares ${percent} of its text with The Kyiv Beacon: Гавань закритоWhere it differs from The Kyiv Beacon`,
  );
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

it.each([
  [
    '0000000001',
    'Others credit this text to Wire: this is its own article.',
    'What The Kyiv Beacon changed',
    '2',
    '1',
  ],
  [
    '0000000002',
    'The text is credited to Wire; the agency’s own article is here.',
    'What this one changed of',
    '1',
    '2',
  ],
  [null, 'The text is credited to Wire.', 'Where it differs from The Kyiv Beacon', '1', '2'],
])('says whose text it is, and what was changed of it: %s', (id, says, changed, after, before) => {
  const page = render([other(0.9, true)], { agency: 'Wire', id });
  expect(page('h2 + p').text()).toBe(says);
  const link = page('a[href*="/changes"]');
  expect(link.text()).toContain(changed);
  expect(link.attr('href')).toMatch(
    new RegExp(`^/articles/000000000${after}/.*/changes\\?of=000000000${before}$`),
  );
});

it('names the agency where nobody else has the text', () => {
  const page = render([], { agency: 'Wire', id: null });
  expect(page('section').text()).toBe('Whose text it isThe text is credited to Wire.');
  expect(render([], { agency: 'Wire', id: '0000000001' })('section')).toHaveLength(0);
});

it('is not there where nobody has the text', () => {
  expect(
    renderToStaticMarkup(
      <SharedText
        article={listedArticle('0000000001', null)}
        shared={[]}
        origin={null}
        zone="America/Anchorage"
      />,
    ),
  ).toBe('');
});
