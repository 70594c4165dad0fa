/** What was listed, and could not be read as often as it was tried. */
export interface GivenUp {
  /** Of all. */
  readonly count: number;
  /** Those given up last, the latest first. */
  readonly latest: readonly {
    readonly address: string;
    readonly headline: string | null;
    /** In one sentence; empty where it is not known. */
    readonly why: string;
  }[];
}
