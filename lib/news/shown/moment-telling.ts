import type { Outlet } from '@/lib/news/outlet';

/** Who tells of a moment, in short. */
export interface MomentTelling {
  readonly outlets: number;
  /** Whose account was the earliest that cannot have been there before the moment, and when; null where not known. */
  readonly earliest: { readonly outlet: Outlet; readonly at: Date } | null;
}
