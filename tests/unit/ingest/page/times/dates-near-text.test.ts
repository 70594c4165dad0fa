import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { type PageParts, prose, publishedOn, title } from '@/tests/support/page/dated-page';

const spaces = ' '.repeat(150);

describe('the days of a post in a forum or a blog', () => {
  it.each<[string, PageParts, string | null]>([
    [
      'not the one on which its writer joined',
      {
        top: '<div>Joined: <time datetime="2014-03-03">Mar 3, 2014</time></div><div><time datetime="2025-08-15">Aug 15</time></div>',
      },
      '2025-08-15',
    ],
    ['nor alone', { top: '<dl><dt>Member since</dt><dd class="date">3 March 2014</dd></dl>' }, null],
    ['nor in German', { language: 'de', top: '<p>Registriert seit: 03.03.2014</p>' }, null],
    ['nor in Russian', { language: 'ru', top: '<div class="date">Регистрация: 03.03.2014</div>' }, null],
  ])('%s', (_, parts, day) => {
    expect(publishedOn(parts)).toBe(day);
  });

  it('the heading of the day over a post', () => {
    const html = `<html><head><title>${title}</title></head><body><div class="date-outer"><h2 class="date-header"><span>Friday, August 15, 2025</span></h2><div class="post"><h3 class="post-title">${title}</h3>${prose}</div></div></body></html>`;
    const about = {
      contentType: 'text/html',
      address: 'https://o.example/wall',
      fetchedAt: new Date('2025-09-01'),
    };
    const reading = readPage(new TextEncoder().encode(html), about);
    expect(reading.kind === 'article' && choosePublicationTime(reading.article.published)).toMatchObject({
      day: '2025-08-15',
    });
  });
});

describe('a date near the text', () => {
  it.each<[string, PageParts, string | null]>([
    [
      'indented by much white space',
      { top: `<span>by${spaces}Ida Berg${spaces}on 15.08.2025</span>` },
      '2025-08-15',
    ],
    [
      'within the headline',
      { headline: `<h1>${title}<br><small>15.08.2025 · Harbour</small></h1>` },
      '2025-08-15',
    ],
    [
      'beside a byline in a box for sharing',
      {
        text: '<div class="social-share"><div><h5>15.08.2025</h5><div>By Ida Berg and Jon Falk</div></div></div>',
      },
      '2025-08-15',
    ],
    ['not alone in a box for sharing', { text: '<div class="social-share"><h5>15.08.2025</h5></div>' }, null],
    [
      'in brackets before the text',
      { text: '<p>(15 August 2025) The wall of the harbour is a hundred years old, and it shows.</p>' },
      '2025-08-15',
    ],
    [
      'before a quotation',
      {
        language: 'de',
        text: '<p><b>15.08.2025 „Die Mauer hält keinen Winter mehr.“</b> Das sagte der Hafenmeister.</p>',
      },
      '2025-08-15',
    ],
    [
      'not in brackets with more',
      {
        text: '<p>(Kodiak, the last place where both had met on 16 July 2018) The wall is a hundred years old.</p>',
      },
      null,
    ],
    [
      'not behind brackets that hold no date',
      { text: '<p>(See the box below) On 16 July 2018 they had met in Kodiak, and nothing came of it.</p>' },
      null,
    ],
    [
      'not as the subject of a sentence',
      {
        language: 'de',
        text: '<p>15.08.2025 war ein guter Tag für den Hafen, und mehr ist nicht zu sagen.</p>',
      },
      null,
    ],
    [
      'not in brackets before several texts',
      { text: '<p>(15 August 2025) The wall cracks.</p><p>(20 August 2025) The wall is closed.</p>' },
      null,
    ],
    [
      'in a box beside the text that repeats the headline',
      {
        text: `<div class="sidebar"><div><p>${title}</p><p class="time"><time datetime="2025-08-15">15 Aug</time></p></div></div>`,
      },
      '2025-08-15',
    ],
    [
      'not in a box beside the text of another headline',
      {
        text: '<div class="sidebar"><div><p>Pier opens again</p><p class="time"><time datetime="2025-08-15">15 Aug</time></p></div></div>',
      },
      null,
    ],
  ])('%s', (_, parts, day) => {
    expect(publishedOn(parts)).toBe(day);
  });
});

