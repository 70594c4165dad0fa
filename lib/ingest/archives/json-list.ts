import { foldSpace } from '@/lib/ingest/decode/plain-text';
import type { AddressLine } from './address-table';
import { usableAddress } from './gathering';

/** Deeper than this no list is nested. */
const deepest = 60;

/** What programs that keep lists call an entry's page, what is surest first: our own export has "original". */
const addressKeys = ['original', 'url', 'uri', 'href', 'link', 'given_url', 'resolved_url'];
const headlineKeys = ['headline', 'title', 'name', 'description'];

/**
 * The pages that are listed in JSON of any form, or in a line of it each: an address alone, or an object that has one
 * under a usual name, as bookmarks, read-later and citation programs write them. Null where it is no JSON.
 */
export function readJsonList(text: string): readonly AddressLine[] | null {
  const values = parsed(text) ?? linesOf(text);
  if (values === null) return null;
  const found: AddressLine[] = [];
  for (const value of values) collect(value, { headline: null, depth: 0 }, found);
  return found;
}

function parsed(text: string): readonly unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    return null;
  }
}

function linesOf(text: string): readonly unknown[] | null {
  const values = text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : (parsed(line) ?? [])));
  return values.length === 0 ? null : values;
}

function collect(
  value: unknown,
  around: { readonly headline: string | null; readonly depth: number },
  found: AddressLine[],
): void {
  if (around.depth > deepest) return;
  const depth = around.depth + 1;
  if (typeof value === 'string') {
    const address = usable(value);
    if (address !== null) found.push({ address, headline: null });
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, { headline: null, depth }, found);
  } else if (typeof value === 'object' && value !== null) {
    const entries = new Map(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));
    const headline = textOf(entries, headlineKeys) ?? around.headline;
    const address = addressKeys.flatMap((key) => usable(entries.get(key)) ?? [])[0];
    if (address !== undefined) found.push({ address, headline });
    else if (entries.size > 0 && [...entries.keys()].every((key) => usable(key) !== null))
      for (const [key, one] of Object.entries(value))
        collect({ url: key, title: one }, { headline, depth }, found);
    // What an entry has besides its page (a picture, its outlet, notes) is not listed.
    else
      for (const one of entries.values())
        if (typeof one === 'object') collect(one, { headline, depth }, found);
  }
}

function usable(value: unknown): string | null {
  return typeof value === 'string' ? usableAddress(value.trim()) : null;
}

function textOf(entries: ReadonlyMap<string, unknown>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = entries.get(key);
    const text = typeof value === 'string' ? foldSpace(value.slice(0, 1000)) : null;
    if (text !== null) return text;
  }
  return null;
}
