import { type ListedSitemap, maxEntries } from '@/lib/ingest/feed/reading';
import type { Reader } from '@/lib/ingest/reader/reader';
import type { Entry } from '@/lib/news/entry';
import type { Candidate, Span } from './archive';
import { mayBeOfSpan, mayHoldSpan } from './claim-span';
import { cutSitemap } from './cut-sitemap';
import type { Gathering } from './gathering';
import { unpack } from './unpack';

/** Sitemaps of one index (sitemaps.org). */
const mostListed = 50_000;

interface SitemapFile {
  readonly reader: Pick<Reader, 'readSource'>;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** The sitemap's own address, which relative ones are read by. */
  readonly address: string;
  readonly span: Span;
  readonly gathering: Gathering;
  /** What every candidate of it has in common. */
  readonly about: Pick<Candidate, 'origin' | 'capturedAt'>;
}

export type SitemapFileReading =
  | {
      readonly kind: 'read';
      /** The sitemaps of an index that may hold what is of the span. */
      readonly listed: readonly ListedSitemap[];
      readonly problem: string | null;
    }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Reads a sitemap, news sitemap, index or feed, gzipped or not, of any length, and gathers the entries that
 * may be of the span. Unreadable where not even a part could be read.
 */
export async function readSitemapFile(file: SitemapFile): Promise<SitemapFileReading> {
  const { reader, contentType, address, span, gathering } = file;
  const unpacking = unpack(file.body);
  const listed: ListedSitemap[] = [];
  const problems = new Set<string>();
  let parts = 0;
  for await (const part of cutSitemap(unpacking.pieces)) {
    if (part.kind === 'problem') {
      problems.add(part.why);
      continue;
    }
    const reading = await reader.readSource(part.bytes, { contentType, address });
    if (reading.kind === 'unreadable') {
      problems.add(reading.why);
      continue;
    }
    parts++;
    if (reading.kind === 'sitemap-index') {
      for (const one of reading.sitemaps) {
        gathering.pass();
        if (listed.length < mostListed && mayHoldSpan(one, span)) listed.push(one);
      }
      continue;
    }
    if ((reading.kind === 'feed' ? reading.items : reading.entries).length >= maxEntries) {
      problems.add(`Of a feed or a list only the first ${maxEntries} items are read.`);
    }
    for (const entry of reading.entries) {
      if (mayBeOfSpan(entry, span)) gathering.add(candidateOf(entry, file.about));
      else gathering.pass();
    }
  }
  const damage = unpacking.problem();
  if (damage !== null) problems.add(damage);
  const why = [...problems].slice(0, 3).join(' ');
  if (parts === 0) return { kind: 'unreadable', why: why === '' ? 'The answer was empty.' : why };
  return { kind: 'read', listed, problem: why === '' ? null : why };
}

function candidateOf(entry: Entry, about: SitemapFile['about']): Candidate {
  const { address, headline, summary, language, published } = entry;
  return { address, headline, summary, language, published, capture: null, ...about };
}
