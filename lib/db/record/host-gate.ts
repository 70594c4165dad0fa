import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@/lib/db/client';
import { isDatabaseLost, whenThere } from '@/lib/db/lost-database';
import { Prisma } from '@/prisma/generated/client';

/** Whether a host was taken; `why` is the reason given at its release, null for the ordinary delay. */
type Turn =
  | { readonly kind: 'go' }
  | { readonly kind: 'wait'; readonly until: Date; readonly why: string | null };

/** A robots.txt as a host answered for it; status 0 where no server answered. */
interface StoredRobots {
  readonly status: number;
  readonly body: string | null;
  readonly fetchedAt: Date;
}

/** The HostGate of lib/ingest/http/outcome.ts over the hosts table. */
export interface DatabaseHostGate {
  tryTake(
    place: string,
    of: { readonly host: string; readonly now: Date },
  ): Promise<{ readonly isTaken: boolean; readonly robots: StoredRobots | null }>;
  take(host: string, now: Date): Promise<Turn>;
  keep(host: string): Promise<void>;
  release(host: string, notBefore: Date, reason: string | null): Promise<void>;
  readRobots(host: string, now: Date): Promise<StoredRobots | null>;
  storeRobots(host: string, robots: StoredRobots): Promise<void>;
}

export interface HostGateOptions {
  /** The worker, as it says by an advisory lock that it is alive; null or absent where it does not. */
  readonly owner?: string | null;
  /** The caller's clock, the one that `take` and `release` are given times of. */
  readonly now?: () => Date;
  /** How long `take` waits for its turn. */
  readonly patienceMs?: number;
  /** How long a host stays held whose worker is gone. */
  readonly leaseMs?: number;
}

/** Until when to come back where another request holds the host: nobody knows how long it takes. */
const busyPauseMs = 5000;

/** After a day a robots.txt is asked for anew; while its host fails to send one, this copy still holds. */
const robotsAgeMs = 7 * 24 * 3_600_000;

/**
 * One request at a time per host, with a pause between two, across all workers of a database. Pauses
 * and leases run by the database's clock, so that machines whose clocks differ keep the same distance;
 * the caller's clock only says how far off a time is. A lease ends by itself when its worker dies.
 */
export function createHostGate(database: Database, options: HostGateOptions = {}): DatabaseHostGate {
  const { now: clock = () => new Date(), patienceMs = 10_000, leaseMs = 60_000, owner = null } = options;
  const holds = new Map<string, string>();

  const newHolder = (): string => `${owner === null ? '' : `${owner}/`}${randomUUID()}`;

  async function take(host: string, now: Date): Promise<Turn> {
    const holder = newHolder();
    const startedAt = performance.now();
    for (let attempt = 0; ; attempt += 1) {
      if (await claim(database, { host, holder, leaseMs })) {
        holds.set(host, holder);
        return { kind: 'go' };
      }
      const waited = performance.now() - startedAt;
      const standing = await standingOf(database, host);
      const pause = Math.max(standing.pauseMs, standing.isHeld ? growingPause(attempt) : 0);
      if (waited + pause > patienceMs) {
        const untilMs =
          now.getTime() + waited + Math.max(standing.pauseMs, standing.isHeld ? busyPauseMs : 0);
        const why = standing.pauseMs > 0 ? standing.reason : null;
        return { kind: 'wait', until: new Date(Math.ceil(untilMs)), why };
      }
      await sleep(Math.ceil(pause) + 1);
    }
  }

  return {
    take,
    async tryTake(place, { host, now }) {
      const holder = newHolder();
      const [row] = await claimWithRobots(database, { place, host, holder, leaseMs });
      if (row?.isTaken === true) holds.set(place, holder);
      return { isTaken: row?.isTaken === true, robots: keptRobots(row, now) };
    },
    async keep(host) {
      const holder = holds.get(host) ?? '';
      await database.$executeRaw`
        UPDATE hosts SET held_until = clock_timestamp() + ${leaseMs}::float8 * interval '1 millisecond'
        WHERE host = ${host} AND held_by = ${holder}`;
    },
    async release(host, notBefore, reason) {
      const holder = holds.get(host) ?? '';
      holds.delete(host);
      const pauseMs = Math.max(0, notBefore.getTime() - clock().getTime());
      const giving = () => giveBack(database, { host, holder, pauseMs, reason });
      await giving().catch((error: unknown) => {
        if (!isDatabaseLost(error)) throw error;
        // Who asked need not wait for it; but nobody else may ask the host before it is done, or the lease over.
        whenThere(giving, { signal: AbortSignal.timeout(leaseMs) }).catch(() => undefined);
      });
    },
    async readRobots(host, now) {
      const [stored] = await database.$queryRaw<readonly RobotsRow[]>`
        SELECT robots_status AS status, robots_body AS body, robots_fetched_at AS "fetchedAt"
        FROM hosts WHERE host = ${host}`;
      return keptRobots(stored, now);
    },
    storeRobots: (host, robots) => storeRobots(database, host, robots),
  };
}

