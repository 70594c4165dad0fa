import { type DiffPart, diffWords } from './word-diff';

/**
 * What a wording leaves out of a fuller one and what it has instead, as parts of one text; apostrophes of another kind
 * and the marks at the end are no difference. A piece of it stands where it was taken from, and one that has all of
 * it and more has the more around it.
 */
export function diffWordings(fuller: string, wording: string, language: string): readonly DiffPart[] {
  const [whole, piece] = [withoutEnd(printed(fuller)), withoutEnd(printed(wording))];
  return (
    around(whole, piece, 'removed') ?? around(piece, whole, 'added') ?? diffWords(whole, piece, language)
  );
}

/** A text in which another one stands as it is, and how what is around that differs; null where it does not. */
function around(text: string, within: string, kind: 'removed' | 'added'): readonly DiffPart[] | null {
  const at = folded(text).indexOf(folded(within));
  if (at === -1 || within === '' || folded(text).length !== text.length) return null;
  const end = at + within.length;
  const parts: readonly DiffPart[] = [
    { kind, text: text.slice(0, at) },
    { kind: 'same', text: text.slice(at, end) },
    { kind, text: text.slice(end) },
  ];
  return parts.filter((part) => part.text !== '');
}

/** Words as a heading shows them: without the comma that English prints before the closing mark. */
export function withoutEnd(text: string): string {
  return text.replace(/[\s,;]+$/u, '').replace(/(?<![.])\.$/u, '');
}

function printed(text: string): string {
  return text.normalize('NFC').replace(/(?<=\p{L})['ʼ](?=\p{L})/gu, '’');
}

function folded(text: string): string {
  return text.toLowerCase();
}
