import { below } from './ask-archive';
import { captureTime } from './capture-time';

/** `id_`: the bytes as the outlet sent them, without the archive's banner and with its links untouched. */
export function rawAddress(
  base: string,
  { timestamp, original }: { readonly timestamp: string; readonly original: string },
): string {
  // A fragment would be cut off the archive's address, and a space is none.
  return below(base, `web/${timestamp}id_/${original.replace(/#.*$/s, '')}`);
}

/** The page and the time that a raw capture's address names; null for any other address. */
export function readRawAddress(
  address: string,
): { readonly original: string; readonly capturedAt: Date } | null {
  const parts = /\/web\/(\d{14})id_\/(https?:\/\/?.{1,4000})$/is.exec(address.slice(0, 8192));
  const capturedAt = captureTime(parts?.[1] ?? '');
  if (parts === null || capturedAt === null) return null;
  // Some servers on the way fold the two slashes into one.
  const original = (parts[2] ?? '').replace(/^(https?:)\/(?!\/)/i, '$1//');
  return { original, capturedAt };
}

/** Whether two addresses name one page as a web archive counts: scheme, "www.", port and last slash aside. */
export function isSamePage(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  return `${url.hostname.replace(/^www\d*\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`.toLowerCase();
}
