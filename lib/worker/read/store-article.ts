import type { ReadArticle } from '@/lib/db/record/article-columns';
import type { EntryToRead } from '@/lib/db/record/entries';
import { underKnownAddress } from '@/lib/db/record/known-address';
import type { LookedThrough } from '@/lib/db/record/looked-through';
import type { KeptPage } from '@/lib/db/record/pages';
import { storeReading } from '@/lib/db/record/readings';
import type { SearchedArticle } from '@/lib/db/record/searched-articles';
import { giveWay } from '@/lib/db/sample';
import type { PageArticle } from '@/lib/news/article';
import { canonicalAddress, comparedAddress } from '@/lib/news/canonical-address';
import type { RevisionDecision } from '@/lib/news/later/revision';
import type { FoundOutlet } from '@/lib/news/outlet';
import type { JobTools } from '@/lib/worker/job-tools';
import { correctBeforeChange } from './correct-reading';
import { reportRules } from './find-reports';

/** A page that proved to be an article of the coverage. */
export interface FoundArticle {
  readonly kept: KeptPage;
  readonly judged: ReadArticle & { readonly page: PageArticle; readonly found: FoundOutlet | null };
  /** Validators of the address that will be asked again. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  readonly status: number | null;
}

/**
 * Stores an article as its page was read, whether that is the article's first state, another one or the same.
 * What a better reader sees in the state before is set right first, so that it is not taken for a change.
 */
export async function storeArticle(
  tools: JobTools,
  waiting: Pick<EntryToRead, 'address'>,
  { kept, judged, validators, status }: FoundArticle,
): Promise<RevisionDecision> {
  const { database, days, isSample, now, draw, report, momentSearch, reportSearch, accountSearch } = tools;
  const { sortAt, relevance, reasons, page } = judged;
  const { article, isStored } = await underKnownAddress(database, judged.article);
  if (isStored) await correctBeforeChange(tools, article);
  const reading = {
    found: judged.found,
    entryAddress: waiting.address,
    page: kept,
    article,
    sortAt,
    modifiedAt: lastModified(page),
    addresses: [waiting.address, canonicalAddress(kept.address, null), comparedAddress(article.address)],
    relevance,
    reasons,
    validators,
    status,
    jitter: draw(),
    now: now(),
  };
  const { decision, merged, isLookedThrough } = await storeReading(
    database,
    reading,
    isStored ? null : (found) => lookThrough(tools, found),
  );
  const among = isLookedThrough ? merged : [article.id, ...merged];
  await momentSearch.run(database, among);
  await reportSearch.run(database, among);
  await accountSearch.run(database, among);
  if (decision.kind === 'new' && !isSample) await giveWay(database, days);
  report({ kind: 'stored', headline: article.headline, how: decision.kind });
  return decision;
}

async function lookThrough(
  { momentSearch, accountSearch }: JobTools,
  article: SearchedArticle,
): Promise<LookedThrough> {
  return {
    moments: await momentSearch.find(article),
    accounts: await accountSearch.find(article),
    reportRules,
  };
}

function lastModified({ modified }: PageArticle): Date | null {
  const instant = modified.find((claim) => claim.kind === 'instant');
  return instant?.kind === 'instant' ? instant.at : null;
}
