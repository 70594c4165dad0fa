import { randomBytes } from 'node:crypto';
import {
  confirmFollower,
  type DueFollower,
  dropFollower,
  forgetAsking,
  noteFollower,
} from '@/lib/db/record/followers';
import type { JobTools } from '@/lib/worker/job-tools';

/**
 * Asks a subscriber whether it meant what somebody asked in its name (WebSub, 5.3). Only one that repeats the
 * challenge is sent anything, or let go.
 */
export async function confirmIntent({ database, http, now }: JobTools, follower: DueFollower): Promise<void> {
  const { asked, callback, topic, askedSeconds } = follower;
  if (asked === null) return;
  const challenge = randomBytes(24).toString('hex');
  const question = new URLSearchParams({
    'hub.mode': asked,
    'hub.topic': topic,
    'hub.challenge': challenge,
    ...(asked === 'subscribe' ? { 'hub.lease_seconds': String(askedSeconds) } : {}),
  });
  const outcome = await http.fetch({
    // A query of the callback's own stays as it is.
    address: `${callback}${callback.includes('?') ? '&' : '?'}${question}`,
    accept: '*/*',
    validators: null,
    maxBytes: 4096,
    mayBeEmpty: true,
    isInterface: true,
  });
  if (outcome.kind === 'later') return noteFollower(database, follower, { nextTryAt: outcome.until });
  const isMeant = outcome.kind === 'fetched' && Buffer.from(outcome.body).toString('latin1') === challenge;
  if (!isMeant) return forgetAsking(database, follower, now());
  if (asked === 'subscribe') return confirmFollower(database, follower, now());
  await dropFollower(database, follower);
}
