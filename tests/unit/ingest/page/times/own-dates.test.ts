import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );
const h1 = '<h1>Harbour wall will not last</h1>';

interface Parts {
  readonly above?: string;
  readonly top?: string;
  readonly text?: string;
  readonly below?: string;
  readonly beside?: string;
  readonly head?: string;
  readonly language?: string;
  readonly address?: string;
  readonly fetchedAt?: Date;
}

/** The publication time of a page with these parts: an instant, a day, or null. */
function published(parts: Parts): string | null {
  const { above = '', top = '', text = '', below = '', beside = '', head = '', language = 'en' } = parts;
  const html = `<html lang="${language}"><head><title>Harbour wall will not last</title>${head}</head><body>${above}<main><article>${h1}${top}${prose}${text}${below}</article>${beside}</main></body></html>`;
  const { address = 'https://o.example/a', fetchedAt = new Date('2025-09-01T12:00:00Z') } = parts;
  const reading = readPage(new TextEncoder().encode(html), { contentType: 'text/html', address, fetchedAt });
  if (reading.kind !== 'article') throw new Error(reading.why);
  const time = choosePublicationTime(reading.article.published);
  return time.kind === 'instant' ? time.at.toISOString() : time.kind === 'day' ? time.day : null;
}

describe('a date that is not the article’s', () => {
  it.each<[string, Parts]>([
    [
      'of a teaser',
      {
        beside:
          '<div class="more"><div class="card"><h3>Ferry runs</h3><span class="date">March 4, 2024</span></div></div>',
      },
    ],
    [
      'of a teaser that is a link',
      {
        below:
          '<ul><li><a href="/b">Ferry runs again in spring <time datetime="2024-03-04">4 Mar</time></a></li></ul>',
      },
    ],
    [
      'of an <article> behind it',
      {
        beside:
          '<article><h2><a href="/b">Ferry runs</a></h2><time datetime="2024-03-04">4 March 2024</time></article>',
      },
    ],
    ['beside the text', { beside: '<aside><time datetime="2024-03-04">4 March 2024</time></aside>' }],
    [
      'of the masthead',
      { above: '<header><a href="/">Outlet</a><span class="date">Saturday, 30 August 2025</span></header>' },
    ],
    [
      'of a masthead without an element',
      { above: '<div class="masthead"><span class="today">30 August 2025</span></div>' },
    ],
    ['of a calendar', { below: '<div class="calendar"><span class="date">12 September 2025</span></div>' }],
    ['of the events', { beside: '<section class="events"><p class="date">12.09.2025</p></section>' }],
    ['of the foot', { beside: '<footer><span class="date">1 January 2024</span></footer>' }],
    [
      'of a reader’s comment',
      { below: '<div class="comments"><time datetime="2025-08-20">20 August 2025</time></div>' },
    ],
    [
      'of a picture',
      {
        top: '<figure><img src="a.jpg"><figcaption>The wall on July 16, 2018. Photo: Berg</figcaption></figure>',
      },
    ],
    [
      'of a correction',
      { top: '<p><em>Correction, 3 May 2024: an older text on this page was wrong.</em></p>' },
    ],
    ['of a sentence', { top: '<p>On July 16, 2018 they had met in Kodiak.</p>' }],
    [
      'of a sentence, as an element',
      {
        top: '<p>They had met on <time datetime="2018-07-16">July 16, 2018</time> in Kodiak, for a day and a night.</p>',
      },
    ],
    ['of a short sentence', { language: 'de', top: '<p>Kodiak, 16.07.2018, war das letzte Treffen.</p>' }],
    [
      'of a post that it quotes',
      {
        top: '<blockquote><p>The wall stands.</p>— Ida Berg (@berg) <a href="https://posts.example/1">July 16, 2018</a></blockquote>',
      },
    ],
    [
      'of a post that it quotes, as an element in boxes',
      {
        top: '<blockquote class="post"><div><p>The wall stands.</p><time datetime="2018-07-16">16 July 2018</time></div></blockquote>',
      },
    ],
    [
      'of what it quotes, with a link to nowhere',
      { top: '<blockquote>No wall. <a href="#">July 16, 2018</a></blockquote>' },
    ],
    ['of a chronicle', { top: '<p>16.07.2018 – Kodiak</p><p>17.08.2019 – Sitka</p>' }],
    ['of a list of places', { top: '<p>June 12, 2018: Kodiak. August 2025: Sitka.</p>' }],
    [
      'of a program, as an element',
      { below: '<div><time datetime="2025-08-20">Deployed 20 August 2025</time></div>' },
    ],
    ['of a change only', { top: '<p class="date">Updated 16 August 2025</p>' }],
    [
      'of a change only, in French',
      { language: 'fr', top: '<p class="date">Mis à jour le 16 août 2025</p>' },
    ],
    [
      'of a change only, in Russian',
      { language: 'ru', top: '<p class="date">Обновлено 16 августа 2025</p>' },
    ],
  ])('%s', (_, parts) => {
    expect(published(parts)).toBeNull();
  });
});

