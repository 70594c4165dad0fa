import { describe, expect, test } from 'vitest';
import type { Step } from '@/lib/ingest/archives/archive';
import { type LaneOptions, runLanes, type StepTaken } from '@/lib/worker/fill-in/lanes';

const aStep = (key: string): Step => ({ archive: 'gdelt', key, holds: 'articles', depth: 0 });
const done: StepTaken = { kind: 'done', further: [] };

function play(
  keys: readonly string[],
  take: (key: string, isLast: boolean) => StepTaken | Promise<StepTaken>,
  more: Partial<LaneOptions> = {},
) {
  const asked: string[] = [];
  const lanes = runLanes(keys.map(aStep), {
    laneOf: ({ key }) => new URL(key).host,
    take: async ({ key }, isLast) => {
      asked.push(key);
      return take(key, isLast);
    },
    signal: new AbortController().signal,
    now: () => new Date(),
    retryPauseMs: 1,
    ...more,
  });
  return { lanes, asked };
}

describe('steps', () => {
  test('of one host are taken one after the other, of two at once, with what they lead to', async () => {
    let under = 0;
    let most = 0;
    const byHost = new Map<string, number>();
    const keys = ['http://a.test/1', 'http://a.test/2', 'http://b.test/1', 'http://b.test/2'];
    const { lanes, asked } = play(keys, async (key) => {
      const { host } = new URL(key);
      expect(byHost.get(host) ?? 0).toBe(0);
      byHost.set(host, 1);
      most = Math.max(most, ++under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      byHost.set(host, 0);
      return key === 'http://a.test/2' ? { kind: 'done', further: [aStep('http://c.test/1')] } : done;
    });
    expect(lanes.left()).toBe(4);
    expect(await lanes.ended).toEqual([]);
    expect(asked.toSorted()).toEqual([...keys, 'http://c.test/1']);
    expect(most).toBe(2);
    expect(lanes.left()).toBe(0);
  });

  test('of a host that takes several at a time are taken so many at once, also of what they lead to', async () => {
    let under = 0;
    let most = 0;
    const keys = Array.from({ length: 9 }, (_, at) => `http://a.test/${at}`);
    const { lanes, asked } = play(
      keys,
      async (key) => {
        most = Math.max(most, ++under);
        await new Promise((resolve) => setImmediate(resolve));
        under -= 1;
        const further = key.endsWith('/8')
          ? [10, 11, 12, 13, 14].map((at) => aStep(`http://a.test/${at}`))
          : [];
        return { kind: 'done', further };
      },
      { widthOf: (lane) => (lane === 'a.test' ? 4 : 1) },
    );
    expect(await lanes.ended).toEqual([]);
    expect(asked).toHaveLength(14);
    expect(new Set(asked).size).toBe(14);
    expect(most).toBe(4);
  });

  test('of a host that makes one of several wait are all put off, and none is lost', async () => {
    let isBusy = true;
    const keys = Array.from({ length: 6 }, (_, at) => `http://a.test/${at}`);
    const until = new Date(Date.now() + 200);
    const times: number[] = [];
    const { lanes, asked } = play(
      keys,
      () => {
        times.push(Date.now());
        if (!isBusy) return done;
        isBusy = false;
        return { kind: 'later', until, why: 'Busy.' };
      },
      { widthOf: () => 2 },
    );
    expect(await lanes.ended).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(keys));
    expect(asked).toHaveLength(7);
    // Two were under way when it said so; the third had to wait.
    expect(times[2]).toBeGreaterThanOrEqual(until.getTime() - 5);
  });

  test('that fail are tried three times, after the others, and the last time said to be the last', async () => {
    const last: boolean[] = [];
    const { lanes, asked } = play(['http://a.test/bad', 'http://a.test/good'], (key, isLast) => {
      if (!key.endsWith('bad')) return done;
      last.push(isLast);
      return isLast ? done : { kind: 'again', why: 'It failed.' };
    });
    expect(await lanes.ended).toEqual([]);
    expect(asked.map((key) => key.slice(14))).toEqual(['bad', 'good', 'bad', 'bad']);
    expect(last).toEqual([false, false, true]);
  });

  test('are waited for as long as a host asks, and given up where that is too long', async () => {
    const until = new Date(Date.now() + 80);
    const askedAt: Date[] = [];
    const soon = play(['http://a.test/1'], () => {
      askedAt.push(new Date());
      return askedAt.length === 1 ? { kind: 'later', until, why: 'Busy.' } : done;
    });
    expect(await soon.lanes.ended).toEqual([]);
    // A timer may go off in the millisecond before its own.
    expect(askedAt[1]?.getTime()).toBeGreaterThanOrEqual(until.getTime() - 1);
    expect(askedAt).toHaveLength(2);
    const late = play(['http://a.test/1', 'http://a.test/2'], () => ({
      kind: 'later',
      until: new Date(Date.now() + 3_600_000),
      why: 'Closed for an hour.',
    }));
    expect(await late.lanes.ended).toEqual([{ host: 'a.test', steps: 2, why: 'Closed for an hour.' }]);
    expect(late.asked).toHaveLength(1);
  });

  test('of a lost database end their host’s lane and no other', async () => {
    const { lanes, asked } = play(['http://a.test/1', 'http://a.test/2', 'http://b.test/1'], (key) => {
      if (key.includes('a.test')) throw new Error('The database is gone.');
      return done;
    });
    expect(await lanes.ended).toEqual([{ host: 'a.test', steps: 2, why: 'The database is gone.' }]);
    expect(asked).toHaveLength(2);
  });

  test('are left where they are when the pull is ended', async () => {
    const stopping = new AbortController();
    const { lanes } = play(
      ['http://a.test/1', 'http://a.test/2', 'http://a.test/3'],
      (key) => {
        if (key.endsWith('2')) stopping.abort();
        return done;
      },
      { signal: stopping.signal },
    );
    expect(await lanes.ended).toEqual([{ host: 'a.test', steps: 1, why: 'The pull was ended.' }]);
  });
});
