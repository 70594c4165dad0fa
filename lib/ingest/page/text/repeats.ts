import { chineseAndJapanese, lettersOf } from '@/lib/language/scripts';
import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import type { BlockPlace } from './page-blocks';
import { isNamedQuote, isSpeech } from './quoted-speech';

/** Letters and digits: a shorter line may well stand twice in one text ("Thank you, Mr. President."). */
const telling = 40;
/** A quotation set apart is cut and smoothed now and then: most of its words, with few others between. */
const mostlyRepeated = 0.8;
const fewestWords = 6;
const farthest = 12;
/** How much is compared: quotations with texts word by word, and letters of what was said. */
const limits = { quotations: 20, texts: 300, words: 150, letters: 400_000 } as const;

/**
 * The blocks with what is said twice kept once: a quotation set apart whose words stand in the text too, and
 * copies of the text (a second width of screen, a version for print, another tab). No word is lost: only what
 * stands elsewhere is left out, and only where it is plainly a copy. A refrain is none, nor is the second day
 * of a plan that says the same as the first under a heading of its own.
 */
export function withoutRepeats(judged: readonly Judged[]): readonly Judged[] {
  return withoutCopies(withoutPullQuotes(judged));
}

function withoutPullQuotes(judged: readonly Judged[]): readonly Judged[] {
  const spoken = judged.filter((item) => item.keep && !isSetApart(item));
  const whole = spoken.map(({ key }) => key).join(' ');
  let left: number = limits.quotations;
  return judged.map((item) => {
    if (!item.keep || !isSetApart(item) || item.key.length < 15) return item;
    left -= 1;
    return whole.includes(item.key) || (left >= 0 && isNearlySaid(item, spoken))
      ? { ...item, keep: false, why: 'pull quote' }
      : item;
  });
}

/** In a figure, an <aside> or a place that is named for it: a quotation in the run of the text is no repeat. */
function isSetApart({ block }: Judged): boolean {
  if (!isSpeech(block)) return false;
  for (
    let at: BlockPlace | null = block.place, steps = 0;
    at !== null && steps < 5;
    at = at.parent, steps += 1
  )
    if (at.element.name === 'figure' || at.element.name === 'aside' || isNamedQuote(at.element)) return true;
  return false;
}

/** Whether the words of a quotation stand in one block of the text, in order, but for a few. */
function isNearlySaid({ key, block }: Judged, spoken: readonly Judged[]): boolean {
  const words = wordsOf(block.text);
  if (words.length < fewestWords) return false;
  const longer = spoken.filter((other) => other.key.length >= 0.9 * key.length).slice(0, limits.texts);
  return longer.some((other) => isAbridged(words, wordsOf(other.block.text)));
}

const wordOrLetter = new RegExp(`[${lettersOf(chineseAndJapanese)}]|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

/** Letters of scripts that do not part words, else words. */
function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFKC').toLowerCase().match(wordOrLetter) ?? []).slice(0, limits.words);
}

/** Whether most of the words stand in a text in their order, close together: from the first or the second on. */
function isAbridged(words: readonly string[], text: readonly string[]): boolean {
  return [0, 1].some((skipped) =>
    text.some(
      (word, from) =>
        word === words[skipped] && foundFrom(words, text, from) >= mostlyRepeated * words.length,
    ),
  );
}

function foundFrom(words: readonly string[], text: readonly string[], from: number): number {
  let at = from;
  let found = 0;
  for (const word of words) {
    const next = text.slice(at, at + farthest).indexOf(word);
    if (next === -1) continue;
    at += next + 1;
    found += 1;
  }
  return found;
}

interface Run {
  readonly items: readonly Judged[];
  readonly before: Judged | undefined;
  /** Letters and digits kept above it. */
  readonly above: number;
}

function withoutCopies(judged: readonly Judged[]): readonly Judged[] {
  const kept = judged.filter(({ keep, key }) => keep && key !== '');
  const dropped = new Set<Judged>();
  const lines = new Set<string>();
  let said = '';
  for (let from = 0; from < kept.length; ) {
    let to = from;
    while (to < kept.length && isSaid(kept[to], said, lines)) to += 1;
    const items = kept.slice(from, to);
    if (isCopy({ items, before: kept[from - 1], above: said.length }))
      for (const item of items) dropped.add(item);
    else {
      for (const { key } of kept.slice(from, Math.max(to, from + 1))) {
        if (said.length < limits.letters) said += key;
        lines.add(key);
      }
    }
    from = Math.max(to, from + 1);
  }
  return dropped.size === 0
    ? judged
    : judged.map((item) => (dropped.has(item) ? { ...item, keep: false, why: 'said already' } : item));
}

/** Whether the words of a block were said above: a short line only as a line of its own. */
function isSaid(item: Judged | undefined, said: string, lines: ReadonlySet<string>): boolean {
  if (item === undefined) return false;
  return lines.has(item.key) || (item.key.length >= telling && said.includes(item.key));
}

/** A copy repeats most of what stands above it, in running text; or it is one block right after itself. */
function isCopy({ items, before, above }: Run): boolean {
  const [first] = items;
  if (first === undefined) return false;
  const telltale = items.filter(
    ({ key, block }) => key.length >= telling && block.kind !== 'item' && block.kind !== 'cell',
  );
  if (telltale.length >= 1 && first === telltale[0] && first.key === before?.key) return true;
  const size = items.reduce((sum, { key }) => sum + key.length, 0);
  const running = telltale.filter(({ block }) => isRunning(block));
  return running.length >= 2 && size >= 0.5 * above && before?.block.kind !== 'heading';
}
