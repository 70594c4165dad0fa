import { isSurelyClutter } from '@/lib/ingest/page/clutter/clutter-place';
import { isClutterText } from '@/lib/ingest/page/clutter/clutter-text';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { endsSentence } from '@/lib/news/later/fleeting-line';
import type { Judged } from './judge-blocks';
import { articleAround } from './place-sums';

/** Why a line that is all of an article was kept. */
export const flashReason = 'a line under the headline';

const limits = { lines: 3, shortest: 4, links: 3, beside: 1_500, besideSurely: 4_000 } as const;

/**
 * A flash says what it has to say in a line or two right under its headline, or in its headline once more; what
 * runs on in a box beside it is another article's. Asked only where nothing was kept in the <article> of the
 * headline; `isArticle` is the page's own word that it is one, for pages without that element.
 */
export function withFlash(judged: readonly Judged[], isArticle: boolean): readonly Judged[] {
  const top = judged.findIndex(({ block }) => block.kind === 'headline');
  const headline = judged[top];
  if (headline === undefined) return judged;
  const own = articleAround(headline.block.place) ?? (isArticle ? placeOf(headline) : null);
  if (own === null) return judged;
  const within = judged.flatMap((item, at) => (at > top && isWithin(item, own) ? [{ item, at }] : []));
  if (within.some(({ item }) => item.keep) || !isBeside(judged, own)) return judged;
  if (within.filter(({ item }) => item.linkShare > 0.5).length > limits.links) return judged;
  const lines = within.filter(({ item }) => isLine(item, headline)).slice(0, limits.lines);
  if (lines.length === 0) return judged;
  const kept = new Set(lines.map(({ at }) => at));
  return judged.map((item, at) => {
    if (kept.has(at)) return { ...item, keep: true, why: flashReason };
    return item.keep ? { ...item, keep: false, why: 'beside a flash' } : item;
  });
}

/** Whether all that was kept stands in a place for other things: an <aside>, a named box, or, where it is little, another <article>. */
function isBeside(judged: readonly Judged[], own: PageElement): boolean {
  const kept = judged.filter(({ keep }) => keep);
  const size = kept.reduce((sum, { block }) => sum + block.size, 0);
  if (size > limits.besideSurely) return false;
  return kept.every(({ block }) => {
    for (let at: Judged['block']['place'] | null = block.place; at !== null; at = at.parent) {
      if (at.element.name === 'body' || at.element.name === 'main') return false;
      if (isSurelyClutter(at.element)) return true;
      if (size <= limits.beside && at.element.name === 'article' && at.element !== own) return true;
    }
    return false;
  });
}

/** The place that the headline shares with the text below it, on a page without an <article>. */
function placeOf({ block }: Judged): PageElement | null {
  const { parent } = block.place;
  return parent === null || /^(?:header|hgroup)$/.test(parent.element.name)
    ? (parent?.parent?.element ?? null)
    : parent.element;
}

function isWithin({ block }: Judged, own: PageElement): boolean {
  for (let at: Judged['block']['place'] | null = block.place; at !== null; at = at.parent)
    if (at.element === own) return true;
  return false;
}

function isLine(item: Judged, headline: Judged): boolean {
  const { kind, text } = item.block;
  if (kind !== 'paragraph' && kind !== 'quotation') return false;
  if (item.name === 'clutter' || item.name === 'byline' || item.name === 'caption' || item.linkShare > 0.3)
    return false;
  if (item.key.length < limits.shortest || isClutterText(text)) return false;
  return endsSentence(text) || item.key === headline.key;
}
