import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { processorTimeOf } from './processor-time';

export interface PoolOptions {
  /**
   * JavaScript module that a process runs: it sends `ready`, then one `PoolAnswer` for each message; before that
   * `loading` and `loaded` around what is loaded for it, whose time is not the task's.
   */
  readonly module: URL;
  /** Processes at most; each is started when there is work for it. */
  readonly size: number;
  /**
   * Milliseconds of a processor for one task, by the clock where a machine does not tell them; the process is killed after
   * that, and after `mostStretched` times as long by the clock.
   */
  readonly timeLimitMs: number;
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

interface Job<Task, Value> {
  readonly task: Task;
  /** Since when it waits, by the clock of `performance`. */
  readonly since: number;
  readonly settle: (outcome: PoolOutcome<Value>) => void;
  readonly reject: (error: Error) => void;
}

interface Helper<Task, Value> {
  readonly child: ChildProcess;
  state: 'starting' | 'idle' | 'busy' | 'gone';
  /** What is loaded for its task is a part of its start: one more process would be no sooner ready. */
  isLoading: boolean;
  job: Job<Task, Value> | null;
  timer: NodeJS.Timeout | null;
  /** The end of what it wrote to standard error. */
  complaint: string;
}

const startLimitMs = 30_000;
/**
 * How long a task waits for the processes that work before one more is started, which takes about as long to start and
 * to read as fast as they do: a dozen pages at once are read by one sooner than that.
 */
const patienceMs = 1000;
/** A process is waited for so many times its limit by the clock: at a load of 17 it had a ninth of a processor. */
const mostStretched = 12;
const shortestLookMs = 50;

/**
 * Runs tasks in processes of their own, one at a time each. Processes rather than threads, because a
 * thread that outgrows its `resourceLimits` in one step ends the whole program (Node 20: objects in a
 * growing array do), and because SIGKILL also ends what runs no JavaScript that could be interrupted.
 * `run` rejects only where no process can be started or the pool is closed.
 */
export class ProcessPool<Task extends object, Value> {
  private readonly options: PoolOptions;
  private readonly waiting: Job<Task, Value>[] = [];
  private readonly helpers = new Set<Helper<Task, Value>>();
  private patience: NodeJS.Timeout | null = null;
  /** When a process last was ready for work: until then tasks wait for no other. */
  private readyAt = 0;
  private isClosed = false;

  constructor(options: PoolOptions) {
    this.options = options;
  }

  run(task: Task): Promise<PoolOutcome<Value>> {
    if (this.isClosed) return Promise.reject(new Error('The reader is closed.'));
    return new Promise((settle, reject) => {
      this.waiting.push({ task, since: performance.now(), settle, reject });
      this.assign();
    });
  }

  /** Starts the first process where there is none yet: work comes soon. */
  warmUp(): void {
    if (!this.isClosed && this.helpers.size === 0) this.start();
  }

  /** Ends all processes; resolves when they are gone. What they were at is rejected. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.patience !== null) clearTimeout(this.patience);
    const closed = new Error('The reader was closed.');
    for (const job of this.waiting.splice(0)) job.reject(closed);
    await Promise.all(
      [...this.helpers].map(({ child, job }) => {
        job?.reject(closed);
        return end(child);
      }),
    );
  }

  /** Gives waiting tasks to idle processes; one more is started where that is not enough for a while. */
  private assign(): void {
    for (const helper of this.helpers) {
      const job = helper.state === 'idle' ? this.waiting.shift() : undefined;
      if (job !== undefined) this.begin(helper, job);
    }
    const [oldest] = this.waiting;
    if (oldest === undefined || this.isStarting() || this.helpers.size >= this.options.size) return;
    const waited = performance.now() - Math.max(oldest.since, this.readyAt);
    if (this.helpers.size === 0 || waited >= patienceMs) this.start();
    else this.patience ??= setTimeout(() => this.lookAgain(), patienceMs - waited);
  }

