import { withoutSecrets } from './redirect';

export const longestAddress = 4096;

/** An address as it is asked for, names and passwords in it left out; null where it is none, or over 4,096 letters. */
export function parseAddress(address: string): URL | null {
  return address.length <= longestAddress && URL.canParse(address) ? withoutSecrets(new URL(address)) : null;
}
