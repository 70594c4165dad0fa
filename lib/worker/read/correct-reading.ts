import type { Database } from '@/lib/db/client';
import { type ArticleToReread, listToReread, storeRereading } from '@/lib/db/record/corrections';
import { unpackPage } from '@/lib/db/record/pages';
import { differsFromStored } from '@/lib/db/record/readings';
import type { Article } from '@/lib/news/article';
import { type JudgedPage, judgePage, type PageTools } from './judge-page';

/** What became of one stored state when its page was read again. */
export type Reread =
  | { readonly kind: 'corrected' | 'same' | 'not-kept' }
  /** The state stays as it was. `why` is one plain sentence. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** What a kept page is read again with. */
export type RereadTools = PageTools & { readonly database: Database; readonly now: () => Date };
type About = Extract<JudgedPage, { kind: 'about' }>;

/** Reads one stored state again from its kept page, without a request, and stores what is better. */
export async function rereadRevision(
  tools: RereadTools,
  of: ArticleToReread,
  number: number,
): Promise<Reread> {
  const { database, now } = tools;
  const pageId = of.revisions.find((revision) => revision.number === number)?.pageId ?? null;
  if (pageId === null) return { kind: 'not-kept' };
  const judged = await judgePage(tools, await unpackPage(database, pageId), of.outlet);
  if (judged.kind !== 'about') return { kind: 'unreadable', why: whyNot(judged) };
  const isNewest = of.revisions.at(-1)?.number === number;
  const { article, sortAt, relevance, reasons } = isNewest
    ? await withNewestFacts(tools, of, { pageId, judged })
    : judged;
  const reading = {
    articleId: of.id,
    revisionNumber: number,
    article,
    sortAt,
    relevance,
    reasons,
    now: now(),
  };
  return { kind: (await storeRereading(database, reading)) ? 'corrected' : 'same' };
}

function whyNot(judged: Exclude<JudgedPage, About>): string {
  return judged.kind === 'unreadable' ? judged.why : judged.reasons.join(' ');
}

/** The text of the newest revision, with the facts of a page that was kept after it for those alone. */
async function withNewestFacts(
  tools: RereadTools,
  { newestPageId, outlet }: ArticleToReread,
  { pageId, judged }: { readonly pageId: bigint; readonly judged: About },
): Promise<About> {
  if (newestPageId === null || newestPageId === pageId) return judged;
  const newer = await judgePage(tools, await unpackPage(tools.database, newestPageId), outlet);
  if (newer.kind !== 'about') return judged;
  const { headline, standfirst, blocks } = judged.article;
  return { ...newer, article: { ...newer.article, headline, standfirst, blocks } };
}

/**
 * To be called before a page that was just fetched is stored. Where it reads otherwise than what is
 * stored, the page of the stored state is read again first: what today's reader sees in that one too is no
 * change of the outlet's, but a correction of ours, and is stored as such. Only what differs beyond it is
 * left for the outlet's next revision.
 */
export async function correctBeforeChange(tools: RereadTools, fetched: Article): Promise<void> {
  const { database } = tools;
  if (!(await differsFromStored(database, fetched))) return;
  const [stored] = await listToReread(database, { after: '', take: 1, only: [fetched.id] });
  const newest = stored?.revisions.at(-1);
  if (stored !== undefined && newest !== undefined) await rereadRevision(tools, stored, newest.number);
}
