import { once } from './keep-by-key';
import { folded, lowered, wordStarts } from './letters';
import { phrasesSource } from './phrase-pattern';
import { PhraseTable } from './phrase-table';
import type { PressKind } from './press-kinds';
import { pressLanguages } from './press-languages';
import { isUnspaced } from './scripts';

/** Phrases to look for, by their kinds. Expressions run on the text in lower case, and have to be written so. */
export interface PressRule {
  readonly kinds: readonly PressKind[];
  /** Where a phrase may begin: with the line (unless said otherwise), with a sentence or after a colon, or with any word. */
  readonly where?: 'line' | 'sentence' | 'anywhere';
  /** What has to follow it, as the source of an expression; `of` gives other kinds of the same language. */
  readonly after?: string | ((of: (kind: PressKind) => string) => string);
}

export interface PressMatcher {
  /** Whether one of the phrases stands there, its accents and vowel signs printed in whatever way. */
  in(text: string): boolean;
  /** The first that stands there, with what follows; null where none does. In lower case, in the places of the text. */
  find(text: string): RegExpExecArray | null;
}

/** One test for the phrases of all languages, compiled when first asked; `before` is what may stand in front of a line's. */
export function pressMatcher(rules: readonly PressRule[], before = ''): PressMatcher {
  const opening = before === '' ? null : new RegExp(before, 'y');
  const tables = once(() => gather(rules));
  const find = (text: string) => {
    const { starts, places } = tables();
    const found = starts.find(text, endOf(opening, text));
    return found !== null || places.isEmpty ? found : places.findAmong(text, wordStarts(text));
  };
  return { find: (text) => find(lowered(text)), in: (text) => find(asWritten(text)) !== null };
}

/**
 * Whether a single word is one of some kinds, in any language. Scripts that run their words together are asked
 * whether one stands in the run, "コメント数"; a run longer than eight letters is a sentence.
 */
export function pressWord(...kinds: readonly PressKind[]): (word: string) => boolean {
  const tables = once(() => {
    const words = pressPhrases(...kinds).filter((phrase) => !phrase.includes(' '));
    const whole = phrasesSource(words.filter((word) => !isUnspaced(word)));
    return { whole: new RegExp(`^${whole}$`), within: words.filter(isUnspaced) };
  });
  return (word) => {
    const { whole, within } = tables();
    if (!isUnspaced(word)) return whole.test(asWritten(word));
    return word.length <= 8 && within.some((part) => word.includes(part));
  };
}

/** All phrases of some kinds, as they are written in the files of the languages. */
export function pressPhrases(...kinds: readonly PressKind[]): readonly string[] {
  return Object.values(pressLanguages).flatMap((language) => kinds.flatMap((kind) => language[kind]));
}

let last = { text: '', written: '' };

/** A text as the phrases are written. A line is asked about a dozen kinds of phrases, one after the other. */
function asWritten(text: string): string {
  if (last.text !== text) last = { text, written: lowered(folded(text)) };
  return last.written;
}

/** Behind the start of a line, the end of a sentence, or a colon. */
const sentenceStart = '(?<=^|[.:!?–—]\\s?)';

interface Tables {
  readonly starts: PhraseTable;
  readonly places: PhraseTable;
}

function gather(rules: readonly PressRule[]): Tables {
  const tables = { starts: new PhraseTable(), places: new PhraseTable() };
  for (const language of Object.values(pressLanguages)) {
    for (const { kinds, where = 'line', after = '' } of rules) {
      const following = typeof after === 'string' ? after : after((kind) => phrasesSource(language[kind]));
      for (const phrase of kinds.flatMap((kind) => language[kind])) {
        const isLine = where === 'line' && !phrase.startsWith('…');
        const words = phrase.replace(/^…\s*/, '');
        const before = where === 'sentence' ? sentenceStart : '';
        (isLine ? tables.starts : tables.places).add(words, before, following);
      }
    }
  }
  return tables;
}

function endOf(opening: RegExp | null, text: string): number {
  if (opening === null) return 0;
  opening.lastIndex = 0;
  return opening.test(text) ? opening.lastIndex : 0;
}
