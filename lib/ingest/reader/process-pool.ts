import {
  becomeIdle,
  end,
  finish,
  hold,
  type Job,
  type PoolAnswer,
  type PoolOutcome,
  type PoolProcess,
  type ProcessOptions,
  startProcess,
} from './pool-process';
import { processorTimeOf } from './processor-time';

export interface PoolOptions extends ProcessOptions {
  /** Processes at most; each is started when there is work for it. */
  readonly size: number;
  /**
   * Milliseconds of a processor for one task, by the clock where a machine does not tell them; the process is killed after
   * that, and after `mostStretched` times as long by the clock.
   */
  readonly timeLimitMs: number;
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
  private readonly helpers = new Set<PoolProcess<Task, Value>>();
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
    const helper = startProcess<Task, Value>(this.options);
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

  private begin(helper: PoolProcess<Task, Value>, job: Job<Task, Value>): void {
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
  private limit(helper: PoolProcess<Task, Value>, ms: number): void {
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

  private retire(helper: PoolProcess<Task, Value>, outcome: PoolOutcome<Value>): void {
    finish(helper, outcome);
    helper.state = 'gone';
    this.helpers.delete(helper);
  }
}
