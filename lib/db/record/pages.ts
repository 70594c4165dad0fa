import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { Entry } from '@/lib/news/entry';
import { Prisma } from '@/prisma/generated/client';
import { entryFromJson, entryToJson } from './entry-json';

/** Where a page came from: its own host, or an archive that had kept a copy. */
export const pageOrigins = ['live', 'wayback', 'common-crawl'] as const;
export type PageOrigin = (typeof pageOrigins)[number];

/**
 * What is kept of the answer that an article was read from: enough to read it again, and no more. Never
 * stored are the other headers of the answer, cookies, or anything that we sent.
 */
export interface KeptPage {
  /** Where it answered, after redirects; of an archive's copy the address that it is a copy of. */
  readonly address: string;
  readonly origin: PageOrigin;
  /** When the archive took its copy; null for a live page. Never a publication time. */
  readonly capturedAt: Date | null;
  /** The Content-Type header, which may name the encoding. */
  readonly contentType: string | null;
  /** Freed of the transfer's packing, in the page's own encoding: what the reader was given. */
  readonly body: Uint8Array;
  /** The source's line it was read with. */
  readonly listed: Entry;
}

/** A page as the table takes it; made before the transaction, which must not wait for it. */
export interface PackedPage {
  readonly address: string;
  readonly origin: PageOrigin;
  readonly capturedAt: Date | null;
  readonly contentType: string | null;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly bodyHash: string;
  readonly listed: ReturnType<typeof entryToJson>;
}

const compress = promisify(brotliCompress);
const expand = promisify(brotliDecompress);

/**
 * On 60 pages of the extraction bench (13.4 MB): 3 → 19.0 % of the size in 1.7 ms a page, 5 → 17.0 % in
 * 4.6 ms, 7 → 16.7 % in 6.4 ms, 9 → 16.6 % in 29 ms; gzip: 19.9 % in 3.1 ms.
 */
const quality = 5;
/** What is fetched is at most 10 MB. */
const largestBody = 64_000_000;

/** A page packed for `storingPage`. */
export async function packPage(page: KeptPage): Promise<PackedPage> {
  const { address, origin, capturedAt, contentType, body, listed } = page;
  const packed = await compress(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return {
    address: storable(address),
    origin,
    capturedAt,
    contentType: contentType === null ? null : storable(contentType),
    body: new Uint8Array(packed),
    bodyHash: createHash('sha256').update(body).digest('hex'),
    listed: entryToJson(listed),
  };
}

/** The statement that keeps a page of a stored article; it gives the page's id, for the revision that it gave. */
export function storingPage(
  { address, origin, capturedAt, contentType, body, bodyHash, listed }: PackedPage,
  { articleId, fetchedAt }: { readonly articleId: string; readonly fetchedAt: Date },
): Prisma.Sql {
  return Prisma.sql`
    insert into pages
      (article_id, fetched_at, address, origin, captured_at, content_type, body, body_hash, listed)
    values (${articleId}, ${fetchedAt}, ${address}, ${origin}, ${capturedAt}, ${contentType}, ${body}, ${bodyHash},
      ${JSON.stringify(listed)}::jsonb)
    returning id`;
}

/** The page under an id of the table, its body as it was kept. Throws where there is none. */
export async function unpackPage(database: Database, id: bigint): Promise<KeptPage> {
  const row = await database.page.findUniqueOrThrow({ where: { id } });
  const { address, origin, capturedAt, contentType, listed } = row;
  return {
    address,
    origin: z.enum(pageOrigins).parse(origin),
    capturedAt,
    contentType,
    body: await expand(row.body, { maxOutputLength: largestBody }),
    listed: entryFromJson(listed),
  };
}
