import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import type { HostKind } from './kinds';
import { articleAddress, type SimulatedHost, sourcesOf } from './simulated-network';

/** What came of the hosts of one kind. */
export interface KindRow {
  readonly name: string;
  readonly hosts: number;
  readonly requests: number;
  readonly mostAtOnce: number;
  readonly shortestGapMs: number;
  readonly delayMs: number;
  readonly tooEarly: number;
  /** "12 fetched, 30 unchanged" */
  readonly polls: string;
  readonly expected: number;
  readonly stored: number;
  /** What is wrong with them, a sentence each. */
  readonly wrongs: readonly string[];
}

const storedSource = z.object({
  address: z.string(),
  etag: z.string().nullable(),
  failures: z.number(),
  lastProblem: z.string().nullable(),
  lastPollAt: z.date().nullable(),
  lastSuccessAt: z.date().nullable(),
  nextPollAt: z.date(),
  askedUntil: z.date().nullable(),
  movedTo: z.string().nullable(),
  retiredAt: z.date().nullable(),
  suspendedAt: z.date().nullable(),
  polls: z.array(z.object({ at: z.date(), outcome: z.string(), status: z.number().nullable() })),
});

type StoredSource = z.infer<typeof storedSource>;

interface Records {
  /** How often a source was due at most. */
  readonly mostLooks: number;
  readonly sources: ReadonlyMap<string, StoredSource>;
  /** Headline and address of what stands stored, by host. */
  readonly articles: ReadonlyMap<string, readonly { readonly address: string; readonly headline: string }[]>;
}

/** A millisecond's rounding on either side; a real fault is a pause that was not made. */
const toleranceMs = 5;

/** Compares what the hosts did with what is on record of them, kind by kind. */
export async function judgeHosts(
  database: Database,
  hosts: readonly SimulatedHost[],
  { now, mostLooks }: { readonly now: Date; readonly mostLooks: number },
): Promise<readonly KindRow[]> {
  const records = await readRecords(database, mostLooks);
  const kinds = groupedBy(hosts, ({ kind }) => kind);
  return [...kinds].map(([kind, group]) => judgeKind(kind, group, { records, now }));
}

async function readRecords(database: Database, mostLooks: number): Promise<Records> {
  const polls = { select: { at: true, outcome: true, status: true }, orderBy: { at: 'asc' } } as const;
  const rows = await database.source.findMany({ include: { polls } });
  const sources = rows.map((row) => storedSource.parse(row));
  const articles = await database.article.findMany({
    where: { mergedInto: null, withdrawnAt: null },
    select: { address: true, headline: true },
  });
  return {
    mostLooks,
    sources: new Map(sources.map((source) => [source.address, source])),
    articles: groupedBy(articles, ({ address }) => new URL(address).host),
  };
}

function judgeKind(
  kind: HostKind,
  group: readonly SimulatedHost[],
  { records, now }: { readonly records: Records; readonly now: Date },
): KindRow {
  const sum = (count: (simulated: SimulatedHost) => number) =>
    group.reduce((total, simulated) => total + count(simulated), 0);
  const polls = group.flatMap((simulated) =>
    sourcesOf(simulated).flatMap((at) => records.sources.get(at)?.polls ?? []),
  );
  const outcomes = groupedBy(polls, ({ outcome }) => outcome);
  return {
    name: kind.name,
    hosts: group.length,
    requests: sum(({ requests }) => requests),
    mostAtOnce: Math.max(...group.map(({ mostAtOnce }) => mostAtOnce)),
    shortestGapMs: Math.min(...group.map(({ shortestGapMs }) => shortestGapMs)),
    delayMs: kind.delayMs,
    tooEarly: sum(({ tooEarly }) => tooEarly),
    polls: [...outcomes].map(([outcome, { length }]) => `${length} ${outcome}`).join(', '),
    expected: sum((simulated) => expectedOf(simulated).size),
    stored: sum(({ host }) => records.articles.get(host)?.length ?? 0),
    wrongs: group.flatMap((simulated) =>
      [
        ...wrongManners(simulated),
        ...wrongLooks(simulated, records),
        ...wrongStates(simulated, records, now),
        ...wrongArticles(simulated, records),
      ].map((wrong) => `${simulated.host} (${kind.name}): ${wrong}`),
    ),
  };
}

function wrongLooks({ kind, looks }: SimulatedHost, { mostLooks }: Records): readonly string[] {
  const most = kind.isRetired ? 1 : mostLooks;
  return [...looks]
    .filter(([path, count]) => path.startsWith('/source') && count > most)
    .map(([path, count]) => `${path} was looked at ${count} times, and was due ${most} times at most.`);
}

function wrongManners({
  kind,
  mostAtOnce,
  shortestGapMs,
  tooEarly,
  requests,
}: SimulatedHost): readonly string[] {
  return [
    ...(requests === 0 ? ['it was never asked.'] : []),
    ...(mostAtOnce > 1 ? [`it saw ${mostAtOnce} requests at once.`] : []),
    ...(shortestGapMs < kind.delayMs - toleranceMs
      ? [`a request came ${Math.round(shortestGapMs)} ms after an answer, not ${kind.delayMs}.`]
      : []),
    ...(tooEarly > 0 ? [`${tooEarly} requests came while it wanted to be left alone.`] : []),
  ];
}

