import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';

const hour = 3_600_000;
/** How long before its end a lease is renewed, and how soon a hub is asked again. */
const renewBefore = 24 * hour;
const soonestRenewal = 6 * hour;
const retryAfter = { asked: 24 * hour, denied: 7 * 24 * hour } as const;
/** A hub that calls for every comma: the source is looked at no more often than this. */
const soonestLook = 5 * 60_000;
const longestLease = 90 * 24 * hour;

/** What to ask a hub for. */
export interface SubscriptionToAsk {
  readonly id: string;
  readonly hub: string;
  readonly topic: string;
  readonly secret: string;
}

/**
 * Stores that a source's hub is asked now, before it is, for a hub may call back at once. Null where there
 * is nothing to ask: the lease runs, or the hub was asked not long ago. `wanted` null: the hub as stored.
 */
export async function prepareSubscription(
  database: Database,
  {
    sourceId,
    wanted,
    now,
  }: {
    readonly sourceId: string;
    readonly wanted: { readonly hub: string; readonly topic: string } | null;
    readonly now: Date;
  },
): Promise<SubscriptionToAsk | null> {
  const known = await database.subscription.findUnique({ where: { sourceId } });
  const { hub, topic } = wanted ?? known ?? { hub: null, topic: null };
  if (hub === null || topic === null) return null;
  if (known !== null && known.hub === hub && known.topic === topic) {
    if (!isToBeAsked(known, now)) return null;
    const state = known.state === 'active' ? 'active' : 'asked';
    await database.subscription.update({ where: { sourceId }, data: { askedAt: now, state } });
    return { id: known.id, hub, topic, secret: known.secret };
  }
  const asked = { id: randomUUID(), hub, topic, secret: randomBytes(24).toString('hex') };
  const fresh = { ...asked, state: 'asked', askedAt: now, leaseUntil: null, problem: null };
  await database.subscription.upsert({
    where: { sourceId },
    create: { ...fresh, sourceId },
    update: fresh,
  });
  return asked;
}

function isToBeAsked(
  { state, askedAt, leaseUntil }: { state: string; askedAt: Date; leaseUntil: Date | null },
  now: Date,
): boolean {
  const since = now.getTime() - askedAt.getTime();
  if (state === 'denied') return since >= retryAfter.denied;
  if (state !== 'active' || leaseUntil === null) return since >= retryAfter.asked;
  return leaseUntil.getTime() - now.getTime() <= renewBefore && since >= soonestRenewal;
}

/** What the hub said to being asked. One whose turn did not come is asked at the next look. */
export async function noteAsking(
  database: Database,
  id: string,
  outcome: { readonly kind: 'accepted' | 'later' } | { readonly kind: 'failed'; readonly why: string },
): Promise<void> {
  if (outcome.kind === 'later') {
    await database.subscription.updateMany({ where: { id }, data: { askedAt: new Date(0) } });
    return;
  }
  const problem = outcome.kind === 'failed' ? outcome.why : null;
  await database.subscription.updateMany({ where: { id }, data: { problem } });
}

/** Forgets a source's subscription; what its hub still sends is answered with 404. */
export async function dropSubscription(database: Database, sourceId: string): Promise<void> {
  await database.subscription.deleteMany({ where: { sourceId } });
}

/**
 * A hub asks whether we meant it. True where this subscription is ours, of this topic and not given up; its
 * lease is then stored.
 */
export async function confirmSubscription(
  database: Database,
  asked: { readonly id: string; readonly topic: string; readonly leaseSeconds: number; readonly now: Date },
): Promise<boolean> {
  const { id, topic, leaseSeconds, now } = asked;
  const leaseUntil = new Date(now.getTime() + Math.min(leaseSeconds * 1000, longestLease));
  const confirmed = await database.subscription.updateMany({
    where: { id, topic, state: { in: ['asked', 'active'] }, source: { retiredAt: null } },
    data: { state: 'active', leaseUntil, problem: null },
  });
  return confirmed.count > 0;
}

/** A hub says that it will not, or no longer, send. True where the subscription is ours. */
export async function denySubscription(
  database: Database,
  { id, topic, reason }: { readonly id: string; readonly topic: string; readonly reason: string | null },
): Promise<boolean> {
  const problem = `The hub does not send${reason === null ? '' : `: ${storable(reason).slice(0, 200)}`}.`;
  const denied = await database.subscription.updateMany({
    where: { id, topic },
    data: { state: 'denied', leaseUntil: null, problem },
  });
  return denied.count > 0;
}

/** The secret that what comes for a running subscription is signed with; null where there is none. */
export async function subscriptionSecret(database: Database, id: string, now: Date): Promise<string | null> {
  const found = await database.subscription.findFirst({
    where: { id, state: 'active', leaseUntil: { gt: now }, source: { retiredAt: null } },
    select: { secret: true },
  });
  return found?.secret ?? null;
}

/**
 * A hub says that there is something new: the source is due now, or five minutes after its last look, or
 * when its host wants to be asked again. What the hub sent is not read: the outlet's own word counts.
 */
export async function notePush(database: Database, id: string, now: Date): Promise<void> {
  const soonestAfter = `${soonestLook} milliseconds`;
  await database.$executeRaw`
    update sources set next_poll_at = least(next_poll_at, greatest(${now}::timestamptz,
      last_poll_at + ${soonestAfter}::interval, asked_until))
    where id = (select source_id from subscriptions where id = ${id}::uuid) and suspended_at is null`;
}
