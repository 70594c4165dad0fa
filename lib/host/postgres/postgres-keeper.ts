import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, type ServerRecord } from './postgres-server';

export interface ServerKeeper {
  /** Starts nothing again from here on; `cleanly` waits for a start that is under way. */
  end(how: 'cleanly' | 'now'): Promise<void>;
}

interface KeeperOptions {
  /** Ends it too. */
  readonly signal?: AbortSignal | undefined;
  readonly server: () => ServerRecord;
  /** Rejects with a sentence where it cannot be started. */
  readonly startAgain: () => Promise<void>;
  /** Told what happened, a plain sentence each. */
  readonly log: (line: string) => void;
}

const lookEveryMs = 1_000;
const longestPauseMs = 30_000;

/** Starts a server again whenever it has ended, with growing pauses where that fails. */
export function keepServer({ signal: wish, server, startAgain, log }: KeeperOptions): ServerKeeper {
  const ending = new AbortController();
  const signal = wish === undefined ? ending.signal : AbortSignal.any([ending.signal, wish]);
  const rest = (ms: number) => pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
  const watch = async (): Promise<void> => {
    let wait = lookEveryMs;
    let said = '';
    for (await rest(lookEveryMs); !signal.aborted; await rest(wait)) {
      if (isRunning(server())) continue;
      try {
        await startAgain();
        wait = lookEveryMs;
        said = '';
        log('Postgres had ended and was started again.');
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (why !== said) log(`Postgres has ended and cannot be started again yet: ${why}`);
        said = why;
        wait = Math.min(longestPauseMs, wait * 4);
      }
    }
  };
  const watching = watch();
  return {
    async end(how) {
      ending.abort();
      if (how === 'cleanly') await watching;
    },
  };
}
