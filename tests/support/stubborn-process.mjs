// A process for the pool that does what it is told, however harmful.

const tasks = {
  echo: (/** @type {unknown} */ value) => value,
  hang: () => {
    for (;;);
  },
  // The pattern that backtracks for ages: nothing in JavaScript can end it from within.
  backtrack: () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
  fill: () => {
    const all = [];
    for (;;) all.push({ number: all.length });
  },
  throw: () => {
    throw new Error('It broke.');
  },
  pid: () => process.pid,
  // What a process does that the machine has no time for: nothing, for so many milliseconds.
  idle: (/** @type {unknown} */ ms) =>
    new Promise((resolve) => setTimeout(() => resolve('there'), Number(ms))),
};

/** How long it loads what a task wants that says so. */
const loadMs = 1200;

process.on('disconnect', () => process.exit());
process.on(
  'message',
  async (/** @type {{ do: keyof typeof tasks, with?: unknown, loads?: true }} */ task) => {
    if (task.loads) {
      process.send?.('loading');
      await new Promise((resolve) => setTimeout(resolve, loadMs));
      process.send?.('loaded');
    }
    try {
      process.send?.({ kind: 'done', value: await tasks[task.do](task.with) });
    } catch (error) {
      process.send?.({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  },
);
process.send?.('ready');
