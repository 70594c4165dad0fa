import { createHash } from 'node:crypto';
import type { PollRecord } from '@/lib/db/record/poll-record';
import type { SourcePart, SourceToPoll } from '@/lib/db/record/source-to-poll';
import type { FeedHints, ListedSitemap, SourceReading } from '@/lib/ingest/feed/reading';
import { linkOf } from '@/lib/ingest/http/link-header';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import type { Entry } from '@/lib/news/entry';
import type { JobTools } from '@/lib/worker/job-tools';
import { newsOf } from './news-sitemap';
import { readSitemapIndex } from './sitemap-index';
import { permanentTarget } from './source-move';

type Later = Extract<FetchOutcome, { kind: 'later' }>;
type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;
type Unchanged = Extract<FetchOutcome, { kind: 'unchanged' }>;

/** What was found at a source, still to be recorded. */
export interface Finding extends Pick<PollRecord, 'outcome' | 'status' | 'problem' | 'validators'> {
  readonly kind: 'finding';
  readonly entries: readonly Entry[];
  /** What the next look depends on. */
  readonly basis: Exclude<FetchOutcome, Later> | { readonly kind: 'unreadable' };
  readonly isConditional: boolean;
  /** What a feed that was read says of itself; null: nothing was read. */
  readonly hints: FeedHints | null;
  /** Null: what is stored stays. */
  readonly parts: readonly SourcePart[] | null;
  /** Gone for good by the outlet's own word. */
  readonly isRetired: boolean;
}

/** A server may send one ETag for ever; what it sends with it is read once a day all the same. */
const trustEtagMs = 24 * 3_600_000;

/** What one answer of a source comes to; `later` where a sitemap of its index has to wait. */
export async function findingOf(
  tools: JobTools,
  source: SourceToPoll,
  outcome: Exclude<FetchOutcome, Later>,
): Promise<Finding | Later> {
  switch (outcome.kind) {
    case 'fetched': {
      const { lastReadAt } = source.rhythm;
      const age = lastReadAt === null ? null : tools.now().getTime() - lastReadAt.getTime();
      return fetchedFinding(tools, source, {
        fetched: outcome,
        isEtagTrusted: (age ?? Infinity) < trustEtagMs,
      });
    }
    case 'unchanged':
      return unchangedFinding(tools, source, outcome);
    case 'gone': {
      const { redirects, status } = outcome;
      const isHere = redirects.length === 0 || permanentTarget(redirects) === redirects.at(-1)?.to;
      return { ...nothing, basis: outcome, outcome: 'gone', status, ...goneFor(status === 410 && isHere) };
    }
    case 'throttled':
    case 'refused':
    case 'failed':
      return {
        ...nothing,
        basis: outcome,
        outcome: outcome.kind,
        status: outcome.status,
        problem: outcome.why,
      };
  }
}

const nothing = {
  kind: 'finding',
  entries: [],
  validators: null,
  isConditional: true,
  hints: null,
  parts: null,
  isRetired: false,
} as const;

function goneFor(isForGood: boolean): Pick<Finding, 'problem' | 'isRetired'> {
  const problem = isForGood
    ? 'The outlet answers that this source is gone for good (410).'
    : 'The outlet answers that there is nothing at this address (404).';
  return { problem, isRetired: isForGood };
}

async function unchangedFinding(
  tools: JobTools,
  source: SourceToPoll,
  unchanged: Unchanged,
): Promise<Finding | Later> {
  const { status, validators } = unchanged;
  const found = { ...nothing, basis: unchanged, status, problem: null };
  const kept = { ...validators, bodyHash: source.bodyHash };
  if (source.parts.length === 0) return { ...found, outcome: 'unchanged', validators: kept };
  const sitemaps = source.parts.map(({ address }) => ({ address, modified: null }));
  return indexFinding(tools, source, { sitemaps, good: { ...found, validators: kept } });
}

async function fetchedFinding(
  tools: JobTools,
  source: SourceToPoll,
  { fetched, isEtagTrusted }: { readonly fetched: Fetched; readonly isEtagTrusted: boolean },
): Promise<Finding | Later> {
  const { body, contentType, address, status } = fetched;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  // Validators belong to the address that sent them; a redirect's are not ours to send.
  const own = address === source.address ? fetched.validators : { etag: null, lastModified: null };
  const good = {
    ...nothing,
    status,
    problem: null,
    basis: fetched,
    validators: { ...own, bodyHash },
    isConditional: hasValidators(fetched.validators),
  };
  const isSameByEtag = isEtagTrusted && own.etag !== null && own.etag === source.etag;
  if (source.parts.length === 0 && (isSameByEtag || bodyHash === source.bodyHash)) {
    // The hash stays that of the body that was read.
    return { ...good, outcome: 'unchanged', validators: { ...own, bodyHash: source.bodyHash } };
  }
  const reading = await tools.reader.readSource(body, { contentType, address });
  switch (reading.kind) {
    case 'feed':
      return {
        ...good,
        outcome: 'fetched',
        entries: reading.entries,
        hints: hintsOf(reading, fetched),
        parts: [],
      };
    case 'sitemap':
      return { ...good, outcome: 'fetched', entries: newsOf(reading.entries, source.kind), parts: [] };
    case 'sitemap-index':
      return indexFinding(tools, source, { sitemaps: reading.sitemaps, good });
    case 'unreadable':
      return { ...nothing, outcome: 'unreadable', status, problem: reading.why, basis: reading };
  }
}

/** A hub is asked for in the headers first, then in the feed (WebSub, 4). */
function hintsOf({ hints }: Extract<SourceReading, { kind: 'feed' }>, { linkHeader }: Fetched): FeedHints {
  const hub = linkOf(linkHeader, 'hub');
  const self = linkOf(linkHeader, 'self');
  return hub === null ? hints : { ...hints, hub, self: self ?? hints.self };
}

/**
 * An index that stays as it is says nothing of its sitemaps (one of an agency's lists them without dates),
 * so the sitemaps are asked at every look, each with its own validators, and the index's body is never
 * taken for what is new.
 */
async function indexFinding(
  { http, reader, now }: JobTools,
  { address, parts: known, kind }: SourceToPoll,
  {
    sitemaps,
    good,
  }: { readonly sitemaps: readonly ListedSitemap[]; readonly good: Omit<Finding, 'outcome'> },
): Promise<Finding | Later> {
  const reading = await readSitemapIndex({ http, reader, address, sitemaps, known, now });
  if (reading.kind === 'later') return reading;
  const { parts, problem } = reading;
  if (problem !== null) {
    return { ...nothing, outcome: 'unreadable', status: good.status, problem, basis: { kind: 'unreadable' } };
  }
  return {
    ...good,
    outcome: 'fetched',
    entries: newsOf(reading.entries, kind),
    isConditional: parts.some(hasValidators) || good.isConditional,
    validators: good.validators === null ? null : { ...good.validators, bodyHash: null },
    parts,
  };
}

function hasValidators(from: {
  readonly etag: string | null;
  readonly lastModified: string | null;
}): boolean {
  return from.etag !== null || from.lastModified !== null;
}
