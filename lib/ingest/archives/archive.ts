import type { TimeClaim } from '@/lib/news/publication-time';

/** The archives that are looked through, in the order of their worth. */
export const archiveNames = [
  'wikipedia',
  'gdelt',
  'dated-sitemaps',
  'wayback',
  'common-crawl',
  'warc',
  'address-list',
] as const;
export type ArchiveName = (typeof archiveNames)[number];

/** From `from` up to, not including, `until`. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** What an archive says of an article, before the article is read. Made of outside text; bounded. */
export interface Candidate {
  /** Absolute http(s) address as the archive gave it. */
  readonly address: string;
  readonly headline: string | null;
  /** Plain text; null where the archive keeps none. */
  readonly summary: string | null;
  /** BCP 47, as given. */
  readonly language: string | null;
  /** The outlet's claim; null where the archive knows only when it came by itself. */
  readonly published: TimeClaim | null;
  readonly origin: ArchiveName;
  /** When the archive saw the article. Never a publication time. */
  readonly capturedAt: Date | null;
  /** Where its copy can be read; null where it keeps none. */
  readonly capture: Capture | null;
}

/** A stored copy of a page, not read yet. Plain data but for the date: it may be kept in a table. */
export type Capture =
  | {
      readonly kind: 'wayback';
      /** The page's own address. */
      readonly original: string;
      readonly capturedAt: Date;
      /** `…/web/{timestamp}id_/{original}`: the bytes as they came, nothing written into them. */
      readonly address: string;
    }
  | {
      readonly kind: 'common-crawl';
      readonly original: string;
      readonly capturedAt: Date;
      /** The WARC file that holds the record. */
      readonly address: string;
      /** Place and size of the record in it, in bytes. */
      readonly offset: number;
      readonly length: number;
    };

/**
 * What is done once and done whole: one file, one page of an index, one sitemap. Plain data: a caller keeps
 * the steps that it has done, by `archive` and `key`, together with the steps that they led to.
 */
export interface Step {
  readonly archive: ArchiveName;
  /** The exact address that is asked for. */
  readonly key: string;
  /** What stands there, in the archive's own words; to be handed back as it was. */
  readonly holds: string;
  /** Steps that led to it. */
  readonly depth: number;
}

export interface StepRequest {
  readonly span: Span;
  /** Which candidates are kept; asked of every line, so it must be quick. The others are only counted. */
  readonly wants: (candidate: Candidate) => boolean;
}

/** What came of a step. Never an exception but for a lost database (the host gate's). */
export type StepReading =
  | {
      readonly kind: 'read';
      readonly candidates: readonly Candidate[];
      /** Lines or entries looked at, those not wanted included. */
      readonly lines: number;
      /** Lines passed over because they could not be read. */
      readonly damaged: number;
      /** What it led to, bounded in number and depth; none of it has been asked for. */
      readonly further: readonly Step[];
      /** Why only a part was read (cut gzip, more than is kept), as a sentence; null where all was. */
      readonly problem: string | null;
    }
  /**
   * 404 or 410: there is no such file, which is normal. The step is done. `asOf` is the archive's own clock, where
   * it told it: a machine whose clock is ahead asks for what is still to come.
   */
  | { readonly kind: 'absent'; readonly asOf?: Date }
  /** Not now: the host's turn, 429, or 503 with Retry-After. To be read again from `until`. */
  | { readonly kind: 'later'; readonly until: Date; readonly why: string }
  /** robots.txt, a forbidden address, 401, 403, 451. The step is done. */
  | { readonly kind: 'refused'; readonly why: string }
  /** No usable answer; to be tried again, but not for ever. `why` is one plain sentence. */
  | { readonly kind: 'failed'; readonly why: string };

/** What is known of an archive's steps when one of them is done. */
export interface StepContext {
  readonly span: Span;
  /** What a step came to; null where it is not done, or too soon to be final. */
  readonly stateOf: (step: Step) => 'read' | 'absent' | 'refused' | null;
}

/** A place that remembers what was published. */
export interface Archive {
  readonly name: ArchiveName;
  /**
   * The first steps for a span: the same steps in the same order each time, none twice, the most telling
   * first. Lazy, for there may be tens of thousands.
   */
  steps(span: Span): Iterable<Step>;
  /** The steps that one which is done calls for, by what came of its neighbours. They go after all others. */
  after?(step: Step, context: StepContext): readonly Step[];
  read(step: Step, request: StepRequest): Promise<StepReading>;
}

export interface CaptureRequest {
  readonly address: string;
  /** When the outlet says it published; null where unknown. Decides which capture comes first. */
  readonly published: Date | null;
  readonly span: Span;
}

/** The copies of a page that an archive keeps, the one to try first first; never an empty list. */
export type CaptureFinding =
  | { readonly kind: 'found'; readonly captures: readonly Capture[] }
  | Exclude<StepReading, { kind: 'read' }>;

/** A copy as it was stored: what the outlet's server had sent. A block page or a front page is the caller's to tell. */
export type CaptureReading =
  | {
      readonly kind: 'page';
      readonly body: Uint8Array;
      readonly contentType: string | null;
      /** The page's own address. */
      readonly original: string;
      readonly capturedAt: Date;
    }
  | Exclude<StepReading, { kind: 'read' }>;

/** An archive that keeps pages: asked where a live page is gone or refused. */
export interface CaptureArchive {
  readonly name: ArchiveName;
  findCaptures(request: CaptureRequest): Promise<CaptureFinding>;
  readCapture(capture: Capture): Promise<CaptureReading>;
}
