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

/** How often the connection is tried, and how long an answer may take: one that hangs half open says nothing. */
const beatEveryMs = 1_000;
const beatPatienceMs = 2_500;

/**
 * Listens to a NOTIFY channel of Postgres over a connection of its own, and connects again, after half a
 * second and then more, whenever that is lost or does not answer.
 */
export function listen({ url, channel, onNotification, onState }: ListenRequest): Listener {
  const closing = new AbortController();
  let client: pg.Client | null = null;

  const listenOnce = async (onThere: () => void): Promise<void> => {
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
      onThere();
      await Promise.race([ended, beat(next, closing.signal)]);
    } finally {
      onState(false);
      await next.end().catch(() => {});
    }
  };

  const run = async (): Promise<void> => {
    let wait = 500;
    // A database that was there is soon there again.
    const onThere = () => {
      wait = 500;
    };
    for (; !closing.signal.aborted; wait = Math.min(wait * 2, 15_000)) {
      await listenOnce(onThere).catch(() => {});
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

/** Fulfilled once the connection gives no answer, or is not wanted any more. */
async function beat(client: pg.Client, closing: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    await pause(beatEveryMs, undefined, { signal: closing, ref: false }).catch(() => undefined);
    const answer = client.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([answer, lateAnswer(answer)]))) return;
  }
}

/** False once the answer is late; a look more, for a process that was busy itself has not read it yet. */
async function lateAnswer(answer: Promise<boolean>): Promise<boolean> {
  await pause(beatPatienceMs, undefined, { ref: false });
  return Promise.race([answer, pause(100, false, { ref: false })]);
}
