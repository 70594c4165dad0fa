import type { FillInRecord } from '@/lib/db/record/fill-ins';
import type { Looked, LookProgress } from './look-through';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Between two rounds that are broken off: a minute, two, four … */
const longestPauseMs = 6 * hourMs;
/** Done, the archives that are asked for little are asked again after a week; while the event lasts, sooner. */
const restMs = 7 * 24 * hourMs;
const restMeanwhileMs = hourMs;
/** Archives have the last of a day some time after it. */
const settlingMs = 24 * hourMs;

/** Rounds in vain after which what has no answer is left to the next week. */
const mostTries = 4;

/** A timer that is set for weeks does not hear of a clock that is set. */
export const longestSleepMs = 10 * minuteMs;

/** The round that begins now, or goes on: what was broken off goes on where it was. */
export function beginRound(before: FillInRecord | null, now: Date): FillInRecord {
  const isNew = before === null || before.state === 'resting';
  return {
    state: 'working',
    roundBeganAt: isNew ? now : before.roundBeganAt,
    doneAt: before?.doneAt ?? null,
    nextAt: null,
    failures: before?.failures ?? 0,
    problem: before?.problem ?? null,
    isOwnDone: before?.isOwnDone ?? false,
    minutesLeft: null,
  };
}

/** The record as progress has it: another one only where a reader would notice. */
export function progressOf(record: FillInRecord, progress: LookProgress): FillInRecord {
  const { ownStepsLeft, stepsLeft, timeLeftMs } = progress;
  const isBegun = stepsLeft > 0 || progress.filledIn.steps > 0;
  const isOwnDone = record.isOwnDone || (isBegun && ownStepsLeft === 0);
  const minutesLeft = timeLeftMs === null ? record.minutesLeft : roundMinutes(timeLeftMs / minuteMs);
  if (isOwnDone === record.isOwnDone && minutesLeft === record.minutesLeft) return record;
  return { ...record, isOwnDone, minutesLeft };
}

/** To a number that nobody takes for exact: five minutes, forty, three hours. */
function roundMinutes(minutes: number): number {
  const step = minutes <= 5 ? 1 : minutes <= 30 ? 5 : minutes <= 90 ? 10 : 60;
  return Math.max(1, Math.round(minutes / step) * step);
}

/** How a round ended. A host that could not be reached breaks it off; what else failed is asked for with the next. */
export function endRound(
  record: FillInRecord,
  {
    givenUp,
    answered,
    failed,
    now,
    until,
  }: Pick<Looked, 'givenUp'> & {
    /** Steps that were recorded in it, those with an answer and those without. */
    readonly answered: number;
    readonly failed: number;
    readonly now: Date;
    /** The end of the event's days. */
    readonly until: Date;
  },
): FillInRecord {
  const [first] = givenUp;
  const after = (ms: number): Date => new Date(now.getTime() + ms);
  if (first !== undefined || (failed > 0 && record.failures < mostTries)) {
    const failures = answered > 0 ? 1 : record.failures + 1;
    const pauseMs = Math.min(minuteMs * 2 ** (failures - 1), longestPauseMs);
    return {
      ...record,
      state: 'waiting',
      nextAt: after(pauseMs),
      failures,
      problem: first?.why ?? `${failed} files or lists could not be read.`,
      minutesLeft: null,
    };
  }
  const isOver = now.getTime() > until.getTime() + settlingMs;
  return {
    ...record,
    state: 'resting',
    doneAt: record.doneAt ?? now,
    nextAt: after(isOver ? restMs : restMeanwhileMs),
    failures: 0,
    problem: null,
    isOwnDone: true,
    minutesLeft: null,
  };
}
