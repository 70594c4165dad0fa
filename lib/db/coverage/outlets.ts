import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { outletFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import { listedSourceKinds } from '@/lib/news/outlet';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { GivenUp } from '@/lib/news/shown/given-up';
import type { OutletSummary, PollOutcome, SourceStanding, SpanEnd } from '@/lib/news/shown/listing';
import { hasFallenAway } from '@/lib/news/shown/volume';
import { Prisma } from '@/prisma/generated/client';
import { changedReports, copiesOfSteps, reportSteps } from './counts/report-steps';
import { outletSums } from './counts/sums-and-changes';
import { isShownOutlet, shownOutlets } from './shown-outlets';
import { listVolumes } from './source-volumes';

const storedSourceKind = z.enum(listedSourceKinds);
const storedOutcome = z.enum([
  'fetched',
  'unchanged',
  'gone',
  'throttled',
  'refused',
  'failed',
  'unreadable',
]);

interface OutletSums {
  readonly slug: string;
  readonly articles: number;
  readonly reports: number;
  readonly firstAt: Date | null;
  readonly firstDay: string | null;
  readonly lastAt: Date | null;
  readonly lastDay: string | null;
  readonly sources: number;
  readonly lastPollAt: Date | null;
}

/** Every outlet that is shown with the sum of its coverage, by name. */
export function listOutlets(
  database: Database,
  sample: SampleWish = 'auto',
): Promise<readonly OutletSummary[]> {
  return summariseOutlets(database, isShownOutlet(sample));
}

/** How every outlet is called, whether shown or not. */
export function listOutletNames(
  database: Database,
): Promise<readonly Pick<OutletSummary, 'slug' | 'name' | 'formerSlugs'>[]> {
  return database.outlet.findMany({ select: { slug: true, name: true, formerSlugs: true } });
}

/** One outlet by its slug or a former one; null where there is none. */
export async function findOutlet(database: Database, slug: string): Promise<OutletSummary | null> {
  const [outlet] = await summariseOutlets(
    database,
    Prisma.sql`o.slug = ${storable(slug)} or ${storable(slug)} = any(o.former_slugs)`,
  );
  return outlet ?? null;
}

async function summariseOutlets(database: Database, which: Prisma.Sql): Promise<readonly OutletSummary[]> {
  const isAsked = Prisma.sql`outlet_slug in (select o.slug from outlets o where ${which})`;
  const sums = await database.$queryRaw<OutletSums[]>`
    with ${changedReports}, counted as (
      select outlet_slug, sum(articles) as articles
      from (${outletSums}) c
      where ${isAsked} group by 1
    ), copied as (
      select outlet_slug, ${copiesOfSteps} as copies
      from (${reportSteps(Prisma.sql`language = '' and kind = '' and moment = '' and ${isAsked}`)}) step where articles & 1 > 0 group by 1
    )
    select o.slug, coalesce(c.articles, 0)::int as articles, (coalesce(c.articles, 0) - coalesce(k.copies, 0))::int as reports,
      coalesce(s.sources, 0)::int as sources, s.last_poll_at as "lastPollAt",
      first.at as "firstAt", first.day as "firstDay", last.at as "lastAt", last.day as "lastDay"
    from outlets o left join counted c on c.outlet_slug = o.slug left join copied k on k.outlet_slug = o.slug
    left join lateral (${endOf(Prisma.sql`asc`)}) first on true
    left join lateral (${endOf(Prisma.sql`desc`)}) last on true
    left join (select outlet_slug, count(*) filter (where retired_at is null) as sources, max(last_poll_at) as last_poll_at
      from sources group by 1) s on s.outlet_slug = o.slug
    where ${which}`;
  const bySlug = new Map(sums.map((sum) => [sum.slug, sum]));
  const rows = await database.outlet.findMany({ where: { slug: { in: [...bySlug.keys()] } } });
  return rows
    .flatMap((row) => {
      const sum = bySlug.get(row.slug);
      if (sum === undefined) return [];
      const { articles, reports, sources, lastPollAt } = sum;
      const ends = { first: spanEnd(sum.firstAt, sum.firstDay), last: spanEnd(sum.lastAt, sum.lastDay) };
      const counts = { articles, reports, sources, lastPollAt };
      return [{ ...outletFromRow(row), formerSlugs: row.formerSlugs, ...counts, ...ends }];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Where the dated reports of an outlet begin or end, as SQL over `outlets o`: no day where one of them has a clock time there. */
function endOf(direction: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`select a.sort_at as at, a.published_day::text as day from articles a
    where a.outlet_slug = o.slug and a.sort_at is not null and a.withdrawn_at is null and a.merged_into is null
    order by a.sort_at ${direction}, a.published_day nulls first limit 1`;
}

function spanEnd(at: Date | null, day: string | null): SpanEnd | null {
  if (at === null) return null;
  return day === null ? { kind: 'instant', at } : { kind: 'day', day };
}

/** What was seen of a source, and whether the address it has moved to is a source itself. */
interface StandingRow {
  readonly sourceId: string;
  readonly lastOutcome: string | null;
  readonly entries: number;
  readonly polls: number;
  readonly stored: number;
  readonly isTargetFollowed: boolean;
}

/** How the sources stand, of one outlet or of all that are shown, by outlet and address. */
export async function listSources(
  database: Database,
  outletSlug: string | null,
  { sample = 'auto', now = new Date() }: { readonly sample?: SampleWish; readonly now?: Date } = {},
): Promise<readonly SourceStanding[]> {
  const where =
    outletSlug === null
      ? // To those that were found only archives lead, and that is said on their own pages.
        { outlet: { ...(await shownOutlets(database, sample)), foundAt: null } }
      : { outletSlug: storable(outletSlug) };
  const [sources, standings, volumes] = await Promise.all([
    database.source.findMany({
      where,
      include: { outlet: true, subscription: true },
      orderBy: [{ outlet: { name: 'asc' } }, { outletSlug: 'asc' }, { address: 'asc' }],
    }),
    database.$queryRaw<StandingRow[]>`
      select s.id as "sourceId", latest.outcome as "lastOutcome", coalesce(answered.entries, 0)::int as entries,
        (select count(*) from polls where source_id = s.id)::int as polls,
        (select count(*) from entries where source_id = s.id and verdict = 'stored')::int as stored,
        exists (select 1 from sources f where f.address = s.moved_to and f.retired_at is null) as "isTargetFollowed"
      from sources s
      left join lateral (select outcome from polls where source_id = s.id order by at desc limit 1) latest on true
      left join lateral (select entries from polls where source_id = s.id and outcome = 'fetched'
        order by at desc limit 1) answered on true
      where ${outletSlug === null ? Prisma.sql`true` : Prisma.sql`s.outlet_slug = ${storable(outletSlug)}`}`,
    listVolumes(database, outletSlug, now),
  ]);
  const standingOf = new Map(standings.map((row) => [row.sourceId, row]));
  const silences = new Map(volumes.filter(hasFallenAway).map((volume) => [volume.sourceId, volume]));
  return sources.flatMap(({ outlet, ...source }) => {
    const row = standingOf.get(source.id);
    if (outlet === null || row === undefined) return [];
    const { polls, entries, stored, isTargetFollowed } = row;
    const lastOutcome: PollOutcome | null = storedOutcome.nullable().parse(row.lastOutcome);
    const standing: SourceStanding = {
      id: source.id,
      outlet: outletFromRow(outlet),
      kind: storedSourceKind.parse(source.kind),
      address: source.address,
      section: source.section,
      addedAt: source.addedAt,
      lastPollAt: source.lastPollAt,
      lastOutcome,
      lastSuccessAt: source.lastSuccessAt,
      lastProblem: source.lastProblem,
      failures: source.failures,
      nextPollAt: isFollowed(source) ? source.nextPollAt : null,
      ...wayOf(source, isTargetFollowed),
      pushedUntil: runningLease(source.subscription, now),
      silence: silences.get(source.id) ?? null,
      polls,
      entries,
      stored,
    };
    return [standing];
  });
}

function isFollowed({
  kind,
  retiredAt,
  suspendedAt,
}: {
  readonly kind: string;
  readonly retiredAt: Date | null;
  readonly suspendedAt: Date | null;
}): boolean {
  return kind !== 'archive' && retiredAt === null && suspendedAt === null;
}

type Way = Pick<SourceStanding, 'isSuspended' | 'askedUntil' | 'movedFrom' | 'redirect'>;

/** What is going on with a source beside its last look. */
function wayOf(
  source: {
    readonly retiredAt: Date | null;
    readonly suspendedAt: Date | null;
    readonly askedUntil: Date | null;
    readonly movedFrom: string | null;
    readonly movedTo: string | null;
    readonly movedToSince: Date | null;
  },
  isTargetFollowed: boolean,
): Way {
  const { retiredAt, suspendedAt, askedUntil, movedFrom, movedTo: to, movedToSince: since } = source;
  const redirect = to === null || since === null ? null : { to, since, isFollowed: isTargetFollowed };
  return { isSuspended: retiredAt === null && suspendedAt !== null, askedUntil, movedFrom, redirect };
}

function runningLease(
  subscription: { readonly state: string; readonly leaseUntil: Date | null } | null,
  now: Date,
): Date | null {
  const leaseUntil = subscription?.state === 'active' ? subscription.leaseUntil : null;
  return leaseUntil !== null && leaseUntil > now ? leaseUntil : null;
}

const mostGivenUp = 20;

/** The lines whose pages could not be read, of outlets that are no sample's; those given up last are named. */
export async function listGivenUp(database: Database): Promise<GivenUp> {
  const where = {
    verdict: 'failed',
    OR: [{ source: { outlet: null } }, { source: { outlet: { isSample: false } } }],
  };
  const [count, latest] = await Promise.all([
    database.entry.count({ where }),
    database.entry.findMany({
      where,
      orderBy: [{ readAt: { sort: 'desc', nulls: 'last' } }, { address: 'asc' }],
      take: mostGivenUp,
      select: { address: true, headline: true, reasons: true },
    }),
  ]);
  return { count, latest: latest.map(({ reasons, ...line }) => ({ ...line, why: reasons.at(-1) ?? '' })) };
}
