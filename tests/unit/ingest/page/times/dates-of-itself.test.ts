import { describe, expect, it } from 'vitest';
import { type PageParts, publishedOn, title } from '@/tests/support/page/dated-page';

describe('a label and its date in two elements', () => {
  it.each<[string, PageParts]>([
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
    expect(publishedOn(parts)).toBe('2025-08-15');
  });

  it.each<[string, PageParts]>([
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
    expect(publishedOn(parts)).toBeNull();
  });
});

describe('a date that says itself that it is this page’s', () => {
  const posts = (href: string, text: string) => `<aside><a href="${href}">${text}</a></aside>`;

  it.each<[string, PageParts, string | null]>([
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
    expect(publishedOn(parts)).toBe(day);
  });
});

describe('a line about the article itself', () => {
  it.each<[string, string]>([
    [
      'en',
      '<p><small>This entry was posted on Friday, August 15th, 2025 at 10:12 am and is filed under Coast.</small></p>',
    ],
    ['de', '<div>Dieser Beitrag wurde am 15. August 2025 von Ida veröffentlicht.</div>'],
    ['fr', '<div>Cet article a été publié dans Côte le <a href="/x">15 août 2025</a> par Ida.</div>'],
    ['es', '<p>Esta entrada fue publicada el 15 de agosto de 2025 por Ida.</p>'],
    ['it', '<p>Questo articolo è stato pubblicato il 15 agosto 2025.</p>'],
    ['pl', '<p>Ten wpis został opublikowany 15 sierpnia 2025 przez Idę.</p>'],
    ['ru', '<p>Эта запись опубликована 15 августа 2025 автором Ида.</p>'],
    ['nl', '<p>Dit bericht werd geplaatst op 15 augustus 2025.</p>'],
  ])('%s: %s', (language, line) => {
    expect(publishedOn({ language, beside: `<div class="foot">${line}</div>` })).toBe('2025-08-15');
  });

  it.each<[string, string, string]>([
    [
      'on another text',
      'en',
      '<p>The report on the wall was published on July 16, 2018 and forgotten by all.</p>',
    ],
    [
      'of a change',
      'en',
      '<p>This page was last updated on August 15, 2025 by Ida and by Jon of the harbour.</p>',
    ],
    [
      'of a change, in German',
      'de',
      '<p>Dieser Artikel wurde zuletzt am 15. August 2025 von Ida aktualisiert.</p>',
    ],
    [
      'of two days',
      'en',
      '<p>This story was published on July 16, 2018 and again, longer, on July 18, 2018.</p>',
    ],
  ])('not one %s (%s)', (_, language, text) => {
    expect(publishedOn({ language, text })).toBeNull();
  });
});