describe('a date that is', () => {
  it.each<[string, Parts, string]>([
    [
      'under its headline, over what it quotes',
      { top: '<p>15 August 2025</p><blockquote>The wall stands.<br>July 16, 2018</blockquote>' },
      '2025-08-15',
    ],
    ['under its headline', { top: '<p>15 August 2025</p>' }, '2025-08-15'],
    [
      'over how readers rate it, in one box',
      {
        top: '<div><a href="/ida">Ida Berg</a>, 15 August 2025 <div>Rated 3.2 by 21 readers of the harbour pages, who may rate again once they have read the second part</div></div>',
      },
      '2025-08-15',
    ],
    [
      'beside a day of its writer',
      { top: '<span>Ida Berg, here since 20 July 2019</span><span>15 August 2025</span>' },
      '2025-08-15',
    ],
    [
      'with a byline',
      { top: '<p class="meta">By Ida Berg, Harbour Correspondent | August 15, 2025</p>' },
      '2025-08-15',
    ],
    [
      'in a head of its own',
      { top: '<header class="entry-header"><time datetime="2025-08-15T10:00:00Z">15 Aug</time></header>' },
      '2025-08-15T10:00:00.000Z',
    ],
    [
      'as a link to the day’s archive',
      { top: '<a href="/2025/08/15"><time datetime="2025-08-15">15 Aug</time></a>' },
      '2025-08-15',
    ],
    [
      'before that of a change',
      {
        language: 'fr',
        top: '<p class="date">Publié le 15 août 2025 à 07h15, mis à jour le 17 août 2025 à 10h00</p>',
      },
      '2025-08-15',
    ],
    [
      'behind that of a change',
      { top: '<p class="date">Updated Aug. 17, 2025, 9:00 AM EDT. Published Aug. 15, 2025, 6:41 PM EDT</p>' },
      '2025-08-15T22:41:00.000Z',
    ],
    [
      'in German, with both',
      {
        language: 'de',
        top: '<p class="date">Aktualisiert am 17.08.2025 · Veröffentlicht am 15.08.2025</p>',
      },
      '2025-08-15',
    ],
    [
      'in Ukrainian, with both',
      { language: 'uk', top: '<p class="date">Оновлено: 17 серпня 2025, опубліковано: 15 серпня 2025</p>' },
      '2025-08-15',
    ],
    ['in Arabic figures', { language: 'ar', top: '<time>١٥ أغسطس ٢٠٢٥</time>' }, '2025-08-15'],
    ['in Bengali figures', { language: 'bn', top: '<time>১৫ আগস্ট ২০২৫</time>' }, '2025-08-15'],
    ['in Persian', { language: 'fa', top: '<span class="date">۲۴ مرداد ۱۴۰۴ - ۲۲:۳۰</span>' }, '2025-08-15'],
    ['in Thai', { language: 'th', top: '<span class="date">15 ส.ค. 2568 06:30 น.</span>' }, '2025-08-15'],
    [
      'with hours ahead of Greenwich',
      { language: 'zh', top: '<div class="date">2025年8月15日 10:30 GMT+8</div>' },
      '2025-08-15T02:30:00.000Z',
    ],
    [
      'with an afternoon',
      { language: 'zh', top: '<div class="date">2025年8月15日 下午3:20 GMT+8</div>' },
      '2025-08-15T07:20:00.000Z',
    ],
    [
      'with a zone of India',
      { top: '<div class="date">Aug 15, 2025 06:30 IST</div>' },
      '2025-08-15T01:00:00.000Z',
    ],
    [
      'with its hour first',
      { top: '<div class="timestamp">6:41 PM EDT, Fri August 15, 2025</div>' },
      '2025-08-15T22:41:00.000Z',
    ],
    [
      'on a page of India',
      { address: 'https://outlet.in/a', top: '<div class="date">09-08-2025</div>' },
      '2025-08-09',
    ],
    [
      'on a page of Australia',
      { address: 'https://outlet.com.au/a', language: 'en-US', top: '<div class="date">9/8/2025</div>' },
      '2025-08-09',
    ],
    [
      'on a page of the United States',
      { language: 'en-US', top: '<div class="date">8/9/2025</div>' },
      '2025-08-09',
    ],
    [
      'on a page of nobody knows where',
      { address: 'https://outlet.io/a', language: 'en-GB', top: '<div class="date">9/8/2025</div>' },
      '2025-08-09',
    ],
  ])('%s', (_, parts, time) => {
    expect(published(parts)).toBe(time);
  });
});

