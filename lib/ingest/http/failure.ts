import { errors } from 'undici';
import { ForbiddenAddress } from './guarded-connector';

/** Where a request was going and how long it was given, for the sentence about its failure. */
export interface Attempt {
  readonly host: string;
  readonly deadlineMs: number;
  readonly connectTimeoutMs: number;
  /** Whether the whole time was up. */
  readonly isOverdue: boolean;
}

/** One plain sentence for a request that gave no usable answer; no codes, nothing of the program's inside. */
export function whyItFailed(error: unknown, attempt: Attempt): string {
  if (attempt.isOverdue) return `The server did not answer within ${inSeconds(attempt.deadlineMs)}.`;
  const code = codeOf(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return `No connection to the server came about within ${inSeconds(attempt.connectTimeoutMs)}.`;
  }
  if (/^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code)) {
    return `The server's certificate is not valid for ${attempt.host}.`;
  }
  if (/^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(code)) return 'No secure connection to the server came about.';
  // undici 7.30 leaves the code of its parser's error undefined.
  if (error instanceof errors.HTTPParserError)
    return 'The server did not answer in the language of the web (HTTP).';
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(code)) return 'The answer was damaged and could not be unpacked.';
  return sentences.get(code)?.(attempt.host) ?? 'The request failed before the server answered.';
}

/** Whether a request failed because its address, as resolved, is not a public one. */
export function isForbiddenAddress(error: unknown): boolean {
  return causes(error).some((cause) => cause instanceof ForbiddenAddress);
}

const brokenOff = () => 'The server broke off the connection.';
const outOfReach = (host: string) => `The server of ${host} cannot be reached from this network.`;
const cutShort = () => 'The answer was cut short: its length is not what the server announced.';

const sentences: ReadonlyMap<string, (host: string) => string> = new Map([
  ['ENOTFOUND', (host) => `There is no server by the name of ${host}.`],
  ['EAI_AGAIN', (host) => `The name ${host} could not be looked up just now.`],
  ['ECONNREFUSED', () => 'The server refused the connection.'],
  ['ECONNRESET', brokenOff],
  ['EPIPE', brokenOff],
  ['UND_ERR_SOCKET', brokenOff],
  ['EHOSTUNREACH', outOfReach],
  ['ENETUNREACH', outOfReach],
  ['EADDRNOTAVAIL', outOfReach],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', cutShort],
  ['UND_ERR_HEADERS_OVERFLOW', () => "The server's answer begins with more headers than are read."],
  ['UND_ERR_DESTROYED', () => 'The program was stopped before the server answered.'],
]);

function codeOf(error: unknown): string {
  for (const cause of causes(error)) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code !== '') return cause.code;
  }
  return '';
}

// The error itself, what it stands for, and the attempts at several addresses of one name.
function causes(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.filter((one) => one instanceof Error) : [];
  return [error, ...inner, ...(error.cause instanceof Error ? [error.cause] : [])];
}

function inSeconds(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