  private lookAgain(): void {
    this.patience = null;
    if (!this.isClosed) this.assign();
  }

  private isStarting(): boolean {
    return [...this.helpers].some(({ state, isLoading }) => state === 'starting' || isLoading);
  }

  private start(): void {
    const helper = startHelper<Task, Value>(this.options);
    const { child } = helper;
    this.helpers.add(helper);
    helper.timer = setTimeout(() => child.kill('SIGKILL'), startLimitMs);
    child.on('message', (message: 'ready' | 'loading' | 'loaded' | PoolAnswer<Value>) => {
      helper.isLoading = message === 'loading';
      if (message === 'ready' || message === 'loaded') this.readyAt = performance.now();
      if (message === 'loading') this.limit(helper, startLimitMs);
      else if (message === 'loaded') this.limit(helper, this.options.timeLimitMs);
      else if (message === 'ready') becomeIdle(helper);
      else finish(helper, message);
      this.assign();
    });
    child.on('error', () => child.kill('SIGKILL'));
    // "close" comes when the complaint is complete too.
    child.on('close', () => {
      const wasStarting = helper.state === 'starting';
      this.retire(helper, { kind: 'died' });
      if (wasStarting) {
        const job = this.waiting.shift();
        job?.reject(new Error(`No reader could be started. ${helper.complaint}`.trim()));
      }
      if (!this.isClosed) this.assign();
    });
  }

  private begin(helper: Helper<Task, Value>, job: Job<Task, Value>): void {
    helper.state = 'busy';
    helper.job = job;
    hold(helper.child, true);
    this.limit(helper, this.options.timeLimitMs);
    // An error means that the process is going; its exit is told as well.
    helper.child.send(job.task, () => undefined);
  }

  /**
   * Bounds what a process is at from now on, by what it has of a processor: by the clock a busy machine gave up pages that
   * there was nothing wrong with, a fifth of 140.
   */
  private limit(helper: Helper<Task, Value>, ms: number): void {
    if (helper.state !== 'busy') return;
    if (helper.timer !== null) clearTimeout(helper.timer);
    const latest = performance.now() + mostStretched * ms;
    const before = processorTimeOf(helper.child.pid);
    const look = () => {
      const now = processorTimeOf(helper.child.pid);
      const left = before === null || now === null ? 0 : ms - (now - before);
      if (left > 0 && performance.now() < latest) {
        helper.timer = setTimeout(look, Math.max(left, shortestLookMs));
        return;
      }
      this.retire(helper, { kind: 'too-slow' });
      helper.child.kill('SIGKILL');
      this.assign();
    };
    helper.timer = setTimeout(look, ms);
  }

  private retire(helper: Helper<Task, Value>, outcome: PoolOutcome<Value>): void {
    finish(helper, outcome);
    helper.state = 'gone';
    this.helpers.delete(helper);
  }
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

function startHelper<Task, Value>({ module, memoryMb }: PoolOptions): Helper<Task, Value> {
  const child = fork(fileURLToPath(module), {
    execArgv: [`--max-old-space-size=${memoryMb}`, ...thrift],
    // Freed memory of many threads stays with each: of one place a process is 15 MB smaller.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const helper: Helper<Task, Value> = {
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

function becomeIdle<Task, Value>(helper: Helper<Task, Value>): void {
  if (helper.timer !== null) clearTimeout(helper.timer);
  helper.timer = null;
  helper.job = null;
  helper.state = 'idle';
  hold(helper.child, false);
}

/** Hands a task's outcome to whoever waits for it, once. */
function finish<Task, Value>(helper: Helper<Task, Value>, outcome: PoolOutcome<Value>): void {
  const { job, state } = helper;
  if (state === 'gone') return;
  becomeIdle(helper);
  job?.settle(outcome);
}

/** Whether a process keeps the program running: while it works, not while it waits. */
function hold(child: ChildProcess, isNeeded: boolean): void {
  if (isNeeded) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.ref();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
