/** Why an outlet has no coverage here: three different things (DESIGN.md, principle 3). */
export type Silence =
  /** The outlet, or an archive for it, was asked for the days of the event, answered, and had none. */
  | { readonly kind: 'had-none' }
  /** None of its sources answered at their last look; `since` is the first look in vain. */
  | { readonly kind: 'unreached'; readonly since: Date; readonly hasAnswered: boolean }
  /** Nobody asked it for the days of the event; it answers what is new today (at that time), or null: not yet. */
  | { readonly kind: 'unasked'; readonly answeredAt: Date | null };
