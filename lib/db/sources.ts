import type { OutletKind, SourceKind } from '@/lib/news/outlet';
import type { Database } from './client';

/** An outlet and its sources as the outlets file gives them. */
export interface WatchedOutlet {
  readonly slug: string;
  readonly name: string;
  readonly home: string;
  readonly country: string;
  readonly language: string;
  readonly kind: OutletKind;
  readonly sources: readonly {
    readonly kind: SourceKind;
    readonly url: string;
    readonly section: string | null;
  }[];
}

/**
 * Brings the store in line with the outlets file. Outlets and sources that left the file are kept with
 * what they brought, and polled no more; those that came back are polled again.
 */
export async function syncOutlets(
  database: Database,
  outlets: readonly WatchedOutlet[],
  { isSample, now }: { readonly isSample: boolean; readonly now: Date },
): Promise<void> {
  const addresses = outlets.flatMap((outlet) => outlet.sources.map((source) => source.url));
  await database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('parallax.outlets'))`;
      for (const { sources, slug, name, home, country, language, kind } of outlets) {
        const facts = { name, home, country, language, kind, isSample };
        await transaction.outlet.upsert({ where: { slug }, create: { slug, ...facts }, update: facts });
        for (const { url, kind: sourceKind, section } of sources) {
          await transaction.source.upsert({
            where: { address: url },
            create: {
              address: url,
              outletSlug: slug,
              kind: sourceKind,
              section,
              addedAt: now,
              nextPollAt: now,
            },
            update: { outletSlug: slug, kind: sourceKind, section },
          });
        }
      }
      await transaction.source.updateMany({
        where: { address: { notIn: addresses }, retiredAt: null, outlet: { isSample } },
        data: { retiredAt: now, lastProblem: 'It is no longer in the outlets file.' },
      });
      await transaction.source.updateMany({
        where: {
          address: { in: addresses },
          retiredAt: { not: null },
          lastProblem: 'It is no longer in the outlets file.',
        },
        data: { retiredAt: null, lastProblem: null, nextPollAt: now },
      });
    },
    { timeout: 60_000 },
  );
}

/** What a poll needs to know of its source. */
export interface SourceToPoll {
  readonly id: string;
  readonly address: string;
  readonly kind: SourceKind;
  readonly outletSlug: string;
  readonly isSample: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  readonly failures: number;
  readonly nextPollAt: Date;
}

const sourceToPoll = {
  id: true,
  address: true,
  kind: true,
  outletSlug: true,
  etag: true,
  lastModified: true,
  bodyHash: true,
  failures: true,
  nextPollAt: true,
  outlet: { select: { isSample: true } },
} as const;

/** A source by id, or null where it is gone or retired. */
export async function findSource(database: Database, id: string): Promise<SourceToPoll | null> {
  const row = await database.source.findFirst({ where: { id, retiredAt: null }, select: sourceToPoll });
  if (row === null) return null;
  const { outlet, kind, ...rest } = row;
  return { ...rest, kind: storedKind(kind), isSample: outlet.isSample };
}

/** The sources to poll: those due at `now`, or with `now` null every one that is not retired. */
export async function listSourcesToPoll(
  database: Database,
  { due, isSample }: { readonly due: Date | null; readonly isSample: boolean },
): Promise<readonly { readonly id: string; readonly address: string; readonly lastPollAt: Date | null }[]> {
  return database.source.findMany({
    where: { retiredAt: null, outlet: { isSample }, ...(due === null ? {} : { nextPollAt: { lte: due } }) },
    select: { id: true, address: true, lastPollAt: true },
    orderBy: { nextPollAt: 'asc' },
  });
}

function storedKind(kind: string): SourceKind {
  return kind === 'news-sitemap' || kind === 'sitemap' ? kind : 'feed';
}
