import type { SourceToPoll } from '@/lib/db/record/source-to-poll';
import { dropSubscription, noteAsking, prepareSubscription } from '@/lib/db/record/subscriptions';
import type { FeedHints } from '@/lib/ingest/feed/reading';
import type { JobTools } from '@/lib/worker/job-tools';

/** What is asked for; the hub decides. */
const leaseSeconds = 10 * 86_400;
const longestAddress = 2048;

/**
 * Has a feed's hub tell us when there is something new (WebSub), where the site can be reached from outside.
 * Subscribes, renews the lease before it ends, and lets go where the feed names no hub any more. Polling goes
 * on as ever. `hints` is null where the feed was not read this time: then only the lease is looked after.
 */
export async function keepSubscribed(
  { database, http, callbackOrigin, isSample, now }: JobTools,
  source: SourceToPoll,
  hints: FeedHints | null,
): Promise<void> {
  if (callbackOrigin === null || isSample) return;
  const wanted = hints === null ? null : hubOf(source, hints);
  if (hints !== null && wanted === null) return dropSubscription(database, source.id);
  const subscription = await prepareSubscription(database, { sourceId: source.id, wanted, now: now() });
  if (subscription === null) return;
  const { id, hub, topic, secret } = subscription;
  const outcome = await http.post({
    address: hub,
    form: {
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.callback': `${callbackOrigin}/websub/${id}`,
      'hub.lease_seconds': String(leaseSeconds),
      'hub.secret': secret,
    },
  });
  await noteAsking(database, id, outcome);
}

function hubOf({ address }: SourceToPoll, { hub, self }: FeedHints): { hub: string; topic: string } | null {
  const topic = self ?? address;
  const isUsable = [hub ?? '', topic].every((one) => /^https?:/i.test(one) && one.length <= longestAddress);
  return hub !== null && isUsable && URL.canParse(hub) ? { hub, topic } : null;
}
