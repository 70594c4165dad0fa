import type { CheerioAPI } from 'cheerio';
import { isJsonObject, parseLoosely } from '@/lib/ingest/decode/json';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { isOfOtherItem } from './other-item';
import { ownPlaceOf } from './own-place';
import { elementsOf } from './page-elements';
import { attribute, type PageElement } from './page-node';

/** The page's meta elements: contents by name, property, itemprop or http-equiv, in lower case. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

/**
 * All named meta contents of a page; the first 600 elements are looked at. What is only marked up as a property
 * (itemprop) counts where it is of the article's, not of another that a list beside it names.
 */
export function readMeta($: CheerioAPI): PageMeta {
  const meta = new Map<string, string[]>();
  const add = (name: string, content: string) => {
    const contents = meta.get(name);
    if (contents === undefined) meta.set(name, [content]);
    else contents.push(content);
  };
  for (const element of elementsOf($).tagged('meta').slice(0, 600)) {
    // Escaped twice by templates now and then: a headline with “&quot;” in it.
    const content = decodeReferences(attribute(element, 'content')).trim();
    if (content === '') continue;
    for (const naming of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribute(element, naming).trim().toLowerCase();
      if (name === '' || (naming === 'itemprop' && isAnothers(element, name, $))) continue;
      add(name, content);
      for (const [part, said] of partsOf(name, content)) add(part, said);
    }
  }
  return meta;
}

function isAnothers(element: PageElement, name: string, $: CheerioAPI): boolean {
  return ownPlaceOf($).isAnothers(element) || (name.startsWith('date') && isOfOtherItem(element, $));
}

/** Parsely's older form is one element with an object in it, whose keys are named with its own: "parsely-page:pub_date". */
function partsOf(name: string, content: string): readonly (readonly [name: string, content: string])[] {
  const value = name === 'parsely-page' ? parseLoosely(content) : null;
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, said]) =>
    typeof said === 'string' && said !== '' ? [[`${name}:${key}`, said] as const] : [],
  );
}

/** The first content under the first of the names that has one; null where none has. */
export function metaText(meta: PageMeta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}

/** Every content under any of the names, in the order of the names. */
export function metaTexts(meta: PageMeta, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}
