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
};

process.on('disconnect', () => process.exit());
process.on('message', (/** @type {{ do: keyof typeof tasks, with?: unknown }} */ task) => {
  try {
    process.send?.({ kind: 'done', value: tasks[task.do](task.with) });
  } catch (error) {
    process.send?.({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});
process.send?.('ready');
