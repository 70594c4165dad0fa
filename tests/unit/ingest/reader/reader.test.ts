import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { type PoolOptions, ProcessPool } from '@/lib/ingest/reader/process-pool';
import { createReader, type Reader, type ReaderLimits, readersFor } from '@/lib/ingest/reader/reader';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function reader(limits: Partial<ReaderLimits> = {}): Reader {
  const made = createReader({ size: 1, timeLimitMs: 10_000, memoryMb: 300, ...limits });
  open.push(made);
  return made;
}

interface Task {
  readonly do: string;
  readonly with?: unknown;
  /** Something is loaded for it first, for longer than a second. */
  readonly loads?: true;
}

function pool(options: Partial<PoolOptions> = {}): ProcessPool<Task, unknown> {
  const module = new URL('../../../support/stubborn-process.mjs', import.meta.url);
  const made = new ProcessPool<Task, unknown>({
    module,
    size: 1,
    timeLimitMs: 10_000,
    memoryMb: 64,
    ...options,
  });
  open.push(made);
  return made;
}

const about = { contentType: null, address: 'https://e.example/f' };

function feed(items: number): Uint8Array {
  const item = `<item><title>A &amp; b</title><link>/1</link><pubDate>Fri, 15 Aug 2025 10:22:31 GMT</pubDate></item>`;
  return new TextEncoder().encode(
    `<rss version="2.0"><channel><title>T</title>${item.repeat(items)}</channel></rss>`,
  );
}

/** Many small elements: 16 MB that take about a tenth of a gigabyte to hold. */
const heavy = new TextEncoder().encode(`<rss><channel><item>${'<a b="1">x</a>'.repeat(1_000_000)}`);

function isRunning(pid: unknown): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

describe('reading in a process of its own', () => {
  test('a feed comes back as it was read, its times as dates', async () => {
    const reading = await reader().readSource(feed(1), about);
    expect(reading).toMatchObject({
      kind: 'feed',
      entries: [
        {
          headline: 'A & b',
          address: 'https://e.example/1',
          published: { kind: 'instant', at: new Date('2025-08-15T10:22:31Z') },
        },
      ],
    });
  });

  test('a page comes back as an article', async () => {
    const html = readFileSync(new URL('../../../fixtures/pages/graph-and-clutter.html', import.meta.url));
    const source = { contentType: 'text/html', address: 'https://e.example/a' };
    const page = await reader().readPage(html, source);
    expect(page.kind).toBe('article');
    expect(page).toEqual(readPage(html, source));
  });

  test('too slow is unreadable, and the next body is read', async () => {
    const quick = reader({ timeLimitMs: 150 });
    expect(await quick.readSource(heavy, about)).toEqual({
      kind: 'unreadable',
      why: 'Reading it took longer than 0.15 seconds.',
    });
    const next = async () => (await quick.readSource(feed(1), about)).kind;
    await expect.poll(next).toBe('feed');
  });

  test('too large in memory is unreadable, and the next body is read', async () => {
    const small = reader({ memoryMb: 80, timeLimitMs: 15_000 });
    expect(await small.readSource(heavy, about)).toEqual({
      kind: 'unreadable',
      why: 'Reading it ended the process that did it, most likely for want of memory (80 MB).',
    });
    expect((await small.readSource(feed(1), about)).kind).toBe('feed');
  });
});

