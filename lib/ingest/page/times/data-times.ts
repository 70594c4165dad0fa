import type { CheerioAPI } from 'cheerio';
import { type LdNode, ldText } from '@/lib/ingest/page/json-ld';
import { isOfOtherItem } from '@/lib/ingest/page/other-item';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { microdataOf } from '@/lib/ingest/page/page-elements';
import { metaTexts, type PageMeta } from '@/lib/ingest/page/page-meta';
import { attribute, textOf } from '@/lib/ingest/page/page-node';
import type { TimeOrigin } from '@/lib/news/publication-time';
import { type DateHabits, type PrintedTime, parsePrintedTime } from './printed-time';

/** What a page is known by when its times are read. */
export interface TimeSources extends DateHabits {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  readonly address: string;
  /** When the page was fetched; null where that is not known. */
  readonly fetchedAt: Date | null;
  /** No page was published later; null where that is not known. */
  readonly notAfter: Date | null;
}

/** A time of a page with where it was found. */
export interface Found {
  readonly printed: PrintedTime;
  readonly origin: TimeOrigin;
  /** Of the meta element that holds it. */
  readonly name?: string;
  /** When the text was begun, which is not yet out then. */
  readonly isOfText?: boolean;
}

/** The times in some texts of a page's data. */
export function parsed(
  texts: readonly (string | null)[],
  origin: TimeOrigin,
  habits: DateHabits,
): readonly Found[] {
  return texts
    .map((text) => (text === null ? null : parsePrintedTime(text, habits)))
    .filter((printed) => printed !== null)
    .map((printed) => ({ printed, origin }));
}

/** Times of a property in a page's linked data. */
export function ldTimes(sources: TimeSources, key: string): readonly Found[] {
  return parsed(
    sources.articles.slice(0, 3).map((node) => ldText(node, key) ?? secondsIn(node[key])),
    'json-ld',
    sources,
  );
}

/** Some systems write the seconds since 1970. */
function secondsIn(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : null;
}

/** Times of a page's meta elements, in the order of their names. */
export function metaTimes(sources: TimeSources, names: readonly string[]): readonly Found[] {
  return names.flatMap((name) =>
    parsed(metaTexts(sources.meta, name), 'meta', sources).map((found) => ({ ...found, name })),
  );
}

/** Times of a property in a page's microdata. */
export function microdata(sources: TimeSources, property: string): readonly Found[] {
  const { $ } = sources;
  const own = ownPlaceOf($);
  const elements = microdataOf($, property)
    .filter((element) => !isOfOtherItem(element, $))
    // RDFa has no scope as items of microdata have: teasers carry theirs.
    .filter((element) =>
      element.attribs.property === undefined ? !own.isAnothers(element) : own.mayHold(element),
    )
    .slice(0, 3);
  // Blogs give it as the title of the words that they print.
  const texts = elements.map((element) =>
    ['content', 'datetime', 'title']
      .map((name) => attribute(element, name))
      .concat(textOf(element, 200))
      .find((text) => parsePrintedTime(text, sources) !== null),
  );
  return parsed(
    texts.map((text) => text ?? null),
    'microdata',
    sources,
  );
}
