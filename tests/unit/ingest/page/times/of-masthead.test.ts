import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { prose } from '@/tests/support/read-article';

const text = prose
  .map((line) => `<p>${line}</p>`)
  .join('')
  .repeat(2);
const h1 = '<h1>Harbour wall will not last</h1>';
const menu =
  '<a href="/a">News</a> <a href="/b">Politics</a> <a href="/c">Sport</a> <a href="/d">Culture</a>';
const logo = '<a href="/"><img src="/logo.png" alt=""></a>';

/** The day of a page that was fetched on 3 September 2025. */
function dayOf(body: string, language = 'en', fetchedAt: Date | null = new Date('2025-09-03T12:00:00Z')) {
  const html = `<html lang="${language}"><head><title>Harbour wall will not last</title></head><body>${body}</body></html>`;
  const about = { contentType: 'text/html', address: 'https://o.example/wall', fetchedAt };
  const reading = readPage(new TextEncoder().encode(html), about);
  if (reading.kind !== 'article') throw new Error(reading.why);
  const time = choosePublicationTime(reading.article.published);
  return time.kind === 'day' ? time.day : null;
}

describe('today’s date, which a site prints on every page, is not the article’s', () => {
  it.each<[string, string, string?]>([
    ['over the headline', `<p>Wednesday, 3 September 2025</p>${h1}${text}`],
    ['over the headline, in Persian', `<div>چهارشنبه ۱۲ شهریور ۱۴۰۴</div>${h1}${text}`, 'fa'],
    ['in Japanese', `<div>2025年9月3日(水)</div>${h1}${text}`, 'ja'],
    ['already tomorrow in the east', `<div>4 September 2025</div>${h1}${text}`],
    ['as an element', `<div><div><time datetime="2025-09-03">Today</time></div></div>${h1}${text}`],
    ['with a rate', `<div>Курс на 03.09.2025: 80,5</div>${h1}${text}`, 'ru'],
    [
      'beside the text',
      `<div>${h1}${text}</div><div><b>14°</b><span class="date">3 September 2025</span></div>`,
    ],
  ])('%s', (_, body, language) => {
    expect(dayOf(body, language)).toBeNull();
  });
});

describe('a date beside the way to the front page', () => {
  it.each([
    `<div>${logo}<span>20 August 2025</span></div>`,
    `<div><a href="https://o.example/">Outlet</a> 20 August 2025</div>`,
  ])('over a menu is the site’s: %s', (head) => {
    expect(dayOf(`${head}<div>${menu}</div><div>${h1}${text}</div>`)).toBeNull();
  });

  it('is the article’s in its crumbs', () => {
    const crumbs = '<div><a href="/">Home</a> › <a href="/e">Island</a> › 20 August 2025</div>';
    expect(dayOf(`<div>${crumbs}${h1}${text}</div>`)).toBe('2025-08-20');
  });
});

describe('a date with other words over the headline, outside its own box', () => {
  it.each([
    'Latest issue: 13 August 2025',
    'Numero 33 del 13 agosto 2025',
    'Alerte météo du 20 août 2025',
    'Año XII - Número 345 - 20 de agosto de 2025',
  ])('is the site’s: %s', (line) => {
    expect(dayOf(`<div>${line}</div><div><div><div>${h1}${text}</div></div></div>`, 'it')).toBeNull();
  });

  it.each([
    'Skaro, 14 August 2025',
    'Thursday, 14 August 2025, 10:20',
    'Published in Skaro on 14 August 2025',
  ])('is the article’s where it is no more than a date, or says so: %s', (line) => {
    expect(dayOf(`<div>${line}</div><div><div><div>${h1}${text}</div></div></div>`)).toBe('2025-08-14');
  });
});

describe('a date over the headline is the article’s', () => {
  it.each([
    ['of another day', `<p>14 August 2025</p>${h1}${text}`, '2025-08-14'],
    ['of today, where it says so', `<p>Published 3 September 2025</p>${h1}${text}`, '2025-09-03'],
    [
      'of today, in the headline’s own box',
      `<div><p>3 September 2025</p>${h1}</div><div>${text}</div>`,
      '2025-09-03',
    ],
    ['of today, under the headline', `<div>${h1}<p>3 September 2025</p>${text}</div>`, '2025-09-03'],
  ])('%s', (_, body, day) => {
    expect(dayOf(body)).toBe(day);
  });

  it('where nobody knows when the page was fetched', () => {
    expect(dayOf(`<p>Wednesday, 3 September 2025</p>${h1}${text}`, 'en', null)).toBe('2025-09-03');
  });
});
