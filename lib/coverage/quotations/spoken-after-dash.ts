import type { QuotedStretch } from './quoted-stretches';

/** Speech that a dash opens, as Russian, French and Spanish print it, is broken by one before "she said". */
const opening = /^[–—―]\s?(?=[\p{Lu}\p{Lo}¿¡«…])/u;
const breaks = /[,.!?…»]?\s?[–—―]\s?(?=\p{Ll})/gu;
const resumes = /[,.]?\s?[–—―]\.?\s?/gu;

/** What is spoken in a paragraph that a dash opens; nothing in others. */
export function spokenAfterDash(text: string): readonly QuotedStretch[] {
  const start = opening.exec(text)?.[0].length ?? 0;
  if (start === 0) return [];
  const found: QuotedStretch[] = [];
  for (let from = start; from < text.length; ) {
    breaks.lastIndex = from;
    const broken = breaks.exec(text);
    found.push({ start: from, end: broken?.index ?? text.length, isClosed: true });
    if (broken === null) break;
    resumes.lastIndex = broken.index + broken[0].length;
    const again = resumes.exec(text);
    if (again === null) break;
    from = again.index + again[0].length;
  }
  return found.filter(({ start: first, end }) => /\p{L}/u.test(text.slice(first, end)));
}
