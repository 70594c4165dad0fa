import type { CoverageCounts } from '@/lib/news/shown/listing';
import { counted } from '@/lib/site/names';

/** The event in two lines and how much of it there is. */
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
    <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-1.5 pb-1">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-bold font-serif text-[1.75rem] leading-8 tracking-tight">{name}</h1>
        <p className="text-quiet leading-5">{summary}</p>
      </div>
      <p className="text-quiet text-sm leading-5">
        {counted(counts.articles, 'article')} · {counted(counts.outlets, 'outlet')} ·{' '}
        {counted(counts.languages, 'language')}
      </p>
    </header>
  );
}
