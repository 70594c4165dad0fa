import { Parser } from 'htmlparser2';
import { foldSpace } from '@/lib/ingest/decode/plain-text';
import type { AddressLine } from './address-table';
import { usableAddress } from './gathering';

const sliceLength = 16 * 1024;
/** No headline is longer. */
const longestTitle = 1000;

/** Whether a page is a file of bookmarks: by its declaration, or by links that say when they were kept, as Pocket's. */
export function isBookmarks(text: string): boolean {
  const opening = text.slice(0, 20_000);
  return (
    /<!doctype netscape-bookmark-file/i.test(opening) ||
    /<a\s[^<>]{0,4000}\b(?:add_date|time_added)=/i.test(opening)
  );
}

/** The pages of a file of bookmarks, as browsers and read-later programs export them; a link to no page is null. */
export function readBookmarks(text: string): readonly (AddressLine | null)[] {
  const found: (AddressLine | null)[] = [];
  let open: { address: string | null; title: string } | null = null;
  const parser = new Parser(
    {
      onopentag(name, { href = '' }) {
        if (name === 'a') open = { address: usableAddress(href.trim()), title: '' };
      },
      ontext(words) {
        if (open !== null && open.title.length < longestTitle) open.title += words;
      },
      onclosetag(name) {
        if (name !== 'a' || open === null) return;
        const { address, title } = open;
        found.push(address === null ? null : { address, headline: foldSpace(title) });
        open = null;
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += sliceLength) parser.write(text.slice(at, at + sliceLength));
  parser.end();
  return found;
}
