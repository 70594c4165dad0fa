import { z } from 'zod';
import { type ArticleImage, type ArticleKind, articleKinds } from '@/lib/news/article';
import type { ArticleState } from '@/lib/news/article-state';
import type { Block } from '@/lib/news/block';
import { type Outlet, type OutletKind, outletKinds } from '@/lib/news/outlet';
import { type PublicationTime, timeOrigins } from '@/lib/news/publication-time';
import type { OutletModel } from '@/prisma/generated/models';

const storedText = z.string();
const storedBlocks = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['paragraph', 'heading', 'quotation', 'correction']), text: storedText }),
    z.object({ kind: z.literal('list'), items: z.array(storedText) }),
    z.object({ kind: z.literal('table'), rows: z.array(z.array(storedText)) }),
    z.object({
      kind: z.literal('live-entry'),
      at: z.iso.datetime().nullable(),
      text: storedText.nullable(),
    }),
    z.object({ kind: z.literal('caption'), text: storedText, credit: storedText.nullable() }),
  ]),
);
const storedOrigin = z.enum(timeOrigins);
const storedArticleKind = z.enum(articleKinds);
const storedKind = z.enum(outletKinds);

/** The `blocks` column as blocks. Throws on anything else: only this folder writes it. */
export function blocksFromJson(json: unknown): readonly Block[] {
  return storedBlocks.parse(json);
}

/** The part of an article that its outlet can change, from a row that holds it: article, revision or correction. */
export function stateFromRow(row: {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: unknown;
}): ArticleState {
  return { headline: row.headline, standfirst: row.standfirst, blocks: blocksFromJson(row.blocks) };
}

/** Blocks as the `blocks` column takes them. */
export function blocksToJson(blocks: readonly Block[]) {
  return blocks.map((block) => {
    if (block.kind === 'list') return { ...block, items: [...block.items] };
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => [...row]) };
    return { ...block };
  });
}

/** The `kind` column of an article as its kind. */
export function articleKindFromRow(kind: string | null): ArticleKind | null {
  return kind === null ? null : storedArticleKind.parse(kind);
}

/** The columns of an article's picture as one value. */
export function imageFromRow(row: {
  readonly imageAddress: string | null;
  readonly imageCredit: string | null;
}): ArticleImage | null {
  return row.imageAddress === null ? null : { address: row.imageAddress, credit: row.imageCredit };
}

interface PublishedColumns {
  readonly publishedAt: Date | null;
  readonly publishedDay: Date | null;
  readonly publishedPrecision: string;
  readonly publishedOrigin: string | null;
}

/** The four columns of a publication time as one value. */
export function publishedFromRow(row: PublishedColumns): PublicationTime {
  if (row.publishedOrigin === null) return { kind: 'unknown' };
  const origin = storedOrigin.parse(row.publishedOrigin);
  if (row.publishedAt !== null) {
    const precision = row.publishedPrecision === 'second' ? 'second' : 'minute';
    return { kind: 'instant', at: row.publishedAt, precision, origin };
  }
  return row.publishedDay === null
    ? { kind: 'unknown' }
    : { kind: 'day', day: row.publishedDay.toISOString().slice(0, 10), origin };
}

/** A publication time as the four columns. */
export function publishedToRow(published: PublicationTime): PublishedColumns {
  switch (published.kind) {
    case 'instant':
      return {
        publishedAt: published.at,
        publishedDay: null,
        publishedPrecision: published.precision,
        publishedOrigin: published.origin,
      };
    case 'day':
      return {
        publishedAt: null,
        publishedDay: new Date(`${published.day}T00:00:00Z`),
        publishedPrecision: 'day',
        publishedOrigin: published.origin,
      };
    case 'unknown':
      return { publishedAt: null, publishedDay: null, publishedPrecision: 'unknown', publishedOrigin: null };
  }
}

/** The `kind` column of an outlet as its kind. */
function outletKindFromRow(kind: string): OutletKind {
  return storedKind.parse(kind);
}

type OutletColumns = Pick<
  OutletModel,
  'slug' | 'name' | 'home' | 'country' | 'zone' | 'language' | 'kind' | 'isSample' | 'foundAt'
>;

export function outletFromRow(row: OutletColumns): Outlet {
  return {
    slug: row.slug,
    name: row.name,
    home: row.home,
    country: row.country,
    zone: row.zone,
    language: row.language,
    kind: outletKindFromRow(row.kind),
    isSample: row.isSample,
    isFound: row.foundAt !== null,
  };
}