function wrongStates(simulated: SimulatedHost, { sources }: Records, now: Date): readonly string[] {
  return sourcesOf(simulated).flatMap((address) => {
    const source = sources.get(address);
    return source === undefined ? ['a source is not on record.'] : wrongState(simulated, source, now);
  });
}

function wrongState(simulated: SimulatedHost, source: StoredSource, now: Date): readonly string[] {
  const { kind } = simulated;
  const { polls, failures, lastPollAt, lastSuccessAt, lastProblem, askedUntil, nextPollAt } = source;
  const looks = simulated.looks.get(new URL(source.address).pathname) ?? 0;
  const last = polls.at(-1);
  if (last === undefined) return ['no look is on record.'];
  const isGood = ({ outcome }: { readonly outcome: string }) =>
    outcome === 'fetched' || outcome === 'unchanged';
  const strange = polls.find(({ outcome }) => !kind.outcomes.includes(outcome));
  const lastGood = polls.findLast(isGood);
  const failed = polls.length - 1 - polls.findLastIndex(isGood);
  const isWaiting = askedUntil !== null && askedUntil > now;
  const isOver = source.retiredAt !== null || source.suspendedAt !== null;
  const claims: readonly (readonly [boolean, string])[] = [
    [strange === undefined, `a look is recorded as ${strange?.outcome}.`],
    [
      polls.length === (kind.outcomes[0] === 'refused' ? polls.length : looks),
      `${looks} looks were made, ${polls.length} recorded.`,
    ],
    [failures === failed, `${failed} looks failed in a row, ${failures} on record.`],
    [
      (lastProblem === null) === isGood(last),
      `the last look was ${last.outcome}, its problem ${lastProblem}.`,
    ],
    [lastPollAt?.getTime() === last.at.getTime(), 'its last look is not the last one recorded.'],
    [lastSuccessAt?.getTime() === lastGood?.at.getTime(), 'its last success is not the last recorded.'],
    [(source.retiredAt !== null) === (kind.isRetired ?? false), `retired: ${source.retiredAt !== null}.`],
    [source.suspendedAt === null || failures >= 14, `it was given up after ${failures} failures.`],
    [(source.movedTo !== null) === (kind.hasMoved ?? false), `it moves to ${source.movedTo} by the record.`],
    [isOver || nextPollAt > now, 'it is due, and nobody looked.'],
    [!isWaiting || nextPollAt >= askedUntil, 'its next look comes before the time that it asked for.'],
    [wishIsKept(simulated, source, now), 'nothing on record says that it wants to be left alone.'],
    [
      kind.articles !== 'listed' || !source.address.endsWith('/source') || source.etag === simulated.lastEtag,
      `its ETag is on record as ${source.etag}, and is ${simulated.lastEtag}.`,
    ],
    [
      polls.filter(({ status }) => status === 304).length <= simulated.notModified,
      'more looks are recorded as 304 than it answered.',
    ],
  ];
  return claims.filter(([isRight]) => !isRight).map(([, wrong]) => wrong);
}

/** A host that named a time, and whose time is not over, is on record with it. */
function wishIsKept(
  { kind, restUntil }: SimulatedHost,
  { askedUntil, nextPollAt }: StoredSource,
  now: Date,
): boolean {
  const leftMs = restUntil - performance.now();
  if (kind.restMs === undefined || leftMs < 5000) return true;
  const until = now.getTime() + leftMs - 2000;
  const isNamed = kind.name !== '429, no time';
  return (
    nextPollAt.getTime() >= until && (!isNamed || (askedUntil !== null && askedUntil.getTime() >= until))
  );
}

function expectedOf({ kind, host, listed, given }: SimulatedHost): ReadonlySet<string> {
  const numbers = kind.articles === 'listed' ? listed : kind.articles === 'given' ? given.keys() : [];
  return new Set([...numbers].map((number) => articleAddress(host, number)));
}

function wrongArticles(simulated: SimulatedHost, { articles }: Records): readonly string[] {
  const stored = articles.get(simulated.host) ?? [];
  const expected = expectedOf(simulated);
  const addresses = new Set(stored.map(({ address }) => address));
  const missing = [...expected].filter((address) => !addresses.has(address));
  const surplus = stored.filter(({ address }) => !expected.has(address));
  const headlines = new Set(simulated.given.values());
  const garbled = stored.filter(({ headline }) => !headlines.has(headline));
  return [
    ...(missing.length > 0 ? [`${missing.length} articles are not stored: ${missing[0]}.`] : []),
    ...(surplus.length > 0 ? [`${surplus.length} articles too many: ${surplus[0]?.address}.`] : []),
    ...(garbled.length > 0 ? [`a headline is not the last one given: ${garbled[0]?.headline}.`] : []),
  ];
}

function groupedBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
