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

/**
 * The pages that some other markup lists: XBEL, Pinboard's posts, Safari's property list. None of a web page, which
 * links to much that is not meant.
 */
export function readMarkedList(text: string): readonly AddressLine[] {
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 20_000))) return [];
  const found: { address: string; headline: string | null }[] = [];
  let words = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        words = '';
        const address = usableAddress((attributes.href ?? '').trim());
        if (address === null || !/^(?:bookmark|post)$/.test(name)) return;
        found.push({ address, headline: foldSpace(attributes.description ?? '') });
      },
      ontext(data) {
        if (words.length < longestTitle) words += data;
      },
      onclosetag(name) {
        const last = found.at(-1);
        const address = name === 'string' ? usableAddress(words.trim()) : null;
        if (address !== null) found.push({ address, headline: null });
        else if (name === 'title' && last !== undefined) last.headline ??= foldSpace(words);
        words = '';
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  );
  readWhole(parser, text);
  return found;
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
  readWhole(parser, text);
  return found;
}

/** A piece at a time: of a whole file of megabytes the parser holds what it has not told yet. */
function readWhole(parser: Parser, text: string): void {
  for (let at = 0; at < text.length; at += sliceLength) parser.write(text.slice(at, at + sliceLength));
  parser.end();
}
