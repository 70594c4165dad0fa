import type { Outlet } from '@/lib/news/outlet';
import type { CoverageQuery } from './coverage-query';
import type { Silence } from './silence';

/** What was read of an outlet. */
export interface OutletReading {
  readonly outlet: Outlet;
  /** Its articles by language (BCP 47 primary subtag), and how many of them show their beginning only. */
  readonly read: readonly {
    readonly language: string;
    readonly articles: number;
    readonly beginnings: number;
  }[];
  /** Why there is none; null where there is one, or nothing is known. */
  readonly silence: Silence | null;
}

/** Why it is not known whether an outlet has something. */
export type Unread =
  /** We have no rules for the languages in which it was read. */
  | { readonly kind: 'language'; readonly languages: readonly string[] }
  /** The outlet shows readers the beginnings of its articles only. */
  | { readonly kind: 'beginnings' }
  /** The outlet has no article here; what its sources answered, or null: not known. */
  | { readonly kind: 'no-article'; readonly silence: Silence | null };

/** Which outlets have something, which were read and have it not, and which could not be read. */
export interface WhoHas {
  readonly has: readonly Outlet[];
  readonly hasNot: readonly Outlet[];
  readonly unread: readonly { readonly outlet: Outlet; readonly why: Unread }[];
}

/**
 * Of what was read, that which a query is of: its outlets, kinds of them, and languages. null where it is of some of
 * their articles only, by words, days, a moment or what was known then: "read, and no answer found" of an outlet whose
 * answer lies before the days that are asked for would not be true.
 */
export function readingsOf(
  { outlets, not, kinds, languages, words, moment, from, to, asOf }: CoverageQuery,
  readings: readonly OutletReading[],
): readonly OutletReading[] | null {
  if ([words, moment, from, to, asOf].some((part) => part !== null)) return null;
  const asked = readings.filter(
    ({ outlet: { slug, kind } }) =>
      (outlets.length === 0 || outlets.includes(slug)) &&
      !not.includes(slug) &&
      (kinds.length === 0 || kinds.includes(kind)),
  );
  if (languages.length === 0) return asked;
  return asked
    .map((one) => ({ ...one, read: one.read.filter(({ language }) => languages.includes(language)) }))
    .filter(({ read }) => read.length > 0);
}

/** Tells the three apart. `knows`: whether the rules read a language; `having`: slugs of the outlets that have it. */
export function whoHas(
  readings: readonly OutletReading[],
  having: ReadonlySet<string>,
  knows: (language: string) => boolean,
): WhoHas {
  const has = readings.filter(({ outlet }) => having.has(outlet.slug)).map(({ outlet }) => outlet);
  const others = readings.filter(({ outlet }) => !having.has(outlet.slug));
  const judged = others.map((reading) => ({ outlet: reading.outlet, why: whyUnread(reading, knows) }));
  return {
    has,
    hasNot: judged.flatMap(({ outlet, why }) => (why === null ? [outlet] : [])),
    unread: judged.flatMap(({ outlet, why }) => (why === null ? [] : [{ outlet, why }])),
  };
}

function whyUnread({ read, silence }: OutletReading, knows: (language: string) => boolean): Unread | null {
  if (read.length === 0) return { kind: 'no-article', silence };
  const known = read.filter(({ language }) => knows(language));
  if (known.length === 0) return { kind: 'language', languages: read.map(({ language }) => language) };
  return known.every(({ articles, beginnings }) => beginnings === articles) ? { kind: 'beginnings' } : null;
}
