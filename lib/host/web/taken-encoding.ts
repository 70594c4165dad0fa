import { LRUCache } from 'lru-cache';
import { type Encoding, encodings } from './packed-body';

/** Few browsers, and each sends the same each time. */
const accepts = new LRUCache<string, (name: Encoding) => boolean>({ max: 200 });

/** The first of the encodings that the reader takes (RFC 9110, 12.5.3; `q=0` refuses), of those that there are. */
export function takenEncoding(accept: string, isThere: (name: Encoding) => boolean): Encoding {
  const takes = accepts.get(accept) ?? readAccept(accept);
  if (accept.length < 200) accepts.set(accept, takes);
  return encodings.find((name) => name !== 'identity' && isThere(name) && takes(name)) ?? 'identity';
}

function readAccept(accept: string): (name: Encoding) => boolean {
  const refused = new Set<string>();
  const taken = new Set<string>();
  for (const part of accept.toLowerCase().slice(0, 500).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const isRefused = parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
    (isRefused ? refused : taken).add(name);
  }
  return (name) => !refused.has(name) && (taken.has(name) || taken.has('*'));
}
