/** Validators as a server sent them, to be sent back byte for byte. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One hop that a server asked for. */
export interface Redirect {
  readonly status: 301 | 302 | 303 | 307 | 308;
  readonly to: string;
}

/** An answer's facts beside its body. */
export interface AnswerFacts {
  /** Where the answer came from, after redirects. */
  readonly address: string;
  readonly redirects: readonly Redirect[];
  readonly status: number;
  /**
   * What `address` sent; after 304 the request's own where the answer repeats none. They belong to
   * `address`: store them only where that is the address that will be asked again.
   */
  readonly validators: Validators;
  /** The server's own clock (Date); null where it told none. */
  readonly answeredAt: Date | null;
  /** How long the answer is fresh by its own word, in seconds; null where it says nothing. */
  readonly freshForSeconds: number | null;
}

/** What came of one request, redirects followed. Never an exception. */
export type FetchOutcome =
  | ({
      readonly kind: 'fetched';
      readonly body: Uint8Array;
      readonly contentType: string | null;
      /** The Link header as sent, which may name a hub. */
      readonly linkHeader: string | null;
    } & AnswerFacts)
  | ({ readonly kind: 'unchanged' } & AnswerFacts)
  /** 410, or 404. */
  | ({ readonly kind: 'gone' } & AnswerFacts)
  /** Not asked: another request to the host is under way, or its pause lasts longer than is worth waiting. */
  | { readonly kind: 'later'; readonly until: Date; readonly why: string }
  /** 429, 503 with Retry-After, any answer of an interface with it. `until` is null where no time was named. */
  | { readonly kind: 'throttled'; readonly status: number; readonly until: Date | null; readonly why: string }
  /** We may not or must not: robots.txt, a forbidden address, 401, 403, 451. */
  | {
      readonly kind: 'refused';
      readonly by: 'robots' | 'address' | 'server';
      readonly status: number | null;
      readonly why: string;
    }
  /** No usable answer: time-out, reset, 5xx, too large, redirect loop. `why` is one plain sentence. */
  | { readonly kind: 'failed'; readonly status: number | null; readonly why: string };

/** Asks for one address. `accept` is the Accept header; validators make it a conditional request. */
export interface FetchRequest {
  readonly address: string;
  readonly accept: string;
  readonly validators: Validators | null;
  readonly maxBytes: number;
  /** A part of the file only, in bytes, both ends included. A server may send the whole instead: see `status`. */
  readonly range?: { readonly first: number; readonly last: number };
  /** The shortest pause between two requests to this host, where it asks for more than others do. */
  readonly pauseMs?: number;
  /** Time on the network for this request, where the client's own is too short for a large file. */
  readonly deadlineMs?: number;
  /** Whether an empty body is an answer: an index that found nothing says nothing. */
  readonly mayBeEmpty?: boolean;
  /**
   * How many requests its host takes at a time, each with its own pause: more than one of an object store, which
   * is built for it. One of every other host.
   */
  readonly atOnce?: number;
  /**
   * Whether the address is an interface that its host offers to programs under terms of its own. robots.txt is
   * not asked then, for it speaks to crawlers of pages, and a Retry-After counts with every status: MediaWiki
   * says "too busy" with 200.
   */
  readonly isInterface?: boolean;
}

/** A form sent to an address, such as a WebSub hub's. */
interface FormPost {
  readonly address: string;
  readonly form: Readonly<Record<string, string>>;
}

/** A body sent to an address as it stands, with what is said of it: what a WebSub subscriber is sent. */
interface BodyPost {
  readonly address: string;
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export type PostRequest = FormPost | BodyPost;

/** What came of sending a form or a body. `why` is one plain sentence. */
export type PostOutcome =
  | { readonly kind: 'accepted'; readonly status: number }
  | { readonly kind: 'later'; readonly until: Date; readonly why: string }
  | { readonly kind: 'failed'; readonly status: number | null; readonly why: string };

/**
 * Who may ask a host next: one request at a time per host, a delay between two, across all workers
 * of a database. lib/db/host-gate.ts is the real one; tests may give one in memory.
 */
export interface HostGate {
  /**
   * Waits its turn and takes the host; `wait` when the turn is further off than is worth holding a
   * job. `why` is the reason that was given when the host was released, null for the ordinary delay.
   */
  take(
    host: string,
    now: Date,
  ): Promise<
    { readonly kind: 'go' } | { readonly kind: 'wait'; readonly until: Date; readonly why: string | null }
  >;
  /** Prolongs the hold before a further request for the same address, such as a redirect within the host. */
  keep(host: string): Promise<void>;
  /** Gives the host back; no request before `notBefore`. */
  release(host: string, notBefore: Date, reason: string | null): Promise<void>;
  /**
   * Takes a place at a host if it is free at this moment, and gives the host's stored robots.txt either way: null when
   * there is none or it is older than a week (it is stale after a day).
   */
  tryTake(
    place: string,
    of: { readonly host: string; readonly now: Date },
  ): Promise<{ readonly isTaken: boolean; readonly robots: StoredRobots | null }>;
  storeRobots(host: string, robots: StoredRobots): Promise<void>;
}

export interface StoredRobots {
  readonly status: number;
  readonly body: string | null;
  readonly fetchedAt: Date;
}
