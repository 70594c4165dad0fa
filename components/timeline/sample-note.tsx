import type { CoverageCounts } from '@/lib/news/shown/listing';
import { counted, countedReports } from '@/lib/site/names';
import { changeView, type View, viewHref } from '@/lib/site/query/query';

/** Beside the sample: how much real coverage has come in, and the way to it; beside that, the way back. */
export function SampleNote({
  view,
  path,
  real,
}: {
  readonly view: View;
  readonly path: string;
  readonly real: CoverageCounts;
}) {
  if (view.query.sample === 'off') {
    return (
      <p className="text-[0.9375rem]">
        Real coverage only, as it comes in.{' '}
        <a href={viewHref(path, changeView(view, { sample: 'auto' }))} className="link">
          Back to the sample
        </a>
      </p>
    );
  }
  if (real.articles === 0) return <p className="text-[0.9375rem]">No real coverage has come in yet.</p>;
  return (
    <p className="text-[0.9375rem]">
      Real coverage so far: {countedReports(real)} of {counted(real.outlets, 'outlet')}.{' '}
      <a href={viewHref(path, changeView(view, { sample: 'off' }))} className="link">
        See it
      </a>
    </p>
  );
}
