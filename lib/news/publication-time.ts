/** Where a time was found, most trusted first; `loose` is a date on the page that nothing says to be the article's. */
export const timeOrigins = [
  'json-ld',
  'meta',
  'microdata',
  'visible',
  'feed',
  'sitemap',
  'loose',
  'address',
] as const;
export type TimeOrigin = (typeof timeOrigins)[number];

/**
 * When an outlet says that it published: an instant, a calendar day where it gave no clock time, or
 * nothing. A day is never turned into an instant (DESIGN.md, principle 2).
 */
export type PublicationTime =
  | {
      readonly kind: 'instant';
      readonly at: Date;
      readonly precision: 'second' | 'minute';
      readonly origin: TimeOrigin;
    }
  | { readonly kind: 'day' /** YYYY-MM-DD */; readonly day: string; readonly origin: TimeOrigin }
  | { readonly kind: 'unknown' };

/** One place's claim of a time; a page or a feed may make several. */
export type TimeClaim = Exclude<PublicationTime, { kind: 'unknown' }>;
