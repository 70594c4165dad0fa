import type { CheerioAPI } from 'cheerio';
import { lettersAlone } from '@/lib/language/letters';
import { ownPlaceOf } from './own-place';
import { elementsOf, hasWord } from './page-elements';
import { ancestorsOf, attribute, elementsWithin, type PageElement, textOf } from './page-node';

/** What schema.org calls things that an article has within it or beside it, and that have dates of their own. */
const otherTypes =
  /\/(?:\w*Comment|Answer|Question|\w*Event|(?:Image|Video|Audio|Media)Object|Photograph|\w*Review|\w*Rating|Offer|PodcastEpisode|Dataset)$/;
/** What is titled like an article is the page's: a broadcast with its text. */
const titleTags = /^h[12]$/;
/** Elements of an item and signs of one that is the page's text; letters of a text, of a headline, and of what two have in common that are one. */
const limits = { parts: 60, item: 2_000, text: 300, name: 8, same: 40 } as const;

/**
 * Whether an element is a property of an item of microdata that is not the page's article: a comment, a picture, a film, an
 * event, or an article with another headline. The item that the headline stands in is the article's, whatever its type.
 */
export function isOfOtherItem(element: PageElement, $: CheerioAPI): boolean {
  const { headline } = ownPlaceOf($);
  const item = [element, ...ancestorsOf(element)].find(({ attribs }) => attribs.itemscope !== undefined);
  if (item === undefined || headline === null || ancestorsOf(headline).includes(item)) return false;
  if (textOf(item, limits.item).length === limits.item) return false;
  const parts = elementsWithin(item, limits.parts);
  const isThing = otherTypes.test(attribute(item, 'itemtype').trim());
  return isThing
    ? !parts.some(({ name }) => titleTags.test(name))
    : hasOtherHeadline(parts, [headline, elementsOf($).tagged('title')[0]]);
}

function hasOtherHeadline(
  parts: readonly PageElement[],
  titles: readonly (PageElement | undefined)[],
): boolean {
  const named = parts.find((part) => hasWord(part, 'itemprop', 'headline'));
  const name =
    named === undefined ? '' : lettersAlone(attribute(named, 'content') || textOf(named, limits.text));
  if (name.length < limits.name) return false;
  return titles.every((title) => {
    const own = lettersAlone(textOf(title, limits.text));
    return !own.includes(name.slice(0, limits.same)) && !name.includes(own.slice(0, limits.same));
  });
}
