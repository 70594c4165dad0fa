import { createHmac } from 'node:crypto';
import { type DueFollower, dropFollower, noteFollower } from '@/lib/db/record/followers';
import type { JobTools } from '@/lib/worker/job-tools';

/** A feed as its readers have it. */
export interface FeedToSend {
  readonly body: Uint8Array;
  /** Its media type. */
  readonly type: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

const minute = 60_000;
const longestPause = 6 * 60 * minute;
/** In a row: two days and a half. */
const mostFailures = 16;

/**
 * Sends a subscriber the feed (WebSub, 7). True once it has it; else it is tried again after growing pauses, and let
 * go where it is gone, or never there.
 */
export async function sendFeed(
  { database, http, callbackOrigin, now }: JobTools,
  follower: DueFollower,
  feed: FeedToSend,
): Promise<boolean> {
  const { callback, topic, secret, failures } = follower;
  const signature = secret === null ? null : createHmac('sha256', secret).update(feed.body).digest('hex');
  const outcome = await http.post({
    address: callback,
    body: feed.body,
    headers: {
      'content-type': feed.type,
      link: `<${callbackOrigin}/hub>; rel="hub", <${topic}>; rel="self"`,
      ...(signature === null ? {} : { 'x-hub-signature': `sha256=${signature}` }),
    },
  });
  if (outcome.kind === 'accepted') return true;
  if (outcome.kind === 'later') await noteFollower(database, follower, { nextTryAt: outcome.until });
  else if (outcome.status === 410 || failures >= mostFailures) await dropFollower(database, follower);
  else {
    const pause = Math.min(longestPause, minute * 2 ** failures);
    const nextTryAt = new Date(now().getTime() + pause);
    await noteFollower(database, follower, { failures: failures + 1, nextTryAt });
  }
  return false;
}
