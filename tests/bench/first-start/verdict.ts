import { median } from '@/tests/bench/hosts/resident-memory';
import { addressOf } from './archives';
import type { HostRecord, LoopbackInternet } from './internet';
import type { StoredArticle, Watched } from './watch';

/** A line of the table: what was measured, what is wanted, and whether it is so. */
export interface Finding {
  readonly what: string;
  readonly measured: string;
  readonly wanted: string;
  readonly isMet: boolean;
}

/** A millisecond's rounding on either side. */
const toleranceMs = 5;
const ownDays: ReadonlySet<string> = new Set(['2025-08-15', '2025-08-16']);

/** Compares what was seen with what a newcomer is promised. */
export function judge(watched: Watched, internet: LoopbackInternet): readonly Finding[] {
  const { articles } = watched;
  const inOwnDays = articles.filter(({ day }) => day !== null && ownDays.has(day));
  const within = (what: string, atMs: number | null, seconds: number) =>
    reachedWithin({ what, atMs, seconds }, watched.memory);
  return [
    within('first real account', reached(articles, 1, 1), 5),
    within('25 accounts of 5 outlets, of its days', reached(inOwnDays, 25, 5), 15),
    within('the sample is gone', watched.sampleLeftAtMs, 20),
    within('100 accounts of 60 outlets', reached(articles, 100, 60), 60),
    judgeDays(articles.slice(0, 100), internet),
    judgeTopic(articles, internet),
    judgeCopies(articles, internet),
    ...judgeManners([...internet.records.values()]),
    judgeMemory(watched),
  ];
}

interface Wish {
  readonly what: string;
  readonly atMs: number | null;
  readonly seconds: number;
}

/** With what the worker had of the processors until then: on a machine that is shared, time says little. */
function reachedWithin({ what, atMs, seconds }: Wish, memory: Watched['memory']): Finding {
  const busy = memory.findLast((sample) => atMs !== null && sample.atMs <= atMs)?.busySeconds ?? 0;
  return {
    what,
    measured:
      atMs === null
        ? 'not reached'
        : `${(atMs / 1000).toFixed(1)} s, the worker busy for ${busy.toFixed(0)} s of them`,
    wanted: `${seconds} s`,
    isMet: atMs !== null && atMs <= seconds * 1000,
  };
}

/** When there were that many articles of that many outlets; null: never. */
function reached(articles: readonly StoredArticle[], count: number, outlets: number): number | null {
  const seen = new Set<string>();
  for (const [at, { outletSlug, atMs }] of articles.entries()) {
    seen.add(outletSlug);
    if (at + 1 >= count && seen.size >= outlets) return atMs;
  }
  return null;
}

/** One newsroom in sixteen prints no date, and only a third of addresses have the day: to give none is right there alone. */
function judgeDays(first: readonly StoredArticle[], { hosts }: LoopbackInternet): Finding {
  const counts = new Map<string, number>();
  for (const { day } of first) counts.set(day ?? 'no day', (counts.get(day ?? 'no day') ?? 0) + 1);
  const days = [...counts].toSorted(([one], [other]) => one.localeCompare(other));
  const undated = new Set(hosts.flatMap(({ site, host }) => (site.layout === 'undated' ? [host] : [])));
  const isRight = ({ day, address }: StoredArticle) =>
    day === null ? undated.has(new URL(address).host) : ownDays.has(day);
  return {
    what: 'days of the first 100',
    measured: days.map(([day, count]) => `${count} of ${day.replace('2025-', '')}`).join(', ') || 'none',
    wanted: '08-15, 08-16, none where the page says none',
    isMet: first.length === 100 && first.every(isRight),
  };
}

function judgeTopic(articles: readonly StoredArticle[], { hosts }: LoopbackInternet): Finding {
  const good = new Set(
    hosts.flatMap((newsroom) =>
      newsroom.behaviour === 'aggregator'
        ? []
        : newsroom.stories
            .filter(({ kind }) => kind !== 'off-topic')
            .map((story) => addressOf(newsroom, story)),
    ),
  );
  const wrong = articles.filter(({ address }) => !good.has(address));
  return {
    what: `off-topic, spam or aggregators among ${articles.length} stored`,
    measured: wrong.length === 0 ? '0' : `${wrong.length}, first ${wrong[0]?.address}`,
    wanted: '0',
    isMet: wrong.length === 0 && articles.length > 0,
  };
}

