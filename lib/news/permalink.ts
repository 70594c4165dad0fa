import { createHash } from 'node:crypto';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The permalink id of a canonical address: the first ten characters (50 bits) of the Crockford
 * base-32 of its SHA-256, in lower case. The same on every installation.
 */
export function permalinkId(canonicalAddress: string): string {
  const digest = createHash('sha256').update(canonicalAddress).digest();
  const bits = BigInt(`0x${digest.toString('hex')}`) >> 206n;
  return Array.from(
    { length: 10 },
    (_, place) => crockford[Number((bits >> BigInt(45 - 5 * place)) & 31n)],
  ).join('');
}
