import type { PublicationTime } from '@/lib/news/publication-time';
import { machineTime, publicationPhrase } from '@/lib/site/dates';

/** When an outlet published a sentence, as far as it says. */
export function AccountWhen({
  published,
  isLater,
  zone,
}: {
  readonly published: PublicationTime;
  /** Whether the sentence came later than its article: with an entry or another state. */
  readonly isLater: boolean;
  readonly zone: string;
}) {
  return (
    <>
      <time dateTime={machineTime(published) ?? undefined}>
        {published.kind === 'unknown' ? 'No date stated' : publicationPhrase(published, zone)}
      </time>
      {isLater && ', in an article begun before'}
    </>
  );
}
