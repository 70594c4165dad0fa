export const outletKinds = ['wire', 'state', 'newspaper', 'broadcaster', 'digital', 'local'] as const;
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
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** BCP 47 primary language. */
  readonly language: string;
  readonly kind: OutletKind;
  readonly isSample: boolean;
}
