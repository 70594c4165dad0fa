import type { Outlet } from '@/lib/news/outlet';
import type { SourceStanding } from '@/lib/news/shown/listing';
import { lookWords, type SourceState, sourceState } from './source-words';

/** An outlet among those whose sources stand alike. */
export interface SourceOutlet {
  readonly outlet: Outlet;
  /** Those that stand so; `all` are all that are read of it. */
  readonly sources: readonly SourceStanding[];
  readonly all: number;
}

/** Outlets whose sources stand alike, with what is the matter said once. */
export interface SourceGroup {
  readonly key: string;
  readonly state: SourceState;
  /** "Could not be reached", "Answered at the last look". */
  readonly title: string;
  /** Why, as the last look found it; null: nothing is the matter, or nothing more is known. */
  readonly problem: string | null;
  readonly sources: number;
  readonly outlets: readonly SourceOutlet[];
}

/** What needs looking at comes first; what an outlet has several of counts by the first of these. */
const order: readonly SourceState[] = [
  'suspended',
  'unanswered',
  'not-looked',
  'answered',
  'archive',
  'retired',
];

/** More problems than these are said together: a list of single cases is no overview. */
const mostGroups = 14;

/** One place for each outlet: where the source of it stands that is worst off. Alike ones are together. */
export function groupSources(sources: readonly SourceStanding[]): readonly SourceGroup[] {
  const outlets = new Map<string, SourceStanding[]>();
  for (const source of sources)
    outlets.set(source.outlet.slug, [...(outlets.get(source.outlet.slug) ?? []), source]);
  const groups = new Map<string, { readonly first: SourceStanding; readonly outlets: SourceOutlet[] }>();
  for (const own of outlets.values()) {
    const [first] = own.toSorted((one, other) => rank(one) - rank(other));
    if (first === undefined) continue;
    const key = keyOf(first);
    const group = groups.get(key) ?? { first, outlets: [] };
    const alike = own.filter((source) => keyOf(source) === key);
    group.outlets.push({ outlet: first.outlet, sources: alike, all: own.length });
    groups.set(key, group);
  }
  const laid = [...groups].map(([key, group]) => layOutGroup(key, group));
  return joinSmallest(
    laid.toSorted(
      (one, other) =>
        order.indexOf(one.state) - order.indexOf(other.state) || other.outlets.length - one.outlets.length,
    ),
  );
}

function rank(source: SourceStanding): number {
  return order.indexOf(sourceState(source));
}

function keyOf(source: SourceStanding): string {
  return [sourceState(source), titleOf(source), problemOf(source) ?? ''].join('|');
}

function titleOf(source: SourceStanding): string {
  switch (sourceState(source)) {
    case 'suspended':
      return 'Given up after many failures in a row';
    case 'answered':
      return 'Answered at the last look';
    case 'retired':
      return 'No longer read';
    case 'archive':
    case 'not-looked':
    case 'unanswered':
      return lookWords(source);
  }
}

/** The problem without the host's name, by which alike ones would differ. */
function problemOf(source: SourceStanding): string | null {
  const state = sourceState(source);
  if (source.lastProblem === null || (state !== 'suspended' && state !== 'unanswered')) return null;
  return source.lastProblem.replaceAll(new URL(source.address).hostname, 'its host');
}

function layOutGroup(
  key: string,
  { first, outlets }: { readonly first: SourceStanding; readonly outlets: readonly SourceOutlet[] },
): SourceGroup {
  const sources = outlets.reduce((sum, one) => sum + one.sources.length, 0);
  return {
    key,
    state: sourceState(first),
    title: titleOf(first),
    problem: problemOf(first),
    sources,
    outlets,
  };
}

/** Where problems are many, the rarest of each title are one group, which names none of them. */
function joinSmallest(groups: readonly SourceGroup[]): readonly SourceGroup[] {
  if (groups.length <= mostGroups) return groups;
  const common = groups.filter((group, place) => place < mostGroups / 2 || group.problem === null);
  const rest = groups.filter((group) => !common.includes(group));
  const joined = new Map<string, SourceGroup>();
  for (const group of rest) {
    const sum = joined.get(group.title);
    joined.set(group.title, {
      ...group,
      key: `${group.state}|${group.title}|others`,
      problem: 'For other reasons, which each outlet’s page tells.',
      sources: (sum?.sources ?? 0) + group.sources,
      outlets: [...(sum?.outlets ?? []), ...group.outlets],
    });
  }
  return [...common, ...joined.values()].toSorted(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
  );
}
