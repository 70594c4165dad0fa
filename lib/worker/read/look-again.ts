import type { EntryToRead } from '@/lib/db/record/entries';
import { addJobs } from '@/lib/db/record/jobs';
import {
  findVisit,
  type KnownArticle,
  type LookRecord,
  listDueVisits,
  plainLook,
  putOffVisit,
  recordVisit,
} from '@/lib/db/record/visits';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import { isWish, putOff } from '@/lib/worker/put-off';
import { askOn, askPage, type FetchedPage, mostPagesLedOn, ownValidators } from './ask-page';
import { judgeVisit } from './judge-visit';
import { storeArticle } from './store-article';

/** More than these are queued at the next tick: a fill-in of thousands must not fill the queue at once. */
const mostAtOnce = 500;

/** Queues a visit of every article that is due. The sample is never visited. */
export async function queueVisits({ database, isSample }: JobTools, now: Date): Promise<void> {
  if (isSample) return;
  const jobs = (await listDueVisits(database, { due: now, take: mostAtOnce })).map(
    ({ articleId, address }) =>
      ({ kind: 'visit-article', articleId, host: hostOf(address), isSample }) as const,
  );
  await addJobs(database, jobs, now);
}

/**
 * Looks at a stored article again. Ends quietly where it is not due: a job may be queued twice, or run again
 * after its worker was thought gone, and one look is enough for both.
 */
export async function visitArticle(tools: JobTools, articleId: string): Promise<void> {
  const { database, isSample, now } = tools;
  const visit = await findVisit(database, articleId, now());
  if (visit === null) return;
  const { waiting } = visit;
  const outcome = await askPage(tools, waiting);
  if (outcome.kind !== 'later') return lookAgain(tools, { ...visit, isHinted: false }, outcome);
  const { until, why } = outcome;
  const job = { kind: 'visit-article', articleId, host: hostOf(waiting.entry.address), isSample } as const;
  await putOff(tools, { job, address: waiting.address, until, why }, async (transaction) => {
    if (isWish(until, now())) await putOffVisit(transaction, articleId, until);
  });
}

/** A stored article, the line by which it was asked for, and whether its source speaks of a change. */
interface Again {
  readonly waiting: EntryToRead;
  readonly known: KnownArticle;
  readonly isHinted: boolean;
  /** How many pages that only lead to another were followed from the article's address. */
  readonly ledOn?: number;
}

/** Stores what came of another look at an article: a state of it, or why there was none to be seen. */
export async function lookAgain(
  tools: JobTools,
  again: Again,
  outcome: Exclude<FetchOutcome, { kind: 'later' }>,
): Promise<void> {
  switch (outcome.kind) {
    case 'fetched':
      return judgeAgain(tools, again, outcome);
    case 'unchanged':
      return record(tools, again, { outcome: 'same', status: outcome.status, isHinted: false });
    case 'gone': {
      const problem = `The outlet answers ${outcome.status}: there is no article at this address.`;
      return record(tools, again, { outcome: 'gone', status: outcome.status, problem });
    }
    case 'refused':
      return record(tools, again, { outcome: 'refused', status: outcome.status, problem: outcome.why });
    case 'throttled': {
      const { status, why, until } = outcome;
      return record(tools, again, { outcome: 'refused', status, problem: why, notBefore: until });
    }
    case 'failed':
      return record(tools, again, { outcome: 'failed', status: outcome.status, problem: outcome.why });
  }
}

async function judgeAgain(tools: JobTools, again: Again, fetched: FetchedPage): Promise<void> {
  const { waiting, ledOn = 0 } = again;
  const { status } = fetched;
  const verdict = await judgeVisit(tools, again, fetched);
  if (verdict.kind === 'nothing') {
    const { outcome, problem, to } = verdict;
    const next = to === null || ledOn >= mostPagesLedOn ? null : await askOn(tools, to);
    if (next !== null && next.kind !== 'later') return lookAgain(tools, { ...again, ledOn: ledOn + 1 }, next);
    return record(tools, again, { outcome, status, problem });
  }
  const { kept, judged } = verdict;
  const validators = ownValidators(waiting, fetched);
  await storeArticle(tools, waiting, { kept, judged, validators, status });
}

async function record(
  { database, now, draw, report }: JobTools,
  { waiting, known, isHinted }: Again,
  look: Pick<LookRecord, 'outcome' | 'status'> & Partial<LookRecord>,
): Promise<void> {
  const whole = { ...plainLook, articleId: known.id, isHinted, jitter: draw(), now: now(), ...look };
  await recordVisit(database, whole, waiting.address);
  if (look.outcome === 'same') report({ kind: 'stored', headline: known.headline, how: 'same' });
  else report({ kind: 'set-aside', address: waiting.address, verdict: look.outcome });
}
