import { isMonthName } from '@/lib/language/calendar';
import { agencies } from './credit';

/** A known agency in brackets or strokes, or behind a comma, and what ends the dateline. */
const marked = new RegExp(
  `^(?<head>[^\\n]{0,70}?)(?:(?<bracket>[(\\[/]\\s?(?:${agencies})\\s?[)\\]/])|(?<=,\\s)(?:${agencies})(?=\\s?\\.\\s|\\s[–—-]))(?<end>[\\s.:|–—―-]{0,5})(?=[^\\s.:|–—―-])`,
  'u',
);
const longest = 80;

/** Words between places and within days, in lower case. */
const small = /^(?:d|de|del|do|da|di|la|le|of|den|der|am|im|i|m|г|року|р|val)$/u;
const pieces = /\p{L}[\p{L}\p{M}.'’-]*|\d+|[^\p{L}\d]+/gu;
/** What parts places, days and what is said of a place in brackets. */
const between = /^[\s,./()[\]–—-]+$/u;

/**
 * Where a paragraph opens with nothing but places and a day before a known agency, the length of that and of what
 * follows it up to the text: "Kodiak (EEUU), 15 ago (EFE).- ", "New Delhi [India], Aug 15 (ANI): ", "Aug 15 (Reuters) - ".
 * Null elsewhere. Without a mark behind the agency it takes a day before it.
 */
export function agencyDateline(head: string): { readonly dateline: string; readonly length: number } | null {
  const match = marked.exec(head);
  const { head: before = '', bracket, end = '' } = match?.groups ?? {};
  if (match === null || before.trim() === '' || !isPlacesAndDays(before)) return null;
  const isDated = /\d/.test(before);
  const isSure = bracket === undefined ? isDated : isDated || /[.:|–—―-]/.test(end);
  const dateline = match[0].slice(0, match[0].length - end.length).trim();
  return isSure && dateline.length <= longest ? { dateline, length: match[0].length } : null;
}

function isPlacesAndDays(text: string): boolean {
  return (text.match(pieces) ?? []).every(
    (piece) =>
      between.test(piece) ||
      /^\d/.test(piece) ||
      /^[\p{Lu}\p{Lo}]/u.test(piece) ||
      small.test(piece.replace(/\.$/, '')) ||
      isMonthName(piece),
  );
}
