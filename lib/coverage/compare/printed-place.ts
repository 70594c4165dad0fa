import { foldPrinted } from '@/lib/language/form-pattern';
import { withLatinDigits } from '@/lib/language/scripts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where folded words (of a day, say) stand in a text as it is printed; null where they are not found. Told letter
 * by letter where folding may move them: "İ" in small letters is two, "۱۵" and a space that does not break are other
 * signs. The letters are folded once for a text, which may be a list of hundreds of days.
 */
export function placeFinder(text: string): (words: string) => Place | null {
  const lower = text.toLowerCase();
  let letters: FoldedLetters | null = null;
  return (words) => {
    const start = lower.length === text.length ? lower.indexOf(words.toLowerCase()) : -1;
    if (start !== -1) return { start, end: start + words.length };
    letters ??= foldLetters(text);
    return placeByLetters(letters, words.toLowerCase());
  };
}

interface FoldedLetters {
  readonly folded: string;
  /** Of each code unit of it, in the text. */
  readonly places: readonly Place[];
}

function foldLetters(text: string): FoldedLetters {
  const places: Place[] = [];
  let folded = '';
  let start = 0;
  for (const letter of text) {
    const end = start + letter.length;
    const plain = foldedLetter(letter);
    const added = plain === ' ' && folded.endsWith(' ') ? '' : plain;
    for (let at = 0; at < added.length; at += 1) places.push({ start, end });
    folded += added;
    start = end;
  }
  return { folded, places };
}

function placeByLetters({ folded, places }: FoldedLetters, words: string): Place | null {
  const at = folded.indexOf(words);
  const [first, last] = [places[at], places[at + words.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function foldedLetter(letter: string): string {
  return foldPrinted(withLatinDigits(letter).normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ');
}
