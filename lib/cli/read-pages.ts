import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainPage } from '@/lib/ingest/page/explain-page';
import { type PageReading, readPage } from '@/lib/ingest/page/read-page';
import { bodyText } from '@/lib/news/block';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import type { PublicationTime } from '@/lib/news/publication-time';
import { twoDigits } from '@/lib/news/zoned-time';
import { givenPaths } from './given-paths';
import { pageBytes, pageFiles, pageId } from './page-files';

/** What would be stored of a page, as JSON. */
export interface ReadPage {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, a bare day where no clock time is known; null where nothing is. */
  readonly published: string | null;
  /** Plain text, one block a line: standfirst and dateline first where the page prints them. */
  readonly body: string | null;
  /** With `--why`: each block of the page with its verdict, "+ paragraph (chosen by both): The wall …". */
  readonly why?: readonly string[];
}

/** A file does not say where it came from; its own canonical link is heard. */
const unknownSource = { contentType: null, address: 'https://page.invalid/' } as const;

/**
 * `parallax read PATH… [--out DIR] [--why]`: reads HTML files, plain or gzipped, and directories of them, and
 * writes OUT/<name>.json for each, or one JSON line each to standard output. Gives back how many were
 * read and which could not be.
 */
export async function readPages(
  paths: readonly string[],
  options: { readonly out: string | null; readonly why?: boolean },
): Promise<{ readonly read: number; readonly failed: readonly string[] }> {
  if (options.out !== null) await mkdir(options.out, { recursive: true });
  const { there, missing } = givenPaths(paths);
  const failed = [...missing];
  let read = 0;
  for (const file of (await Promise.all(there.map(pageFiles))).flat()) {
    const bytes = await pageBytes(file);
    const reading = readPage(bytes, { ...unknownSource, notAfter: new Date() });
    if (reading.kind !== 'article') failed.push(`${file}: ${reading.why}`);
    const page = options.why === true ? { ...asJson(reading), why: reasons(bytes) } : asJson(reading);
    const json = JSON.stringify(page, null, options.out === null ? 0 : 2);
    if (options.out === null) process.stdout.write(`${json}\n`);
    else await writeFile(join(options.out, `${pageId(file)}.json`), `${json}\n`);
    read += 1;
  }
  return { read, failed };
}

function reasons(bytes: Uint8Array): readonly string[] {
  return explainPage(bytes, unknownSource).map(
    ({ kept, kind, why, text }) => `${kept ? '+' : '-'} ${kind} (${why}): ${text}`,
  );
}

function asJson(reading: PageReading): ReadPage {
  if (reading.kind !== 'article') return { title: null, authors: [], published: null, body: null };
  const { article } = reading;
  const text = `${article.dateline === null ? '' : `${article.dateline} — `}${bodyText(article.blocks)}`;
  const lines =
    reading.standfirstIsPrinted && article.standfirst !== null ? [article.standfirst, text] : [text];
  return {
    title: article.headline,
    authors: reading.credited,
    published: isoTime(choosePublicationTime(article.published), reading),
    body: lines.join('\n'),
  };
}

/** ISO 8601, an instant by the clock of the page: the day it names is then the day that readers saw. */
function isoTime(
  time: PublicationTime,
  by: { readonly offset: number | null; readonly localTime: string | null },
): string | null {
  switch (time.kind) {
    case 'unknown':
      return null;
    case 'day':
      return by.localTime?.startsWith(time.day) === true ? by.localTime : time.day;
    case 'instant':
      return by.offset === null ? time.at.toISOString() : withOffset(time.at, by.offset);
  }
}

function withOffset(at: Date, offset: number): string {
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
