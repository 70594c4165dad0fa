import type { CheerioAPI } from 'cheerio';
import { type LdNode, ldText } from '@/lib/ingest/page/json-ld';
import { elementsOf, microdataOf } from '@/lib/ingest/page/page-elements';
import { metaTexts, type PageMeta } from '@/lib/ingest/page/page-meta';
import { attribute } from '@/lib/ingest/page/page-node';
import type { TimeClaim, TimeOrigin } from '@/lib/news/publication-time';
import { clockOf } from './page-clock';
import { type DateHabits, type PrintedTime, parsePrintedTime } from './printed-time';
import { commonOffset, toClaim } from './time-claim';
import { addressDay, visibleTimes } from './visible-times';

/** What a page is known by when its times are read. */
export interface TimeSources extends DateHabits {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  readonly address: string;
}

export interface PageTimes {
  readonly published: readonly TimeClaim[];
  readonly modified: readonly TimeClaim[];
  /** Minutes east of Greenwich that most of the page's times are written by; null where none says. */
  readonly offset: number | null;
  /** The most trusted time by a clock of no known zone, "2025-08-15T14:40"; null where the zone is known or there is no clock time. */
  readonly local: string | null;
}

const publishedMeta = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'pubdate',
  'publication_date',
  'publication-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dc:date',
  'dc:created',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'article_date_original',
  'article.published',
  'article.created',
  'displaydate',
  'ptime',
  'shareaholic:article_published_time',
  'og:pubdate',
  'og:regdate',
  'gentime',
  'date',
  'created',
  'vr:published_time',
  'last_updated_date',
  'mediator_published_time',
  'weibo:article:create_at',
  'bt:pubdate',
];
const modifiedMeta = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dc.date.modified',
  'dcterms.modified',
  'article:modified',
  'article.updated',
  'revised',
  'modified_date',
  'parsely-modified-date',
  'dc.modified',
];

/**
 * The claims of a publication and of a change time that a page makes, most trusted first. What readers see is
 * searched, which takes long, only where the page's data give no clock time.
 */
export function readTimes(sources: TimeSources): PageTimes {
  const published: Found[] = [
    ...ldTimes(sources, 'datePublished'),
    ...ldTimes(sources, 'dateCreated').slice(0, 1),
    ...metaTimes(sources, publishedMeta),
    ...microdata(sources, 'datePublished'),
  ].filter(({ printed }) => isNearAddress(printed, sources.address));
  if (!published.some(({ printed }) => printed.clock !== null))
    published.push(...visibleTimes(sources).map((printed): Found => ({ printed, origin: 'visible' })));
  if (published.length === 0) published.push(...(dayOfAddress(sources) ?? scriptTimes(sources)));
  const modified: Found[] = [
    ...ldTimes(sources, 'dateModified'),
    ...metaTimes(sources, modifiedMeta),
    ...microdata(sources, 'dateModified'),
  ];
  const inAddress = addressDay(sources.address)?.day ?? null;
  const first = published[0]?.printed;
  const offset =
    commonOffset([...published, ...modified].map(({ printed }) => printed)) ??
    (first === undefined ? null : clockOf(first, { ...sources, addressDay: inAddress }));
  return {
    published: claims(published, offset),
    modified: claims(modified, offset),
    offset,
    local: offset === null ? localTime(published[0]?.printed) : null,
  };
}

/**
 * An address carries the day of first publication; data that name a later month are of a republication
 * or of the last change (a travel piece of 2017 said 2019).
 */
function isNearAddress({ day }: PrintedTime, address: string): boolean {
  const inAddress = addressDay(address)?.day ?? null;
  return inAddress === null || Date.parse(day) - Date.parse(inAddress) < 31 * 86_400_000;
}

interface Found {
  readonly printed: PrintedTime;
  readonly origin: TimeOrigin;
}

function claims(found: readonly Found[], offset: number | null): readonly TimeClaim[] {
  return found.slice(0, 12).map(({ printed, origin }) => toClaim(printed, origin, offset));
}

function localTime(printed: PrintedTime | undefined): string | null {
  if (printed === undefined || printed.clock === null || printed.offset !== null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const { hour, minute, second } = printed.clock;
  return `${printed.day}T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
}

function parsed(texts: readonly (string | null)[], origin: TimeOrigin, habits: DateHabits): readonly Found[] {
  return texts
    .map((text) => (text === null ? null : parsePrintedTime(text, habits)))
    .filter((printed) => printed !== null)
    .map((printed) => ({ printed, origin }));
}

function ldTimes(sources: TimeSources, key: string): readonly Found[] {
  return parsed(
    sources.articles.slice(0, 3).map((node) => ldText(node, key)),
    'json-ld',
    sources,
  );
}

function metaTimes(sources: TimeSources, names: readonly string[]): readonly Found[] {
  return parsed(metaTexts(sources.meta, ...names), 'meta', sources);
}

const scriptNames = [
  'first[-_]?publi\\w{0,12}',
  'published(?:[-_]?(?:at|first|date|time))?',
  'publication[-_]?date',
  'date[-_]?publi\\w{0,8}',
  'pub[-_]?date',
  'publish[-_]?(?:date|time)',
  'created[-_]?at',
  '(?:deploy|reg|input)[-_]?(?:dt|date)',
];
const scriptKey = new RegExp(
  `["'](?:${scriptNames.join('|')})["']\\s{0,3}:\\s{0,3}["']([^"']{8,40})["']`,
  'i',
);

/** The day in the address, where the page itself says nothing: the last resort, below what feeds say. */
function dayOfAddress({ address }: TimeSources): readonly Found[] | null {
  const printed = addressDay(address);
  return printed === null ? null : [{ printed, origin: 'address' }];
}

/** The time in the data that a page's scripts hand to its statistics, where nothing else names one. */
function scriptTimes(sources: TimeSources): readonly Found[] {
  const { $ } = sources;
  const scripts = elementsOf($).tagged('script');
  // Linked data are read as such: what they say of other articles is not said of this one.
  for (const script of scripts.filter(({ attribs }) => !/ld\+json/i.test(attribs.type ?? '')).slice(0, 60)) {
    const match = scriptKey.exec($(script).text().slice(0, 300_000));
    const printed = match === null ? null : parsePrintedTime(match[1] ?? '', sources);
    if (printed !== null) return [{ printed, origin: 'meta' }];
  }
  return [];
}

function microdata(sources: TimeSources, property: string): readonly Found[] {
  const { $ } = sources;
  const elements = microdataOf($, property).slice(0, 3);
  const texts = elements.map(
    (element) =>
      attribute(element, 'content') || attribute(element, 'datetime') || $(element).text().slice(0, 200),
  );
  return parsed(texts, 'microdata', sources);
}
