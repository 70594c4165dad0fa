import { articleColumns } from '@/lib/db/record/article-columns';
import { blocksToJson } from '@/lib/db/rows';
import { loadEvent } from '@/lib/event/load';
import { firstStep, nextVisit } from '@/lib/news/later/next-visit';
import { contentHash } from '@/lib/news/later/revision';
import type { MadeArticle } from './made-articles';

/** A row by the names of its columns, as Postgres reads it from JSON. */
export type Row = Readonly<Record<string, unknown>>;

export interface ArticleRows {
  readonly articles: Row;
  readonly revisions: readonly Row[];
  readonly article_addresses: Row;
  readonly moment_sentences: readonly Row[];
}

const laterMs = 2 * 3_600_000;

/** What the store holds of a made article: as `storeReading` leaves it, its report, its later headline and one moment. */
export function rowsOf(made: MadeArticle, place: number): ArticleRows {
  const { reading, copyOf, later } = made;
  const { article, now, sortAt, modifiedAt } = reading;
  const { id, address, outletSlug } = article;
  const visit = nextVisit({
    outcome: 'first',
    calmVisits: firstStep({ publishedAt: sortAt, firstSeenAt: now }),
    isArchived: false,
    isWithdrawn: false,
    notBefore: null,
    now,
    jitter: 0,
  });
  const columns = articleColumns(reading);
  const changedAt = later === null ? null : new Date(now.getTime() + laterMs);
  return {
    articles: snakeCased({
      id,
      address,
      outletSlug,
      ...columns,
      headline: later ?? columns.headline,
      firstSeenAt: now,
      changedAt,
      nextVisitAt: visit.at,
      calmVisits: visit.calmVisits,
      marks: [],
      edgeBlocks: [],
      reportId: copyOf ?? id,
    }),
    revisions: [
      revision({ id, number: 1, seenAt: now, modifiedAt, kind: 'first' }, article),
      ...(later === null || changedAt === null
        ? []
        : [
            revision(
              { id, number: 2, seenAt: changedAt, modifiedAt, kind: 'headline' },
              { ...article, headline: later },
            ),
          ]),
    ],
    article_addresses: { address, article_id: id },
    moment_sentences: place % 3 === 0 ? [momentSentence(id, place)] : [],
  };
}

function revision(
  of: {
    readonly id: string;
    readonly number: number;
    readonly seenAt: Date;
    readonly modifiedAt: Date | null;
    readonly kind: string;
  },
  state: MadeArticle['reading']['article'],
): Row {
  const { id, ...facts } = of;
  const { headline, standfirst, blocks } = state;
  return snakeCased({
    ...facts,
    articleId: id,
    headline,
    standfirst,
    blocks: blocksToJson(blocks),
    contentHash: contentHash(state),
  });
}

function momentSentence(articleId: string, place: number): Row {
  const { moments } = loadEvent();
  return snakeCased({
    articleId,
    moment: moments[place % moments.length]?.slug,
    block: 0,
    start: 0,
    end: 20,
    sentence: 'The two presidents met.',
    reasons: [],
    isAnnounced: place % 10 === 0,
  });
}

function snakeCased(row: Row): Row {
  const named = Object.entries(row).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return Object.fromEntries(named);
}
