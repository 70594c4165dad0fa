import { setTimeout as sleep } from 'node:timers/promises';
import type { Step } from '@/lib/ingest/archives/archive';

/** What came of taking a step. */
export type StepTaken =
  /** Recorded; `further` is what it led to and is not done. */
  | { readonly kind: 'done'; readonly further: readonly Step[] }
  /** No usable answer, to be tried again. */
  | { readonly kind: 'again'; readonly why: string }
  /** The host is not to be asked before then. */
  | { readonly kind: 'later'; readonly until: Date; readonly why: string };

export interface LaneOptions {
  /** The name of a step's lane, mostly its host: steps of one lane are taken one after the other. */
  readonly laneOf: (step: Step) => string;
  /** Reads a step and records it. `isLast`: it will not be tried again, so a failure is recorded too. */
  readonly take: (step: Step, isLast: boolean) => Promise<StepTaken>;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Between two tries of one step. */
  readonly retryPauseMs?: number;
}

/** A host that was given up, with the steps that are left there. */
export interface GivenUp {
  readonly host: string;
  readonly steps: number;
  readonly why: string;
}

export interface Lanes {
  /** Steps not yet taken, as far as they are known. */
  left(): number;
  /** How long they will take at the pace so far, in milliseconds; null while nothing is known. */
  timeLeft(): number | null;
  /** Fulfilled when nothing is left to take, or what is left was given up. */
  readonly ended: Promise<readonly GivenUp[]>;
}

interface Waiting {
  readonly step: Step;
  readonly tries: number;
  readonly notBefore: number;
}

interface Lane {
  readonly host: string;
  readonly waiting: Waiting[];
  /** How many of `waiting` were taken: shifting a queue of tens of thousands takes its time. */
  taken: number;
  steps: number;
  beganAt: number;
  givenUp: string | null;
  isOver: boolean;
}

const mostTries = 3;
/** Failures of one host one after the other, after which it counts as down. */
const mostInVain = 12;
/** A host that wants to be left alone longer than this is left to another pull. */
const longestWaitMs = 30 * 60_000;
/** Waits one after the other without an answer between them. */
const mostWaits = 30;

/**
 * Takes steps and those that they lead to: of one host one after the other, of several hosts at once. A step
 * that fails is tried three times in all; a host that fails or makes us wait again and again is given up, and
 * what is left of it stays for another pull.
 */
export function runLanes(steps: Iterable<Step>, options: LaneOptions): Lanes {
  const lanes = new Map<string, Lane>();
  const running: Promise<void>[] = [];
  const add = (step: Step): void => {
    const host = options.laneOf(step);
    const known = lanes.get(host);
    const lane = known ?? { host, waiting: [], taken: 0, steps: 0, beganAt: 0, givenUp: null, isOver: true };
    lanes.set(host, lane);
    lane.waiting.push({ step, tries: 0, notBefore: 0 });
    if (!lane.isOver || lane.givenUp !== null) return;
    lane.isOver = false;
    running.push(runLane(lane, options, add));
  };
  for (const step of steps) add(step);
  const leftOf = ({ waiting, taken }: Lane): number => waiting.length - taken;
  const ended = async (): Promise<readonly GivenUp[]> => {
    for (let at = 0; at < running.length; at += 1) await running[at];
    return [...lanes.values()].flatMap((lane) =>
      leftOf(lane) === 0
        ? []
        : [{ host: lane.host, steps: leftOf(lane), why: lane.givenUp ?? 'The pull was ended.' }],
    );
  };
  return {
    left: () => [...lanes.values()].reduce((sum, lane) => sum + leftOf(lane), 0),
    timeLeft: () => longest([...lanes.values()].filter((lane) => leftOf(lane) > 0 && lane.givenUp === null)),
    ended: ended(),
  };
}

async function runLane(lane: Lane, options: LaneOptions, add: (step: Step) => void): Promise<void> {
  // Every first step is queued before one is taken.
  await Promise.resolve();
  lane.beganAt = performance.now();
  let inVain = 0;
  let waits = 0;
  while (lane.taken < lane.waiting.length && !options.signal.aborted && lane.givenUp === null) {
    const waiting = lane.waiting[lane.taken];
    if (waiting === undefined) break;
    await rest(waiting.notBefore - performance.now(), options.signal);
    if (options.signal.aborted) break;
    const tries = waiting.tries + 1;
    const taken = await taking(waiting.step, tries >= mostTries, options);
    if (taken.kind === 'later') {
      waits += 1;
      const pauseMs = taken.until.getTime() - options.now().getTime();
      if (pauseMs > longestWaitMs || waits > mostWaits) lane.givenUp = taken.why;
      else await rest(Math.max(pauseMs, 50), options.signal);
      continue;
    }
    lane.taken += 1;
    waits = 0;
    if (taken.kind === 'done') {
      lane.steps += 1;
      inVain = 0;
      for (const step of taken.further) add(step);
    } else {
      const notBefore = performance.now() + (options.retryPauseMs ?? 5_000) * tries;
      lane.waiting.push({ step: waiting.step, tries, notBefore });
      inVain += 1;
      if (inVain >= mostInVain) lane.givenUp = taken.why;
    }
  }
  lane.isOver = true;
}

/** An exception is a bug or a lost database: it ends this host's lane, and no other. */
async function taking(step: Step, isLast: boolean, { take, now }: LaneOptions): Promise<StepTaken> {
  try {
    return await take(step, isLast);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'later', until: new Date(now().getTime() + 2 * longestWaitMs), why };
  }
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}

function longest(lanes: readonly Lane[]): number | null {
  const times = lanes.map(({ waiting, taken, steps, beganAt }) =>
    steps === 0 ? null : ((performance.now() - beganAt) / steps) * (waiting.length - taken),
  );
  return times.some((time) => time === null) ? null : Math.max(0, ...times.map((time) => time ?? 0));
}
