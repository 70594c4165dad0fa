import type { Database, Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { FoundOutlet } from '@/lib/news/outlet';
import { isNameless, wholeSite } from '@/lib/news/site';

/** The outlet whose home is of a site, listed ones before found ones; null where none is known. Never the sample's. */
export async function findOutletOfSite(
  database: Database,
  site: string,
): Promise<{ readonly slug: string; readonly name: string; readonly language: string } | null> {
  return database.outlet.findFirst({
    where: { site, isSample: false },
    select: { slug: true, name: true, language: true },
    orderBy: [{ foundAt: { sort: 'asc', nulls: 'first' } }, { slug: 'asc' }],
  });
}

/** A found outlet with several accounts. */
export interface TellingOutlet {
  readonly name: string;
  readonly home: string;
  readonly articles: number;
}

/** The found outlets with the most accounts, at least two, `take` at most. */
export async function listTellingOutlets(
  database: Database,
  take: number,
): Promise<readonly TellingOutlet[]> {
  return database.$queryRaw<readonly TellingOutlet[]>`
    select o.name, o.home, count(*)::int as articles
    from outlets o join articles a on a.outlet_slug = o.slug
    where o.found_at is not null and a.withdrawn_at is null and a.merged_into is null
    group by o.slug having count(*) > 1 order by 3 desc, 1 limit ${take}`;
}

/** Makes an outlet of its first account, in the transaction that stores it; leaves one of that slug as it is. */
export async function storeFoundOutlet(
  transaction: Transaction,
  { slug, site, name, home, country, language, kind }: FoundOutlet,
  now: Date,
): Promise<void> {
  const facts = { site, name: storable(name), home, country, language, kind, foundAt: now };
  // Two pages of one outlet may be stored at this moment.
  await transaction.outlet.createMany({ data: [{ slug, ...facts }], skipDuplicates: true });
}

/**
 * The address of the source that stands for an archive at an outlet, made of the one that stands for the archive
 * at nobody's: "https://gdelt.example/#courier", or below the outlet's home where an archive has no address.
 */
export function archiveSourceOf(
  shared: string,
  { slug, home, isFound }: { readonly slug: string; readonly home: string; readonly isFound: boolean },
): string {
  if (!shared.startsWith('#')) return `${shared}#${slug}`;
  return `${home}${shared}${isFound ? `-${slug}` : ''}`;
}

/** Gives a line of an archive, which was nobody's, to the outlet that its page proved to be of. */
export async function giveEntryTo(
  transaction: Transaction,
  {
    entryAddress,
    outletSlug,
    now,
  }: { readonly entryAddress: string; readonly outletSlug: string; readonly now: Date },
): Promise<void> {
  const entry = await transaction.entry.findUnique({
    where: { address: entryAddress },
    select: { source: { select: { address: true, outletSlug: true } } },
  });
  if (entry === null || entry.source.outletSlug !== null) return;
  const { slug, home, foundAt } = await transaction.outlet.findUniqueOrThrow({ where: { slug: outletSlug } });
  const address = archiveSourceOf(entry.source.address, { slug, home, isFound: foundAt !== null });
  const source = { outletSlug, address, kind: 'archive', addedAt: now, lastPollAt: now, lastSuccessAt: now };
  await transaction.source.createMany({ data: [source], skipDuplicates: true });
  const { id } = await transaction.source.findUniqueOrThrow({ where: { address }, select: { id: true } });
  await transaction.entry.update({ where: { address: entryAddress }, data: { sourceId: id } });
}

/** Gives outlets that were stored before sites were, and left the file since, theirs: their pages are still theirs. */
export async function tellSites(transaction: Transaction): Promise<void> {
  const untold = await transaction.outlet.findMany({ where: { site: null, isSample: false } });
  for (const { slug, home, name } of untold) {
    await transaction.outlet.update({ where: { slug }, data: { site: wholeSite(home, name) } });
  }
}

/**
 * Joins found outlets to those that the outlets file has come to describe: articles and sources become the file's
 * outlet's, whose former slug leads to it.
 */
export async function joinFoundOutlets(
  transaction: Transaction,
  ownerOf: (address: string) => { readonly slug: string } | null,
): Promise<void> {
  const found = await transaction.outlet.findMany({
    where: { foundAt: { not: null } },
    orderBy: { slug: 'asc' },
  });
  for (const { slug, site, home, formerSlugs } of found) {
    const owner = isNameless(new URL(home).hostname)
      ? await transaction.outlet.findFirst({ where: { site, foundAt: null, isSample: false } })
      : ownerOf(home);
    if (owner === null) continue;
    // A worker that stores an account of it at this moment waits until this is done.
    await transaction.$queryRaw`select slug from outlets where slug = ${slug} for update`;
    const theirs = { where: { outletSlug: slug }, data: { outletSlug: owner.slug } };
    await transaction.article.updateMany(theirs);
    await transaction.source.updateMany(theirs);
    await transaction.archiveStep.updateMany(theirs);
    await transaction.outlet.delete({ where: { slug } });
    await transaction.outlet.update({
      where: { slug: owner.slug },
      data: { formerSlugs: { push: [slug, ...formerSlugs] } },
    });
    await transaction.$executeRaw`select pg_notify('coverage', 'outlets')`;
  }
}
