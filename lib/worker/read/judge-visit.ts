import type { ReadArticle } from '@/lib/db/record/article-columns';
import type { EntryToRead } from '@/lib/db/record/entries';
import type { KeptPage } from '@/lib/db/record/pages';
import type { KnownArticle } from '@/lib/db/record/visits';
import type { PageArticle } from '@/lib/news/article';
import { whyElsewhere } from '@/lib/news/later/leads-elsewhere';
import { judgeSameness } from '@/lib/news/later/same-article';
import type { VisitOutcome } from '@/lib/news/later/visit';
import type { FoundOutlet } from '@/lib/news/outlet';
import type { JobTools } from '@/lib/worker/job-tools';
import { type FetchedPage, livePage } from './ask-page';
import { judgeLine, type PageTools } from './judge-page';

/** What another look at an article's address showed. */
export type VisitVerdict =
  | {
      readonly kind: 'state';
      readonly kept: KeptPage;
      readonly judged: ReadArticle & { readonly page: PageArticle; readonly found: FoundOutlet | null };
    }
  /** No state of the article. */
  | {
      readonly kind: 'nothing';
      readonly outcome: Extract<VisitOutcome, 'failed' | 'not-the-article'>;
      readonly problem: string;
      /** The page that this one only leads to; null where it does not. */
      readonly to: string | null;
    };

/** Tells whether a page is a state of the article that it was fetched for. No request is made, nothing is stored. */
export async function judgeVisit(
  tools: PageTools & Pick<JobTools, 'whose'>,
  {
    waiting,
    known,
  }: { readonly waiting: Pick<EntryToRead, 'entry' | 'outlet'>; readonly known: KnownArticle },
  fetched: Pick<FetchedPage, 'address' | 'contentType' | 'body'>,
): Promise<VisitVerdict> {
  const elsewhere = whyElsewhere(waiting.entry.address, fetched.address);
  if (elsewhere !== null)
    return { kind: 'nothing', outcome: 'not-the-article', problem: elsewhere, to: null };
  const kept = livePage(waiting.entry, fetched);
  const judged = await judgeLine(tools, kept, waiting.outlet);
  if (judged.kind === 'no-outlet')
    return { kind: 'nothing', outcome: 'not-the-article', problem: judged.why, to: null };
  if (judged.kind === 'unreadable')
    return { kind: 'nothing', outcome: 'failed', problem: asSentence(judged.why), to: judged.to };
  const sameness = judgeSameness(known, judged.article);
  if (sameness.kind !== 'same-article')
    return { kind: 'nothing', outcome: sameness.kind, problem: sameness.why, to: null };
  // For what it was taken into the coverage, for that it stays there.
  const { relevance, relevanceReasons: reasons } = known;
  return {
    kind: 'state',
    kept,
    judged: judged.kind === 'about' ? judged : { ...judged, relevance, reasons },
  };
}

/** Readers give a reason as a clause ("the page is empty") or as a sentence. */
function asSentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? '' : '.'}`;
}
