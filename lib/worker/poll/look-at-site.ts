import { createHostGate } from '@/lib/db/record/host-gate';
import { foundOutlet } from '@/lib/event/found-outlet';
import { type OutletRecord, outletSchema } from '@/lib/event/outlets';
import type { SourceReading } from '@/lib/ingest/feed/reading';
import { sitemapsOf } from '@/lib/ingest/http/robots';
import type { SiteReading } from '@/lib/ingest/page/read-site';
import type { SourceKind } from '@/lib/news/outlet';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import { openJobTools, type WorkerOptions } from '@/lib/worker/open-worker';
import { askPatiently } from './ask-patiently';
import { sourceAccept, sourceMaxBytes } from './poll-source';

/** What a look at a site came to; nothing of it is stored. */
export type SiteLook =
  | {
      readonly kind: 'outlet';
      /** As the outlets file takes it. */
      readonly record: OutletRecord;
      /** A sentence for each source that was left out, and for what a person has to fill in. */
      readonly remarks: readonly string[];
    }
  /** One plain sentence. */
  | { readonly kind: 'none'; readonly why: string };

/** More than these are not asked for: a site may name dozens of sitemaps. */
const mostSources = 8;

/**
 * Looks at a site, as politely as the worker does: its front page for name, language and feeds, its robots.txt for
 * news sitemaps, and each of these once. An outlet's record is made of it, of the slug that it has where it was found.
 */
export async function lookAtSite(options: WorkerOptions, address: string): Promise<SiteLook> {
  const tools = openJobTools(options, null);
  try {
    return await look(tools, address);
  } finally {
    await tools.http.close();
    if (options.reader === undefined) await tools.reader.close();
    await tools.database.$disconnect();
  }
}

async function look(tools: JobTools, address: string): Promise<SiteLook> {
  const accept = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';
  const outcome = await askPatiently(tools, { address, accept, validators: null, maxBytes: sourceMaxBytes });
  if (outcome.kind !== 'fetched') {
    return { kind: 'none', why: 'why' in outcome ? outcome.why : `${address} answers ${outcome.status}.` };
  }
  const home = outcome.address;
  const site = await tools.reader.readSite(outcome.body, { contentType: outcome.contentType, address: home });
  if (site.kind === 'unreadable') return { kind: 'none', why: site.why };
  const { sources, remarks, title } = await checkedSources(tools, home, site);
  // A bare front page names nobody; its feed does.
  const publisher = { ...site.publisher, name: site.publisher.name ?? title };
  const made = foundOutlet({ address: home, publisher, language: site.language });
  if (made.kind === 'none') return made;
  const { slug, name, country, language, kind } = made.outlet;
  const unknown = [
    language === 'und' ? 'Its language is not known: "language" is to be filled in.' : null,
    country === null ? 'Its country is not known: "country" may be filled in.' : null,
    kind === 'not-described' ? 'What kind of outlet it is, is for a person to say: "kind".' : null,
    sources.length === 0 ? 'It names no feed and no news sitemap: it will not be looked at by itself.' : null,
  ].filter((remark) => remark !== null);
  const record = { slug, name, home, country, language, kind, sources };
  return { kind: 'outlet', record: outletSchema.parse(record), remarks: [...remarks, ...unknown] };
}

type Site = Extract<SiteReading, { kind: 'site' }>;

/** The feeds and news sitemaps of a site that hold something. */
async function checkedSources(tools: JobTools, home: string, { feeds }: Site) {
  const { database, now } = tools;
  // Asked for with the front page, and kept for the day.
  const robots = await createHostGate(database, { now }).readRobots(hostOf(home), now());
  const sitemaps = sitemapsOf(robots?.body ?? '', new URL(home));
  const newsFirst = [...sitemaps.filter(isNamedForNews), ...sitemaps.filter((one) => !isNamedForNews(one))];
  const sources: { readonly kind: SourceKind; readonly url: string }[] = [];
  const remarks: string[] = [];
  let title: string | null = null;
  for (const url of [...feeds.slice(0, mostSources), ...newsFirst.slice(0, mostSources)]) {
    const request = { address: url, accept: sourceAccept, validators: null, maxBytes: sourceMaxBytes };
    const outcome = await askPatiently(tools, request);
    if (outcome.kind !== 'fetched') {
      remarks.push(`${url} is left out: it does not answer with a source.`);
      continue;
    }
    const { body, contentType, address } = outcome;
    const reading = await tools.reader.readSource(body, { contentType, address });
    const kind = sourceKindOf(url, reading);
    if (reading.kind === 'feed') title ??= reading.title;
    if (kind !== null) sources.push({ kind, url });
    else if (feeds.includes(url)) remarks.push(`${url} is left out: nothing stands in it.`);
  }
  return { sources, remarks, title };
}

/** What a body is as a source; null: none, or a sitemap without news, of which there are too many lines. */
function sourceKindOf(url: string, reading: SourceReading): SourceKind | null {
  switch (reading.kind) {
    case 'feed':
      return reading.entries.length > 0 ? 'feed' : null;
    case 'sitemap':
      return reading.entries.some(({ headline }) => headline !== null) ? 'news-sitemap' : null;
    case 'sitemap-index':
      return isNamedForNews(url) ? 'news-sitemap' : null;
    case 'unreadable':
      return null;
  }
}

function isNamedForNews(address: string): boolean {
  return /news/i.test(URL.parse(address)?.pathname ?? '');
}
