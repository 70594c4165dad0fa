import { createHash } from 'node:crypto';
import { addJob } from '@/lib/db/jobs';
import { type JudgedEntry, type PollRecord, recordPoll } from '@/lib/db/polls';
import { findSource, type SourceToPoll } from '@/lib/db/sources';
import { readSource } from '@/lib/ingest/feed';
import type { ListedSitemap } from '@/lib/ingest/feed/reading';
import type { FetchOutcome } from '@/lib/ingest/outcome';
import { canonicalAddress } from '@/lib/news/canonical-address';
import type { Entry } from '@/lib/news/entry';
import type { RelevanceRules } from '@/lib/news/relevance';
import { type Equipment, hostOf } from './equipment';
import { nextPollAt } from './next-poll';
import { readSitemapIndex } from './sitemap-index';

export const sourceAccept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
export const sourceMaxBytes = 15 * 1024 * 1024;

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;

/** What was found at a source, still to be recorded. */
type Finding = Pick<PollRecord, 'outcome' | 'status' | 'problem' | 'validators'> & {
  readonly entries: readonly Entry[];
  readonly ttlMinutes: number | null;
  readonly basis: FetchOutcome | { readonly kind: 'unreadable' };
};

/** One look at a source: asked, read, judged line by line, recorded. Ends quietly where the source is gone. */
export async function pollSource(equipment: Equipment, sourceId: string): Promise<void> {
  const { database, http, rules, isSample, now, report } = equipment;
  const source = await findSource(database, sourceId);
  if (source === null) return;
  const at = now();
  const { address, etag, lastModified } = source;
  const outcome = await http.fetch({
    address,
    accept: sourceAccept,
    validators: { etag, lastModified },
    maxBytes: sourceMaxBytes,
  });
  if (outcome.kind === 'later') {
    await addJob(database, { kind: 'poll-source', sourceId, host: hostOf(address), isSample }, outcome.until);
    report({ kind: 'put-off', address, until: outcome.until, why: outcome.why });
    return;
  }
  const finding = await findingOf(equipment, source, outcome);
  const hasFailed = finding.outcome !== 'fetched' && finding.outcome !== 'unchanged';
  const { fresh } = await recordPoll(database, {
    sourceId,
    isSample,
    at,
    outcome: finding.outcome,
    status: finding.status,
    problem: finding.problem,
    validators: finding.validators,
    durationMs: now().getTime() - at.getTime(),
    isRetired: outcome.kind === 'gone' && outcome.status === 410,
    nextPollAt: nextPollAt(finding.basis, {
      now: now(),
      failures: hasFailed ? source.failures + 1 : 0,
      ttlMinutes: finding.ttlMinutes,
      jitter: Math.random(),
    }),
    entries: judged(finding.entries, rules),
  });
  report({ kind: 'polled', address, outcome: finding.outcome, fresh, problem: finding.problem });
}

async function findingOf(
  equipment: Equipment,
  source: SourceToPoll,
  outcome: Exclude<FetchOutcome, { kind: 'later' }>,
): Promise<Finding> {
  const nothing = { entries: [], ttlMinutes: null, validators: null, basis: outcome };
  switch (outcome.kind) {
    case 'fetched':
      return readFinding(equipment, source, outcome);
    case 'unchanged':
      return { ...nothing, outcome: 'unchanged', status: outcome.status, problem: null };
    case 'gone': {
      const forGood = outcome.status === 410;
      const problem = forGood
        ? 'The outlet answers that this source is gone for good (410).'
        : 'The outlet answers that there is nothing at this address (404).';
      return { ...nothing, outcome: 'gone', status: outcome.status, problem };
    }
    case 'throttled':
    case 'refused':
    case 'failed':
      return { ...nothing, outcome: outcome.kind, status: outcome.status, problem: outcome.why };
  }
}

async function readFinding(equipment: Equipment, source: SourceToPoll, fetched: Fetched): Promise<Finding> {
  const { body, contentType, address, status } = fetched;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  // Validators belong to the address that sent them; a redirect's are not ours to send.
  const own = address === source.address ? fetched.validators : { etag: null, lastModified: null };
  const good = { status, problem: null, ttlMinutes: null, basis: fetched, validators: { ...own, bodyHash } };
  if (bodyHash === source.bodyHash) return { ...good, outcome: 'unchanged', entries: [] };
  const reading = await readSource(body, { contentType, address });
  switch (reading.kind) {
    case 'feed':
      return { ...good, outcome: 'fetched', entries: reading.entries, ttlMinutes: reading.hints.ttlMinutes };
    case 'sitemap':
      return { ...good, outcome: 'fetched', entries: reading.entries };
    case 'sitemap-index':
      return indexFinding(equipment, reading.sitemaps, fetched);
    case 'unreadable':
      return {
        ...good,
        outcome: 'unreadable',
        problem: reading.why,
        entries: [],
        validators: null,
        basis: reading,
      };
  }
}

/**
 * An index that stays as it is says nothing of its sitemaps (one of an agency's lists them without dates),
 * so neither its validators nor its body are remembered: the next look reads them again.
 */
async function indexFinding(
  { http }: Equipment,
  sitemaps: readonly ListedSitemap[],
  fetched: Fetched,
): Promise<Finding> {
  const { entries, problem } = await readSitemapIndex(http, sitemaps);
  const found = { status: fetched.status, validators: null, ttlMinutes: null, entries };
  return problem === null
    ? { ...found, outcome: 'fetched', problem: null, basis: fetched }
    : { ...found, outcome: 'unreadable', problem, basis: { kind: 'unreadable' } };
}

function judged(entries: readonly Entry[], rules: RelevanceRules): readonly JudgedEntry[] {
  const byAddress = new Map<string, JudgedEntry>();
  for (const entry of entries) {
    const address = canonicalAddress(entry.address, null);
    if (byAddress.has(address)) continue;
    const { kind, reasons } = rules.judgeEntry(entry);
    byAddress.set(address, {
      address,
      host: hostOf(entry.address),
      entry,
      fingerprint: fingerprint(entry),
      isWorthReading: kind === 'worth-reading',
      reasons,
    });
  }
  return [...byAddress.values()];
}

function fingerprint({ headline, summary, published, modified }: Entry): string {
  return createHash('sha256')
    .update(JSON.stringify([headline, summary, published, modified]))
    .digest('hex');
}
