import type { CheerioAPI } from 'cheerio';
import { ownPlaceOf } from './own-place';
import { elementsOf } from './page-elements';
import type { PageElement } from './page-node';

/** The shortest paragraph that begins a text, in letters; how many elements there may be before it. */
const limits = { opening: 120, elements: 400 } as const;

/**
 * What stands between the headline and the first paragraph of the text or the next heading: nothing but the article's own facts
 * stands there, whatever the boxes there are called. Empty where no text follows.
 */
export function underHeadline($: CheerioAPI): readonly PageElement[] {
  const { all } = elementsOf($);
  const { headline } = ownPlaceOf($);
  const from = headline === null ? -1 : all.indexOf(headline);
  if (from === -1) return [];
  const below = all.slice(from + 1, from + limits.elements);
  const heading = below.findIndex(({ name }) => /^h[1-6]$/.test(name));
  const openings = below.filter(
    (element) => element.name === 'p' && $(element).text().trim().length >= limits.opening,
  );
  // A long standfirst stands alone; a text goes on.
  const text = openings.find((element) => $(element).next('p').length > 0) ?? openings[0];
  const until = text === undefined ? -1 : below.indexOf(text);
  const ends = [heading, until].filter((end) => end !== -1);
  return until === -1 && heading === -1 ? [] : below.slice(0, Math.min(...ends));
}
