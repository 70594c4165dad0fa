import { confirmReading, type EntryToRead, findEntry, readLater, setAside } from '@/lib/db/entries';
import { storeReading, withdrawArticle } from '@/lib/db/readings';
import type { FetchOutcome } from '@/lib/ingest/outcome';
import type { PageArticle } from '@/lib/news/article';
import { canonicalAddress } from '@/lib/news/canonical-address';
import { composeArticle } from '@/lib/news/compose-article';
import type { PublicationTime } from '@/lib/news/publication-time';
import { startOfDay } from '@/lib/news/wall-clock';
import { type Equipment, hostOf } from './equipment';

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;

const mostAttempts = 3;

/** Reads the page behind an entry and stores what comes of it. Ends quietly where the entry is gone. */
export async function readArticle(equipment: Equipment, entryAddress: string): Promise<void> {
  const { database, http, now } = equipment;
  const waiting = await findEntry(database, entryAddress);
  if (waiting === null) return;
  const outcome = await http.fetch({
    address: waiting.entry.address,
    accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
    validators: waiting.articleId === null ? null : waiting.validators,
    maxBytes: 10 * 1024 * 1024,
  });
  switch (outcome.kind) {
    case 'fetched':
      return judgeFetched(equipment, waiting, outcome);
    case 'unchanged':
      return confirmReading(database, entryAddress, now());
    case 'gone':
      return recordGone(equipment, waiting, outcome.status);
    case 'refused':
      return putAside(equipment, waiting, 'refused', [outcome.why]);
    case 'later':
      return putOff(equipment, waiting, { at: outcome.until, isAttempt: false, why: outcome.why });
    case 'throttled':
    case 'failed':
      return tryAgain(equipment, waiting, outcome);
  }
}

async function judgeFetched(equipment: Equipment, waiting: EntryToRead, fetched: Fetched): Promise<void> {
  const { rules, zone, database, reader, now, report } = equipment;
  if (isFrontPage(fetched.address) && !isFrontPage(waiting.entry.address)) {
    return putAside(equipment, waiting, 'failed', [
      'The address leads to the outlet’s front page, not to an article.',
    ]);
  }
  const { body, contentType } = fetched;
  const page = await reader.readPage(body, { contentType, address: fetched.address });
  if (page.kind !== 'article') return putAside(equipment, waiting, 'failed', [page.why]);
  const { entry, outlet } = waiting;
  const composed = composeArticle({ page: page.article, entry, outlet, address: fetched.address });
  if (composed.kind === 'incomplete') return putAside(equipment, waiting, 'failed', [composed.why]);
  const { article } = composed;
  const verdict = rules.judgeArticle(article);
  if (verdict.kind === 'off-topic') return putAside(equipment, waiting, 'off-topic', verdict.reasons);
  const decision = await storeReading(database, {
    entryAddress: waiting.address,
    article,
    sortAt: placeInTime(article.published, zone),
    modifiedAt: lastModified(page.article),
    addresses: [waiting.address, canonicalAddress(fetched.address, null)],
    relevance: verdict.relevance,
    reasons: verdict.reasons,
    // They belong to the address that sent them, which is the one that will be asked again.
    validators:
      fetched.address === waiting.entry.address ? fetched.validators : { etag: null, lastModified: null },
    now: now(),
  });
  report({ kind: 'stored', headline: article.headline, how: decision.kind });
}

/** The bare host, or no more than a language or an index file under it; "/?p=12" of WordPress is an article. */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !/[?&](?:p|id)=\d/.test(search)
  );
}

function placeInTime(published: PublicationTime, zone: string): Date | null {
  switch (published.kind) {
    case 'instant':
      return published.at;
    case 'day':
      return startOfDay(published.day, zone);
    case 'unknown':
      return null;
  }
}

function lastModified({ modified }: PageArticle): Date | null {
  const instant = modified.find((claim) => claim.kind === 'instant');
  return instant?.kind === 'instant' ? instant.at : null;
}

/** 410 is the outlet's word that it took the article down; 404 may be a fault of the moment. */
async function recordGone(equipment: Equipment, waiting: EntryToRead, status: number): Promise<void> {
  const { database, now, report } = equipment;
  const { articleId, address } = waiting;
  if (status === 410 && articleId !== null) {
    await withdrawArticle(database, { articleId, entryAddress: address, now: now() });
    return report({ kind: 'set-aside', address, verdict: 'gone' });
  }
  return putAside(equipment, waiting, 'gone', [
    `The outlet answers ${status}: there is no article at this address.`,
  ]);
}

async function putAside(
  { database, now, report }: Equipment,
  { address }: EntryToRead,
  ...[verdict, reasons]: ['off-topic' | 'gone' | 'refused' | 'failed', readonly string[]]
): Promise<void> {
  await setAside(database, address, { verdict, reasons, now: now() });
  report({ kind: 'set-aside', address, verdict });
}

async function tryAgain(
  equipment: Equipment,
  waiting: EntryToRead,
  outcome: Extract<FetchOutcome, { kind: 'throttled' | 'failed' }>,
): Promise<void> {
  if (waiting.attempts + 1 >= mostAttempts) return putAside(equipment, waiting, 'failed', [outcome.why]);
  const pause = outcome.kind === 'throttled' ? 15 * 60_000 : 60_000 * 5 ** waiting.attempts;
  const until = outcome.kind === 'throttled' ? outcome.until : null;
  const at = until ?? new Date(equipment.now().getTime() + pause);
  return putOff(equipment, waiting, { at, isAttempt: true, why: outcome.why });
}

async function putOff(
  { database, isSample, report }: Equipment,
  { address, entry }: EntryToRead,
  { at, isAttempt, why }: { readonly at: Date; readonly isAttempt: boolean; readonly why: string },
): Promise<void> {
  await readLater(database, { address, host: hostOf(entry.address), isSample, at, isAttempt });
  report({ kind: 'put-off', address, until: at, why });
}
