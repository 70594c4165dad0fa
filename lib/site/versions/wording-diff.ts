import { type DiffPart, diffWords } from './word-diff';

/**
 * What a wording leaves out of a fuller one and what it has instead, as parts of one text; apostrophes of another kind
 * and the marks at the end are no difference. A piece of it stands where it was taken from.
 */
export function diffWordings(fuller: string, wording: string, language: string): readonly DiffPart[] {
  const [whole, piece] = [withoutEnd(printed(fuller)), withoutEnd(printed(wording))];
  const at = folded(whole).indexOf(folded(piece));
  if (at === -1 || folded(whole).length !== whole.length) return diffWords(whole, piece, language);
  const end = at + piece.length;
  const parts: readonly DiffPart[] = [
    { kind: 'removed', text: whole.slice(0, at) },
    { kind: 'same', text: whole.slice(at, end) },
    { kind: 'removed', text: whole.slice(end) },
  ];
  return parts.filter(({ text }) => text !== '');
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
