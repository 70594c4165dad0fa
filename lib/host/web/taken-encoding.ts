import { LRUCache } from 'lru-cache';
import { type Encoding, encodings } from './packed-body';

/** Few browsers, and each sends the same each time. */
const accepts = new LRUCache<string, (name: Encoding) => number>({ max: 200 });

/**
 * The encoding that the reader likes best (RFC 9110, 12.5.3), of those that there are; of several that are liked alike
 * the smallest.
 */
export function takenEncoding(accept: string, isThere: (name: Encoding) => boolean): Encoding {
  const weightOf = accepts.get(accept) ?? readAccept(accept);
  if (accept.length < 200) accepts.set(accept, weightOf);
  const [best = 'identity'] = encodings
    .filter((name) => name !== 'identity' && isThere(name) && weightOf(name) > 0)
    .filter((name) => weightOf(name) >= weightOf('identity'))
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  return best;
}

/** How much an encoding is liked: 0 is refused, and so is what is not named beside others; plain is taken if need be. */
function readAccept(accept: string): (name: Encoding) => number {
  const weights = new Map<string, number>();
  for (const part of accept.toLowerCase().slice(0, 500).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const written = parameters
      .map((one) => /^q=([01](?:\.\d{0,3})?)$/.exec(one)?.[1])
      .find((one) => one !== undefined);
    // "x-gzip" is gzip by its old name (8.4.1.3).
    weights.set(name.replace(/^x-(?=gzip$)/, ''), Number(written ?? 1));
  }
  return (name) => weights.get(name) ?? (name === 'identity' ? 0 : (weights.get('*') ?? 0));
}
