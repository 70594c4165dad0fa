/** Short entries of 40 bytes make 3,300 of it, and the reader takes 5,000 at once. */
const documentLength = 128 * 1024;
/** What stands before the first entry: declaration, root and its namespaces. */
const longestHead = 64 * 1024;
/** An entry may carry a list of pictures; one that is longer is passed over. */
const longestEntry = 1024 * 1024;
/** A file that is no plain sitemap (a feed, a wide charset) goes to the reader whole, or not at all. */
const longestWhole = 16 * 1024 * 1024;

export type SitemapPart =
  | { readonly kind: 'document'; readonly bytes: Uint8Array }
  /** A sentence on what was left out. */
  | { readonly kind: 'problem'; readonly why: string };

/**
 * Cuts a sitemap of any length into small ones: its head, some entries, its end. So 50,000 addresses (the
 * most that sitemaps.org allows) never stand in memory at once. What is no sitemap comes as it is.
 */
export async function* cutSitemap(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<SitemapPart> {
  let head: Head | null = null;
  let rest: Buffer = Buffer.alloc(0);
  const whole: Uint8Array[] = [];
  let wholeLength = 0;
  for await (const piece of pieces) {
    if (head === null && rest.length > longestHead) {
      whole.push(piece);
      wholeLength += piece.length;
      if (wholeLength <= longestWhole) continue;
      return yield { kind: 'problem', why: 'The file is no sitemap, and too large for anything else.' };
    }
    rest = Buffer.concat([rest, piece]);
    if (head === null) {
      head = findHead(rest);
      if (head !== null) rest = rest.subarray(head.bytes.length);
    }
    if (head === null || rest.length < documentLength) continue;
    const end = lastEnd(rest, head);
    if (end > 0) {
      yield documentOf(head, rest.subarray(0, end));
      rest = rest.subarray(end);
    } else if (rest.length > longestEntry) {
      yield { kind: 'problem', why: 'An entry longer than any sitemap’s was passed over.' };
      rest = Buffer.alloc(0);
    }
  }
  if (head === null) yield { kind: 'document', bytes: Buffer.concat([rest, ...whole]) };
  else if (rest.length > 0) yield documentOf(head, rest.subarray(0, Math.max(lastEnd(rest, head), 0)));
}

interface Head {
  readonly bytes: Buffer;
  /** The end of an entry, and of the document. */
  readonly entryEnd: string;
  readonly rootEnd: string;
}

function findHead(bytes: Buffer): Head | null {
  const text = bytes.subarray(0, longestHead).toString('latin1');
  const isIndex = text.includes('<sitemapindex');
  if (!isIndex && !text.includes('<urlset')) return null;
  const at = text.search(isIndex ? /<sitemap[\s>]/ : /<url[\s>]/);
  if (at < 0) return null;
  return {
    bytes: Buffer.from(bytes.subarray(0, at)),
    entryEnd: isIndex ? '</sitemap>' : '</url>',
    rootEnd: isIndex ? '</sitemapindex>' : '</urlset>',
  };
}

function lastEnd(bytes: Buffer, { entryEnd }: Head): number {
  const at = bytes.lastIndexOf(entryEnd);
  return at < 0 ? -1 : at + entryEnd.length;
}

function documentOf(head: Head, entries: Buffer): SitemapPart {
  return { kind: 'document', bytes: Buffer.concat([head.bytes, entries, Buffer.from(head.rootEnd)]) };
}
