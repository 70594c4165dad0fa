import { Agent, type Dispatcher } from 'undici';
import { type AnswerBody, acceptEncoding, type BodyLimits, readAnswerBody } from './answer-body';
import { isForbiddenAddress, whyItFailed } from './failure';
import type { TimeBudget } from './time-budget';

/** One request, no redirect followed. */
interface OneRequest {
  readonly url: URL;
  readonly accept: string;
  /** Conditional headers, and those of a body, as they go out. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly limits: BodyLimits;
  /** The request is a POST of it; what it is stands in `conditions`. */
  readonly body?: string | Uint8Array;
  /** The budget's length, for the sentence about its end, where it is not the sender's usual one. */
  readonly deadlineMs?: number;
}

/** A server's answer; `body` is null unless the status is 2xx. */
export interface ServerAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly setCookies: readonly string[];
  readonly body: AnswerBody | null;
}

type SendOutcome =
  | ServerAnswer
  /** The name leads to an address that must not be asked. */
  | { readonly kind: 'forbidden'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface RequestSender {
  send(request: OneRequest, budget: TimeBudget): Promise<SendOutcome>;
  close(): Promise<void>;
}

interface SenderOptions {
  readonly userAgent: string;
  readonly connect: NonNullable<Agent.Options['connect']>;
  readonly deadlineMs: number;
  readonly connectTimeoutMs: number;
}

/** Node's 16 KiB are less than some policies of content and lists of early hints are long. */
const maxHeaderSize = 64 * 1024;

/**
 * Opens the door to the network: GET, or POST, with one User-Agent, no Referer, no cookies of its own. Connections are not
 * kept: polite requests are too far apart for it, and each new one passes the address guard.
 */
export function openSender(options: SenderOptions): RequestSender {
  const { userAgent, connect, deadlineMs, connectTimeoutMs } = options;
  // The budget is the one clock: undici's own would now and then ring first, in words that say less.
  const agent = new Agent({ connect, pipelining: 0, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize });
  return {
    close: () => agent.destroy(),
    async send(request, budget) {
      const { url, accept, conditions, body } = request;
      try {
        return await budget.spend(async (signal) => {
          const answer = await agent.request({
            origin: url.origin,
            path: url.pathname + url.search,
            ...(body === undefined ? { method: 'GET' } : { method: 'POST', body }),
            headers: {
              'user-agent': userAgent,
              accept,
              'accept-encoding': acceptEncoding,
              ...conditions,
            },
            signal,
          });
          return await receive(answer, request.limits);
        });
      } catch (error) {
        if (isForbiddenAddress(error)) {
          return {
            kind: 'forbidden',
            why: `The address leads to ${url.hostname}, which is not a public server.`,
          };
        }
        const attempt = {
          host: url.hostname,
          deadlineMs: request.deadlineMs ?? deadlineMs,
          connectTimeoutMs,
          isOverdue: budget.isSpent(),
        };
        return { kind: 'failed', why: whyItFailed(error, attempt) };
      }
    },
  };
}

async function receive(answer: Dispatcher.ResponseData, limits: BodyLimits): Promise<ServerAnswer> {
  const header = (name: string) => headerOf(answer.headers[name], name);
  const isUsable = answer.statusCode >= 200 && answer.statusCode <= 299;
  const body = isUsable ? await readAnswerBody(answer.body, header('content-encoding'), limits) : null;
  // The body of an error or a redirect is not waited for: it may drip for ever.
  if (!isUsable) answer.body.on('error', () => undefined).destroy();
  const setCookies = [answer.headers['set-cookie'] ?? []].flat();
  return { kind: 'answer', status: answer.statusCode, header, setCookies, body };
}

/** Fields that say one thing: sent twice, by a program and by what is before it, the first counts. */
const single: ReadonlySet<string> = new Set(
  'age content-type date etag expires last-modified location refresh retry-after'.split(' '),
);

// undici gives header bytes as latin1 and sends them so: what came is what goes back. Repeated fields
// are one list (RFC 9110, 5.3).
function headerOf(value: string | string[] | undefined, name: string): string | null {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return value;
  return single.has(name) ? (value[0] ?? null) : value.join(', ');
}
