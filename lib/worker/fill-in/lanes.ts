import { setTimeout as sleep } from 'node:timers/promises';
import type { Step } from '@/lib/ingest/archives/archive';

/** What came of taking a step. */
export type StepTaken =
  /** Recorded; `further` is what it led to and is not done. */
  | { readonly kind: 'done'; readonly further: readonly Step[] }
  /** No usable answer, to be tried again. */
  | { readonly kind: 'again'; readonly why: string }
  /** Another process takes it at this moment: it is looked at again, after what waits. */
  | { readonly kind: 'elsewhere' }
  /** The host is not to be asked before then. */
  | { readonly kind: 'later'; readonly until: Date; readonly why: string };

export interface LaneOptions {
  /** The name of a step's lane, mostly its host: steps of one lane are taken one after the other. */
  readonly laneOf: (step: Step) => string;
  /** How many steps of a lane are taken at a time; one unless given. */
  readonly widthOf?: (lane: string) => number;
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
  /** Steps not yet taken, as far as they are known: all, or those for which this is so. */
  left(isIt?: (step: Step) => boolean): number;
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
  /** Steps that were taken and have to wait: they are the next ones. */
  readonly putBack: Waiting[];
  steps: number;
  beganAt: number;
  givenUp: string | null;
  /** How many take steps of it now, and how many may. */
  takers: number;
  readonly width: number;
  /** Failures and waits one after the other. */
  inVain: number;
  waits: number;
  /** Until when, by performance.now(), its host is left alone. */
  restUntil: number;
}

const mostTries = 3;
/** When a step is looked at again that another process takes. */
const elsewhereMs = 500;
/** Failures of one host one after the other, after which it counts as down. */
const mostInVain = 12;
/** A host that wants to be left alone longer than this is left to another pull. */
const longestWaitMs = 30 * 60_000;
/** Waits one after the other without an answer between them. */
const mostWaits = 30;

/**
 * Takes steps and those that they lead to: of one host one after the other (of some a few at a time), of several
 * hosts at once. A step that fails is tried three times in all; a host that fails or makes us wait again and again
 * is given up, and what is left of it stays for another pull.
 */
export function runLanes(steps: Iterable<Step>, options: LaneOptions): Lanes {
  const lanes = new Map<string, Lane>();
  const running: Promise<void>[] = [];
  const add = (step: Step): void => {
    const host = options.laneOf(step);
    const lane = lanes.get(host) ?? openLane(host, options);
    lanes.set(host, lane);
    lane.waiting.push({ step, tries: 0, notBefore: 0 });
    if (lane.takers >= lane.width || lane.givenUp !== null) return;
    lane.takers += 1;
    running.push(takeAll(lane, options, add));
  };
  for (const step of steps) add(step);
  const ended = async (): Promise<readonly GivenUp[]> => {
    for (let at = 0; at < running.length; at += 1) await running[at];
    return [...lanes.values()].flatMap((lane) =>
      leftOf(lane) === 0
        ? []
        : [{ host: lane.host, steps: leftOf(lane), why: lane.givenUp ?? 'The pull was ended.' }],
    );
  };
  return {
    left: (isIt) =>
      [...lanes.values()].reduce(
        (sum, lane) => sum + (isIt === undefined ? leftOf(lane) : stepsLeft(lane).filter(isIt).length),
        0,
      ),
    timeLeft: () => longest([...lanes.values()].filter((lane) => leftOf(lane) > 0 && lane.givenUp === null)),
    ended: ended(),
  };
}

function openLane(host: string, { widthOf }: LaneOptions): Lane {
  const counts = { taken: 0, steps: 0, takers: 0, inVain: 0, waits: 0 };
  const times = { beganAt: performance.now(), restUntil: 0 };
  return { host, waiting: [], putBack: [], givenUp: null, width: widthOf?.(host) ?? 1, ...counts, ...times };
}

function leftOf({ waiting, taken, putBack }: Lane): number {
  return waiting.length - taken + putBack.length;
}

function stepsLeft({ waiting, taken, putBack }: Lane): readonly Step[] {
  return [...putBack, ...waiting.slice(taken)].map(({ step }) => step);
}

/** Takes one step of a lane after the other until none is left for it to take. */
async function takeAll(lane: Lane, options: LaneOptions, add: (step: Step) => void): Promise<void> {
  const { signal } = options;
  // Every first step is queued before one is taken.
  await Promise.resolve();
  while (!signal.aborted && lane.givenUp === null) {
    const waiting = lane.putBack.shift() ?? lane.waiting[lane.taken];
    if (waiting === undefined) break;
    if (waiting === lane.waiting[lane.taken]) lane.taken += 1;
    await rest(Math.max(waiting.notBefore, lane.restUntil) - performance.now(), signal);
    if (signal.aborted || lane.givenUp !== null) lane.putBack.push(waiting);
    else await takeOne(lane, waiting, { ...options, add });
  }
  lane.takers -= 1;
}

async function takeOne(
  lane: Lane,
  waiting: Waiting,
  options: LaneOptions & { readonly add: (step: Step) => void },
): Promise<void> {
  const tries = waiting.tries + 1;
  const taken = await taking(waiting.step, tries >= mostTries, options);
  switch (taken.kind) {
    case 'later': {
      lane.putBack.push(waiting);
      lane.waits += 1;
      const pauseMs = taken.until.getTime() - options.now().getTime();
      if (pauseMs > longestWaitMs || lane.waits > mostWaits * lane.width) lane.givenUp = taken.why;
      lane.restUntil = Math.max(lane.restUntil, performance.now() + Math.max(pauseMs, 50));
      return;
    }
    case 'elsewhere':
      lane.waiting.push({ ...waiting, notBefore: performance.now() + elsewhereMs });
      return;
    case 'done':
      lane.steps += 1;
      lane.inVain = 0;
      lane.waits = 0;
      for (const step of taken.further) options.add(step);
      return;
    case 'again': {
      const notBefore = performance.now() + (options.retryPauseMs ?? 5_000) * tries;
      lane.waiting.push({ step: waiting.step, tries, notBefore });
      lane.inVain += 1;
      lane.waits = 0;
      if (lane.inVain >= mostInVain) lane.givenUp = taken.why;
    }
  }
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

/** Waits, in milliseconds, or until it is ended. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}

function longest(lanes: readonly Lane[]): number | null {
  const times = lanes.map((lane) =>
    lane.steps === 0 ? null : ((performance.now() - lane.beganAt) / lane.steps) * leftOf(lane),
  );
  return times.some((time) => time === null) ? null : Math.max(0, ...times.map((time) => time ?? 0));
}
