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
  const ofCertificate = certificateTroubles.find(([codes]) => codes.test(code))?.[1];
  if (ofCertificate !== undefined) return ofCertificate(attempt.host);
  if (/^(?:ERR_SSL|ERR_TLS|ERR_OSSL|EPROTO)/.test(code))
    return 'No secure connection to the server came about.';
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

/** By codes of OpenSSL and of Node: only the outlet can mend it, and has to be told what. */
const certificateTroubles: readonly (readonly [RegExp, (host: string) => string])[] = [
  [/^CERT_HAS_EXPIRED$/, () => "The server's certificate has expired."],
  [
    /^CERT_NOT_YET_VALID$/,
    () => "The server's certificate is not valid yet: its clock, or this machine's, is wrong.",
  ],
  [
    /^(?:ERR_TLS_CERT|HOSTNAME_MISMATCH)/,
    (host) => `The server's certificate is for another name than ${host}.`,
  ],
  [/^DEPTH_ZERO_SELF_SIGNED/, () => 'The server made out its certificate itself: nobody vouches for it.'],
  [
    /^(?:SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/,
    () => 'Nobody known here vouches for the server’s certificate; a part of its chain may be missing.',
  ],
  [/^CERT_REVOKED$/, () => "The server's certificate was taken back by who made it out."],
  [
    /^(?:CERT_|CRL_|UNABLE_TO_|INVALID_|PATH_LENGTH)/,
    (host) => `The server's certificate is not valid for ${host}.`,
  ],
];

const brokenOff = () => 'The server broke off the connection.';
const outOfReach = (host: string) => `The server of ${host} cannot be reached from this network.`;
const notLookedUp = (host: string) => `The name ${host} could not be looked up just now.`;
const tooManyOpen = () => 'This machine has too many files and connections open to ask for another page.';
const cutShort = () => 'The answer was cut short: its length is not what the server announced.';

const sentences: ReadonlyMap<string, (host: string) => string> = new Map([
  ['ENOTFOUND', (host) => `There is no server by the name of ${host}.`],
  ['EAI_AGAIN', notLookedUp],
  ['EAI_FAIL', notLookedUp],
  ['ESERVFAIL', notLookedUp],
  ['ECONNREFUSED', () => 'The server refused the connection.'],
  ['ECONNRESET', brokenOff],
  ['EPIPE', brokenOff],
  ['ECONNABORTED', brokenOff],
  ['UND_ERR_SOCKET', brokenOff],
  ['EHOSTUNREACH', outOfReach],
  ['ENETUNREACH', outOfReach],
  ['EHOSTDOWN', outOfReach],
  ['ENETDOWN', outOfReach],
  ['EACCES', outOfReach],
  ['EPERM', outOfReach],
  ['EMFILE', tooManyOpen],
  ['ENFILE', tooManyOpen],
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
