import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { pressMatcher } from '@/lib/language/press-words';
import type { Judged } from './judge-blocks';
import type { BlockPlace } from './page-blocks';

/** Marks in front of a label. */
const opening = '(?:[^a-z\\d\\u00c0-\\uffff]|[【［（]){0,3}';
/** Labels under which nothing but a correction is printed, with a day in brackets or after a comma. */
const sureLabel = pressMatcher(
  [
    {
      kinds: ['correction'],
      after: '(?:\\s?[(（][^)）]{1,40}[)）]|[,\\s]\\s?[^:：]{0,40}\\d[^:：]{0,20})?\\s?[:：.—–|】\\]]',
    },
  ],
  opening,
);
/** The same as a line of its own, with what it says in the next. */
const bareLabel = pressMatcher([{ kinds: ['correction', 'editorsNote'], after: '\\s?[:：.]?$' }]);
/** Labels that editors print over notes of any kind. */
const noteLabel = pressMatcher(
  [{ kinds: ['editorsNote', 'updated'], after: '[^:：]{0,30}[:：—–]' }],
  opening,
);
/** Sentences that say of themselves that the article was put right. */
const sentence = pressMatcher([{ kinds: ['putRight'] }], '(?:[(\\[*•–-]\\s?)?');
/** What a note has to speak of, in any of the languages, to be more than a note about the author or the hour. */
const ofChange = pressMatcher([{ kinds: ['mistake'], where: 'anywhere' }]);
const longest = 1_500;

/** Whether a line of an article is a note of what was put right or added after publication; "Updated at 14:20" says neither. */
export function isCorrection(text: string): boolean {
  if (text.length < 12 || text.length > longest) return false;
  const label = sureLabel.find(text);
  if (label !== null) return text.slice(label.index + label[0].length).trim().length >= 8;
  return (noteLabel.in(text) || sentence.in(text)) && ofChange.in(text.slice(0, 600));
}

/**
 * The corrections among the blocks of a page, by the block that each begins at: its text, and how many
 * blocks it takes. They stand above or below the text, in the article's own foot now and then, so what
 * was not kept is looked at as well; comments, menus and the site's foot are not.
 */
export function findCorrections(
  judged: readonly Judged[],
): ReadonlyMap<number, { readonly text: string; readonly blocks: number }> {
  const found = new Map<number, { readonly text: string; readonly blocks: number }>();
  const first = judged.findIndex((item) => item.keep);
  const last = judged.findLastIndex((item) => item.keep);
  const reach = { above: 8, below: 15 } as const;
  for (
    let at = Math.max(0, first - reach.above);
    first !== -1 && at < Math.min(judged.length, last + reach.below);
    at += 1
  ) {
    const item = judged[at];
    if (item === undefined) continue;
    const { text } = item.block;
    const isWhole = isCorrection(text);
    if (!(isWhole || bareLabel.in(text)) || !mayBeNote(item)) continue;
    if (isWhole) found.set(at, { text, blocks: 1 });
    else {
      const next = judged[at + 1];
      const label = /[:：.]$/.test(text) ? text : `${text}:`;
      const whole = next === undefined ? '' : `${label} ${next.block.text}`;
      if (next === undefined || !isBody(next) || !isCorrection(whole)) continue;
      found.set(at, { text: whole, blocks: 2 });
      at += 1;
    }
  }
  return found;
}

function isBody({ block }: Judged): boolean {
  return (block.kind === 'paragraph' || block.kind === 'quotation') && block.text.length >= 20;
}

/** Only lines with few links: an outlet's list of corrections is a menu. */
function mayBeNote(item: Judged): boolean {
  const { block } = item;
  if (block.kind === 'caption' || block.kind === 'headline' || item.linkShare > 0.5) return false;
  if (item.keep) return true;
  for (
    let at: BlockPlace | null = block.place, steps = 0;
    at !== null && steps < 12;
    at = at.parent, steps += 1
  ) {
    if (
      /\b(?:corrections?|clarifications?|editors? ?notes?|amend(?:ed|ment)s?|korrektur|erratum|rectificatif)\b/.test(
        placeWords(at.element),
      )
    )
      return true;
    if (/\bcomments?\b/.test(placeWords(at.element)) || at.element.name === 'nav') return false;
    if (at.element.name === 'article') return true;
    if (at.element.name !== 'footer' && at.element.name !== 'body' && nameOfPlace(at.element) === 'clutter')
      return false;
  }
  return item.inside;
}
