/** Longer addresses are refused: no page of ours needs them, and each would be kept by the page cache. */
const longest = 4096;

export type RequestAddress =
  | { readonly kind: 'address'; readonly path: string; readonly query: string }
  | { readonly kind: 'refused'; readonly status: 400 | 414; readonly why: string };

/**
 * Checks the target of a request before anything else sees it, so that no malformed address becomes an
 * error of ours: Next answers 500 to some of these, and no page is at an address with control characters.
 *
 * @param given as the request line has it; `path` and `query` (with its "?", or '') are parts of it
 */
export function readRequestAddress(given: string): RequestAddress {
  const target = originForm(given);
  if (target.length > longest) return { kind: 'refused', status: 414, why: 'This address is too long.' };
  const refused = { kind: 'refused', status: 400, why: 'This address is malformed.' } as const;
  if (!target.startsWith('/') || target.startsWith('//')) return refused;
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark);
  if (isBroken(path) || /[\\]|%5c/i.test(path)) return refused;
  // Rubbish in a query is answered with a page, and a page's query ends up in Postgres, which takes no NUL.
  return { kind: 'address', path, query: query.replaceAll('%00', '') };
}

/**
 * A target without scheme and host, where it has them: every server has to take them (RFC 9112, 3.2.2), and proxies
 * send them. Whose host it is makes no difference: no page hangs on it.
 */
function originForm(target: string): string {
  const rest = /^https?:\/\/[^/?#\s]+(.*)$/is.exec(target)?.[1];
  if (rest === undefined) return target;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function isBroken(path: string): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    return /[\u0000-\u001f\u007f]/.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}
