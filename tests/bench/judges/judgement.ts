export interface Objection {
  /** Path of this site. */
  readonly where: string;
  readonly what: string;
}

/** What one judge says of the site. */
export interface Judgement {
  /** Who, with the version. */
  readonly judge: string;
  /** Of what: "feeds". */
  readonly of: string;
  readonly objections: readonly Objection[];
}
