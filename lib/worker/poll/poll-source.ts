import type { JudgedEntry, SourceChange } from '@/lib/db/record/poll-record';
import { countUnknown, recordPoll } from '@/lib/db/record/polls';
import { findSource, type SourceToPoll } from '@/lib/db/record/source-to-poll';
import { putOffPoll } from '@/lib/db/record/sources';
import { namesItsTime } from '@/lib/ingest/http/answer-outcome';
import type { FetchOutcome, Validators } from '@/lib/ingest/http/outcome';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import { isWish, putOff } from '@/lib/worker/put-off';
import { withoutGeneratedTimes } from './generated-times';
import { judgeEntries } from './judge-entries';
import { nextPollAt, offTheHour, type PollingWishes } from './next-poll';
import { type Finding, findingOf } from './source-finding';
import { judgeMovement, type Movement } from './source-move';
import { keepSubscribed } from './subscribe';

export const sourceAccept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
export const sourceMaxBytes = 15 * 1024 * 1024;

/** Failures in a row after which a source is given up; with the growing pauses that is about ten days. */
export const mostFailures = 14;

type Later = Extract<FetchOutcome, { kind: 'later' }>;

/** Which source to look at. */
export interface PollOrder {
  readonly sourceId: string;
  /** When somebody asked for this look, be the source due or not; null: only if it is due. */
  readonly orderedAt: Date | null;
}

/** One look at a source: asked, read, judged line by line, recorded. Ends quietly where the source is gone. */
export async function pollSource(tools: JobTools, order: PollOrder): Promise<void> {
  const { database, http, rules, now, report } = tools;
  const { sourceId } = order;
  const at = now();
  const source = await findSource(database, sourceId, at);
  if (source === null || isDone(source, order, at)) return;
  const { address } = source;
  const outcome = await http.fetch({
    address,
    accept: sourceAccept,
    validators: validatorsToSend(source, at),
    maxBytes: sourceMaxBytes,
  });
  if (outcome.kind === 'later') return lookLater(tools, { source, order, later: outcome });
  const finding = await findingOf(tools, source, outcome);
  if (finding.kind === 'later') return lookLater(tools, { source, order, later: finding });
  const clocks = 'answeredAt' in outcome && outcome.answeredAt !== null ? [at, outcome.answeredAt] : [at];
  const entries = judgeEntries(withoutGeneratedTimes(finding.entries, clocks), rules);
  const hasAnswered = finding.outcome === 'fetched' || finding.outcome === 'unchanged';
  const movement = judgeMovement(source, outcome, { isGood: hasAnswered, now: at });
  const failures = hasAnswered ? 0 : source.failures + 1;
  const { fresh } = await recordPoll(database, {
    sourceId,
    isSample: tools.isSample,
    at,
    outcome: finding.outcome,
    status: finding.status,
    problem: problemOf(finding, movement),
    validators: validatorsFor(finding, movement),
    durationMs: now().getTime() - at.getTime(),
    isRetired: finding.isRetired && movement.moveTo === null,
    nextPollAt: await nextLook(tools, { source, finding, failures, entries }),
    entries,
    change: changeOf(finding, movement, failures),
  });
  report({ kind: 'polled', address, outcome: finding.outcome, fresh, problem: finding.problem });
  if (hasAnswered && movement.moveTo === null) await keepSubscribed(tools, source, finding.hints);
}

/** That nothing changed is believed for a day, or for so many pauses between two looks. */
const longestUnread = 24 * 3_600_000;
const pausesUnread = 7;

/**
 * What a source is asked by whether it changed; null where it has said "not changed" for longer than that is believed: it
 * is asked for the whole then, for some servers answer so for ever, and nobody would see that there is something new.
 */
function validatorsToSend(source: SourceToPoll, now: Date): Validators | null {
  const { etag, lastModified, lastWholeAt, lastPollAt } = source;
  const pause = now.getTime() - (lastPollAt ?? now).getTime();
  const unread = now.getTime() - (lastWholeAt ?? now).getTime();
  return unread > Math.max(longestUnread, pausesUnread * pause) ? null : { etag, lastModified };
}

/** A job may be queued twice, or run again after its worker was thought gone: one look is enough for both. */
function isDone({ nextPollAt, lastPollAt }: SourceToPoll, { orderedAt }: PollOrder, now: Date): boolean {
  return orderedAt === null ? nextPollAt > now : lastPollAt !== null && lastPollAt >= orderedAt;
}

/** Leaves the source for later; where its host asked for it, the look is no longer due until then. */
async function lookLater(
  tools: JobTools,
  {
    source,
    order,
    later,
  }: { readonly source: SourceToPoll; readonly order: PollOrder; readonly later: Later },
): Promise<void> {
  const { isSample, now, draw } = tools;
  const { address } = source;
  const { why } = later;
  const isAsked = isWish(later.until, now());
  const until = isAsked ? offTheHour(later.until, draw()) : later.until;
  const askedUntil = isAsked && namesItsTime(why) ? later.until : null;
  const job = { kind: 'poll-source', ...order, host: hostOf(address), isSample } as const;
  await putOff(tools, { job, address, until, why }, (transaction) =>
    putOffPoll(transaction, { id: source.id, until, askedUntil }),
  );
}

async function nextLook(
  { database, pollMinutes, now, draw }: JobTools,
  look: {
    readonly source: SourceToPoll;
    readonly finding: Finding;
    readonly failures: number;
    readonly entries: readonly JudgedEntry[];
  },
): Promise<Date> {
  const { source, finding, failures, entries } = look;
  const { rhythm } = source;
  const isFirst = rhythm.since === null;
  const addresses = entries.map(({ address }) => address);
  const fresh = isFirst ? 0 : await countUnknown(database, addresses);
  return nextPollAt(finding.basis, {
    now: now(),
    failures,
    wishes: wishesOf(source, finding),
    rhythm: { ...rhythm, lastDay: rhythm.lastDay + fresh, lastWeek: rhythm.lastWeek + fresh },
    isConditional: finding.isConditional,
    pollMinutes,
    jitter: draw(),
  });
}

function wishesOf(source: SourceToPoll, { hints }: Finding): PollingWishes {
  const { ttlMinutes, skipHours, skipDays } = hints ?? source;
  return { ttlMinutes, skipHours, skipDays };
}

function changeOf({ basis, hints, parts }: Finding, movement: Movement, failures: number): SourceChange {
  const isThrottled = basis.kind === 'throttled';
  return {
    ...movement,
    askedUntil: isThrottled && namesItsTime(basis.why) ? basis.until : null,
    // A source that asks for time is there, and wants us later.
    isHopeless: failures >= mostFailures && !isThrottled,
    ...(hints === null ? {} : wishesOfFeed(hints)),
    ...(parts === null ? {} : { parts }),
  };
}

function wishesOfFeed({ ttlMinutes, skipHours, skipDays }: PollingWishes): PollingWishes {
  return { ttlMinutes, skipHours, skipDays };
}

function problemOf({ problem }: Finding, { moveTo }: Movement): string | null {
  return problem === null || moveTo === null ? problem : `${problem} It is asked at ${moveTo} from now on.`;
}

/** Validators belong to the address that sent them, and a source that moves is asked at another one. */
function validatorsFor({ validators, basis }: Finding, { moveTo }: Movement): Finding['validators'] {
  if (moveTo === null) return validators;
  const isThere = 'address' in basis && basis.address === moveTo && validators !== null;
  return isThere
    ? { ...basis.validators, bodyHash: validators.bodyHash }
    : { etag: null, lastModified: null, bodyHash: null };
}
