import type { Database, Transaction } from '@/lib/db/client';
import type { Outlet, SourceKind } from '@/lib/news/outlet';
import { wholeSite } from '@/lib/news/site';
import { holdsColumns } from './article-columns';
import { joinFoundOutlets, tellSites } from './found-outlets';

/** An outlet and its sources as the outlets file gives them. */
export interface WatchedOutlet extends Omit<Outlet, 'isSample' | 'isFound'> {
  readonly sources: readonly {
    readonly kind: SourceKind;
    readonly url: string;
    readonly section: string | null;
  }[];
}

/** `lastProblem` of a source that was retired because it left the outlets file. */
export const noLongerListed = 'It is no longer in the outlets file.';

export interface OutletsSync {
  readonly isSample: boolean;
  readonly now: Date;
  /** The outlet of the file whose an address is; nobody's unless given. */
  readonly ownerOf?: (address: string) => { readonly slug: string } | null;
}

/**
 * Brings the store in line with the outlets file. Outlets and sources that left the file are kept with
 * what they brought, and polled no more; those that came back are polled again. A found outlet that the
 * file has come to describe (`ownerOf` its home) is the file's, with all that it brought.
 */
export async function syncOutlets(
  database: Database,
  outlets: readonly WatchedOutlet[],
  { isSample, now, ownerOf = () => null }: OutletsSync,
): Promise<void> {
  const addresses = outlets.flatMap((outlet) => outlet.sources.map((source) => source.url));
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('parallax.outlets'))`;
    const known = await knownRows(transaction);
    await addUnknown(transaction, outlets, { isSample, now, known });
    for (const outlet of outlets) {
      const { sources, slug } = outlet;
      const facts = factsOf(outlet, isSample);
      if (!holdsColumns(known.outlets.get(slug) ?? {}, facts))
        await transaction.outlet.update({ where: { slug }, data: facts });
      for (const { url, kind: sourceKind, section } of sources) {
        const update = { outletSlug: slug, kind: sourceKind, section };
        if (holdsColumns(known.sources.get(url) ?? {}, update)) continue;
        known.sources.set(url, update);
        // A source that has moved is still the file's, under the address that the file gives.
        const moved = await transaction.source.updateMany({ where: { movedFrom: url }, data: update });
        if (moved.count === 0) await transaction.source.update({ where: { address: url }, data: update });
      }
    }
    if (!isSample) {
      await tellSites(transaction);
      await joinFoundOutlets(transaction, ownerOf);
    }
    await transaction.source.updateMany({
      where: {
        address: { notIn: addresses },
        OR: [{ movedFrom: null }, { movedFrom: { notIn: addresses } }],
        retiredAt: null,
        // Archives never stood in the file.
        kind: { not: 'archive' },
        outlet: { isSample },
      },
      data: { retiredAt: now, lastProblem: noLongerListed },
    });
    await transaction.source.updateMany({
      where: {
        OR: [{ address: { in: addresses } }, { movedFrom: { in: addresses } }],
        retiredAt: { not: null },
        lastProblem: noLongerListed,
      },
      data: { retiredAt: null, lastProblem: null, nextPollAt: now },
    });
  });
}

type KnownRows = Awaited<ReturnType<typeof knownRows>>;

function factsOf({ name, home, country, zone = null, language, kind }: WatchedOutlet, isSample: boolean) {
  return { name, home, country, zone, language, kind, isSample, site: wholeSite(home, name), foundAt: null };
}

/** Adds the outlets and sources that the store does not have, each kind in one statement, and notes them as known. */
async function addUnknown(
  transaction: Transaction,
  outlets: readonly WatchedOutlet[],
  { isSample, now, known }: Omit<OutletsSync, 'ownerOf'> & { readonly known: KnownRows },
): Promise<void> {
  const added = outlets
    .filter(({ slug }) => !known.outlets.has(slug))
    .map((outlet) => ({ slug: outlet.slug, ...factsOf(outlet, isSample) }));
  await transaction.outlet.createMany({ data: added });
  for (const outlet of added) known.outlets.set(outlet.slug, outlet);
  const sources = outlets.flatMap((outlet) =>
    outlet.sources.map(({ url, kind, section }) => ({
      outletSlug: outlet.slug,
      kind,
      section,
      address: url,
    })),
  );
  const unknown = sources.filter(({ address }) => !known.sources.has(address));
  // An address that the file has twice is the last one's, as ever.
  const byAddress = new Map(unknown.map((source) => [source.address, source]));
  const times = { addedAt: now, nextPollAt: now };
  await transaction.source.createMany({ data: [...byAddress.values()].map((one) => ({ ...one, ...times })) });
  for (const [address, source] of byAddress) known.sources.set(address, source);
}

/** What stands in the store already, to leave alone what is the same: nearly all, at nearly every start. */
async function knownRows(transaction: Transaction) {
  const outlets = await transaction.outlet.findMany();
  const sources = await transaction.source.findMany({
    select: { address: true, movedFrom: true, outletSlug: true, kind: true, section: true },
  });
  return {
    outlets: new Map<string, object>(outlets.map((outlet) => [outlet.slug, outlet])),
    // By the address that the file has; one that moved there from another is the file's by the other.
    sources: new Map<string, object>([
      ...sources.map((source) => [source.address, source] as const),
      ...sources.flatMap((source) =>
        source.movedFrom === null ? [] : [[source.movedFrom, source] as const],
      ),
    ]),
  };
}

/**
 * The sources to poll: those due at `now`, or with `now` null every one that is not retired, also those
 * that were given up after many failures. Never an archive: that is what "pull --since" is for.
 */
export async function listSourcesToPoll(
  database: Database,
  { due, isSample }: { readonly due: Date | null; readonly isSample: boolean },
): Promise<readonly { readonly id: string; readonly address: string; readonly lastPollAt: Date | null }[]> {
  const isDue = due === null ? {} : { nextPollAt: { lte: due }, suspendedAt: null };
  return database.source.findMany({
    where: { retiredAt: null, kind: { not: 'archive' }, outlet: { isSample }, ...isDue },
    select: { id: true, address: true, lastPollAt: true },
    orderBy: { nextPollAt: 'asc' },
  });
}

/** Puts the next look at a source off to `until`; `askedUntil` where its host wants to be left alone so long. */
export async function putOffPoll(
  transaction: Transaction,
  { id, until, askedUntil }: { readonly id: string; readonly until: Date; readonly askedUntil: Date | null },
): Promise<void> {
  await transaction.source.updateMany({
    where: { id, nextPollAt: { lt: until } },
    data: { nextPollAt: until, askedUntil },
  });
}
