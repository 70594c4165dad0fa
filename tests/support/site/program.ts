import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A command of the program in a process of its own. */
export interface Program {
  readonly pid: number;
  /** All that the program said until now, on both streams. */
  said(): string;
  /** Waits until it has said this; throws with all that it said once it has ended, or after `withinMs`. */
  says(words: string | RegExp, withinMs?: number): Promise<void>;
  /** Sends the program a signal. */
  signal(name: NodeJS.Signals): void;
  /** The exit code, once the program has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/**
 * Starts `parallax …`. Of the settings it has those given here only, whatever the tests were started with; it asks
 * no archive by itself unless told to. With a process group of its own it is its leader: `-pid` is all of it.
 */
export function startProgram(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  { hasOwnGroup = false, cwd = root }: { readonly hasOwnGroup?: boolean; readonly cwd?: string } = {},
): Program {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, [join(root, 'lib/cli/bootstrap.mjs'), ...words], {
    cwd,
    env: {
      PATH,
      HOME,
      NODE_ENV: 'production',
      FILL_IN: 'off',
      ...(TMPDIR === undefined ? {} : { TMPDIR }),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: hasOwnGroup,
  });
  return watchProgram(child);
}

function watchProgram(child: ChildProcess): Program {
  let said = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    said += chunk.toString('utf8');
    for (const look of waiting) look();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      hasEnded = true;
      resolve(code);
      for (const look of waiting) look();
    });
  });
  const hasSaid = (words: string | RegExp) =>
    typeof words === 'string' ? said.includes(words) : words.test(said);
  return {
    pid: child.pid ?? 0,
    said: () => said,
    says: (words, withinMs = 180_000) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          waiting.delete(look);
          clearTimeout(late);
          act();
        };
        const giveUp = (why: string) =>
          settle(() => reject(new Error(`${why} before it said ${words}. It said:\n${said}`)));
        const look = () => {
          if (hasSaid(words)) settle(resolve);
          else if (hasEnded) giveUp('It ended');
        };
        const late = setTimeout(() => giveUp(`${withinMs} ms went by`), withinMs);
        waiting.add(look);
        look();
      }),
    signal: (name) => void child.kill(name),
    ended,
  };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 0;
}
