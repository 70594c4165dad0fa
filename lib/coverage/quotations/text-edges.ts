import { everyMatch, type Pattern } from '@/lib/language/every-match';

/** Where the form begins that the text ends with; null where it ends with none. */
export function endsWith(text: string, forms: Pattern): number | null {
  const tail = Math.max(0, text.length - 40);
  const last = everyMatch(forms, text.slice(tail)).find(
    ({ index, 0: form }) => tail + index + form.length === text.length,
  );
  return last === undefined ? null : tail + last.index;
}

/** Whether a name before this text is of somebody to whom something belongs: "’s answer", Turkish "’ın yanıtı". */
export function opensAsOwner(text: string): boolean {
  return /^[’'](?:s|\p{Ll}{1,6})?[\s:,]/u.test(text);
}

/** How long the form is that the text begins with; null where it begins with none. */
export function startsWith(text: string, forms: Pattern): number | null {
  const first = everyMatch(forms, text.slice(0, 60)).find(({ index }) => index === 0);
  return first === undefined ? null : first[0].length;
}
