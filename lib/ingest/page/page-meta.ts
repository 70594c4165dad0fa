import type { CheerioAPI } from 'cheerio';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { elementsOf } from './page-elements';
import { attribute } from './page-node';

/** The page's meta elements: contents by name, property, itemprop or http-equiv, in lower case. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

/** All named meta contents of a page; the first 600 elements are looked at. */
export function readMeta($: CheerioAPI): PageMeta {
  const meta = new Map<string, string[]>();
  for (const element of elementsOf($).tagged('meta').slice(0, 600)) {
    // Escaped twice by templates now and then: a headline with “&quot;” in it.
    const content = decodeReferences(attribute(element, 'content')).trim();
    if (content === '') continue;
    for (const naming of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribute(element, naming).trim().toLowerCase();
      if (name === '') continue;
      const contents = meta.get(name);
      if (contents === undefined) meta.set(name, [content]);
      else contents.push(content);
    }
  }
  return meta;
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