describe('a pool of processes', () => {
  test.each(['hang', 'backtrack'])('what never ends is killed: %s', async (what) => {
    const limited = pool({ timeLimitMs: 300 });
    expect(await limited.run({ do: what })).toEqual({ kind: 'too-slow' });
    expect(await limited.run({ do: 'echo', with: 1 })).toEqual({ kind: 'done', value: 1 });
  });

  test.each([
    ['echo', { kind: 'done', value: 1 }],
    ['hang', { kind: 'too-slow' }],
  ])('what is loaded for a task is not of its time: %s', async (what, outcome) => {
    const limited = pool({ timeLimitMs: 1000 });
    await limited.run({ do: 'pid' });
    expect(await limited.run({ do: what, with: 1, loads: true })).toEqual(outcome);
  });

  test.runIf(process.platform === 'linux').each([
    ['longer than its limit by the clock', 900, { kind: 'done', value: 'there' }],
    ['for ever', 2 ** 31 - 1, { kind: 'too-slow' }],
  ])('what has had no processor is waited for, but not for ever: %s', async (_, ms, outcome) => {
    expect(await pool({ timeLimitMs: 200 }).run({ do: 'idle', with: ms })).toEqual(outcome);
  });

  test('what fills memory dies alone', async () => {
    const limited = pool();
    expect(await limited.run({ do: 'fill' })).toEqual({ kind: 'died' });
    expect(await limited.run({ do: 'echo', with: 1 })).toEqual({ kind: 'done', value: 1 });
  });

  test('an exception is an outcome', async () => {
    expect(await pool().run({ do: 'throw' })).toEqual({ kind: 'failed', why: 'It broke.' });
  });

  test('nothing is started before there is work, and no more than is needed', async () => {
    const two = pool({ size: 2 });
    const pids = await Promise.all(Array.from({ length: 4 }, () => two.run({ do: 'pid' })));
    expect(new Set(pids.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  });

  test('none is started while the first one still loads, which it would not be ready before', async () => {
    const two = pool({ size: 2 });
    const tasks = [{ do: 'pid', loads: true }, { do: 'pid' }, { do: 'pid' }] as const;
    const pids = await Promise.all(tasks.map((task) => two.run(task)));
    expect(new Set(pids.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  });

  test('warmed up, it has its one process before there is work', async () => {
    const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    const before = processes();
    const warm = pool({ size: 2 });
    expect(processes()).toBe(before);
    warm.warmUp();
    warm.warmUp();
    expect(processes()).toBe(before + 1);
    expect(await warm.run({ do: 'echo', with: 1 })).toEqual({ kind: 'done', value: 1 });
  });

  test('one that hangs does not hold up the others', async () => {
    const two = pool({ size: 2, timeLimitMs: 8000 });
    const hanging = two.run({ do: 'hang' });
    expect(await two.run({ do: 'echo', with: 1 })).toEqual({ kind: 'done', value: 1 });
    const given = expect(hanging).rejects.toThrow('The reader was closed.');
    await two.close();
    await given;
  });

  test('each of many tasks gets its own answer', async () => {
    const two = pool({ size: 2 });
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, number) => two.run({ do: 'echo', with: number })),
    );
    expect(outcomes).toEqual(Array.from({ length: 50 }, (_, value) => ({ kind: 'done', value })));
  });

  test('closing ends the processes and refuses more', async () => {
    const closing = pool();
    const outcome = await closing.run({ do: 'pid' });
    const pid = outcome.kind === 'done' ? outcome.value : null;
    expect(isRunning(pid)).toBe(true);
    await closing.close();
    expect(isRunning(pid)).toBe(false);
    await expect(closing.run({ do: 'pid' })).rejects.toThrow('The reader is closed.');
  });

  test('a process that cannot start is an exception, not a fault of the body', async () => {
    const missing = pool({ module: new URL('./no-such-module.mjs', import.meta.url) });
    await expect(missing.run({ do: 'pid' })).rejects.toThrow(/No reader could be started/);
  });
});

test.each([
  ['as many as processors, where there is room', { processors: 3, memoryMb: 16_000 }, 3],
  ['two on one processor', { processors: 1, memoryMb: 16_000 }, 2],
  ['four at most', { processors: 32, memoryMb: 64_000 }, 4],
  ['as many as fit', { processors: 4, memoryMb: 620 }, 3],
  ['one in the smallest container', { processors: 4, memoryMb: 384 }, 1],
])('%s', (_, machine, readers) => {
  expect(readersFor(machine)).toBe(readers);
});
