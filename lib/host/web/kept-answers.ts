import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { giveAtOnce, type PageAnswer } from './page-answer';
import type { PageCache } from './page-cache';
import { asksForPart } from './page-parts';
import type { PlainRequest } from './plain-request';
import { rawAnswer } from './raw-answer';

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

interface Kept {
  readonly pages: PageCache;
  readonly files: PageCache;
}

/** Gives a page that is kept, at once; whether it did. */
export function giveKept(kept: Kept, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const answer = asksForPart(request) ? null : findKept(kept, request.url ?? '');
  return answer !== null && giveAtOnce(request, response, answer);
}

/** A page that is kept, as it goes over the wire, in pieces; null: none is, or not packed as it is asked for. */
export function keptBytes(kept: Kept, { url, accept }: PlainRequest): readonly Buffer[] | null {
  const answer = findKept(kept, url);
  return answer === null ? null : rawAnswer(answer, accept);
}

function findKept({ pages, files }: Kept, url: string): PageAnswer | null {
  const key = keys.get(url);
  return key === undefined ? null : (pages.kept(key) ?? files.kept(key));
}
