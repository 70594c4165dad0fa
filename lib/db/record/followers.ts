import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';

/** What a WebSub subscriber asks of our hub. */
export interface FollowRequest {
  readonly mode: 'subscribe' | 'unsubscribe';
  readonly callback: string;
  /** Address of one of our feeds. */
  readonly topic: string;
  readonly secret: string | null;
  readonly leaseSeconds: number;
}

/** A subscriber whose turn it is. */
export interface DueFollower {
  readonly id: string;
  readonly callback: string;
  readonly topic: string;
  readonly secret: string | null;
  readonly leaseUntil: Date | null;
  /** What it has to be asked whether it meant it; null: nothing. */
  readonly asked: 'subscribe' | 'unsubscribe' | null;
  readonly askedSeconds: number | null;
  readonly sentDigest: string | null;
  readonly failures: number;
}

/** Anybody may ask for any address to be called: no more are kept than we can call on, and few of one host. */
const mostFollowers = 2_000;
const mostOfOneHost = 25;
/** Nobody else takes one up while it is called on; after that its worker has ended. */
const turnMs = 5 * 60_000;

/**
 * Stores what a subscriber asks, to be confirmed by it. 'full' where there are too many, 'unknown' where it wants to
 * end what it has not.
 */
export async function askToFollow(
  database: Database,
  { mode, callback, topic, secret, leaseSeconds }: FollowRequest,
  now: Date,
): Promise<'taken' | 'full' | 'unknown'> {
  const asked = { asked: mode, askedSecret: secret, askedSeconds: leaseSeconds, nextTryAt: now };
  const known = await database.follower.updateMany({ where: { callback, topic }, data: asked });
  if (known.count > 0) return 'taken';
  if (mode === 'unsubscribe') return 'unknown';
  const start = `${new URL(callback).origin}/`;
  const [all, ofHost] = await Promise.all([
    database.follower.count(),
    database.follower.count({ where: { callback: { startsWith: start } } }),
  ]);
  if (all >= mostFollowers || ofHost >= mostOfOneHost) return 'full';
  const fresh = { id: randomUUID(), callback, topic, ...asked };
  await database.follower.createMany({ data: [fresh], skipDuplicates: true });
  return 'taken';
}

/** The time of the newest account and change that we have; null where there is none. */
export async function newestAccountAt(database: Database): Promise<Date | null> {
  const { _max } = await database.revision.aggregate({ _max: { seenAt: true } });
  return _max.seenAt;
}

/** Takes up to `most` whose turn it is: that have asked something, or have not all up to `newest`. */
export async function takeDueFollowers(
  database: Database,
  { newest, now, most }: { readonly newest: Date | null; readonly now: Date; readonly most: number },
): Promise<readonly DueFollower[]> {
  await database.follower.deleteMany({ where: { asked: null, leaseUntil: { lte: now } } });
  return database.$queryRaw<DueFollower[]>`
    update followers set next_try_at = ${new Date(now.getTime() + turnMs)} where id in
      (select id from followers where next_try_at <= ${now}
        and (asked is not null or sent_up_to is null or sent_up_to < ${newest})
       order by next_try_at limit ${most} for update skip locked)
    returning id::text, callback, topic, secret, lease_until as "leaseUntil", asked, asked_seconds as "askedSeconds",
      sent_digest as "sentDigest", failures`;
}

/** A follower said that it meant to subscribe, as it was asked; if it has asked anew meanwhile, it is asked again. */
export async function confirmFollower(
  database: Database,
  { id, askedSeconds }: DueFollower,
  now: Date,
): Promise<void> {
  await database.$executeRaw`
    update followers set lease_until = ${new Date(now.getTime() + (askedSeconds ?? 0) * 1000)}, secret = asked_secret,
      asked = null, failures = 0, next_try_at = ${now} where id = ${id}::uuid and asked = 'subscribe'`;
}

/** A follower did not mean what it was asked: what it had before stays. */
export async function forgetAsking(database: Database, { id }: DueFollower, now: Date): Promise<void> {
  await database.follower.deleteMany({ where: { id, leaseUntil: null } });
  await database.follower.updateMany({ where: { id }, data: { asked: null, nextTryAt: now } });
}

export async function dropFollower(database: Database, { id }: DueFollower): Promise<void> {
  await database.follower.deleteMany({ where: { id } });
}

/** What a follower has by now, and when it is its turn again. */
export async function noteFollower(
  database: Database,
  { id }: DueFollower,
  state: {
    readonly sentDigest?: string;
    readonly sentUpTo?: Date;
    readonly failures?: number;
    readonly nextTryAt: Date;
  },
): Promise<void> {
  await database.follower.updateMany({ where: { id }, data: state });
}
