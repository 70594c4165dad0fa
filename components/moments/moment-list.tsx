import type { Moment } from '@/lib/news/moment';
import type { ReportCounts } from '@/lib/news/shown/listing';
import { momentMachineTime, momentPath, momentPhrase } from '@/lib/site/layout/moments';
import { countedReports } from '@/lib/site/names';
import { inZone } from '@/lib/site/zoned-href';

/** What happened, in order, and how many articles tell of it. */
export function MomentList({
  moments,
  counts,
  zone,
}: {
  readonly moments: readonly Moment[];
  readonly counts: ReadonlyMap<string, ReportCounts>;
  readonly zone: string;
}) {
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">What happened, and when</h1>
        <p>
          The event’s moments as reviewed data: each with its time, how exactly that is known, and who says
          so. An article is put to a moment by one sentence of its own, which is shown with the reasons.
        </p>
      </header>
      <p className="max-w-[48rem] pb-3 print:hidden">
        How long, how many, who first:{' '}
        <a href={inZone('/questions', zone)} className="link">
          what outlets answer
        </a>
      </p>
      <ol>
        {moments.map(({ slug, name, at }) => (
          <li key={slug} className="account is-short">
            <time dateTime={momentMachineTime(at)} className="account-when">
              {momentPhrase(at, zone)}
            </time>{' '}
            <a
              href={inZone(momentPath(slug), zone)}
              className="font-semibold font-serif text-lg leading-snug"
            >
              {name}
            </a>
            <p className="text-quiet text-sm">{accountCount(counts.get(slug))}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Of none that was found it is not known that there is none. */
function accountCount(counts: ReportCounts | undefined): string {
  return counts === undefined ? 'No account found' : countedReports(counts);
}
