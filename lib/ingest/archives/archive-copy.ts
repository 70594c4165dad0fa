import { decodedPart } from '@/lib/news/address-parts';
import { captureTime } from './capture-time';
import { usableAddress } from './gathering';

/** A page that somebody refers to, by its own address or by an archive's copy of it. */
export interface Reference {
  /** The page's own address, whatever copies of copies it was wrapped in. */
  readonly original: string;
  /** When a copy of that very page was taken; null where none was referred to, or it says no time. */
  readonly copiedAt: Date | null;
  /** Whether that copy is the Wayback Machine's, which gives it to programs. */
  readonly isWayback: boolean;
}

/** "A copy of a copy" was seen, and once a copy of that. */
const deepest = 6;

/** Web archives, without "www.": below a time or a code of theirs stands the page's own address. */
const archiveHosts: ReadonlySet<string> = new Set([
  'web.archive.org',
  'wayback.archive.org',
  'archive.org',
  ...['today', 'is', 'ph', 'li', 'fo', 'vn', 'md', 'ec'].map((name) => `archive.${name}`),
  'ghostarchive.org',
  'webcitation.org',
  'perma.cc',
  'megalodon.jp',
]);

/** "20250815201502", a part of it, or the same with dots. */
const time = /(?:^|\/)(\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6})(?:[a-z]{2}_)?$/;

/**
 * Reads a link as people write it: with or without a scheme, of the page itself or of an archive's copy. Null
 * where it names no page: not an http(s) address, or a copy's short name (archive.ph/AbCdE), which does not
 * say of what it is a copy.
 */
export function readReference(link: string): Reference | null {
  let original = withScheme(link.trim());
  let copy: Copy | null = null;
  for (let depth = 0; original !== null; depth += 1) {
    const found = copyAt(original);
    if (found === null) break;
    if (depth === deepest) return null;
    copy = found;
    original = found.original;
  }
  return original === null
    ? null
    : { original, copiedAt: copy?.copiedAt ?? null, isWayback: copy?.isWayback ?? false };
}

interface Copy {
  readonly original: string | null;
  readonly copiedAt: Date | null;
  readonly isWayback: boolean;
}

/** The copy that an address is of; null where it is no archive's. */
function copyAt(address: string): Copy | null {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const path = /^https?:\/\/[^/]+\/(.*)$/s.exec(address)?.[1] ?? '';
  const isArchive = archiveHosts.has(host);
  // First without a scheme: one that follows may be in the query of the page's own address.
  const bare = isArchive ? bareCopy(path) : null;
  const parts = bare ?? /^(.*?)(?:^|[/=])(https?(?::|%3a).+)$/is.exec(path) ?? [];
  const [, folders = '', wrapped = ''] = parts;
  const stamp = time.exec(folders)?.[1] ?? '';
  const copy = { original: withScheme(wrapped.replace(/&date=[^&]*$/, '')), copiedAt: timeOf(stamp) };
  // Every archive that was built after the Wayback Machine names its copies as it does.
  if (!isArchive) return stamp.length >= 8 && wrapped !== '' ? { ...copy, isWayback: false } : null;
  // Books and films of the Internet Archive are no copies of pages.
  if (host === 'archive.org' && !/^\/(?:web|wayback)\//.test(pathname)) return null;
  return { ...copy, isWayback: /(?:^|\.)archive\.org$/.test(host) };
}

/** A copy's path where the page's address has lost its scheme: a time, then a name with a dot. */
function bareCopy(path: string): readonly string[] | null {
  const form =
    /^((?:[\w*-]+\/)??\d{4}[\d.*-]*(?:[a-z]{2}_)?)\/((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:?#].*)?)$/su;
  return form.exec(path);
}

/** An absolute http(s) address of what may lack its scheme, be encoded, or have lost a slash on the way; or null. */
function withScheme(text: string): string | null {
  const plain = /^https?%3a/i.test(text) ? decodedPart(text) : text;
  const isBare = /^(?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:?#].*)?$/su.test(plain);
  const whole = isBare ? `https://${plain.replace(/^\/\//, '')}` : plain.replace(/^(https?:)\/*/i, '$1//');
  const usable = usableAddress(whole);
  return usable === null || !URL.parse(usable)?.hostname.includes('.') ? null : usable;
}

/** A stamp may name only a year or a day ("/web/2025/"): then the time is the first of it. */
function timeOf(stamp: string): Date | null {
  const digits = stamp.replace(/\D/g, '');
  return digits === '' ? null : captureTime(digits + '00000101000000'.slice(digits.length));
}
