import { folded, letter, wordEnd, wordStart } from './letters';
import { isUnspaced } from './scripts';

/** What a gap may hold: a few words; and at the end of a phrase, which ends no sentence then. */
const gap = '.{0,80}';
const lastGap = `${wordEnd}[^.!?。！？]{0,60}(?![.!?。！？])`;

/**
 * Phrases as one expression's source, for texts in lower case. `[x]` may be missing, `(x|y)` is one of both, `*`
 * any letters (an ending, or all of a word), `#` a number, `…` a few words. An apostrophe is any; a phrase ends
 * where a word does, unless it says `*`. What never matches where there are none.
 */
export function phrasesSource(phrases: readonly string[]): string {
  const isOpen = (phrase: string) => /[*…]$/.test(phrase) || isUnspaced(phrase);
  const all = [...new Set(phrases)];
  const closed = all.filter((phrase) => !isOpen(phrase)).map(phraseSource);
  const parts = [
    ...(closed.length === 0 ? [] : [`(?:${closed.join('|')})${wordEnd}`]),
    ...all.filter(isOpen).map(phraseSource),
  ];
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

function phraseSource(phrase: string): string {
  return folded(phrase)
    .replace(/[\\^$.+?{}]/g, '\\$&')
    .replace(/(?<=^|[(|])(?:\[[^\]]+\] )+/g, (leading) => leading.replace(/\[([^\]]+)\] /g, '(?:(?:$1) )?'))
    .replace(/ \[([^\]]+)\](?=$|[ )|])/g, '(?: (?:$1))?')
    .replace(/\[([^\]]+)\]/g, '(?:$1)?')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll("'", "['’]")
    .replaceAll('*', () => `${letter}*`)
    .replaceAll('#', '\\d[\\d.,]{0,8}')
    .replaceAll(/ ?…$/g, lastGap)
    .replaceAll(/ ?… ?/g, gapSource);
}

/** With a space beside it, a gap is one between words. */
function gapSource(printed: string): string {
  const [before, after] = [printed.startsWith(' '), printed.endsWith(' ')];
  return `${before ? wordEnd : ''}${gap}${after ? wordStart : ''}`;
}

/** What a phrase may begin with: up to four letters, as far as they are certain. */
export function openingsOf(phrase: string): ReadonlySet<string> {
  return new Set(beginnings(folded(phrase)).map((text) => /^[^*#…' ]{0,4}/u.exec(text)?.[0] ?? ''));
}

/** The phrase with what may be missing or is a choice among its first letters resolved. */
function beginnings(phrase: string): readonly string[] {
  const at = phrase.slice(0, 4).search(/[[(]/);
  if (at === -1) return [phrase];
  const end = closing(phrase, at);
  const [before, inner, rest] = [phrase.slice(0, at), phrase.slice(at + 1, end), phrase.slice(end + 1)];
  const found = choices(inner).flatMap((choice) => beginnings(`${before}${choice}${rest}`));
  if (phrase[at] === '(') return found;
  return [...found, ...beginnings(`${before}${at === 0 ? rest.trimStart() : rest}`)];
}

/** Where the bracket that opens there is closed. */
function closing(phrase: string, start: number): number {
  let depth = 0;
  for (let at = start; at < phrase.length; at += 1) {
    if ('[('.includes(phrase.charAt(at))) depth += 1;
    if ('])'.includes(phrase.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return phrase.length;
}

/** The parts of a choice; those of a choice within it stay together. */
function choices(inner: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at += 1) {
    if ('[('.includes(inner.charAt(at))) depth += 1;
    if ('])'.includes(inner.charAt(at))) depth -= 1;
    if (inner[at] !== '|' || depth > 0) continue;
    found.push(inner.slice(start, at));
    start = at + 1;
  }
  return [...found, inner.slice(start)];
}