describe('data against what is printed', () => {
  const data = (time: string, change?: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall will not last', datePublished: time, dateModified: change })}</script>`;
  const printed = '<div class="timestamp">Aug. 15, 2025, 6:41 PM EDT</div>';

  it.each<[string, Parts, string | null]>([
    [
      'a local hour that is said to be UTC',
      { head: data('2025-08-15T18:41:00Z'), top: printed },
      '2025-08-15T22:41:00.000Z',
    ],
    [
      'an hour without a zone',
      { head: data('2025-08-15T18:41:00'), top: printed },
      '2025-08-15T22:41:00.000Z',
    ],
    [
      'an hour in UTC, which is right',
      { head: data('2025-08-15T22:41:00Z'), top: printed },
      '2025-08-15T22:41:00.000Z',
    ],
    [
      'the last change as the publication',
      {
        head: data('2025-08-18T12:00:00-04:00', '2025-08-18T12:00:00-04:00'),
        top: '<div class="timestamp">Published Aug. 15, 2025</div>',
      },
      '2025-08-15',
    ],
    [
      'a publication and a change at once, which is so',
      {
        head: data('2025-08-15T12:00:00-04:00', '2025-08-15T12:00:00-04:00'),
        top: '<div class="timestamp">Published Aug. 15, 2025</div>',
      },
      '2025-08-15T16:00:00.000Z',
    ],
    [
      'a time after the page was read',
      { head: data('2099-01-01T10:00:00Z'), top: printed },
      '2025-08-15T22:41:00.000Z',
    ],
    ['a time some minutes after', { head: data('2025-09-01T12:05:00Z') }, '2025-09-01T12:05:00.000Z'],
    ['a day that has begun in the east', { head: data('2025-09-02') }, '2025-09-02'],
    ['a day that has begun nowhere', { head: data('2025-09-04') }, null],
    [
      'the first year of all clocks',
      { head: data('1970-01-01T00:00:00Z'), top: printed },
      '2025-08-15T22:41:00.000Z',
    ],
  ])('%s', (_, parts, time) => {
    expect(published(parts)).toBe(time);
  });
});

describe('a day of no certain meaning in the head', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const stamp = '<ul class="info"><li class="date"><time>14.08.2025, 12:01 Uhr</time></li></ul>';

  it.each(['date', 'dc.date', 'created'])(
    '%s yields to an earlier day that the article prints over itself',
    (name) => {
      const head = meta(name, '2025-08-15');
      expect(published({ head, top: stamp, language: 'de' })).toBe('2025-08-14');
    },
  );

  it.each<[string, Parts]>([
    ['nothing is printed', {}],
    ['a later day is printed', { top: '<p class="date">16 August 2025</p>' }],
    [
      'only a teaser is dated',
      { beside: '<div class="card"><h3>Ferry</h3><time datetime="2025-08-03">3 Aug</time></div>' },
    ],
  ])('stands where %s', (_, parts) => {
    expect(published({ head: meta('date', '2025-08-15'), ...parts })).toBe('2025-08-15');
  });

  it('a day that the head says is of the publication stands', () => {
    const head = '<meta property="article:published_time" content="2025-08-15">';
    expect(published({ head, top: stamp, language: 'de' })).toBe('2025-08-15');
  });
});

describe('the line under a text in which it dates itself', () => {
  it.each([
    '<footer class="entry-footer"><span class="by">By Anna</span> <span class="date">August 14, 2025</span></footer>',
    '<div class="post-footer"><p class="posted">Von Anna am 14.08.2025, 11:51 | 0 Meinungen</p></div>',
    '<div class="asset-footer"><div class="asset-meta">Posted by Anna on 14 August 2025</div></div>',
  ])('%s', (below) => {
    expect(published({ below, language: 'de', address: 'https://o.example.de/a' })).toBe('2025-08-14');
  });

  it.each([
    '<footer class="site-footer"><span class="date">August 14, 2025</span></footer>',
    '<div class="related"><div class="card"><h3><a href="/b">Ferry runs</a></h3><div class="post-meta date">14 August 2025</div></div></div>',
  ])('not %s', (beside) => {
    expect(published({ beside })).toBeNull();
  });
});
