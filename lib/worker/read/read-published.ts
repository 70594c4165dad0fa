import {
  findTextToRead,
  listTextsToRead,
  missText,
  nameTexts,
  storeText,
  type TextToRead,
} from '@/lib/db/record/accounts/published-texts';
import { addJob } from '@/lib/db/record/jobs';
import { primarySubtag } from '@/lib/language/language-tag';
import { bodyText } from '@/lib/news/block';
import type { NamedText } from '@/lib/news/shown/published-text';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import { putOff } from '@/lib/worker/put-off';
import { askOn, type FetchedPage } from './ask-page';

const hourMs = 3_600_000;
/** Between two looks that came to nothing: an hour, then twice as long each time, a day at most. */
const longestPauseMs = 24 * hourMs;
/** Who says that there is no such page, or that we may not read it, is asked again after a week. */
const refusedPauseMs = 7 * 24 * hourMs;

/** Brings the store in line with the texts that the event's data names, and queues the pages that are due to be read. */
export async function queueTexts(tools: JobTools, texts: readonly NamedText[]): Promise<void> {
  const { database, isSample } = tools;
  const now = tools.now();
  await nameTexts(database, { texts, isSample, now });
  for (const { slug, address } of await listTextsToRead(database, { isSample, now }))
    await addJob(database, { kind: 'read-published', slug, host: hostOf(address), isSample }, now);
}

/** Reads a published text from its own page, as any page is read. Ends quietly where it is read already. */
export async function readPublished(tools: JobTools, slug: string): Promise<void> {
  const { database, now, isSample } = tools;
  const waiting = await findTextToRead(database, slug);
  if (waiting === null) return;
  const { address, attempts } = waiting;
  const outcome = await askOn(tools, address);
  if (outcome.kind === 'later') {
    const job = { kind: 'read-published', slug, host: hostOf(address), isSample } as const;
    return putOff(tools, { job, address, until: outcome.until, why: outcome.why });
  }
  const missed = async (why: string, pauseMs: number) => {
    await missText(database, waiting, { why, nextReadAt: new Date(now().getTime() + pauseMs) });
    tools.report({ kind: 'set-aside', address, verdict: 'failed' });
  };
  switch (outcome.kind) {
    case 'fetched': {
      const words = await wordsOf(tools, waiting, outcome);
      if (words.kind === 'none') return missed(words.why, refusedPauseMs);
      return storeText(database, waiting, { text: words.text, now: now() });
    }
    case 'gone':
      return missed(`Its page answers ${outcome.status}.`, refusedPauseMs);
    case 'refused':
      return missed(outcome.why, refusedPauseMs);
    case 'unchanged':
      return missed('Its page answers 304 to what was asked for afresh.', longestPauseMs);
    case 'throttled':
    case 'failed':
      return missed(outcome.why, Math.min(longestPauseMs, hourMs * 2 ** attempts));
  }
}

type Words =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'none'; readonly why: string };

/** The words of its page, a summary that is printed above them among these. */
async function wordsOf(
  { reader, now }: JobTools,
  { language }: TextToRead,
  { body, contentType, address }: FetchedPage,
): Promise<Words> {
  const reading = await reader.readPage(body, { contentType, address, fetchedAt: now() });
  if (reading.kind !== 'article') return { kind: 'none', why: reading.why };
  const { article, standfirstIsPrinted } = reading;
  if (article.isBeginningOnly) return { kind: 'none', why: 'Its page shows the beginning only.' };
  if (article.language !== null && primarySubtag(article.language) !== primarySubtag(language))
    return { kind: 'none', why: `Its page is in another language: ${article.language}.` };
  const above = standfirstIsPrinted && article.standfirst !== null ? [article.standfirst] : [];
  return { kind: 'read', text: [...above, bodyText(article.blocks)].join('\n') };
}
