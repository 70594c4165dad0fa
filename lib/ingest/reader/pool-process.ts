import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface ProcessOptions {
  /**
   * JavaScript module that a process runs: it sends `ready`, then one `PoolAnswer` for each message; before that
   * `loading` and `loaded` around what is loaded for it, whose time is not the task's.
   */
  readonly module: URL;
  /** Megabytes of JavaScript objects; beyond that the process dies. */
  readonly memoryMb: number;
}

/** What a process sends for a task. `failed`: its code threw. */
export type PoolAnswer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly why: string };

/** What became of a task. `died`: out of memory, or killed by someone. */
export type PoolOutcome<Value> =
  | PoolAnswer<Value>
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'died' };

/** A task, and who waits for what becomes of it. */
export interface Job<Task, Value> {
  readonly task: Task;
  /** Since when it waits, by the clock of `performance`. */
  readonly since: number;
  readonly settle: (outcome: PoolOutcome<Value>) => void;
  readonly reject: (error: Error) => void;
}

/** A process of a pool, and what it is at. */
export interface PoolProcess<Task, Value> {
  readonly child: ChildProcess;
  state: 'starting' | 'idle' | 'busy' | 'gone';
  /** What is loaded for its task is a part of its start: one more process would be no sooner ready. */
  isLoading: boolean;
  job: Job<Task, Value> | null;
  timer: NodeJS.Timeout | null;
  /** The end of what it wrote to standard error. */
  complaint: string;
}

/** What V8 is told in each process. */
const thrift = [
  // Young objects in 4 MB rather than 16: 400 pages leave a process 25 MB smaller and take it no longer.
  '--max-semi-space-size=4',
  // A heap that may grow by a fifth before it is cleared up: by a third it came to 5 MB more, by itself to 30 more.
  '--heap-growing-percent=20',
  // A third of what V8 copies into a function of those that it calls: to compile all of it took longer than the calls,
  // of 600 pages an eighth of the processor.
  '--max-inlined-bytecode-size-cumulative=300',
  // And only what is called three times as often is compiled for speed: of 140 pages that was a quarter of the processor.
  '--interrupt-budget=200000',
  // Threads that clear up beside one another took an eighth of it, mostly to wait for each other.
  '--single-threaded-gc',
];

/** Starts a process, which says when it is ready. */
export function startProcess<Task, Value>({ module, memoryMb }: ProcessOptions): PoolProcess<Task, Value> {
  const child = fork(fileURLToPath(module), {
    execArgv: [`--max-old-space-size=${memoryMb}`, ...thrift],
    // Freed memory of many threads stays with each: of one place a process is 15 MB smaller.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const helper: PoolProcess<Task, Value> = {
    child,
    state: 'starting',
    isLoading: false,
    job: null,
    timer: null,
    complaint: '',
  };
  if (child.stderr instanceof Socket) child.stderr.unref();
  child.stderr?.on('data', (data: Buffer) => {
    helper.complaint = (helper.complaint + data.toString('utf8')).slice(-2000);
  });
  return helper;
}

/** From now on it is at nothing, and does not keep the program running. */
export function becomeIdle<Task, Value>(helper: PoolProcess<Task, Value>): void {
  if (helper.timer !== null) clearTimeout(helper.timer);
  helper.timer = null;
  helper.job = null;
  helper.state = 'idle';
  hold(helper.child, false);
}

/** Hands a task's outcome to whoever waits for it, once. */
export function finish<Task, Value>(helper: PoolProcess<Task, Value>, outcome: PoolOutcome<Value>): void {
  const { job, state } = helper;
  if (state === 'gone') return;
  becomeIdle(helper);
  job?.settle(outcome);
}

/** Whether a process keeps the program running: while it works, not while it waits. */
export function hold(child: ChildProcess, isNeeded: boolean): void {
  if (isNeeded) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** Kills a process; resolves when it is gone. */
export function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.ref();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
