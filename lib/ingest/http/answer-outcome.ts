import { freshForSeconds } from './freshness';
import { parseHttpDate } from './http-date';
import type { AnswerFacts, FetchOutcome, Redirect, Validators } from './outcome';
import { longestRetryMs, parseRateLimit, parseRetryAfter } from './retry-after';
import type { ServerAnswer } from './send-request';

/** How an answer was come by. */
export interface AnswerContext {
  readonly url: URL;
  readonly redirects: readonly Redirect[];
  /** The validators that were sent to `url`, null where none were. */
  readonly sent: Validators | null;
  readonly now: Date;
  readonly mayBeEmpty?: boolean;
  /** Whether a Retry-After counts with every status. */
  readonly isInterface?: boolean;
}

const longestValidator = 1024;

/** What a final answer (no redirect) means. */
export function readAnswer(answer: ServerAnswer, context: AnswerContext): FetchOutcome {
  const { status } = answer;
  const throttled = readThrottle(answer, context.now, context.isInterface);
  const guard = guardOf(answer);
  if (guard !== null) {
    const why = `The site’s ${guard} protection asks every visitor to prove to be human.`;
    return { kind: 'refused', by: 'server', status, why };
  }
  if (throttled !== null) return throttled;
  if (status === 304) {
    return context.sent === null
      ? { kind: 'failed', status, why: 'The server answered “not changed” although nothing was known of it.' }
      : { kind: 'unchanged', ...factsOf(answer, context) };
  }
  if (status === 404 || status === 410) return { kind: 'gone', ...factsOf(answer, context) };
  const refusal = refusals.get(status);
  if (refusal !== undefined) return { kind: 'refused', by: 'server', status, why: refusal };
  if (answer.body !== null) return readBody(answer, answer.body, context);
  return { kind: 'failed', status, why: `The server answered with ${troubleOf(status)} (${status}).` };
}

/** Whose check stands in for the answer, with whatever status: Cloudflare's with 403, Amazon's with 202 and 405. */
function guardOf({ header }: ServerAnswer): string | null {
  if (header('cf-mitigated') === 'challenge') return 'Cloudflare';
  return /^(?:challenge|captcha)$/i.test(header('x-amzn-waf-action') ?? '') ? 'Amazon' : null;
}

/** 429, or 503 (of an interface: anything) with a Retry-After, as an outcome; null for every other answer. */
export function readThrottle(
  answer: ServerAnswer,
  now: Date,
  isInterface = false,
): Extract<FetchOutcome, { kind: 'throttled' }> | null {
  const { status } = answer;
  const asked = parseRetryAfter(answer.header('retry-after'), now);
  const until = asked ?? (status === 429 ? parseRateLimit(answer.header, now) : null);
  const saysWhen = until !== null && (status === 503 || isInterface);
  return status === 429 || saysWhen
    ? { kind: 'throttled', status, until, why: whyThrottled(status, until, now) }
    : null;
}

/** Why a host rests until a time that it named itself. */
const namedRests = {
  429: 'The server asked us to come back later.',
  503: 'The server is busy and asked us to come back later.',
} as const;

/** Whether a host that rests for this reason named the time, so that it may be said that it did. */
export function namesItsTime(why: string): boolean {
  return Object.values<string>(namedRests).includes(why);
}

function whyThrottled(status: number, until: Date | null, now: Date): string {
  if (until === null) return 'The server asked us to slow down.';
  return until.getTime() - now.getTime() >= longestRetryMs
    ? 'The server asked us to come back in two days or more.'
    : namedRests[status === 429 ? 429 : 503];
}

const refusals: ReadonlyMap<number, string> = new Map([
  [401, 'The server wants a name and a password (401).'],
  [402, 'The server wants to be paid for an answer (402).'],
  [403, 'The server does not let us read this address (403).'],
  [451, 'The server may not show this address for legal reasons (451).'],
]);

function readBody(
  answer: ServerAnswer,
  body: NonNullable<ServerAnswer['body']>,
  context: AnswerContext,
): FetchOutcome {
  const { status } = answer;
  switch (body.kind) {
    case 'too-large':
      return { kind: 'failed', status, why: 'The answer is larger than what is read of one address.' };
    case 'unknown-encoding':
      return {
        kind: 'failed',
        status,
        why: `The answer is packed in a way that we did not ask for (${body.encoding}).`,
      };
    case 'whole':
    case 'cut':
      if (body.bytes.length === 0 && context.mayBeEmpty !== true)
        return { kind: 'failed', status, why: 'The server sent an empty answer.' };
      return {
        kind: 'fetched',
        body: body.bytes,
        contentType: answer.header('content-type'),
        linkHeader: answer.header('link'),
        ...factsOf(answer, context),
      };
  }
}

function factsOf(answer: ServerAnswer, { url, redirects, sent, now }: AnswerContext): AnswerFacts {
  const isUnchanged = answer.status === 304;
  return {
    address: url.href,
    redirects,
    status: answer.status,
    validators: {
      etag: validator(answer.header('etag')) ?? (isUnchanged ? (sent?.etag ?? null) : null),
      lastModified:
        notAhead(validator(answer.header('last-modified')), now) ??
        (isUnchanged ? (sent?.lastModified ?? null) : null),
    },
    answeredAt: parseHttpDate(answer.header('date') ?? ''),
    freshForSeconds: freshForSeconds(
      {
        cacheControl: answer.header('cache-control'),
        expires: answer.header('expires'),
        age: answer.header('age'),
        date: answer.header('date'),
      },
      now,
    ),
  };
}

function validator(value: string | null): string | null {
  return value === null || value === '' || value.length > longestValidator ? null : value;
}

/** A change that is still to come says nothing of when there was one: sent back, it is answered "not changed" until then. */
function notAhead(lastModified: string | null, now: Date): string | null {
  const at = parseHttpDate(lastModified ?? '');
  return at !== null && at.getTime() - now.getTime() > 24 * 3_600_000 ? null : lastModified;
}

function troubleOf(status: number): string {
  if (status >= 500) return 'an error';
  return status >= 400 ? 'a refusal' : 'something other than a page';
}
