import type { MadeAnswer } from './buffered-response';

/**
 * A page without Next's client. Every Next page brings React, Next's router and the data to build the page with once
 * more: 140 kB of scripts and a third of the document, for pages that a browser shows as they came and leaves by plain
 * links. What our pages do in a browser is one small file of their own. Next has no setting for it. Where a part of the
 * page waits to be put into its place by a script of React's, all stays as it is.
 */
export function withoutClient(made: MadeAnswer): MadeAnswer {
  if (!/^text\/html/.test(String(made.headers['content-type'] ?? ''))) return made;
  if (made.body.includes(placing)) return made;
  // A letter a byte: what goes is ASCII, and the page need be neither read as UTF-8 nor written so again.
  return { ...made, body: Buffer.from(withoutScripts(made.body.toString('latin1')), 'latin1') };
}

/** React's script that moves what came late. */
const placing = '$RC(';

const opening = '<script';
const closing = '</script>';

/** In a page as React writes it, where "<" in a text or an attribute stands as "&lt;", and in data as an escape. */
function withoutScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf(opening); at !== -1; at = html.indexOf(opening, from)) {
    const end = html.indexOf(closing, at);
    if (end === -1) break;
    const until = end + closing.length;
    kept.push(html.slice(from, isOfClient(html.slice(at, html.indexOf('>', at))) ? at : until));
    from = until;
  }
  kept.push(html.slice(from));
  return kept
    .join('')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/<!--(?: |\/?\$)-->/g, '');
}

/** Next's files, and whatever stands in the page itself without being data. */
function isOfClient(tag: string): boolean {
  return tag.includes(' src="') ? tag.includes(' src="/_next/') : !tag.includes(' type="');
}
