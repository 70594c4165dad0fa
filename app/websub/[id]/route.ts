import { siteDatabase } from '@/lib/db/client';
import {
  confirmSubscription,
  denySubscription,
  notePush,
  subscriptionSecret,
} from '@/lib/db/record/subscriptions';
import { checkSignature } from '@/lib/site/hub-signature';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** No feed that is read is larger. */
const mostBytes = 15 * 1024 * 1024;
const longestChallenge = 1000;
/** What was asked for, in seconds. */
const usualLease = 10 * 86_400;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A WebSub hub asks whether we meant to subscribe; only what we asked for is answered. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const asked = new URL(request.url).searchParams;
  const topic = asked.get('hub.topic') ?? '';
  if (!uuid.test(id) || topic.includes('\0')) return plain(404);
  const challenge = asked.get('hub.challenge') ?? '';
  const lease = asked.get('hub.lease_seconds') ?? '';
  // Hubs of PubSubHubbub 0.3 name none, or 0 for one without an end.
  const leaseSeconds = Number(lease) || usualLease;
  switch (asked.get('hub.mode')) {
    case 'subscribe': {
      if (challenge === '' || challenge.length > longestChallenge || !/^\d{0,10}$/.test(lease))
        return plain(404);
      const now = new Date();
      const isOurs = await confirmSubscription(siteDatabase(), {
        id,
        topic,
        leaseSeconds,
        now,
      });
      return isOurs ? plain(200, challenge) : plain(404);
    }
    case 'denied': {
      const reason = asked.get('hub.reason');
      return plain((await denySubscription(siteDatabase(), { id, topic, reason })) ? 200 : 404);
    }
    default:
      // We never ask a hub to stop: a lease that is not renewed ends by itself.
      return plain(404);
  }
}

/** A hub sends what is new. A wrong signature is answered like a right one, and nothing follows from it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const secret = uuid.test(id) ? await subscriptionSecret(siteDatabase(), id, new Date()) : null;
  if (secret === null) return plain(410);
  const check = checkSignature(request.headers.get('x-hub-signature'), secret);
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) return plain(413);
    check?.update(piece);
  }
  if (check?.isRight() === true) await notePush(siteDatabase(), id, new Date());
  return plain(202);
}

function plain(status: number, text = ''): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(text, { status, headers });
}
