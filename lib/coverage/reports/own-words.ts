import { quotedStretches } from '@/lib/coverage/quotations/quoted-stretches';
import { isUnspaced } from '@/lib/language/scripts';
import { type Block, blockText } from '@/lib/news/block';

/** Quotations of fewer words are the outlet's own choice of words: “so-called” names and the like. */
const shortestQuotation = 4;

/**
 * An article's words outside quotations as numbers, block by block: two texts that quote one speech are not
 * copies. Captions and corrections are left out. Words of scripts without spaces are three letters each.
 */
export function ownWords(blocks: readonly Block[]): readonly Int32Array[] {
  return blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'correction' && kind !== 'quotation')
    .map((block) => wordNumbers(withoutQuotations(blockText(block))));
}

/** So much of a text tells its script. */
const mostLooked = 2000;

/** Whether most letters of a text are of a script without spaces, each of which begins a word here. */
export function isOfLetters(blocks: readonly Block[]): boolean {
  let [letters, unspaced, looked] = [0, 0, 0];
  for (const block of blocks) {
    const text = blockText(block);
    for (let at = 0; at < text.length && looked < mostLooked; at += 1, looked += 1) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === kinds.letter) letters += 1;
      else if (kind === kinds.unspaced) unspaced += 1;
    }
  }
  return unspaced > letters;
}

function withoutQuotations(text: string): string {
  let [own, from] = ['', 0];
  for (const { start, end } of quotedStretches(text)) {
    if (wordNumbers(text.slice(start, end)).length < shortestQuotation) continue;
    own += `${text.slice(from, start)} `;
    from = end;
  }
  return from === 0 ? text : own + text.slice(from);
}

const kinds = { unknown: 0, between: 1, letter: 2, unspaced: 3 } as const;
const kindOfCode = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kindOfCode[code] ?? kinds.between;
  if (known !== kinds.unknown) return known;
  const character = String.fromCharCode(code);
  const found = isUnspaced(character)
    ? kinds.unspaced
    : /[\p{L}\p{M}\p{N}]/u.test(character)
      ? kinds.letter
      : kinds.between;
  kindOfCode[code] = found;
  return found;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;
const lettersPerWord = 3;

/** The words of a text, case and marks aside, as numbers of 32 bits (FNV-1a). */
function wordNumbers(text: string): Int32Array {
  const folded = text.normalize('NFC').toLowerCase();
  const found: number[] = [];
  let hash = offset;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0x20;
    const kind = kindOf(code);
    if (kind === kinds.letter) {
      hash = Math.imul(hash ^ code, prime);
      continue;
    }
    if (hash !== offset) found.push(hash);
    hash = offset;
    if (kind === kinds.unspaced) found.push(lettersNumber(folded, at));
  }
  return Int32Array.from(found);
}

function lettersNumber(text: string, from: number): number {
  let hash = offset;
  const end = Math.min(text.length, from + lettersPerWord);
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}
