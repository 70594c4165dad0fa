import { createHash } from 'node:crypto';
import { type DueFollower, newestAccountAt, noteFollower, takeDueFollowers } from '@/lib/db/record/followers';
import { type JobResult, type JobTools, troubleOf } from '@/lib/worker/job-tools';
import { confirmIntent } from './confirm-intent';
import { type FeedToSend, sendFeed } from './send-feed';

/** One after the other, each in twenty seconds at most: all within the turn that nobody else may take. */
const atOnce = 10;
const largestFeed = 20 * 1024 * 1024;
const minute = 60_000;
/** What stands between us and the site's readers may give us the feed as it was, for so long. */
const unsettledMs = 3 * minute;

const everyMs = 20_000;

/** Keeps the followers again and again, until it is ended; trouble is told to `report`. */
export function startHub(
  tools: JobTools,
  report: (result: JobResult) => void,
): { readonly end: () => Promise<void> } {
  let round: Promise<void> | null = null;
  const begin = () => {
    round ??= keepFollowers(tools)
      .catch((error: unknown) => report(troubleOf(error)))
      .finally(() => {
        round = null;
      });
  };
  const rounds = setInterval(begin, everyMs);
  return {
    async end() {
      clearInterval(rounds);
      await round;
    },
  };
}

/**
 * The work of our WebSub hub, where SITE_URL is a public address: asks subscribers whether they meant it, and sends
 * those who did the feed when it has something new. Of several workers each takes others.
 */
export async function keepFollowers(tools: JobTools): Promise<void> {
  const { database, callbackOrigin, isSample, now } = tools;
  if (callbackOrigin === null || isSample) return;
  const newest = await newestAccountAt(database);
  const due = await takeDueFollowers(database, { newest, now: now(), most: atOnce });
  const feeds = new Map<string, FeedToSend | null>();
  for (const follower of due) {
    if (follower.asked !== null) await confirmIntent(tools, follower);
    else if (newest !== null) await bringUpToDate(tools, follower, { newest, feeds });
  }
}

async function bringUpToDate(
  tools: JobTools,
  follower: DueFollower,
  { newest, feeds }: { readonly newest: Date; readonly feeds: Map<string, FeedToSend | null> },
): Promise<void> {
  const { database, now } = tools;
  const { topic, sentDigest } = follower;
  const known = feeds.get(topic);
  const feed = known === undefined ? await readFeed(tools, topic) : known;
  feeds.set(topic, feed);
  const again = new Date(now().getTime() + minute);
  if (feed === null) return noteFollower(database, follower, { nextTryAt: again });
  // What stood there as it subscribed it has read by itself.
  const isSent = sentDigest === null || sentDigest === feed.digest || (await sendFeed(tools, follower, feed));
  if (!isSent) return;
  const isSettled = now().getTime() - newest.getTime() > unsettledMs;
  await noteFollower(database, follower, {
    sentDigest: feed.digest,
    failures: 0,
    nextTryAt: again,
    ...(isSettled ? { sentUpTo: newest } : {}),
  });
}

/** The feed as any reader of it has it; null where the site gives none. */
async function readFeed({ http }: JobTools, topic: string): Promise<FeedToSend | null> {
  const outcome = await http.fetch({
    address: topic,
    accept: '*/*',
    validators: null,
    maxBytes: largestFeed,
    // Our own: no crawler's rules are asked for.
    isInterface: true,
  });
  if (outcome.kind !== 'fetched') return null;
  const { body, contentType } = outcome;
  return { body, type: contentType ?? 'text/plain', digest: createHash('sha256').update(body).digest('hex') };
}
