import { archiveSourceOf } from '@/lib/db/record/found-outlets';
import type { Event } from '@/lib/event/event';
import type { OutletRecord } from '@/lib/event/outlets';
import { ownDays } from '@/lib/event/own-days';
import { type AddressFile, openAddressList } from '@/lib/ingest/archives/address-list';
import type { Archive, ArchiveName, CaptureArchive } from '@/lib/ingest/archives/archive';
import type { ArchiveDoor } from '@/lib/ingest/archives/ask-archive';
import { openCommonCrawl } from '@/lib/ingest/archives/common-crawl';
import { openDatedSitemaps } from '@/lib/ingest/archives/dated-sitemaps';
import { openGdelt } from '@/lib/ingest/archives/gdelt';
import { openWayback } from '@/lib/ingest/archives/wayback';
import { openWikipedia } from '@/lib/ingest/archives/wikipedia';
import type { Reader } from '@/lib/ingest/reader/reader';
import { hostOf } from '@/lib/worker/job-tools';

/** Where the archives are: settings, so that a server on loopback can stand in for each. */
export interface ArchiveAddresses {
  /** With {language} in it. */
  readonly wikipediaUrl: string;
  readonly gdeltUrl: string;
  readonly waybackUrl: string;
  readonly commonCrawlIndexUrl: string;
  readonly commonCrawlDataUrl: string;
}

/** The archives that a pull can look through by steps. Of WARC files the pages themselves are read. */
export const searchableArchives = ['wikipedia', 'gdelt', 'dated-sitemaps', 'wayback'] as const;
export type SearchableArchive = (typeof searchableArchives)[number];

export interface Doors extends ArchiveDoor {
  readonly reader: Pick<Reader, 'readSource'>;
  readonly allowHosts: readonly string[];
  readonly archives: ArchiveAddresses;
}

/** The archives in which copies of pages are looked for that outlets do not give, in their order. */
export function copyArchives(doors: Doors & { readonly event: Event }): readonly CaptureArchive[] {
  const { archives, event } = doors;
  return [
    openWayback({
      ...doors,
      ...pauseAt(doors, archives.waybackUrl),
      base: archives.waybackUrl,
      outlets: [],
      own: ownDays(event),
    }),
    openCommonCrawl({
      ...doors,
      ...pauseAt(doors, archives.commonCrawlIndexUrl),
      indexBase: archives.commonCrawlIndexUrl,
      dataBase: archives.commonCrawlDataUrl,
    }),
  ];
}

/** An archive that is looked through for a pull. */
export function openArchive(
  name: SearchableArchive | 'address-list',
  doors: Doors & {
    readonly event: Event;
    readonly outlets: readonly OutletRecord[];
    readonly lists: readonly AddressFile[];
  },
): Archive {
  const { archives, event, outlets, lists: files } = doors;
  switch (name) {
    case 'wikipedia': {
      const { wikipediaUrl: base, waybackUrl: waybackBase } = archives;
      return openWikipedia({ ...doors, base, waybackBase, article: event.wikipedia });
    }
    case 'gdelt':
      return openGdelt({
        ...doors,
        base: archives.gdeltUrl,
        own: ownDays(event),
        atOnce: requestsAtOnce(archives.gdeltUrl),
      });
    case 'dated-sitemaps':
      return openDatedSitemaps({
        ...doors,
        own: ownDays(event),
        patterns: outlets.flatMap((outlet) => outlet.archiveSitemaps),
      });
    case 'wayback':
      return openWayback({
        ...doors,
        ...pauseAt(doors, archives.waybackUrl),
        base: archives.waybackUrl,
        own: ownDays(event),
        outlets: outlets.map(({ home, sources }) => ({
          home,
          newsSitemaps: sources.filter(({ kind }) => kind === 'news-sitemap').map(({ url }) => url),
        })),
      });
    case 'address-list':
      return openAddressList({ ...doors, files });
  }
}

/** Hosts that are built to be asked for many files at a time, unlike a newsroom's. */
const objectStores: ReadonlySet<string> = new Set(['storage.googleapis.com']);

/** How many requests at a time the host of an address is asked. */
export function requestsAtOnce(address: string): number {
  return objectStores.has(hostOf(address)) ? 4 : 1;
}

// A host of the operator's own may ask for no delay at all; a stranger's has its archive's own pause.
function pauseAt({ allowHosts }: Doors, address: string): { readonly pauseMs?: number } {
  return allowHosts.includes(hostOf(address)) ? { pauseMs: 0 } : {};
}

/**
 * The address of the source that stands for an archive at an outlet: a page that shows what it is, where there is
 * one. Without an outlet: for its lines that are nobody's until their pages are read.
 */
export function archiveSourceAddress(
  name: ArchiveName,
  outlet: Pick<OutletRecord, 'slug' | 'home'> | null,
  archives: ArchiveAddresses,
): string {
  if (name === 'wayback' && outlet !== null) {
    return `${archives.waybackUrl}web/*/${outlet.home}*#${outlet.slug}`;
  }
  const shared = sharedSourceAddress(name, archives);
  return outlet === null ? shared : archiveSourceOf(shared, { ...outlet, isFound: false });
}

function sharedSourceAddress(name: ArchiveName, archives: ArchiveAddresses): string {
  switch (name) {
    case 'wikipedia':
      return archives.wikipediaUrl.replaceAll('{language}', 'www');
    case 'gdelt':
      return `${archives.gdeltUrl}gdeltv3/gal/`;
    case 'wayback':
      return archives.waybackUrl;
    case 'common-crawl':
      return archives.commonCrawlIndexUrl;
    case 'dated-sitemaps':
      return '#dated-sitemaps';
    case 'warc':
      return '#warc-files';
    case 'address-list':
      return '#lists-of-addresses';
  }
}
