import { languageTag, primarySubtag } from '@/lib/language/language-tag';
import { type OutletKind, outletKinds } from '@/lib/news/outlet';
import type { Cursor, SampleWish } from '@/lib/news/shown/coverage-query';

/** Values of one key that could be read, and a sentence for each that could not. */
export interface ReadValues<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly string[];
}

/** An outlet as far as an address can name it. */
export interface NamedOutlet {
  readonly slug: string;
  readonly name: string;
  /** Slugs that it had before: addresses with them are still right. */
  readonly formerSlugs?: readonly string[];
}

const maxValues = 300;
const maxWords = 200;

/** Splits the values of a repeated or comma-separated key: trimmed, none twice, in alphabetical order. */
function splitList(given: readonly string[]): readonly string[] {
  const values = given.flatMap((value) => value.slice(0, 8000).split(',')).map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))].slice(0, maxValues).sort();
}

/**
 * Outlets by slug or, as the finder without JavaScript sends them, by name. `outlets` null means
 * that any well-formed slug counts.
 */
export function readOutletSlugs(
  key: string,
  given: readonly string[],
  outlets: readonly NamedOutlet[] | null,
): ReadValues<string> {
  const whole = given.map((value) => findOutlet(value, outlets)).filter((slug) => slug !== null);
  const rest = given.filter((value) => findOutlet(value, outlets) === null);
  const found: string[] = [...whole];
  const problems: string[] = [];
  for (const value of splitList(rest)) {
    const slug = findOutlet(value, outlets);
    if (slug === null)
      problems.push(`${shown(key, value)} is not an outlet that is followed here; it was left out.`);
    else found.push(slug);
  }
  return { values: [...new Set(found)].sort(), problems };
}

export function readLanguages(given: readonly string[]): ReadValues<string> {
  return readEach(splitList(given), 'lang', {
    read: (value) => {
      // As articles have it: "en_US", "eng" and the old "iw" found nothing as they were written.
      const tag = languageTag(value);
      return tag === null ? null : primarySubtag(tag);
    },
    otherwise: 'is not the code of a language',
  });
}

export function readKinds(given: readonly string[]): ReadValues<OutletKind> {
  return readEach(splitList(given), 'kind', {
    read: (value) => outletKinds.find((kind) => kind === value.toLowerCase()) ?? null,
    otherwise: 'is not a kind of outlet',
  });
}

/** What is read of the address of a page: with all its tracking it is longer than what people type. */
const maxAddress = 2000;

/** Words to search for: one line, no control characters, at most `longest` letters; null where nothing is left. */
export function readWords(given: readonly string[], longest = maxWords): string | null {
  const text = given.join(' ');
  const words = text
    .slice(0, /^\s*https?:\/\/\S+\s*$/i.test(text.slice(0, maxAddress)) ? maxAddress : longest)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\uFFFD]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return words === '' ? null : words;
}

/** A place in the order, as `{milliseconds in base 36 | undated}-{id}`. */
export function writeCursor(cursor: Cursor): string {
  return `${cursor.sortAt === null ? 'undated' : cursor.sortAt.getTime().toString(36)}-${cursor.id}`;
}

/** The reverse of `writeCursor`; null where the value is none. */
function readCursor(value: string): Cursor | null {
  const [, at = '', id = ''] = /^(undated|-?[0-9a-z]{1,10})-([0-9a-hjkmnp-tv-z]{10})$/.exec(value) ?? [];
  if (id === '') return null;
  if (at === 'undated') return { sortAt: null, id };
  const sortAt = new Date(Number.parseInt(at, 36));
  return Number.isNaN(sortAt.getTime()) || Math.abs(sortAt.getTime()) > 8e12 ? null : { sortAt, id };
}

/** A key and its value as a sentence quotes them, shortened where someone sent a novel. */
export function shown(key: string, value: string): string {
  const whole = `${key}=${value.replace(/\p{Cs}/gu, '\uFFFD').replace(/\p{Cc}/gu, ' ')}`;
  return `“${whole.length > 60 ? `${whole.slice(0, 59).replace(/\p{Cs}$/u, '')}…` : whole}”`;
}

function findOutlet(value: string, outlets: readonly NamedOutlet[] | null): string | null {
  const wanted = value.trim().toLowerCase();
  if (outlets === null) return /^[a-z0-9][a-z0-9.-]{0,80}$/.test(wanted) ? wanted : null;
  const named = outlets.find((outlet) => outlet.slug === wanted || outlet.name.toLowerCase() === wanted);
  const former = outlets.find(({ formerSlugs = [] }) => formerSlugs.includes(wanted));
  return (named ?? former)?.slug ?? null;
}

function readEach<Value>(
  given: readonly string[],
  key: string,
  rule: { readonly read: (value: string) => Value | null; readonly otherwise: string },
): ReadValues<Value> {
  const values = new Set<Value>();
  const problems: string[] = [];
  for (const one of given) {
    const value = rule.read(one);
    if (value === null) problems.push(`${shown(key, one)} ${rule.otherwise}; it was left out.`);
    else values.add(value);
  }
  return { values: [...values].sort(), problems };
}

/** Whether the sample is left out. */
export function readSample(given: readonly string[], problems: string[]): SampleWish {
  const value = given.at(-1)?.trim().toLowerCase() ?? 'auto';
  if (value === 'auto' || value === 'off') return value;
  problems.push(`${shown('sample', value)} means nothing; “off” leaves the sample out.`);
  return 'auto';
}

/** Whether copies are shown with their report, or each by itself. */
export function readGroup(given: readonly string[], problems: string[]): 'reports' | 'all' {
  const value = given.at(-1)?.trim().toLowerCase() ?? 'reports';
  if (value === 'reports' || value === 'all') return value;
  problems.push(`${shown('group', value)} means nothing; “all” shows every copy by itself.`);
  return 'reports';
}

/** The order: the oldest report first unless told otherwise. */
export function readSort(given: readonly string[], problems: string[]): 'old' | 'new' {
  const value = given.at(-1)?.trim().toLowerCase() ?? 'old';
  if (value === 'old' || value === 'new') return value;
  problems.push(`${shown('sort', value)} is not an order; the oldest report comes first.`);
  return 'old';
}

/** The place after which the page begins; null: at its beginning. */
export function readAfter(given: readonly string[], problems: string[]): Cursor | null {
  const value = given.at(-1)?.trim();
  if (value === undefined) return null;
  const cursor = readCursor(value);
  if (cursor === null)
    problems.push(`${shown('after', value)} is not a place in the timeline; it is shown from its beginning.`);
  return cursor;
}
