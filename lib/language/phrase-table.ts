import { openingsOf, phrasesSource } from './phrase-pattern';

/** Phrases with the same first letters: one expression, compiled when a text has them. */
class Opening {
  private readonly frames = new Map<string, string[]>();
  private pattern: RegExp | null = null;

  constructor(readonly letters: string) {}

  add(phrase: string, before: string, after: string) {
    const frame = `${before}\n${after}`;
    this.frames.set(frame, [...(this.frames.get(frame) ?? []), phrase]);
  }

  find(text: string, at: number): RegExpExecArray | null {
    if (!text.startsWith(this.letters, at)) return null;
    this.pattern ??= new RegExp(
      [...this.frames].map(([frame, phrases]) => frame.replace('\n', () => phrasesSource(phrases))).join('|'),
      'y',
    );
    this.pattern.lastIndex = at;
    return this.pattern.exec(text);
  }
}

/** Phrases of many languages, found by how a place in a text begins. */
export class PhraseTable {
  private readonly openings = new Map<string, Opening>();
  /** By two letters of a text, as one number: next to no word of a text has those of an opening. */
  private readonly known = new Map<number, readonly Opening[]>();

  get isEmpty(): boolean {
    return this.openings.size === 0;
  }

  /** Takes a phrase, and the sources of what has to stand before and after it. */
  add(phrase: string, before: string, after: string) {
    for (const letters of openingsOf(phrase)) {
      const opening = this.openings.get(letters) ?? new Opening(letters);
      opening.add(phrase, before, after);
      this.openings.set(letters, opening);
    }
  }

  /** The phrase that stands at the first of some places where one does; null where none does. */
  findAmong(text: string, places: readonly number[]): RegExpExecArray | null {
    for (const at of places) {
      const found = this.find(text, at);
      if (found !== null) return found;
    }
    return null;
  }

  /** The phrase that stands at a place of a text in lower case, with what is before and after; null where none does. */
  find(text: string, at: number): RegExpExecArray | null {
    const key = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
    let openings = this.known.get(key);
    if (openings === undefined) {
      const two = text.slice(at, at + 2);
      openings = [...this.openings.values()].filter(
        ({ letters }) => letters.startsWith(two) || two.startsWith(letters),
      );
      this.known.set(key, openings);
    }
    for (const opening of openings) {
      const found = opening.find(text, at);
      if (found !== null) return found;
    }
    return null;
  }
}