/** What the outlet has taken down comes from an archive's copy. */
function judgeCopies(articles: readonly StoredArticle[], { hosts }: LoopbackInternet): Finding {
  const gone = hosts.filter(({ behaviour }) => behaviour === 'gone, with copies');
  const addresses = new Set(
    gone.flatMap((newsroom) => newsroom.stories.map((story) => addressOf(newsroom, story))),
  );
  const count = articles.filter(({ address }) => addresses.has(address)).length;
  return {
    what: 'accounts from copies of pages that are gone',
    measured: String(count),
    wanted: '1',
    isMet: count > 0,
  };
}

function judgeManners(records: readonly HostRecord[]): readonly Finding[] {
  const asked = records.filter(({ requests }) => requests > 0);
  const hasty = asked.filter(({ shortestGapMs, pauseMs }) => shortestGapMs < pauseMs - toleranceMs);
  const crowded = asked.filter(({ mostAtOnce, places }) => mostAtOnce > places);
  const pressed = asked.filter(({ tooEarly }) => tooEarly > 0);
  const worst = hasty.toSorted((one, other) => one.shortestGapMs - other.shortestGapMs)[0];
  const newsrooms = asked.filter(({ newsroom }) => newsroom !== null);
  const shortest = Math.min(...newsrooms.map(({ shortestGapMs }) => shortestGapMs));
  const requests = newsrooms.map((one) => one.requests);
  const line = (what: string, wrong: readonly HostRecord[], measured: string): Finding => ({
    what,
    measured:
      wrong.length === 0 ? measured : `${measured}; ${wrong.length} hosts wrong, such as ${wrong[0]?.host}`,
    wanted: 'none wrong',
    isMet: wrong.length === 0,
  });
  return [
    line(
      'shortest gap at a newsroom',
      worst === undefined ? [] : [worst, ...hasty.filter((one) => one !== worst)],
      `${Math.round(worst?.shortestGapMs ?? shortest)} ms of ${worst?.pauseMs ?? 1000}`,
    ),
    line(
      'requests at a time',
      crowded,
      `newsrooms ${Math.max(0, ...newsrooms.map((one) => one.mostAtOnce))}, object store ${mostAt(records, 'storage.googleapis.com')}`,
    ),
    line('asked while it wanted rest', pressed, `${pressed.length} hosts`),
    line(
      'requests to newsrooms',
      [],
      `${requests.reduce((sum, one) => sum + one, 0)} to ${newsrooms.length}, ${median(requests)} each, at most ${Math.max(0, ...requests)}`,
    ),
  ];
}

function mostAt(records: readonly HostRecord[], host: string): number {
  return records.find((one) => one.host === host)?.mostAtOnce ?? 0;
}

/** As much again as after its first half minute, in which the reading processes fill up, is called growth. */
function judgeMemory({ memory }: Watched): Finding {
  const part = (fromMs: number, toMs: number) =>
    median(memory.filter(({ atMs }) => atMs >= fromMs && atMs < toMs).map(({ treeMb }) => treeMb));
  const endMs = memory.at(-1)?.atMs ?? 0;
  const [early, late] = [part(30_000, 60_000), part(endMs - 30_000, endMs + 1)];
  const peak = Math.max(0, ...memory.map(({ treeMb }) => treeMb));
  const times = [10, 30, 60, 90, 120, 150].filter((second) => second * 1000 <= endMs);
  const levels = times.map(
    (second) => `${Math.round(part(second * 1000 - 5000, second * 1000 + 5000))} at ${second} s`,
  );
  return {
    what: 'memory of the worker with its readers, MB',
    measured: `${levels.join(', ')}; at most ${Math.round(peak)}`,
    wanted: 'flat',
    isMet: early > 0 && late < early * 1.5 + 30,
  };
}
