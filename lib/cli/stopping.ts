/** A signal that comes this soon after the first is the same wish: npm passes on what the terminal sent too. */
const echoMs = 1000;
/** Supervisors kill after ten seconds, and then everything that we would have ended is left behind. */
const tidyMs = 8_000;
const forceMs = 2_000;

export interface Stopping {
  /** Aborted at the first Ctrl-C, SIGTERM or SIGHUP. */
  readonly signal: AbortSignal;
  /** Fulfilled then. */
  readonly asked: Promise<void>;
  /** Done instead of a tidy end when the wish is repeated, or not fulfilled in time; the process ends after it. */
  onForce(action: () => Promise<unknown>): void;
}

/** Turns the wish to stop into a value. From here on the signals do not end the process by themselves. */
export function watchForStop(): Stopping {
  const controller = new AbortController();
  let force: () => Promise<unknown> = () => Promise.resolve();
  const end = () => {
    const leave = () => process.exit(130);
    setTimeout(leave, forceMs);
    force().then(leave, leave);
  };
  let askedAt: number | null = null;
  const hear = () => {
    if (askedAt === null) {
      askedAt = Date.now();
      controller.abort();
      setTimeout(end, tidyMs).unref();
    } else if (Date.now() - askedAt > echoMs) {
      end();
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, hear);
  return {
    signal: controller.signal,
    asked: new Promise((resolve) => controller.signal.addEventListener('abort', () => resolve())),
    onForce(action) {
      force = action;
    },
  };
}
