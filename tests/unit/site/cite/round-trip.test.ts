import { execFileSync, spawnSync } from 'node:child_process';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bibtexEntry } from '@/lib/site/cite/bibtex';
import { citedSource } from '@/lib/site/cite/cited-source';
import { cslItem } from '@/lib/site/cite/csl-json';
import { risRecord } from '@/lib/site/cite/ris';
import { listedArticle } from '@/tests/support/listed-article';

/** Language, outlet, headline, names of one article each: ten scripts. */
const pieces = [
  [
    'en',
    'Quirk & Sons <Daily>',
    'R&D at 100%: “no deal”, {sic} #1_a~b^c',
    ['Ada Maria Reporter', 'Ursula von der Leyen'],
  ],
  ['ru', 'Невская среда', 'Президенты встретились — и разошлись', ['Иван Петров']],
  ['el', 'Η Αυγή της Πόλης', 'Συνάντηση στην Αλάσκα', ['Ελένη Παππά']],
  ['ar', 'منارة الخليج', 'قمة ألاسكا بلا اتفاق', ['محمد علي']],
  ['he', 'מגדלור', 'פסגת אלסקה', ['דנה לוי']],
  ['hi', 'प्रभात दर्पण', 'अलास्का शिखर वार्ता', ['आशा वर्मा']],
  ['ja', '灯台新報', '米ロ首脳がアラスカで会談', ['山田太郎']],
  ['zh-Hant', '燈塔日報', '川普與普丁會面', []],
  ['ko', '등대일보', '알래스카 정상회담', ['김하나']],
  ['ka', 'შუქურა', 'ალასკის სამიტი', ['ნინო']],
] as const;

const sources = pieces.map(([language, name, headline, byline], place) =>
  citedSource(
    listedArticle(`000000000${place}`, '2025-08-15', {
      language,
      headline,
      byline,
      outlet: { ...listedArticle('x', null).outlet, name },
      address: `https://outlet.example/${place}?a=1&b=%20x_y~z#top`,
      firstSeenAt: new Date('2026-11-22T10:00:00Z'),
    }),
  ),
);

const name = z.object({
  literal: z.string().optional(),
  family: z.string().optional(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
});
const item = z.object({
  type: z.string(),
  title: z.string(),
  'container-title': z.string(),
  author: z.array(name).default([]),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
  accessed: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
  URL: z.string(),
  language: z.string(),
});
type Item = z.infer<typeof item>;

/** A name as it is printed, whatever parts it was taken into. */
function printed(one: z.infer<typeof name>): string {
  const parts = [one.given, one['dropping-particle'], one['non-dropping-particle'], one.family, one.literal];
  return parts.filter((part) => part !== undefined).join(' ');
}

function expectAll(items: readonly Item[], type: string): void {
  const said = items.map((read) => ({
    ...read,
    author: read.author.map(printed),
    language: read.language.toLowerCase(),
  }));
  expect(said).toEqual(
    sources.map((source) => ({
      type,
      title: source.headline,
      'container-title': source.outlet,
      author: source.people.map(({ given, family }) => (given === null ? family : `${given} ${family}`)),
      issued: { 'date-parts': [[2025, 8, 15]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: source.address,
      language: source.language.toLowerCase(),
    })),
  );
}

const bibtex = sources.map(bibtexEntry).join('\n');
const csl = JSON.stringify(sources.map(cslItem));

describe('citations through citation-js', () => {
  // It knows no entrysubtype of a newspaper, and keeps it as the genre.
  test('BibTeX', () => {
    const { data } = new Cite(bibtex);
    expectAll(z.array(item).parse(data), 'article-journal');
    for (const read of data) expect(read).toMatchObject({ genre: 'newspaper' });
  });

  test('CSL-JSON', () => {
    expectAll(z.array(item).parse(new Cite(csl).data), 'article-newspaper');
  });

  // It loses author and day of a newspaper in RIS (findings/citation-js-ris-of-a-newspaper.sh); the rest survives.
  test('RIS', () => {
    const { data } = new Cite(sources.map(risRecord).join(''));
    const rest = z.array(item.omit({ author: true, issued: true })).parse(data);
    expect(
      rest.map(({ title, 'container-title': outlet, URL: address, language, type }) => [
        title,
        outlet,
        address,
        language,
        type,
      ]),
    ).toEqual(
      sources.map(({ headline, outlet, address, language }) => [
        headline,
        outlet,
        address,
        language,
        'article-newspaper',
      ]),
    );
  });
});

describe.skipIf(spawnSync('pandoc', ['--version']).error !== undefined)('citations through pandoc', () => {
  const read = (format: string, text: string) =>
    z
      .array(item)
      .parse(JSON.parse(execFileSync('pandoc', ['-f', format, '-t', 'csljson'], { input: text }).toString()));

  test.each(['bibtex', 'biblatex'])('BibTeX as %s', (format) => {
    expectAll(read(format, bibtex), 'article-newspaper');
  });

  test('CSL-JSON', () => {
    expectAll(read('csljson', csl), 'article-newspaper');
  });
});
