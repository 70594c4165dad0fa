import { readSource } from '@/lib/ingest/feed';
import type { ListedSitemap } from '@/lib/ingest/feed/reading';
import type { HttpClient } from '@/lib/ingest/http';
import type { Entry } from '@/lib/news/entry';

/** More than one look may ask of a host for a single source; the newest are where news is. */
const mostSitemaps = 3;

/**
 * The entries of an index's newest sitemaps. An index within an index is not followed: the depth is
 * bounded, so a circle cannot hold the worker. A sitemap that cannot be read adds nothing.
 */
export async function readSitemapIndex(
  http: HttpClient,
  sitemaps: readonly ListedSitemap[],
): Promise<readonly Entry[]> {
  const newest = [...sitemaps].sort((a, b) => modifiedAt(b) - modifiedAt(a)).slice(0, mostSitemaps);
  const entries: Entry[] = [];
  for (const { address } of newest) {
    const outcome = await http.fetch({
      address,
      accept: 'application/xml, text/xml;q=0.9, */*;q=0.1',
      validators: null,
      maxBytes: 15 * 1024 * 1024,
    });
    if (outcome.kind !== 'fetched') continue;
    const reading = await readSource(outcome.body, {
      contentType: outcome.contentType,
      address: outcome.address,
    });
    if (reading.kind === 'sitemap' || reading.kind === 'feed') entries.push(...reading.entries);
  }
  return entries;
}

function modifiedAt({ modified }: ListedSitemap): number {
  if (modified === null) return 0;
  return modified.kind === 'instant' ? modified.at.getTime() : Date.parse(modified.day);
}
