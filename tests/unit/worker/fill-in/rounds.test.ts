import { describe, expect, test } from 'vitest';
import type { FillInRecord } from '@/lib/db/record/fill-ins';
import { beginRound, endRound, progressOf } from '@/lib/worker/fill-in/rounds';

const now = new Date('2026-11-28T12:00:00Z');
const until = new Date('2025-08-21T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const week = 7 * 24 * 60;

function aRecord(more: Partial<FillInRecord> = {}): FillInRecord {
  return {
    state: 'working',
    roundBeganAt: later(-90),
    doneAt: null,
    nextAt: null,
    failures: 0,
    problem: null,
    isOwnDone: false,
    minutesLeft: 40,
    ...more,
  };
}

const down = [{ host: 'gdelt.test', steps: 500, why: 'It does not answer.' }];
const round = { givenUp: [], answered: 9, failed: 0, now, until };

describe('a round', () => {
  test('that was broken off goes on where it was; the one after a rest is another one', () => {
    const began = later(-90);
    expect(beginRound(null, now)).toMatchObject({ state: 'working', roundBeganAt: now, doneAt: null });
    for (const state of ['working', 'waiting'] as const)
      expect(beginRound(aRecord({ state }), now).roundBeganAt).toEqual(began);
    const rested = beginRound(aRecord({ state: 'resting', doneAt: began, isOwnDone: true }), now);
    expect(rested).toMatchObject({ roundBeganAt: now, doneAt: began, isOwnDone: true });
  });

  test('that is through rests for a week, and while the event lasts for an hour', () => {
    const done = { state: 'resting', doneAt: now, failures: 0, problem: null, isOwnDone: true };
    expect(endRound(aRecord(), round)).toMatchObject({ ...done, nextAt: later(week) });
    expect(endRound(aRecord(), { ...round, until: later(60) })).toMatchObject({ ...done, nextAt: later(60) });
    const again = aRecord({ doneAt: later(-week) });
    expect(endRound(again, round).doneAt).toEqual(later(-week));
  });

  test.each([
    ['a host is down, for the first time', 0, { givenUp: down, answered: 0 }, 1, 1],
    ['it still is', 1, { givenUp: down, answered: 0 }, 2, 2],
    ['and is', 4, { givenUp: down, answered: 0, failed: 4 }, 5, 16],
    ['after days of it', 30, { givenUp: down, answered: 0 }, 31, 360],
    ['another host answered meanwhile', 5, { givenUp: down, answered: 7 }, 1, 1],
    ['some files had no answer', 0, { failed: 2 }, 1, 1],
    ['nothing had an answer', 2, { answered: 0, failed: 2 }, 3, 4],
  ])('waits longer and longer: %s', (_, before, more, failures, minutes) => {
    const ended = endRound(aRecord({ failures: before }), { ...round, ...more });
    expect(ended).toMatchObject({ state: 'waiting', failures, nextAt: later(minutes), doneAt: null });
    expect(ended.problem).toMatch(/\.$/);
  });

  test('leaves what never has an answer to the next week', () => {
    const ended = endRound(aRecord({ failures: 4 }), { ...round, answered: 0, failed: 2 });
    expect(ended).toMatchObject({ state: 'resting', nextAt: later(week) });
  });
});

describe('progress', () => {
  const filledIn = { steps: 5, candidates: 0, read: 0, about: 0, stored: 0, refused: 0, failed: 0 };
  const progress = {
    filledIn,
    stepsLeft: 90,
    ownStepsLeft: 9,
    waiting: 3,
    timeLeftMs: null,
    bytes: { read: 0, all: 0 },
  };

  test.each([
    [0.2, 1],
    [3.4, 3],
    [7, 5],
    [38, 40],
    [52, 50],
    [170, 180],
  ])('%f minutes are about %i', (minutes, about) => {
    expect(
      progressOf(aRecord({ minutesLeft: null }), { ...progress, timeLeftMs: minutes * 60_000 }).minutesLeft,
    ).toBe(about);
  });

  test('is the same record until a reader would notice', () => {
    const record = aRecord();
    expect(progressOf(record, { ...progress, timeLeftMs: 41 * 60_000 })).toBe(record);
    expect(progressOf(record, progress)).toBe(record);
    expect(progressOf(record, { ...progress, ownStepsLeft: 0 }).isOwnDone).toBe(true);
    const before = { ...progress, stepsLeft: 0, ownStepsLeft: 0, filledIn: { ...filledIn, steps: 0 } };
    expect(progressOf(record, before)).toBe(record);
  });
});
