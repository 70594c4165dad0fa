import type { Phrases } from '@/lib/language/press-kinds';

/** What a site says where it has no page, and where it sends a reader on; in the notation of lib/language/phrase-pattern.ts. */
export interface NoPageWords {
  /** What is missing: "the page you requested". */
  readonly page: Phrases;
  /** What is said of it behind that: "could not be found". */
  readonly missing: Phrases;
  /** Both in one, or a number of the protocol: "error 404". */
  readonly whole: Phrases;
  /** "You are being redirected". */
  readonly leadsOn: Phrases;
}
