import { Foreign } from '@/components/frame/foreign';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { publicationPhrase } from '@/lib/site/dates';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
import { ComparisonFrame } from './comparison-frame';
import { Difference } from './difference';

/**
 * An article of a report laid over another one of it. Which was made of which is not said: the one is where the text
 * of the other has something else.
 */
export function CopyComparison({
  article,
  other,
  zone,
  isExcerpt,
}: {
  readonly article: StoredArticle;
  /** What it is laid over. */
  readonly other: StoredArticle;
  readonly zone: string;
  readonly isExcerpt: boolean;
}) {
  return (
    <ComparisonFrame
      article={article}
      zone={zone}
      heading="One text in two outlets"
      between={
        <p className="pt-1 text-quiet">
          From{' '}
          <a href={inZone(articlePath(other), zone)} className="link">
            <Foreign language={other.outlet.language} text={other.outlet.name} />
          </a>
          , {publicationPhrase(other.published, zone)}, to{' '}
          <Foreign language={article.outlet.language} text={article.outlet.name} />,{' '}
          {publicationPhrase(article.published, zone)}
        </p>
      }
    >
      <Difference
        article={article}
        before={other}
        after={article}
        isExcerpt={isExcerpt}
        where="in both outlets"
        struckOut={`only in ${other.outlet.name}`}
        underlined={`only in ${article.outlet.name}`}
      />
    </ComparisonFrame>
  );
}
