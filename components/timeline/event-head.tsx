import type { CoverageCounts } from '@/lib/news/shown/listing';
import { counted, countedReports } from '@/lib/site/names';

/** The event in two lines, and in one what the page has of it. */
export function EventHead({
  name,
  summary,
  counts,
}: {
  readonly name: string;
  readonly summary: string;
  readonly counts: CoverageCounts;
}) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 pt-1.5">
      <h1 className="page-title">{name}</h1>
      <p className="text-pretty text-quiet leading-5 max-sm:text-[0.9375rem]">{summary}</p>
      {counts.articles > 0 && (
        <p className="basis-full text-pretty pt-0.5 leading-5 max-sm:text-[0.9375rem]">
          What {counted(counts.outlets, 'outlet')} published about it
          <span className="max-sm:hidden">
            , {countedReports(counts)} in {counted(counts.languages, 'language')}
          </span>
          , in the order they published it. Nothing summarised.
        </p>
      )}
    </header>
  );
}
