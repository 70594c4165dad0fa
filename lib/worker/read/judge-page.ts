import type { ReadArticle } from '@/lib/db/record/article-columns';
import type { KeptPage } from '@/lib/db/record/pages';
import type { PageArticle } from '@/lib/news/article';
import { canonicalAddress } from '@/lib/news/canonical-address';
import { type ArticleParts, composeArticle } from '@/lib/news/compose-article';
import type { FoundOutlet, PagePublisher } from '@/lib/news/outlet';
import type { PublicationTime } from '@/lib/news/publication-time';
import { startOfDay } from '@/lib/news/zoned-time';
import type { JobTools } from '@/lib/worker/job-tools';

/** What a page is judged with. */
export type PageTools = Pick<JobTools, 'reader' | 'rules' | 'zone' | 'now'>;

export type JudgedPage =
  | ({ readonly kind: 'about'; readonly page: PageArticle } & ReadArticle)
  | ({ readonly kind: 'off-topic'; readonly page: PageArticle } & ReadArticle)
  /** No article can be made of it. `why` is one plain sentence; `to`: the page that it only leads to, if so. */
  | { readonly kind: 'unreadable'; readonly why: string; readonly to: string | null };

/** The same of a line's page, whose outlet may have to be told by the page. */
export type JudgedLine =
  | (Exclude<JudgedPage, { kind: 'unreadable' }> & { readonly found: FoundOutlet | null })
  | Extract<JudgedPage, { kind: 'unreadable' }>
  /** Nobody's page: an aggregator's, a wiki's. `why` is one plain sentence. */
  | { readonly kind: 'no-outlet'; readonly why: string };

/** An article and whether it is about the event, from the page and the line that led to it. No request is made. */
export async function judgePage(
  tools: PageTools,
  kept: KeptPage,
  outlet: ArticleParts['outlet'],
): Promise<JudgedPage> {
  const read = await readKept(tools, kept);
  return read.kind === 'unreadable' ? read : judgeRead(tools, read, outlet);
}

/** As `judgePage`; with `outlet` null it is the page's own, one that is known by now or one that it makes. */
export async function judgeLine(
  tools: PageTools & Pick<JobTools, 'whose'>,
  kept: KeptPage,
  outlet: ArticleParts['outlet'] | null,
): Promise<JudgedLine> {
  const read = await readKept(tools, kept);
  if (read.kind === 'unreadable') return read;
  const { page, publisher } = read;
  const address = canonicalAddress(kept.address, page.canonicalAddress);
  const owner =
    outlet === null
      ? await tools.whose({ address, publisher, language: page.language })
      : ({ kind: 'known', outlet } as const);
  if (owner.kind === 'none') return { kind: 'no-outlet', why: owner.why };
  const judged = judgeRead(tools, read, owner.outlet);
  return judged.kind === 'unreadable'
    ? judged
    : { ...judged, found: owner.kind === 'found' ? owner.outlet : null };
}

/** A page as it was read. */
interface ReadPage {
  readonly kind: 'read';
  readonly kept: KeptPage;
  readonly page: PageArticle;
  readonly publisher: PagePublisher;
  readonly fetchedAt: Date;
}

async function readKept(
  { reader, now }: PageTools,
  kept: KeptPage,
): Promise<ReadPage | Extract<JudgedPage, { kind: 'unreadable' }>> {
  const { address, contentType } = kept;
  const fetchedAt = kept.capturedAt ?? now();
  const reading = await reader.readPage(kept.body, { contentType, address, fetchedAt });
  if (reading.kind !== 'article')
    return { kind: 'unreadable', why: reading.why, to: reading.kind === 'leads-on' ? reading.to : null };
  return { kind: 'read', kept, page: reading.article, publisher: reading.publisher, fetchedAt };
}

function judgeRead(
  { rules, zone }: PageTools,
  { kept, page, fetchedAt }: ReadPage,
  outlet: ArticleParts['outlet'],
): JudgedPage {
  const { address, listed } = kept;
  const composed = composeArticle({ page, entry: listed, outlet, address, fetchedAt });
  if (composed.kind === 'incomplete') return { kind: 'unreadable', why: composed.why, to: null };
  const { article } = composed;
  const { kind, relevance, reasons } = rules.judgeArticle(article);
  return { kind, page, article, sortAt: placeInTime(article.published, zone), relevance, reasons };
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
