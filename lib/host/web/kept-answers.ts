import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { giveAnswer } from './page-answer';
import type { PageCache } from './page-cache';
import { asksForPart } from './page-parts';

/** Keys of pages by the address as it was sent: most readers ask for what others have asked for. */
const keys = new LRUCache<string, string>({
  max: 20_000,
  maxSize: 4_000_000,
  sizeCalculation: (key, url) => key.length + url.length,
});

/** Notes under which key the page of an address is kept, as the address was sent. */
export function noteKey(url: string, key: string): void {
  keys.set(url, key);
}

/** Gives a page that is kept, at once; whether it did. */
export function giveKept(
  { pages, files }: { readonly pages: PageCache; readonly files: PageCache },
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const key = keys.get(request.url ?? '');
  if (key === undefined || asksForPart(request)) return false;
  const answer = pages.kept(key) ?? files.kept(key);
  if (answer === null) return false;
  giveAnswer(request, response, answer);
  return true;
}
