import type { CheerioAPI } from 'cheerio';
import { introduction } from '@/lib/language/bylines/openings';
import { oncePer } from '@/lib/language/keep-by-key';
import { lengthInLetters } from '@/lib/language/scripts';
import { isFullName } from './facts/credited-person';
import { ownPlaceOf } from './own-place';
import { elementsOf } from './page-elements';
import { elementsWithin, nearestOf, type PageElement, textOf } from './page-node';
import { foldSpace } from './text-run';

/** The shortest paragraph that begins a text and the shortest standfirst, in letters; how many elements there may be before it. */
const limits = { opening: 120, standfirst: 40, name: 30, elements: 400 } as const;

/**
 * What stands between the headline and the first paragraph of the text or the next heading: nothing but the article's own facts
 * stands there, whatever the boxes there are called. Empty where no text follows.
 */
export const underHeadline = oncePer(findUnder);

function findUnder($: CheerioAPI): readonly PageElement[] {
  const { all } = elementsOf($);
  const { headline } = ownPlaceOf($);
  const from = headline === null ? -1 : all.indexOf(headline);
  if (from === -1) return [];
  const below = all.slice(from + 1, from + limits.elements);
  const heading = below.findIndex(
    (element, at) => headings.test(element.name) && !isOfArticle(element, below.slice(0, at)),
  );
  const openings = below.filter(
    (element) => element.name === 'p' && lengthInLetters(textOf(element).trim()) >= limits.opening,
  );
  // A long standfirst stands alone; a text goes on.
  const text = openings.find((element) => $(element).next('p').length > 0) ?? openings[0];
  const until = text === undefined ? -1 : below.indexOf(text);
  const ends = [heading, until].filter((end) => end !== -1);
  return until === -1 && heading === -1 ? [] : below.slice(0, Math.min(...ends));
}

const headings = /^h[1-6]$/;
const linkTags = new Set(['a']);
/** "Author:", over the name. */
const bylineLabel = new RegExp(`^${introduction}\\s?[:：]?$`, 'iu');

/** A sentence set as a heading right below the headline, with nothing between them and no link in it, or the writer's name or what stands over it. */
function isOfArticle(element: PageElement, before: readonly PageElement[]): boolean {
  const hasText = ({ children }: PageElement) =>
    children.some((child) => child.type === 'text' && child.data.trim() !== '');
  const text = foldSpace(textOf(element));
  if (text.length <= limits.name && (isFullName(text) || bylineLabel.test(text))) return true;
  if (text.length < limits.standfirst || nearestOf(element, linkTags) !== null || before.some(hasText))
    return false;
  return elementsWithin(element, Number.POSITIVE_INFINITY).every(({ name }) => name !== 'a');
}
