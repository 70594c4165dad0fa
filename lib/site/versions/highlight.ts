import type { Mark } from '@/lib/news/shown/search-hit';
import { readWords } from '@/lib/site/query/query-values';
import type { GivenValue } from './versions';

/** A sentence goes in; a novel does not. */
const longestHighlight = 400;

/** The words that an address asks to be marked in an article (`?hl=`, in the syntax of a search); null: none. */
export function readHighlight(given: GivenValue): string | null {
  const values = (typeof given === 'string' ? [given] : (given ?? [])).slice(0, 5);
  return readWords(values, longestHighlight);
}

/** Where the first mark of a page stands. */
export const markId = 'hl';

/** A path with the words that are to be marked there, as a page that does not mark them itself links to it. */
export function withHighlight(path: string, words: string | null): string {
  if (words === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${markId}=${encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replace(/%20/g, '+')}`;
}

/**
 * The address of a place in an article: its words marked by us, and where a browser knows text fragments
 * (WICG, scroll-to-text-fragment), opened at this very sentence. `quote` is the sentence, `mark` the match.
 */
export function placeHref(
  path: string,
  words: string,
  quote: { readonly text: string; readonly mark: Mark } | null,
): string {
  const address = `${withHighlight(path, words)}#${markId}`;
  if (quote === null) return address;
  const { text, mark } = quote;
  const found = text.slice(mark.start, mark.end).slice(0, 200);
  const lead = /(?:\S+\s+){1,3}$/u.exec(text.slice(0, mark.start))?.[0].replace(/^…/u, '').trim() ?? '';
  return `${address}:~:text=${lead === '' ? '' : `${fragment(lead)}-,`}${fragment(found)}`;
}

/** In a text directive a dash, a comma and an ampersand have a meaning of their own. */
function fragment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
