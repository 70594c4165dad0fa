import type { AddressGuard } from './address-guard';
import { readThrottle } from './answer-outcome';
import { type HostHold, hostKey } from './host-hold';
import type { FetchOutcome, StoredRobots } from './outcome';
import { mostRedirects, readRedirect } from './redirect';
import { decodeRobots, isRobotsAnswer, isRobotsCurrent, robotsMaxBytes, robotsRetryMs } from './robots';
import type { RequestSender, ServerAnswer } from './send-request';
import type { TimeBudget } from './time-budget';

interface RobotsErrand {
  readonly sender: RequestSender;
  readonly guard: AddressGuard;
  readonly hold: HostHold;
  readonly budget: TimeBudget;
  readonly now: () => Date;
  readonly closing: AbortSignal;
  /** When a host's file was last asked for in vain, while an older one is gone by. */
  readonly vain: Map<string, Date>;
}

/** The robots.txt of a host; or the outcome of the whole request where it cannot be asked for now. */
export type RobotsFinding =
  | { readonly kind: 'robots'; readonly robots: StoredRobots }
  | { readonly kind: 'outcome'; readonly outcome: FetchOutcome };

/**
 * The stored robots.txt of the host of `url`, or else the one that the host sends now, stored. Up to
 * five redirects are followed, across hosts too; beyond them the file counts as absent (RFC 9309,
 * 2.3.1.2). A 429 is not "absent": it ends the request. Where the host fails to send it anew, the copy
 * that it sent before goes on holding for as long as the gate keeps it (RFC 9309, 2.4): an error at
 * the daily renewal says nothing of what the outlet allows.
 */
export async function obtainRobots(errand: RobotsErrand, url: URL): Promise<RobotsFinding> {
  const { hold, now, vain } = errand;
  const host = hostKey(url);
  const stored = await hold.arrive(url);
  if (stored !== null && isRobotsCurrent(stored, now())) return { kind: 'robots', robots: stored };
  const copy = stored !== null && isRobotsAnswer(stored) ? stored : null;
  const failedAt = vain.get(host);
  if (copy !== null && failedAt !== undefined && now().getTime() - failedAt.getTime() < robotsRetryMs) {
    return { kind: 'robots', robots: copy };
  }
  const found = await askForRobots(errand, url);
  if (found.kind !== 'robots') return found;
  if (copy !== null && !isRobotsAnswer(found.robots)) {
    vain.set(host, now());
    return { kind: 'robots', robots: copy };
  }
  vain.delete(host);
  await hold.storeRobots(url, found.robots);
  return found;
}

async function askForRobots(errand: RobotsErrand, url: URL): Promise<RobotsFinding> {
  const { sender, hold, budget, guard, now, closing } = errand;
  let target = new URL('/robots.txt', url);
  let status = 0;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const refusal = guard.refuse(target);
    if (refusal !== null) return known(0, refusal, now());
    const later = await hold.take(target);
    if (later !== null) return { kind: 'outcome', outcome: later };
    const limits = { maxBytes: robotsMaxBytes, overflow: 'cut' } as const;
    const answer = await sender.send({ url: target, accept: 'text/plain', conditions: {}, limits }, budget);
    hold.asked();
    if (answer.kind === 'forbidden') {
      const outcome = { kind: 'refused', by: 'address', status: null, why: answer.why } as const;
      return { kind: 'outcome', outcome };
    }
    // Broken off by us, it says nothing of the host: kept, it stopped the next start's requests for a minute each.
    if (answer.kind === 'failed' && closing.aborted)
      return { kind: 'outcome', outcome: { ...answer, status: null } };
    if (answer.kind === 'failed') return known(0, answer.why, now());
    const throttled = readThrottle(answer, now());
    if (throttled !== null) return { kind: 'outcome', outcome: throttled };
    const redirect = readRedirect(answer, target);
    status = answer.status;
    if (redirect.kind !== 'redirect') return known(status, textOf(answer.body), now());
    target = redirect.target;
  }
  return known(status, null, now());
}

function known(status: number, body: string | null, fetchedAt: Date): RobotsFinding {
  return { kind: 'robots', robots: { status, body, fetchedAt } };
}

function textOf(body: ServerAnswer['body']): string | null {
  if (body === null || body.kind === 'too-large' || body.kind === 'unknown-encoding') return null;
  const text = decodeRobots(body.bytes);
  // The last line of a file that was cut may be half a rule: "Disallow: /" of "Disallow: /private".
  return body.kind === 'cut' ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
