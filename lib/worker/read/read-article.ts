import { countAttempt, type EntryToRead, findEntry, setAside } from '@/lib/db/record/entries';
import { findKnown } from '@/lib/db/record/visits';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import { bodyText } from '@/lib/news/block';
import { whyElsewhere } from '@/lib/news/later/leads-elsewhere';
import { isWallText } from '@/lib/news/later/wall-text';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import { putOff } from '@/lib/worker/put-off';
import { askOn, askPage, type FetchedPage, livePage, mostPagesLedOn, ownValidators } from './ask-page';
import { judgeLine } from './judge-page';
import { lookAgain } from './look-again';
import { nextTryAt } from './next-try';
import { readCopyInstead } from './read-capture';
import { storeArticle } from './store-article';

/** A server that says it is busy, and not until when, is left alone this long. */
const busyMs = 15 * 60_000;

/**
 * Reads the page behind an entry and stores what comes of it; where an article is stored of it already, looks
 * at that again, for its line has changed. Ends quietly where the entry is gone.
 */
export async function readArticle(tools: JobTools, entryAddress: string): Promise<void> {
  const { database } = tools;
  const waiting = await findEntry(database, entryAddress);
  if (waiting === null) return;
  const known = waiting.articleId === null ? null : await findKnown(database, waiting.articleId);
  const outcome = await askPage(tools, waiting);
  if (outcome.kind === 'later')
    return readLater(tools, waiting, { until: outcome.until, isAttempt: false, why: outcome.why });
  if (known !== null) return lookAgain(tools, { waiting, known, isHinted: true }, outcome);
  return firstLook(tools, waiting, outcome);
}

/** An entry, with how many pages that only lead to another were followed from it. */
type Waiting = EntryToRead & { readonly ledOn?: number };

async function firstLook(
  tools: JobTools,
  waiting: Waiting,
  outcome: Exclude<FetchOutcome, { kind: 'later' }>,
): Promise<void> {
  switch (outcome.kind) {
    case 'fetched':
      return judgeFetched(tools, waiting, outcome);
    case 'gone': {
      const why = `The outlet answers ${outcome.status}: there is no article at this address.`;
      return putAside(tools, waiting, 'gone', [why]);
    }
    case 'refused':
      return putAside(tools, waiting, 'refused', [outcome.why]);
    case 'unchanged':
      return putAside(tools, waiting, 'failed', ['The outlet answers 304 to what was asked for afresh.']);
    case 'throttled':
    case 'failed':
      return tryAgain(tools, waiting, outcome);
  }
}

async function judgeFetched(tools: JobTools, waiting: Waiting, fetched: FetchedPage): Promise<void> {
  const elsewhere = whyElsewhere(waiting.entry.address, fetched.address);
  if (elsewhere !== null) return putAside(tools, waiting, 'failed', [elsewhere]);
  const kept = livePage(waiting.entry, fetched);
  const judged = await judgeLine(tools, kept, waiting.outlet);
  if (judged.kind === 'no-outlet') return isNobodys(tools, waiting, judged.why);
  if (judged.kind === 'unreadable') {
    const { to, why } = judged;
    const { ledOn = 0 } = waiting;
    if (to === null || ledOn >= mostPagesLedOn) return putAside(tools, waiting, 'failed', [why]);
    const outcome = await askOn(tools, to);
    if (outcome.kind !== 'later') return firstLook(tools, { ...waiting, ledOn: ledOn + 1 }, outcome);
    return readLater(tools, waiting, { until: outcome.until, isAttempt: true, why: outcome.why });
  }
  if (isWallText(bodyText(judged.article.blocks))) {
    return putAside(tools, waiting, 'failed', [
      'The page speaks of consent, an account or a check, and has no article.',
    ]);
  }
  if (judged.kind === 'off-topic') return putAside(tools, waiting, 'off-topic', judged.reasons);
  const validators = ownValidators(waiting, fetched);
  await storeArticle(tools, waiting, { kept, judged, validators, status: fetched.status });
}

/** No copy of it would be anybody's either. */
async function isNobodys(
  { database, now, report }: JobTools,
  { address }: EntryToRead,
  why: string,
): Promise<void> {
  await setAside(database, address, { verdict: 'off-topic', reasons: [why], now: now() });
  report({ kind: 'set-aside', address, verdict: 'off-topic' });
}

async function putAside(
  tools: JobTools,
  waiting: EntryToRead,
  ...[verdict, reasons]: ['off-topic' | 'gone' | 'refused' | 'failed', readonly string[]]
): Promise<void> {
  const { database, now, report } = tools;
  const { address } = waiting;
  if (await readCopyInstead(tools, waiting, { verdict, reasons })) return;
  await setAside(database, address, { verdict, reasons, now: now() });
  report({ kind: 'set-aside', address, verdict });
}

async function tryAgain(
  tools: JobTools,
  waiting: EntryToRead,
  outcome: Extract<FetchOutcome, { kind: 'throttled' | 'failed' }>,
): Promise<void> {
  const { why } = outcome;
  const now = tools.now();
  const next = nextTryAt(waiting.attempts, now);
  if (next === null) return putAside(tools, waiting, 'failed', [why]);
  const until = outcome.kind === 'failed' ? next : (outcome.until ?? new Date(now.getTime() + busyMs));
  return readLater(tools, waiting, { until, isAttempt: true, why });
}

async function readLater(
  tools: JobTools,
  { address, entry }: EntryToRead,
  { until, isAttempt, why }: { readonly until: Date; readonly isAttempt: boolean; readonly why: string },
): Promise<void> {
  const { isSample } = tools;
  const job = { kind: 'read-article', address, host: hostOf(entry.address), isSample } as const;
  await putOff(tools, { job, address, until, why }, async (transaction) => {
    if (isAttempt) await countAttempt(transaction, address);
  });
}
