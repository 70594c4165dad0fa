import type { CheerioAPI } from 'cheerio';
import { ownPlaceOf } from './own-place';
import { elementsOf } from './page-elements';
import type { PageElement } from './page-node';

/** The shortest paragraph that begins a text, in letters; how many elements there may be before it. */
const limits = { opening: 120, elements: 400 } as const;

/**
 * What stands between the headline and the first paragraph or the next heading: nothing but the article's own facts
 * stands there, whatever the boxes there are called. Empty where no text follows.
 */
export function underHeadline($: CheerioAPI): readonly PageElement[] {
  const { all } = elementsOf($);
  const { headline } = ownPlaceOf($);
  const from = headline === null ? -1 : all.indexOf(headline);
  if (from === -1) return [];
  const below = all.slice(from + 1, from + limits.elements);
  const until = below.findIndex(
    (element) =>
      /^h[1-6]$/.test(element.name) ||
      (element.name === 'p' && $(element).text().trim().length >= limits.opening),
  );
  return until === -1 ? [] : below.slice(0, until);
}
