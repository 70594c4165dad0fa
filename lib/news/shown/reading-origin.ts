/** The archive's copy that a state of an article was read from, where the outlet did not give the page. */
export interface CopyOrigin {
  readonly archive: 'wayback' | 'common-crawl';
  /** The outlet's own address of the page. */
  readonly address: string;
  /** When the archive took its copy; never a publication time. */
  readonly capturedAt: Date;
}
