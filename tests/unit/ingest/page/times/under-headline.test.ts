import { expect, it } from 'vitest';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { readMarkup } from '@/tests/support/read-article';

const prose =
  '<p>The keeper of the light told the council on Monday that the lamp would not last another winter, and asked for a new one.</p>'.repeat(
    3,
  );

function dayOf(top: string, end = ''): string | null {
  const html = `<html lang="en"><head><title>A lamp for Kodiak</title></head><body><div class="page"><div class="story"><h1>A lamp for Kodiak</h1>${top}<div class="text">${prose}</div>${end}</div></div></body></html>`;
  const time = choosePublicationTime(readMarkup(html, 'https://lamp.example/news/a-lamp').published);
  return time.kind === 'day' ? time.day : time.kind === 'instant' ? time.at.toISOString() : null;
}

it.each([
  [
    'a box of sharing',
    '<div class="share-byline"><div><div>August 15, 2025, 4:19 PM</div></div></div>',
    '2025-08-15',
  ],
  ['an aside', '<aside class="meta"><ul><li>News</li><li>15.08.2025</li></ul></aside>', '2025-08-15'],
])('a date right under the headline counts in %s; below the text there it does not', (_, box, day) => {
  expect(dayOf(box)).toBe(day);
  expect(dayOf('', box)).toBeNull();
});

it.each([
  ['of a last change', '<aside><p>Updated: August 15, 2025</p></aside>'],
  ['in a table of facts', '<aside><table><tr><th>Lit</th><td>August 15, 1998</td></tr></table></aside>'],
  ['in a sentence', '<aside><p>It was lit on August 15, 1998, and never went out.</p></aside>'],
  ['under another heading', '<aside><h3><a href="/b">A ferry</a></h3><p>August 15, 2025</p></aside>'],
])('a date %s there does not', (_, box) => {
  expect(dayOf(box)).toBeNull();
});

it('what a <time> there holds goes before what it prints', () => {
  const box = '<div class="social"><time datetime="2025-08-15T23:19:00Z">August 16, 2025</time></div>';
  expect(dayOf(box)).toBe('2025-08-15T23:19:00.000Z');
});
