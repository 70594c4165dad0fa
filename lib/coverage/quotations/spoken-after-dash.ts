import { everyMatch } from '@/lib/language/every-match';
import type { QuotedStretch } from './quoted-stretches';

/** Speech that a dash opens, as Russian, French and Spanish print it, is broken by one before "she said". */
const opening = /^[–—―]\s?(?=[\p{Lu}\p{Lo}¿¡«…])/u;
const breaks = /[,.!?…»]?\s?[–—―]\s?(?=\p{Ll})/gu;
const resumes = /[,.]?\s?[–—―]\.?\s?/gu;

/** Where another speaks in the same paragraph: « — Partez-vous ? — Oui, à midi. » */
const turns = /(?<=[.?!…»]\s?)[–—―]\s?(?=[\p{Lu}¿¡«])/gu;

/** What is spoken in a paragraph that a dash opens; nothing in others. */
export function spokenAfterDash(text: string): readonly QuotedStretch[] {
  const start = opening.exec(text)?.[0].length ?? 0;
  if (start === 0) return [];
  const found: QuotedStretch[] = [];
  for (let from = start; from < text.length; ) {
    breaks.lastIndex = from;
    const broken = breaks.exec(text);
    found.push(...turnsIn(text, from, broken?.index ?? text.length));
    if (broken === null) break;
    resumes.lastIndex = broken.index + broken[0].length;
    const again = resumes.exec(text);
    if (again === null) break;
    from = again.index + again[0].length;
  }
  return found.filter(({ start: first, end }) => /\p{L}/u.test(text.slice(first, end)));
}

/** The turns of those who speak between two places, each by itself. */
function turnsIn(text: string, from: number, to: number): readonly QuotedStretch[] {
  const starts = everyMatch(turns, text.slice(from, to)).map(({ index, 0: dash }) => ({
    at: from + index,
    dash,
  }));
  const places = [from, ...starts.map(({ at, dash }) => at + dash.length)];
  return places.map((start, at) => ({
    start,
    end: text.slice(start, starts[at]?.at ?? to).trimEnd().length + start,
    isClosed: true,
    ...(places.length > 1 && { isTurn: true as const }),
  }));
}
