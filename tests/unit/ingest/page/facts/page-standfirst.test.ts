import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readMarkup } from '@/tests/support/read-article';

const [one, two, three] = prose;
const text = `<div class="copy"><p>${one}</p><p>${two}</p><p>${three}</p></div>`;
const page = (markup: string, head = '') =>
  readMarkup(`<html lang="en"><head>${head}</head><body><main>${markup}</main></body></html>`);
const described = (words: string) => `<meta name="description" content="${words}">`;
const h1 = '<h1>Harbour wall will not last the winter</h1>';

describe('a standfirst that no name marks', () => {
  const summary = 'The outer wall has lost eleven stones since May, and nobody has money for the twelfth';
  it.each([
    ['in the headline’s box', `<header class="top">${h1}<p>${summary}</p></header><p>By Ida Berg</p>${text}`],
    [
      'in a box within the headline’s',
      `<div class="top"><div class="title">${h1}</div><div class="line"><p>${summary}</p></div></div>${text}`,
    ],
    ['set as a heading there', `<div class="top">${h1}<h2>${summary}</h2></div>${text}`],
    ['a sentence set as the first heading', `<div>${h1}</div><div><h2>${summary}.</h2>${text}</div>`],
    ['above a heading of the text', `<header>${h1}<p>${summary}</p></header><h2>A wall</h2>${text}`],
  ])('is read %s, and is no text', (_, markup) => {
    for (const head of ['', described(summary), described('Read all about the harbour wall in our paper.')]) {
      const { standfirst, blocks } = page(markup, head);
      expect(standfirst).toBe(summary + (markup.includes(`${summary}.`) ? '.' : ''));
      expect(bodyText(blocks)).not.toContain(summary);
      expect(bodyText(blocks)).toContain(`${one}\n${two}\n${three}`);
    }
  });

  it.each([
    [
      'de',
      'Seit Mai hat die äußere Mauer elf Steine verloren, und für den zwölften fehlt der Stadt das Geld.',
    ],
    ['fr', 'Depuis mai, la digue a perdu onze pierres, et la ville n’a pas de quoi payer la douzième.'],
    ['ru', 'С мая внешняя стена потеряла одиннадцать камней, а на двенадцатый у города нет денег.'],
    ['ar', 'منذ مايو فقد الجدار الخارجي أحد عشر حجرا، ولا مال لدى المدينة للحجر الثاني عشر في هذا العام.'],
    [
      'ja',
      '五月から外側の防波堤は十一個の石を失い、十二個目を直すお金は町にない。市議会は九月に話し合うことを決めた。',
    ],
  ])('in %s', (lang, line) => {
    const { standfirst, blocks } = readMarkup(
      `<html lang="${lang}"><body><header>${h1}<p>${line}</p></header>${text}</body></html>`,
    );
    expect(standfirst).toBe(line);
    expect(bodyText(blocks)).toBe(`${one}\n${two}\n${three}`);
  });
});

describe('the opening of a text', () => {
  it.each([
    ['beside the paragraphs that follow', `${h1}<p>${one}</p><p>${two}</p><p>${three}</p>`],
    [
      'in the box of the headline and all of the text',
      `<div>${h1}<p>${one}</p><p>${two}</p><p>${three}</p></div>`,
    ],
    [
      'with all paragraphs in boxes of their own',
      `<div>${h1}<div><p>${one}</p></div><div><p>${two}</p></div><div><p>${three}</p></div></div>`,
    ],
    [
      'alone in its box',
      `<header>${h1}</header><div><p>${one}</p></div><div><p>${two}</p><p>${three}</p></div>`,
    ],
  ])('is no standfirst %s', (_, markup) => {
    for (const head of ['', described(one)]) {
      const { standfirst, blocks } = page(markup, head);
      expect(standfirst).toBeNull();
      expect(bodyText(blocks)).toBe(`${one}\n${two}\n${three}`);
    }
  });

  it('is none where it is all of the text', () => {
    const { standfirst, blocks } = page(`<header>${h1}<p>${one}</p></header><p>Share</p>`);
    expect(standfirst).toBeNull();
    expect(bodyText(blocks)).toBe(one);
  });

  it('is none where it opens with its dateline', () => {
    const { standfirst, dateline } = page(`<header>${h1}<p>KODIAK, Alaska — ${one}</p></header>${text}`);
    expect(standfirst).toBeNull();
    expect(dateline).toBe('KODIAK, Alaska');
  });

  it.each([
    ['KODIAK (Reuters) - ', 'KODIAK (Reuters)'],
    ['Kodiak (dpa) – ', 'Kodiak (dpa)'],
    ['واشنطن - رويترز: ', 'واشنطن - رويترز'],
  ])('is none where it opens with its dateline in a place named for a lead: %s', (printed, place) => {
    const { standfirst, dateline } = page(`${h1}<p class="lead">${printed}${one}</p>${text}`);
    expect(standfirst).toBeNull();
    expect(dateline).toBe(place);
  });

  it('is none where names, a place and a day stand there', () => {
    const { standfirst } = page(
      `<header>${h1}<p>Ida Berg Holmgren and Karl Amsel, Kodiak, 14 February 2025</p></header>${text}`,
    );
    expect(standfirst).toBeNull();
  });

  it('is none where a page is told in sentences set as headings', () => {
    const told = `<h2>${one}</h2><p>A photograph.</p><h2>${two}</h2><p>${three}</p>`;
    const { standfirst, blocks } = page(`${h1}<div class="copy">${told}</div>`);
    expect(standfirst).toBeNull();
    expect(bodyText(blocks)).toContain(one);
  });
});
