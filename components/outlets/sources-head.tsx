import type { SourceStanding } from '@/lib/news/shown/listing';
import { sourceState } from '@/lib/site/layout/source-words';
import { counted } from '@/lib/site/names';
import { inZone } from '@/lib/site/zoned-href';

/** How the sources stand, in one sentence. */
export function SourcesHead({
  sources,
  zone,
}: {
  readonly sources: readonly SourceStanding[];
  readonly zone: string;
}) {
  const states = sources.map(sourceState);
  const count = (state: (typeof states)[number]): number => states.filter((one) => one === state).length;
  const said = [
    { count: count('answered'), words: 'answered at the last look' },
    { count: count('unanswered'), words: 'did not answer' },
    { count: count('suspended'), words: 'given up on after many failures' },
    { count: count('not-looked'), words: 'not looked at yet' },
    { count: count('retired'), words: 'no longer read' },
    { count: count('archive'), words: 'looked through to reach back' },
  ].filter((part) => part.count > 0);
  return (
    <header className="page-head">
      <h1 className="page-title">Sources</h1>
      <p>
        {counted(sources.length, 'source')}: {said.map((part) => `${part.count} ${part.words}`).join(', ')}.{' '}
        <a href={inZone('/sources/hours', zone)} className="link">
          Day by day
        </a>
      </p>
    </header>
  );
}