describe('a day of something else', () => {
  it.each<[string, string]>([
    ['en', '<p class="offer">Valid until 30 August 2025</p>'],
    ['en', '<div><b>When:</b> 30 August 2025, 19:00</div>'],
    ['en', '<div><span>When:</span> <span>30 August 2025</span></div>'],
    ['en', '<p>Retrieved on 30 August 2025</p>'],
    ['de', '<p>Einsendeschluss: 30. August 2025</p>'],
    ['fr', '<p>Date limite : 30 août 2025</p>'],
    ['es', '<p>Válido hasta el 30 de agosto de 2025</p>'],
    ['it', '<dl><dt>Scadenza</dt><dd>30/08/2025</dd></dl>'],
    ['pl', '<p>Termin: 30.08.2025</p>'],
    ['ru', '<p>Дата обращения: 30 августа 2025</p>'],
    ['ja', '<p>締切：2025年8月30日</p>'],
  ])('is none of the publication (%s): %s', (language, top) => {
    expect(publishedOn({ language, top })).toBeNull();
  });

  it.each<[string, PageParts]>([
    ['beside one', { language: 'de', top: '<p>Anmeldefrist: 30.08.2025</p><p>Stand: 15.08.2025</p>' }],
    ['in a line that begins like one', { top: '<p>Borneo, 15 August 2025</p>' }],
    ['in a line of a terminal', { top: '<p>Terminal Two, August 15, 2025</p>' }],
  ])('leaves the publication’s own %s', (_, parts) => {
    expect(publishedOn(parts)).toBe('2025-08-15');
  });
});

describe('of two dates', () => {
  it.each<[string, PageParts]>([
    [
      'what says that it was published goes before what stands over the headline',
      {
        headline: `<div class="date">30 August 2025</div><h1>${title}</h1>`,
        top: '<p class="info">Published: 15 August 2025</p>',
      },
    ],
    [
      'what stands under the headline goes before what stands over it',
      { headline: `<div>30 August 2025</div><h1>${title}</h1>`, top: '<p>15 August 2025</p>' },
    ],
    [
      'one with a label of two words goes before one of a change, in Italian',
      {
        language: 'it',
        top: '<dl><dt>Data pubblicazione</dt><dd>15/08/2025</dd><dt>Ultimo aggiornamento</dt><dd>20/08/2025</dd></dl>',
      },
    ],
  ])('%s', (_, parts) => {
    expect(publishedOn(parts)).toBe('2025-08-15');
  });

  it('the only one counts over the headline too', () => {
    expect(publishedOn({ headline: `<div class="date">15 August 2025</div><h1>${title}</h1>` })).toBe(
      '2025-08-15',
    );
  });
});

describe('the clock of a page whose data are in UTC', () => {
  const head = '<meta property="article:published_time" content="2025-08-16T02:41:00Z">';
  const offsetOf = (top: string): number | null => {
    const html = `<html lang="es"><head><title>${title}</title>${head}</head><body><main><div><h1>${title}</h1>${top}</div><div>${prose}</div></main></body></html>`;
    const about = {
      contentType: 'text/html',
      address: 'https://o.example/wall',
      fetchedAt: new Date('2025-09-01'),
    };
    const reading = readPage(new TextEncoder().encode(html), about);
    return reading.kind === 'article' ? reading.offset : null;
  };

  it.each<[string, string, number | null]>([
    [
      'is that of the date beside the name',
      '<h6><a href="/ida">Ida Berg</a> <span>15/8/2025 22:41</span></h6>',
      -240,
    ],
    ['is unknown where another day is printed', '<h6><span>20/8/2025 22:41</span></h6>', null],
    ['is unknown where nothing is printed', '', null],
  ])('%s', (_, top, minutes) => {
    expect(offsetOf(top)).toBe(minutes);
  });
});
