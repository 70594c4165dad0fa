import type { SourcePart } from '@/lib/db/record/source-to-poll';
import type { ListedSitemap } from '@/lib/ingest/feed/reading';
import type { HttpClient } from '@/lib/ingest/http/http-client';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import type { Reader } from '@/lib/ingest/reader/reader';
import type { Entry } from '@/lib/news/entry';
import { askPatiently } from './ask-patiently';
import { newestSitemaps } from './newest-sitemaps';

/** More than one look may ask of a host for a single source; the newest are where news is. */
const mostRequests = 4;
const mostSitemaps = 3;
/** Indexes below the first: "index of years, index of months, sitemap" is the deepest that was seen. */
const deepest = 2;

type Later = Extract<FetchOutcome, { kind: 'later' }>;

export type IndexReading =
  | {
      readonly kind: 'read';
      readonly entries: readonly Entry[];
      /** What was read, to be asked conditionally at the next look. */
      readonly parts: readonly SourcePart[];
      /** Where none of its sitemaps could be read: one sentence, for that is no empty source. */
      readonly problem: string | null;
    }
  | Later;

interface IndexRequest {
  readonly http: HttpClient;
  readonly reader: Reader;
  /** Address of the index itself. */
  readonly address: string;
  readonly sitemaps: readonly ListedSitemap[];
  /** The sitemaps that were read at the last look. */
  readonly known: readonly SourcePart[];
  readonly now: () => Date;
}

interface Listed extends ListedSitemap {
  readonly depth: number;
}

/**
 * The entries of an index's newest sitemaps, indexes within it followed down to a bounded depth. No address
 * is asked twice in one look and few are asked at all, so that a circle cannot hold the worker. A sitemap
 * that cannot be read adds nothing, nor does one that stands as it was.
 */
export async function readSitemapIndex(request: IndexRequest): Promise<IndexReading> {
  const seen = new Set([request.address]);
  const waiting = newestFirst(request.sitemaps, 1);
  const entries: Entry[] = [];
  const parts: SourcePart[] = [];
  for (let requests = 0; requests < mostRequests && parts.length < mostSitemaps; ) {
    const next = waiting.shift();
    if (next === undefined) break;
    if (seen.has(next.address)) continue;
    seen.add(next.address);
    requests += 1;
    const part = request.known.find(({ address }) => address === next.address) ?? null;
    const outcome = await askPatiently(request, {
      address: next.address,
      accept: 'application/xml, text/xml;q=0.9, */*;q=0.1',
      validators: part,
      maxBytes: 15 * 1024 * 1024,
    });
    if (outcome.kind === 'later') return outcome;
    if (outcome.kind === 'unchanged' && part !== null) parts.push(part);
    if (outcome.kind !== 'fetched') continue;
    const { body, contentType } = outcome;
    const reading = await request.reader.readSource(body, { contentType, address: outcome.address });
    if (reading.kind === 'sitemap-index' && next.depth < deepest) {
      waiting.unshift(...newestFirst(reading.sitemaps, next.depth + 1));
    }
    if (reading.kind !== 'sitemap' && reading.kind !== 'feed') continue;
    entries.push(...reading.entries);
    const isOwn = outcome.address === next.address;
    parts.push({ address: next.address, etag: null, lastModified: null, ...(isOwn && outcome.validators) });
  }
  const isUnread = request.sitemaps.length > 0 && parts.length === 0;
  const problem = isUnread ? 'None of the sitemaps that it lists could be read.' : null;
  return { kind: 'read', entries, parts, problem };
}

function newestFirst(sitemaps: readonly ListedSitemap[], depth: number): Listed[] {
  return newestSitemaps(sitemaps)
    .slice(0, mostRequests)
    .map((sitemap) => ({ ...sitemap, depth }));
}
