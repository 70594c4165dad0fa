import type { ListedArticle } from '@/lib/news/shown/listing';
import { retitledTitle, retitledWords } from '@/lib/site/layout/retitled-words';
import { comparisonPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';

/** That a line of the timeline was headed otherwise: when, leading to both headlines over each other. */
export function RowChange({ article, zone }: { readonly article: ListedArticle; readonly zone: string }) {
  const { headline, pinned, retitled } = article;
  if (retitled === undefined) return null;
  const { version } = retitled;
  // By today's headline, also where the row reads as it did once.
  const compared = comparisonPath(
    { ...article, headline: pinned?.headline ?? headline },
    version - 1,
    version,
  );
  return (
    <p className="row-changed">
      <a href={inZone(compared, zone)} title={retitledTitle(retitled, zone)}>
        {retitledWords(article, retitled, zone)}
      </a>
    </p>
  );
}
