import { diffArrays } from 'diff';
import { unseen } from '@/lib/language/letters';
import { isUnspaced } from '@/lib/language/scripts';
import { wordSegments } from '@/lib/language/word-segments';

/** A stretch of text that both versions have, or only the earlier or only the later one. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * So many edits are looked for; two texts further apart share little but "the" and "of", and are better
 * read one after the other. Counted, not timed, so that one address always gives one page.
 */
const mostEdits = 400;

/**
 * The words that differ between two texts of one language (BCP 47), word by word as that language has
 * them, also where it does not space them. Words that stand alone between two changes join them: a line of
 * single words by turns struck out and new cannot be read.
 */
export function diffWords(before: string, after: string, language: string): readonly DiffPart[] {
  const old = segmentWords(before, language);
  const now = segmentWords(after, language);
  const changes = diffArrays(old.map(seen), now.map(seen), { maxEditLength: mostEdits });
  let [fromOld, fromNow] = [0, 0];
  const raw: readonly DiffPart[] =
    changes === undefined
      ? [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ]
      : changes.map(({ added, removed, count }) => {
          const text = removed ? old.slice(fromOld, fromOld + count) : now.slice(fromNow, fromNow + count);
          fromOld += added ? 0 : count;
          fromNow += removed ? 0 : count;
          return { kind: added ? 'added' : removed ? 'removed' : 'same', text: text.join('') };
        });
  return joinParts(raw);
}

/** Joiners are seen: of Persian words they part the letters. */
const notSeen = new RegExp(`[${unseen.lineBreaks}${unseen.directions}]`, 'g');

/** Text as a reader sees it: how letters are put together, kinds of space and what only directs shows nowhere. */
export function seen(text: string): string {
  return text.normalize('NFC').replace(notSeen, '').replace(/\s+/g, ' ');
}

/** Whether less than half stayed of two texts: then they are better read whole, one after the other. */
export function isMostlyOther(parts: readonly DiffPart[]): boolean {
  const letters = (kind: DiffPart['kind']): number =>
    parts.reduce(
      (sum, part) => sum + (part.kind === kind ? (part.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0),
      0,
    );
  const stayed = letters('same');
  return stayed * 2 < stayed + Math.max(letters('removed'), letters('added'));
}

/** Text as its words and what stands between them; joined they are the text again. */
function segmentWords(text: string, language: string): string[] {
  return wordSegments(text, language).map(({ segment }) => segment);
}

/** The distinct words of a text, folded to lower case. */
export function wordSet(text: string, language: string): ReadonlySet<string> {
  const words = wordSegments(text, language).filter(({ isWordLike }) => isWordLike);
  return new Set(words.map(({ segment }) => segment.toLowerCase()));
}

/** Runs of changes, with the marks and single short words between them taken in: first what went, then what came. */
function joinParts(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    // A space that both end with is no change.
    const space = /\s$/.test(removed) && removed.at(-1) === added.at(-1) ? removed.slice(-1) : '';
    const end = space === '' ? undefined : -1;
    if (removed !== '') joined.push({ kind: 'removed', text: removed.slice(0, end) });
    if (added !== '') joined.push({ kind: 'added', text: added.slice(0, end) });
    if (space !== '') joined.push({ kind: 'same', text: space });
    removed = '';
    added = '';
  };
  parts.forEach((part, place) => {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (isBridge(part.text, { before: removed, after: added, isLast: place === parts.length - 1 })) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      joined.push(part);
    }
  });
  flush();
  return joined;
}

/** Whether what both have is so short, between two changes that are not, that it hides what happened. */
function isBridge(
  text: string,
  { before, after, isLast }: { readonly before: string; readonly after: string; readonly isLast: boolean },
): boolean {
  if (isLast || (before === '' && after === '')) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return before !== '' && after !== '' && text.length <= 2;
  // One character of Chinese, Korean or Thai says as much as a short word elsewhere.
  const longest = isUnspaced(text) ? 1 : 3;
  return before !== '' && after !== '' && text.trim().length <= longest && !/[.!?。！？]/u.test(text);
}
