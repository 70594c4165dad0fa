import { setTimeout as pause } from 'node:timers/promises';
import { listLinks } from './links';
import { sortEntries } from './listing';
import { normalise } from './normalise';
import { settlePage, settlePolicy, withoutFirstAsked } from './page';
import type { RecordedAnswer, Records } from './record';
import type { SiteRun } from './run';

export interface Asked {
  readonly answer: RecordedAnswer;
  /** Addresses of the site that the answer names, as they stand there. */
  readonly links: readonly string[];
  /** How often the connection was closed before there was an answer. */
  readonly broken: number;
}

/** They say when and how an answer came, not what it is. */
const unkept = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

/** Asks for a path, or with "HEAD /" for a path by another method, and keeps what is answered. */
export async function ask(words: string, run: SiteRun, records: Records): Promise<Asked> {
  const [method = '', path = ''] = words.startsWith('/') ? ['GET', words] : words.split(' ', 2);
  const address = `${run.origin}${path}`;
  const { response, raw, broken } = await fetchWhole(address, method);
  const type = response.headers.get('content-type') ?? '';
  const text = isText(type) ? raw.toString('utf8') : null;
  const body = text === null ? raw : Buffer.from(settle(text, response, run), 'utf8');
  const isScript = /^(?:text|application)\/javascript/.test(type);
  const isHead = method === 'HEAD';
  const answer = {
    address: normalise(words, run),
    status: response.status,
    headers: keptHeaders(
      response.headers,
      { text: isHead ? null : text, isKeptWhole: !isHead && !isScript && body.equals(raw) },
      run,
    ),
    body: isScript ? null : records.keepBody(body),
  };
  const location = response.headers.get('location');
  const isLinking = text !== null && !isScript;
  return { answer, links: isLinking ? listLinks({ address, type, location, text }) : [], broken };
}

/** On a crowded machine a connection is closed now and then; three times for one address is no chance. */
async function fetchWhole(
  address: string,
  method: string,
  broken = 0,
): Promise<{ readonly response: Response; readonly raw: Buffer; readonly broken: number }> {
  try {
    const response = await fetch(address, { redirect: 'manual', method });
    return { response, raw: Buffer.from(await response.arrayBuffer()), broken };
  } catch (error) {
    if (broken === 2) throw new Error(`${method} ${address}: ${String(error)}`, { cause: error });
    await pause(2000);
    return fetchWhole(address, method, broken + 1);
  }
}

function isText(type: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?!octet-stream|zip|pdf))/.test(type);
}

function settle(text: string, { status, headers }: Response, run: SiteRun): string {
  const isPage = headers.get('content-type')?.startsWith('text/html') === true;
  const settled = isPage ? settlePage(text) : text;
  return sortEntries(normalise(isPage && status === 404 ? withoutFirstAsked(settled) : settled, run), run);
}

/** An ETag is a hash of the body, and so kept only of a body that was kept as it is. */
function keptHeaders(
  headers: Headers,
  body: { readonly text: string | null; readonly isKeptWhole: boolean },
  run: SiteRun,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (unkept.has(name)) continue;
    const isPolicy = name === 'content-security-policy';
    kept[name] = normalise(isPolicy ? settlePolicy(value, body.text) : value, run);
  }
  if (!body.isKeptWhole && kept.etag !== undefined) kept.etag = kept.etag.replace(/^"[\w-]{22}-/, '"…-');
  return kept;
}
