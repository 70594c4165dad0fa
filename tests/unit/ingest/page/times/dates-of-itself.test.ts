import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );
const title = 'Harbour wall will not last';
const spaces = ' '.repeat(150);

interface Parts {
  readonly language?: string;
  /** Right under the headline. */
  readonly top?: string;
  /** Instead of the plain headline. */
  readonly headline?: string;
  /** Before the paragraphs. */
  readonly text?: string;
  readonly beside?: string;
  readonly head?: string;
}

/** The publication time of a page with these parts: an instant, a day, or null. */
function published({
  language = 'en',
  top = '',
  text = '',
  beside = '',
  head = '',
  ...parts
}: Parts): string | null {
  const h1 = parts.headline ?? `<h1>${title}</h1>`;
  const html = `<html lang="${language}"><head><title>${title}</title>${head}</head><body><main><div>${h1}${top}</div><div>${text}${prose}</div></main>${beside}</body></html>`;
  const fetchedAt = new Date('2025-09-01T12:00:00Z');
  const about = { contentType: 'text/html', address: 'https://o.example/wall', fetchedAt };
  const reading = readPage(new TextEncoder().encode(html), about);
  if (reading.kind !== 'article') throw new Error(reading.why);
  const time = choosePublicationTime(reading.article.published);
  return time.kind === 'instant' ? time.at.toISOString() : time.kind === 'day' ? time.day : null;
}

describe('a label and its date in two elements', () => {
  it.each<[string, Parts]>([
    ['in English', { top: '<h4>Published on:</h4><p>15 August 2025</p>' }],
    ['in German', { language: 'de', top: '<div><span>Erschienen am:</span><h2> 15.08.2025 </h2></div>' }],
    ['in French', { language: 'fr', top: '<dl><dt>Mis en ligne le</dt><dd>15 août 2025</dd></dl>' }],
    ['in Russian', { language: 'ru', top: '<b>Опубликовано</b> <span>15 августа 2025</span>' }],
    [
      'before that of the change',
      {
        top: '<p class="date">15 August 2025</p><h4>Last updated:</h4><ul><li class="date">20 August 2025</li></ul>',
      },
    ],
    [
      'under a headline that speaks of updates',
      { headline: '<h1>Council updates its rules</h1>', top: '<p class="date">15 August 2025</p>' },
    ],
  ])('%s', (_, parts) => {
    expect(published(parts)).toBe('2025-08-15');
  });

  it.each<[string, Parts]>([
    ['of a change, in English', { top: '<h4>Last updated:</h4><p class="date">15 August 2025</p>' }],
    [
      'of a change, in German',
      { language: 'de', top: '<h4>Zuletzt geändert am:</h4><ul><li class="timestamp">15.08.2025</li></ul>' },
    ],
    [
      'of a change, in French',
      { language: 'fr', top: '<dt>Dernière mise à jour :</dt><dd class="date">15 août 2025</dd>' },
    ],
    [
      'of a change, in Ukrainian',
      { language: 'uk', top: '<b>Оновлено</b><span class="date">15.08.2025</span>' },
    ],
  ])('none where it is %s', (_, parts) => {
    expect(published(parts)).toBeNull();
  });
});

describe('a date that says itself that it is this page’s', () => {
  const posts = (href: string, text: string) => `<aside><a href="${href}">${text}</a></aside>`;

  it.each<[string, Parts, string | null]>([
    ['as a link to the page', { beside: posts('/wall', '15 August 2025') }, '2025-08-15'],
    [
      'as a link in full, in Japanese',
      { language: 'ja', beside: posts('https://o.example/wall', '2025年08月15日') },
      '2025-08-15',
    ],
    ['not as a link to another page', { beside: posts('/pier', '15 August 2025') }, null],
    ['not as a link to a comment of the page', { beside: posts('/wall#comment-3', '15 August 2025') }, null],
    ['not as a link to the front page', { beside: posts('/', '15 August 2025') }, null],
    [
      'in a line that names the headline, in German',
      {
        language: 'de',
        beside: `<div class="sidebar"><p><a href="/x">${title}</a> wurde am <b>15. August 2025</b> um 23:03 Uhr gepostet und unter <a href="/k">Küste</a> abgelegt.</p></div>`,
      },
      '2025-08-15',
    ],
    [
      'in a line that names the headline, in English',
      {
        beside: `<div class="sidebar">“<a href="/x">${title}</a>” was published on August 15, 2025 in Coast.</div>`,
      },
      '2025-08-15',
    ],
    [
      'not in a line that names another headline',
      {
        beside:
          '<div class="sidebar"><a href="/x">Pier opens again</a> was published on August 15, 2025.</div>',
      },
      null,
    ],
    [
      'not in a line of a change',
      { beside: `<div class="sidebar"><a href="/x">${title}</a> was last edited on August 15, 2025.</div>` },
      null,
    ],
    [
      'not in a line with two days',
      {
        beside: `<div class="sidebar"><a href="/x">${title}</a> was published on August 15, 2025 and on August 20, 2025.</div>`,
      },
      null,
    ],
  ])('%s', (_, parts, day) => {
    expect(published(parts)).toBe(day);
  });
});

describe('a date near the text', () => {
  it.each<[string, Parts, string | null]>([
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
    expect(published(parts)).toBe(day);
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
