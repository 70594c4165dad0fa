/** `official` is a government's or an international body's own site; `not-described`: found, and nobody said. */
export const outletKinds = [
  'wire',
  'state',
  'newspaper',
  'broadcaster',
  'digital',
  'local',
  'official',
  'not-described',
] as const;
export type OutletKind = (typeof outletKinds)[number];

export const sourceKinds = ['feed', 'news-sitemap', 'sitemap'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kinds that the worker looks at by itself, and the archives that a pull has filled in from. */
export const listedSourceKinds = [...sourceKinds, 'archive'] as const;
export type ListedSourceKind = (typeof listedSourceKinds)[number];

/** Who publishes, as readers see it. */
export interface Outlet {
  readonly slug: string;
  readonly name: string;
  readonly home: string;
  /** ISO 3166-1 alpha-2; null: not known. */
  readonly country: string | null;
  /** IANA name of its clock, where the outlets file says; absent or null: its country's, where that has one. */
  readonly zone?: string | null;
  /** BCP 47 primary language. */
  readonly language: string;
  readonly kind: OutletKind;
  readonly isSample: boolean;
  /** An account of the event made it; the outlets file does not list it. */
  readonly isFound: boolean;
}

/** What a page says of who publishes it; null where it does not say. */
export interface PagePublisher {
  readonly name: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** An outlet that nobody listed, as a page of it shows it. */
export interface FoundOutlet extends Omit<Outlet, 'isSample' | 'isFound'> {
  /** `publisherSite` of its pages; its slug, where no outlet of that site is known yet. */
  readonly site: string;
}
