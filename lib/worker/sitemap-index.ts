import { readSource } from '@/lib/ingest/feed';
import type { ListedSitemap } from '@/lib/ingest/feed/reading';
import type { HttpClient } from '@/lib/ingest/http';
import type { Entry } from '@/lib/news/entry';

/** More than one look may ask of a host for a single source; the newest are where news is. */
const mostSitemaps = 3;

/**
 * The entries of an index's newest sitemaps. An index within an index is not followed: the depth is
 * bounded, so a circle cannot hold the worker. A sitemap that cannot be read adds nothing; where none of
 * them can, `problem` says so in one sentence, for that is no empty source.
 */
export async function readSitemapIndex(
  http: HttpClient,
  sitemaps: readonly ListedSitemap[],
): Promise<{ readonly entries: readonly Entry[]; readonly problem: string | null }> {
  const newest = [...sitemaps].sort((a, b) => modifiedAt(b) - modifiedAt(a)).slice(0, mostSitemaps);
  const readings = [];
  for (const { address } of newest) readings.push(await readOne(http, address));
  const entries = readings.flatMap((reading) => reading ?? []);
  const isUnread = newest.length > 0 && readings.every((reading) => reading === null);
  return { entries, problem: isUnread ? 'None of the sitemaps that it lists could be read.' : null };
}

async function readOne(http: HttpClient, address: string): Promise<readonly Entry[] | null> {
  const outcome = await http.fetch({
    address,
    accept: 'application/xml, text/xml;q=0.9, */*;q=0.1',
    validators: null,
    maxBytes: 15 * 1024 * 1024,
  });
  if (outcome.kind !== 'fetched') return null;
  const { body, contentType } = outcome;
  const reading = await readSource(body, { contentType, address: outcome.address });
  return reading.kind === 'sitemap' || reading.kind === 'feed' ? reading.entries : null;
}

function modifiedAt({ modified }: ListedSitemap): number {
  if (modified === null) return 0;
  return modified.kind === 'instant' ? modified.at.getTime() : Date.parse(modified.day);
}