/**
 * Lets go of hosts whose worker is gone, so that nobody waits for the end of their lease; the pause that
 * is due after a request is kept all the same. Returns how many there were.
 */
export async function freeHostsOfEndedWorkers(database: Database): Promise<number> {
  return database.$executeRaw`
    UPDATE hosts SET held_by = NULL, held_until = NULL,
      next_request_at = greatest(next_request_at, clock_timestamp() + interval '1 second')
    WHERE held_until > clock_timestamp() AND held_by LIKE '%/%'
      AND pg_try_advisory_xact_lock(hashtextextended(split_part(held_by, '/', 1), 0))`;
}

/** A host's robots.txt as its row has it. */
interface RobotsRow {
  readonly status: number | null;
  readonly body: string | null;
  readonly fetchedAt: Date | null;
}

function keptRobots(row: RobotsRow | undefined, now: Date): StoredRobots | null {
  if (row === undefined) return null;
  const { status, body, fetchedAt } = row;
  if (status === null || fetchedAt === null) return null;
  return now.getTime() - fetchedAt.getTime() < robotsAgeMs ? { status, body, fetchedAt } : null;
}

async function storeRobots(
  database: Database,
  host: string,
  { status, body, fetchedAt }: StoredRobots,
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO hosts (host, robots_status, robots_body, robots_fetched_at)
    VALUES (${host}, ${status}::int, ${body}, ${fetchedAt})
    ON CONFLICT (host) DO UPDATE SET robots_status = excluded.robots_status,
      robots_body = excluded.robots_body, robots_fetched_at = excluded.robots_fetched_at`;
}

interface Claim {
  readonly host: string;
  readonly holder: string;
  readonly leaseMs: number;
}

// One statement: Postgres locks the row and judges WHERE by its latest state, so of two workers that
// ask at once only one gets a row back.
function claiming({ host, holder, leaseMs }: Claim): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO hosts AS known (host, next_request_at, held_by, held_until)
    VALUES (${host}, clock_timestamp(), ${holder},
      clock_timestamp() + ${leaseMs}::float8 * interval '1 millisecond')
    ON CONFLICT (host) DO UPDATE SET held_by = excluded.held_by, held_until = excluded.held_until
    WHERE known.next_request_at <= clock_timestamp()
      AND (known.held_until IS NULL OR known.held_until <= clock_timestamp())
    RETURNING host`;
}

async function claim(database: Database, wanted: Claim): Promise<boolean> {
  const taken = await database.$queryRaw<readonly unknown[]>(claiming(wanted));
  return taken.length > 0;
}

/** The claim of a place at a host, with the host's robots.txt: nearly every request needs both. */
function claimWithRobots(
  database: Database,
  { place, host, holder, leaseMs }: Claim & { readonly place: string },
): Promise<readonly (RobotsRow & { readonly isTaken: boolean })[]> {
  return database.$queryRaw`
    WITH taken AS (${claiming({ host: place, holder, leaseMs })})
    SELECT EXISTS (SELECT FROM taken) AS "isTaken", robots_status AS status, robots_body AS body,
      robots_fetched_at AS "fetchedAt"
    FROM (VALUES (true)) AS asked LEFT JOIN hosts ON hosts.host = ${host}`;
}

interface Standing {
  /** Until the next request may go out, 0 when it may. */
  readonly pauseMs: number;
  readonly isHeld: boolean;
  readonly reason: string | null;
}

async function standingOf(database: Database, host: string): Promise<Standing> {
  const [row] = await database.$queryRaw<readonly Standing[]>`
    SELECT greatest(0, extract(epoch FROM next_request_at - clock_timestamp()) * 1000)::float8 AS "pauseMs",
      coalesce(held_until > clock_timestamp(), false) AS "isHeld", reason
    FROM hosts WHERE host = ${host}`;
  return row ?? { pauseMs: 0, isHeld: false, reason: null };
}

interface GivingBack {
  readonly host: string;
  readonly holder: string;
  readonly pauseMs: number;
  readonly reason: string | null;
}

// A pause is never shortened; and a hold that ran out while its request was under way may be another
// worker's by now, which is left alone.
async function giveBack(database: Database, { host, holder, pauseMs, reason }: GivingBack): Promise<void> {
  await database.$executeRaw`
    UPDATE hosts SET
      reason = CASE WHEN next_request_at > clock_timestamp() + ${pauseMs}::float8 * interval '1 millisecond'
        THEN reason ELSE ${reason} END,
      next_request_at = greatest(next_request_at,
        clock_timestamp() + ${pauseMs}::float8 * interval '1 millisecond'),
      held_by = CASE WHEN held_by = ${holder} THEN NULL ELSE held_by END,
      held_until = CASE WHEN held_by = ${holder} THEN NULL ELSE held_until END
    WHERE host = ${host}`;
}

// Spread at random, so that workers that wait for the same host do not all ask at the same moment.
function growingPause(attempt: number): number {
  return Math.min(1000, 50 * 1.5 ** Math.min(attempt, 10)) * (0.75 + Math.random() / 2);
}
