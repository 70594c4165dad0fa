import { Foreign } from '@/components/frame/foreign';
import type { SourceStanding } from '@/lib/news/shown/listing';
import { zonedShortTime } from '@/lib/site/dates';
import { groupSources, type SourceGroup, type SourceOutlet } from '@/lib/site/layout/source-groups';
import { counted } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** So many outlets stand open; of more the groups are closed, so that all of them are seen at once. */
const mostOpen = 24;

/** The sources of all outlets, a line for each outlet; what is the matter is said once for all it is the matter with. */
export function SourceGroups({
  sources,
  zone,
}: {
  readonly sources: readonly SourceStanding[];
  readonly zone: string;
}) {
  const groups = groupSources(sources);
  const isOpen = groups.reduce((sum, { outlets }) => sum + outlets.length, 0) <= mostOpen;
  if (groups.length === 0) return <p className="text-quiet">No source is followed.</p>;
  return groups.map((group) => (
    <details key={group.key} open={isOpen} className="border-strong-rule border-t py-1">
      <summary className="cursor-pointer py-1 leading-5">
        <h2 className="inline font-semibold">{group.title}</h2>{' '}
        <span className="text-quiet text-sm">
          {counted(group.outlets.length, 'outlet')}, {counted(group.sources, 'source')}
        </span>
        {group.problem !== null && <span className="block ps-4 text-sm">{group.problem}</span>}
      </summary>
      <ul className="gap-x-10 pb-2 lg:columns-2">
        {group.outlets.map((outlet) => (
          <OutletLine key={outlet.outlet.slug} group={group} {...outlet} zone={zone} />
        ))}
      </ul>
    </details>
  ));
}

function OutletLine({
  group,
  outlet,
  sources,
  all,
  zone,
}: SourceOutlet & { readonly group: SourceGroup; readonly zone: string }) {
  return (
    <li className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-rule border-t py-0.5 text-[0.9375rem] leading-6">
      <a
        href={inZone(`${outletPath(outlet.slug)}#looked-at`, zone)}
        className="font-semibold hover:text-accent hover:underline"
      >
        <Foreign language={outlet.language} text={outlet.name} />
      </a>{' '}
      <span className="text-end text-quiet text-sm leading-6">
        {all === sources.length ? counted(all, 'source') : `${sources.length} of ${counted(all, 'source')}`}
        {lookOf(group, sources, zone)}
      </span>
    </li>
  );
}

/** The one time that matters: the last look where it answered, else the last answer. */
function lookOf({ state }: SourceGroup, sources: readonly SourceStanding[], zone: string): string {
  const last = (times: readonly (Date | null)[]): Date | null =>
    times.reduce((best, at) => (at !== null && (best === null || at > best) ? at : best), null);
  if (state === 'not-looked' || state === 'retired') return '';
  if (state === 'answered' || state === 'archive') {
    const at = last(sources.map(({ lastPollAt }) => lastPollAt));
    return at === null ? '' : `, ${zonedShortTime(at, zone)}`;
  }
  const at = last(sources.map(({ lastSuccessAt }) => lastSuccessAt));
  return at === null ? ', no answer so far' : `, last answer ${zonedShortTime(at, zone)}`;
}
