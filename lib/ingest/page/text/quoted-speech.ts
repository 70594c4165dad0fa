import { isClutterName, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { holdsParagraphs, type PageElement } from '@/lib/ingest/page/page-node';
import { oncePer } from '@/lib/language/keep-by-key';
import type { Evidence } from './block-evidence';
import type { BlockPlace, PageBlock } from './page-blocks';

const quoteNames =
  /\b(?:(?:pull|block|big|large) ?quotes?|quotes?|quotation|zitat|citation|cita|citazione|citat|citaat)\b/;
/** From mark to mark, with who said it behind or not. */
const isQuoted =
  /^[–—-]?\s?(?:["“”„«»‹›「『《‘'][^\n]{20,600}["”“»«›‹」』》’'])[.,!?]?(?:\s?[–—,-]?\s?[^"“”„«»「」]{2,80})?$/u;
const longest = 700;

const setApart = new Set(['figure', 'aside', 'div', 'p', 'section']);
/** Paragraphs of the longest quotation that is set apart; what holds more is a text whose template is called by the word. */
const mostParagraphs = 4;

/** Whether an element is named for the quotation that it sets apart. */
export const isNamedQuote = oncePer(
  (element: PageElement) =>
    setApart.has(element.name) &&
    quoteNames.test(placeWords(element)) &&
    !holdsParagraphs(element, mostParagraphs + 1),
);

/**
 * Whether a block is somebody's words set beside the text within the article: in a blockquote, a place named for
 * a quotation, or between quotation marks from end to end. An <aside> around them is how pages set them, and no
 * sign of clutter; one that is named for anything else is.
 */
export function isSpeechAside(item: Evidence): boolean {
  const { block } = item;
  if (!item.inside || item.linkShare > 0.2 || block.text.length > longest) return false;
  return isSpeech(block) && isOnlyAside(block);
}

/** Whether a block is somebody's words, by its element or by the marks around all of it. */
export function isSpeech({ kind, text }: PageBlock): boolean {
  return kind === 'quotation' || isQuoted.test(text);
}

/** Whether what makes a block's place clutter is an <aside> and no name. */
function isOnlyAside({ place }: PageBlock): boolean {
  let hasAside = false;
  for (let at: BlockPlace | null = place, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (isClutterName(at.element)) return false;
    if (at.element.name === 'article' || at.element.name === 'main') break;
    hasAside ||= at.element.name === 'aside';
  }
  return hasAside;
}
