import type { StoredRevision } from '@/lib/news/shown/record';
import { fullTime } from '@/lib/site/dates';
import { type AddressedArticle, articlePath } from '@/lib/site/paths';
import { comparisonPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';

/** Above an article that is shown as it stood once: which version this is, and the way to the newest. */
export function PinnedNote({
  article,
  shown,
  versions,
  zone,
}: {
  readonly article: AddressedArticle;
  readonly shown: StoredRevision;
  readonly versions: number;
  readonly zone: string;
}) {
  const isNewest = shown.number === versions;
  return (
    <p role="note" className="border-accent border-s-2 ps-3 text-[0.9375rem]">
      You see version {shown.number} of {versions}
      {isNewest && ', the current one'}, as we saw it on{' '}
      <time dateTime={shown.seenAt.toISOString()}>{fullTime(shown.seenAt, zone)}</time>.{' '}
      {!isNewest && 'The article has changed since. '}
      <span className="inline-flex flex-wrap gap-x-4">
        {isNewest ? (
          <a href={inZone(articlePath(article), zone)} className="link">
            Without a fixed version
          </a>
        ) : (
          <>
            <a href={inZone(articlePath(article), zone)} className="link font-semibold">
              Current version
            </a>
            <a href={inZone(comparisonPath(article, shown.number, versions), zone)} className="link">
              What changed since
            </a>
          </>
        )}
      </span>
    </p>
  );
}
