import type { Database } from '@/lib/db/client';
import { blocksFromJson, publishedFromRow } from '@/lib/db/rows';
import type { Article } from '@/lib/news/article';
import type { DatedState } from '@/lib/news/article-state';
import type { Prisma } from '@/prisma/generated/client';

/** An article as far as its sentences are looked through. */
export interface SearchedArticle {
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly language: string;
  readonly blocks: ReturnType<typeof blocksFromJson>;
  readonly published: ReturnType<typeof publishedFromRow>;
  /** Its states so far, the first one first, as they were stored when it was read. */
  readonly states: readonly DatedState[];
}

/** Which articles are asked about: these or (null) all, of which at most `limit` are given, by id. */
export interface Asked {
  readonly among: readonly string[] | null;
  readonly limit: number;
}

/** Articles by a condition with all their states. */
export async function listWithStates(
  database: Database,
  where: Prisma.ArticleWhereInput,
  { among, limit }: Asked,
): Promise<readonly SearchedArticle[]> {
  const rows = await database.article.findMany({
    where: among === null ? where : { AND: [{ id: { in: [...among] } }, where] },
    omit: { searchText: true, marks: true, edgeBlocks: true },
    include: { revisions: { orderBy: { number: 'asc' } } },
    take: limit,
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    headline: row.headline,
    standfirst: row.standfirst,
    language: row.language,
    blocks: blocksFromJson(row.blocks),
    published: publishedFromRow(row),
    states: row.revisions.map(({ headline, standfirst, blocks, ...seen }) => ({
      at: stateTime(seen),
      headline,
      standfirst,
      blocks: blocksFromJson(blocks),
    })),
  }));
}

/** An article that is about to be stored as `listWithStates` would give it then. */
export function firstState(
  { id, headline, standfirst, language, blocks, published }: Article,
  seen: { readonly seenAt: Date; readonly modifiedAt: Date | null },
): SearchedArticle {
  const state = { headline, standfirst, blocks };
  return { id, ...state, language, published, states: [{ at: stateTime(seen), ...state }] };
}

function stateTime({
  seenAt,
  modifiedAt,
}: {
  readonly seenAt: Date;
  readonly modifiedAt: Date | null;
}): Date {
  // A "modified" that is later than the look says nothing.
  return modifiedAt !== null && modifiedAt <= seenAt ? modifiedAt : seenAt;
}
