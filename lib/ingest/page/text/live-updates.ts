import { isJsonObject } from '@/lib/ingest/decode/json';
import { type LdNode, ldLines, ldText, ldTypes, listOf } from '@/lib/ingest/page/json-ld';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { parsePrintedTime, unknownHabits } from '@/lib/ingest/page/times/printed-time';
import { toClaim } from '@/lib/ingest/page/times/time-claim';
import { type Block, bodyText } from '@/lib/news/block';

/** An entry as a page's data give it. */
export interface LiveUpdate {
  readonly headline: string | null;
  /** Plain text, a paragraph a line. */
  readonly body: string;
  /** As written, "2025-08-15T10:22:00-08:00"; null where none is given. */
  readonly time: string | null;
}

const limits = { updates: 500, body: 20_000 } as const;

/** The entries in a page's linked data (LiveBlogPosting.liveBlogUpdate), in their order; empty where it is no live blog. */
export function readLiveUpdates(articles: readonly LdNode[]): readonly LiveUpdate[] {
  const blog = articles.find(
    (node) => ldTypes(node).includes('LiveBlogPosting') && listOf(node.liveBlogUpdate).length > 0,
  );
  return listOf(blog?.liveBlogUpdate)
    .filter(isJsonObject)
    .slice(0, limits.updates)
    .map((update) => ({
      headline: ldText(update, 'headline') ?? ldText(update, 'name'),
      body: (ldLines(update, 'articleBody') ?? ldLines(update, 'text') ?? '').slice(0, limits.body),
      time: ldText(update, 'datePublished') ?? ldText(update, 'dateCreated'),
    }))
    .filter(({ headline, body }) => headline !== null || body !== '');
}

/**
 * The article's blocks with the entries of the page's data, where the page itself fills them in by
 * script: only where they say half as much again as the blocks do.
 */
export function withUpdates(
  blocks: readonly Block[],
  updates: readonly LiveUpdate[],
  offset: number | null,
): readonly Block[] {
  const said = updates.reduce((sum, { body }) => sum + body.length, 0);
  if (updates.length < 2 || said < 1.5 * bodyText(blocks).length) return blocks;
  return [
    ...blocks,
    ...updates.flatMap(({ headline, body, time }): readonly Block[] => [
      { kind: 'live-entry', at: inUtc(time, offset), text: headline === null ? null : foldSpace(headline) },
      ...body
        .split('\n')
        .map(foldSpace)
        .filter((text) => text !== '')
        .map((text): Block => ({ kind: 'paragraph', text })),
    ]),
  ];
}

/** An instant as UTC ISO 8601; null for a bare day, and for a clock time of no known zone. */
export function inUtc(time: string | null, offset: number | null): string | null {
  const printed = time === null ? null : parsePrintedTime(time, unknownHabits);
  const claim = printed === null ? null : toClaim(printed, 'visible', offset);
  return claim?.kind === 'instant' ? claim.at.toISOString() : null;
}
