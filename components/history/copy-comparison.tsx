import { Foreign } from '@/components/frame/foreign';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { publicationPhrase } from '@/lib/site/dates';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
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
    <div className="grid gap-x-10 gap-y-8 pt-6 lg:grid-cols-[14rem_minmax(0,39.5rem)]">
      <article className="flex flex-col gap-5 lg:col-start-2">
        <header>
          <p className="pb-2 text-[0.9375rem]">
            <a href={inZone(articlePath(article), zone)} className="link font-semibold text-accent">
              Back to the article
            </a>
            <span className="text-quiet">
              {' '}
              · <Foreign language={article.outlet.language} text={article.outlet.name} />
            </span>
          </p>
          <h1 className="font-bold font-serif text-[1.75rem] leading-[1.15] tracking-[-0.01em]">
            One text in two outlets
          </h1>
          <p className="pt-1 text-quiet">
            From{' '}
            <a href={inZone(articlePath(other), zone)} className="link">
              <Foreign language={other.outlet.language} text={other.outlet.name} />
            </a>
            , {publicationPhrase(other.published, zone)}, to{' '}
            <Foreign language={article.outlet.language} text={article.outlet.name} />,{' '}
            {publicationPhrase(article.published, zone)}
          </p>
        </header>
        <Difference
          article={article}
          before={other}
          after={article}
          isExcerpt={isExcerpt}
          where="in both outlets"
          struckOut={`only in ${other.outlet.name}`}
          underlined={`only in ${article.outlet.name}`}
        />
      </article>
    </div>
  );
}
