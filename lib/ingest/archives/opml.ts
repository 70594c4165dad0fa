import { Parser } from 'htmlparser2';
import { foldSpace } from '@/lib/ingest/decode/plain-text';
import { plainScheme } from '@/lib/ingest/feed/plain-scheme';
import { usableAddress } from './gathering';

const mostOutlines = 50_000;
/** The parser's time grows with the square of the depth: 200,000 levels took nine seconds. */
const deepest = 500;
const sliceLength = 16 * 1024;

export interface Outline {
  /** Outlines with `url`: pages, by type="link", but other outlines that are to be included. */
  readonly links: readonly { readonly address: string; readonly title: string | null }[];
  /** Outlines with `xmlUrl`, or of type="rss" with `url`: feeds. */
  readonly feeds: ReadonlySet<string>;
  /** Why only a part was read, as a sentence; null where all was. */
  readonly problem: string | null;
}

/** Reads an outline (opml.org) however deep it goes; what is no http(s) address is left out. */
export function readOpml(text: string): Outline {
  const links: { readonly address: string; readonly title: string | null }[] = [];
  const feeds = new Set<string>();
  let seen = 0;
  let depth = 0;
  /** How deep an outline stands that is a comment with all that is under it (isComment="true"). */
  let commentDepth = Infinity;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (name.toLowerCase() !== 'outline' || ++seen > mostOutlines) return;
        const written = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
        if (written.get('iscomment')?.trim().toLowerCase() === 'true')
          commentDepth = Math.min(commentDepth, depth);
        if (depth >= commentDepth) return;
        const address = usableAddress(written.get('url')?.trim() ?? '');
        const type = written.get('type')?.trim().toLowerCase() ?? '';
        const feed =
          usableAddress(plainScheme(written.get('xmlurl')?.trim() ?? '')) ??
          (/^(?:rss|atom)\d?$/.test(type) ? address : null);
        if (feed !== null) feeds.add(feed);
        else if (address !== null && type !== 'include') {
          const title = foldSpace(written.get('text') ?? '') ?? foldSpace(written.get('title') ?? '');
          links.push({ address, title });
        }
      },
      onclosetag() {
        if (depth === commentDepth) commentDepth = Infinity;
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += sliceLength) {
    parser.write(text.slice(at, at + sliceLength));
    if (depth > deepest) return { links, feeds, problem: 'The outline is nested too deeply to be read on.' };
    if (seen > mostOutlines) return { links, feeds, problem: 'Only the first 50,000 outlines were read.' };
  }
  parser.end();
  return { links, feeds, problem: null };
}
