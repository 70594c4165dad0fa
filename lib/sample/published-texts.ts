import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NamedText } from '@/lib/news/shown/published-text';
import { type Markup, markup } from '@/lib/sample/press/markup';
import type { SiteAnswer } from './newsroom-site';

const text = z.string().trim().min(1);

const samplePublished = z.array(
  z.strictObject({
    slug: z.string().regex(/^sample-[a-z-]+$/),
    versionOf: text.nullable().default(null),
    name: text,
    speaker: text,
    language: text,
    source: z.strictObject({ name: text, url: z.url() }),
    title: text,
    paragraphs: z.array(text).min(1),
  }),
);

/** An invented text that was published itself, and the page on which it stands. */
type SamplePublished = z.infer<typeof samplePublished>[number];

/** The texts that the sample's outlets quote from, as their file has them. Throws where it is damaged. */
export function loadSamplePublished(): readonly SamplePublished[] {
  return samplePublished.parse(
    JSON.parse(readFileSync(new URL('published-texts.json', import.meta.url), 'utf8')),
  );
}

/** As the event's data names its own: their words are to be read on their pages. */
export function namedText({ slug, versionOf, name, speaker, language, source }: SamplePublished): NamedText {
  return { slug, versionOf, name, speaker, language, source, text: null };
}

/** Answers a path of the site on which these texts stand. */
export function answerPublished(texts: readonly SamplePublished[], path: string): SiteAnswer {
  if (path === '/robots.txt')
    return { kind: 'found', body: Buffer.from('User-agent: *\nCrawl-delay: 0\n'), contentType: 'text/plain' };
  const found = texts.find(({ source }) => new URL(source.url).pathname === path);
  if (found === undefined) return { kind: 'absent' };
  return { kind: 'found', body: Buffer.from(layOut(found).text), contentType: 'text/html; charset=utf-8' };
}

function layOut({ language, title, source, paragraphs }: SamplePublished): Markup {
  return markup`<!doctype html><html lang="${language}"><head><title>${title} | ${source.name}</title>
<meta property="og:type" content="article"></head><body><header><a href="/">${source.name}</a></header>
<main><article><h1>${title}</h1>${paragraphs.map((one) => markup`<p>${one}</p>`)}</article></main></body></html>`;
}
