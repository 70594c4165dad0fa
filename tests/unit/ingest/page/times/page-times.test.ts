import { describe, expect, it } from 'vitest';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { readWhole } from '@/tests/support/read-article';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );

function times(parts: { head?: string; body?: string; address?: string; language?: string }) {
  const html = `<html lang="${parts.language ?? 'en'}"><head>${parts.head ?? ''}</head><body><article><h1>Harbour wall will not last</h1>${parts.body ?? ''}${prose}</article></body></html>`;
  const reading = readWhole(html, parts.address);
  const chosen = choosePublicationTime(reading.article.published);
  return {
    chosen: chosen.kind === 'instant' ? chosen.at.toISOString() : chosen.kind === 'day' ? chosen.day : null,
    offset: reading.offset,
    origins: reading.article.published.map(({ origin }) => origin),
  };
}

const utc = (time: string) => `<meta property="article:published_time" content="${time}">`;

describe('the clock of a page that gives its time in UTC', () => {
  it.each([
    ['the printed day', { body: '<span class="date">5. November 2021</span>' }, 60],
    ['the printed clock', { body: '<time>4 November 2021, 19:00</time>' }, -240],
    ['the day in the address', { address: 'https://o.example/2021/11/05/wall' }, 60],
    ['midnight in central Europe', { language: 'de' }, 60],
    ['nothing', {}, null],
    ['the same day', { body: '<span class="date">4 November 2021</span>' }, null],
    [
      'that day and hour, and another of a change',
      { body: '<div class="date">4 November 2021 | 23:00 | Changed 5 November 2021, 7:25</div>' },
      null,
    ],
    ['an hour of a change', { body: '<time>Updated 5 November 2021, 2:00</time>' }, null],
    ['a day too far for a clock', { body: '<span class="date">9 November 2021</span>' }, null],
  ])('%s', (_, page, offset) => {
    expect(times({ head: utc('2021-11-04T23:00:00Z'), ...page })).toMatchObject({
      chosen: '2021-11-04T23:00:00.000Z',
      offset,
    });
  });

  it('a day that only a far clock agrees with is rather the masthead’s', () => {
    const page = { head: utc('2023-11-02T08:00:00Z'), body: '<span class="date">1 November 2023</span>' };
    expect(times(page).offset).toBeNull();
  });
});

describe('times that only the page’s body or address tells', () => {
  it.each([
    ['https://o.example/2017/7/2/montauk', '2017-07-02'],
    ['https://o.example/news/29-10-2021', '2021-10-29'],
    ['https://o.example/news/2021-10-29-wall', '2021-10-29'],
    ['https://o.example/news/31-31-2021', null],
  ])('in the address %s', (address, day) => {
    expect(times({ address }).chosen).toBe(day);
  });

  it('the address is the last to be asked, and says so', () => {
    const address = 'https://o.example/2021/10/29/wall';
    expect(times({ address }).origins).toEqual(['address']);
    expect(times({ address, body: '<p class="date">30 October 2021</p>' }).origins).toEqual(['visible']);
    expect(times({ address, head: utc('2021-10-29T16:28:00Z') }).origins).toEqual(['meta']);
  });

  it.each([
    [
      'a paragraph that begins with it',
      '<p>27.1.2022 – The bill for the survey is on the table, the council heard.</p>',
      '2022-01-27',
    ],
    [
      'a line that introduces it',
      '<p class="player">Veröffentlicht am 16.08.2019<br>Dauer: 1 Stunde</p>',
      '2019-08-16',
    ],
    [
      'a <time> in what sounds like clutter',
      '<div class="tags"><time datetime="2022-01-28"></time></div>',
      '2022-01-28',
    ],
    [
      'the data for statistics',
      '<script>var layer = {"first-publication":"2019-07-30T09:35:00+02:00"}</script>',
      '2019-07-30T07:35:00.000Z',
    ],
    [
      'a day within a sentence, which is not the time of the article',
      '<p>The wall was built on 3 May 1911 and nobody has looked at it since.</p>',
      null,
    ],
  ])('%s', (_, body, chosen) => {
    expect(times({ body }).chosen).toBe(chosen);
  });

  it('nothing of a page that dates its last change alone', () => {
    const body = '<p class="date">Updated: <time datetime="2025-08-16T08:00:00Z">16 Aug</time></p>';
    expect(times({ body }).chosen).toBeNull();
    const both = `${body}<p class="date"><time datetime="2025-08-15T20:00:00Z">15 Aug</time></p>`;
    expect(times({ body: both }).chosen).toBe('2025-08-15T20:00:00.000Z');
  });

  it('seconds since 1970 in linked data', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":1755295864}</script>`;
    expect(times({ head }).chosen).toBe('2025-08-15T22:11:04.000Z');
  });

  it.each([
    ['bg', 'Обновена: 16.08.2025 8:10 Публикувана: 15.08.2025 23:20'],
    ['et', 'Uuendatud: 16.08.2025 08:10 Avaldatud: 15.08.2025 23:20'],
    ['lv', 'Atjaunots: 16.08.2025 08:10 Publicēts: 15.08.2025 23:20'],
    ['lt', 'Atnaujinta 2025.08.16 08:10 Paskelbta 2025.08.15 23:20'],
    ['sr', 'Ажурирано 16.08.2025. 08:10 Објављено 15.08.2025. 23:20'],
    ['th', '15 สิงหาคม 2568 เวลา 23:20 น.'],
  ])('a line of both in %s', (language, line) => {
    expect(times({ language, body: `<div class="date">${line}</div>` }).chosen).toBe('2025-08-15');
  });

  it('linked data of the page count where none is of an article', () => {
    const head = `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2018-06-07T10:13:17+00:00"}</script>`;
    expect(times({ head }).chosen).toBe('2018-06-07T10:13:17.000Z');
  });

  it('a much later date than the address has is a republication', () => {
    const later = { head: utc('2019-06-17T16:28:00Z'), address: 'https://o.example/2017/07/12/montauk' };
    expect(times(later).chosen).toBe('2017-07-12');
    const soon = { head: utc('2017-07-13T16:28:00Z'), address: 'https://o.example/2017/07/12/montauk' };
    expect(times(soon).chosen).toBe('2017-07-13T16:28:00.000Z');
  });
});
