import { setTimeout as pause } from 'node:timers/promises';

/**
 * What says that the database is away, not that a statement was wrong: PostgreSQL's codes (documentation, appendix
 * A) of a server that stops, starts or has no room, the machine's codes of a connection, Prisma's (P1…).
 */
const codes: ReadonlySet<string> = new Set([
  ...['57P01', '57P02', '57P03', '57P05', '53300', '08000', '08001', '08003', '08004', '08006'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'P1001', 'P1002', 'P1008', 'P1017'],
]);

/** What `pg` and Prisma's adapter say without a code of their own. */
const words = [
  'connection terminated',
  'connection ended',
  'connection error and is not queryable',
  'client was closed',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'query read timeout',
  "can't reach database server",
  'server has closed the connection',
  'databasenotreachable',
  'connectionclosed',
  'sockettimeout',
];

/** The most causes within causes that are looked at. */
const deepest = 6;

/** Whether an exception tells of a database that is away, and will be there again. */
export function isDatabaseLost(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false;
  const { code, originalCode, message, kind, cause, meta, driverAdapterError, errors } = factsOf(error);
  if ([code, originalCode].some((one) => typeof one === 'string' && codes.has(one))) return true;
  const said = [message, kind].flatMap((one) => (typeof one === 'string' ? [one.toLowerCase()] : []));
  if (said.some((text) => words.some((word) => text.includes(word)))) return true;
  const inner = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return inner.some((one) => isDatabaseLost(one, depth + 1));
}

function factsOf(error: object): Readonly<Record<string, unknown>> {
  const names = ['code', 'originalCode', 'message', 'kind', 'cause', 'meta', 'driverAdapterError', 'errors'];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(error, name)]));
}

/** Pauses between tries to reach a database that is away, in milliseconds: 0.5 s, then twice as long, to 15 s. */
export function pauseAfter(tries: number): number {
  return Math.min(500 * 2 ** tries, 15_000);
}

export interface Waiting {
  readonly signal: AbortSignal;
  /** Told at each try in vain. */
  readonly onLost?: () => void;
}

/**
 * Does something as soon as the database is there: where it is away, it is tried again with growing pauses, until
 * `signal` is aborted. Throws every other exception, and that of the last try once it is aborted.
 */
export async function whenThere<T>(
  work: () => Promise<T>,
  { signal, onLost = () => undefined }: Waiting,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseLost(error) || signal.aborted) throw error;
      onLost();
      await pause(pauseAfter(tries), undefined, { signal }).catch(() => undefined);
    }
  }
}
