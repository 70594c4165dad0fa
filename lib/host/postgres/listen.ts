import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface Listener {
  close(): Promise<void>;
}

interface ListenRequest {
  readonly url: string;
  readonly channel: string;
  /** Told each notification's payload. */
  readonly onNotification: (payload: string) => void;
  /** Told when notifications begin to arrive and when they may be missed from now on. */
  readonly onState: (isListening: boolean) => void;
}

/**
 * Listens to a NOTIFY channel of Postgres over a connection of its own, and connects again, after half a
 * second and then more, whenever that is lost.
 */
export function listen({ url, channel, onNotification, onState }: ListenRequest): Listener {
  const closing = new AbortController();
  let client: pg.Client | null = null;

  const listenOnce = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client = next;
    const ended = new Promise<void>((resolve) => {
      next.once('error', () => resolve());
      next.once('end', () => resolve());
    });
    next.on('error', () => {});
    next.on('notification', (message) => onNotification(message.payload ?? ''));
    try {
      await next.connect();
      await next.query(`LISTEN ${next.escapeIdentifier(channel)}`);
      onState(true);
      await ended;
    } finally {
      onState(false);
      await next.end().catch(() => {});
    }
  };

  const run = async (): Promise<void> => {
    for (let wait = 500; !closing.signal.aborted; wait = Math.min(wait * 2, 15_000)) {
      const begun = Date.now();
      await listenOnce().catch(() => {});
      if (Date.now() - begun > 30_000) wait = 500;
      await pause(wait, undefined, { signal: closing.signal }).catch(() => {});
    }
  };

  const running = run();
  return {
    async close() {
      closing.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
}
