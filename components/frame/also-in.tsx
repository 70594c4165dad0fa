import { Fragment, type ReactNode } from 'react';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { machineTime } from '@/lib/site/dates';
import { alsoIn, copyTime, isHeadedOtherwise } from '@/lib/site/layout/copies';
import { counted } from '@/lib/site/names';
import { listedPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';
import { Foreign } from './foreign';

/**
 * Under the article that stands for its report: in which outlets else it is. Opened, a line for each copy, which
 * leads to it, with its headline where that is its own. Nothing where there is none.
 */
export function AlsoIn({
  article,
  zone,
  hrefOf = listedPath,
}: {
  readonly article: ListedArticle;
  readonly zone: string;
  /** Where a copy's line leads; the zone goes with it. */
  readonly hrefOf?: (copy: ListedArticle) => string;
}) {
  if (article.copies.length === 0) return null;
  return (
    <details className="also-in">
      <summary>
        <span>
          also in <Names article={article} />
        </span>
      </summary>
      <ul>
        {article.copies.map((copy) => (
          <li key={copy.id}>
            <time dateTime={machineTime(copy.published) ?? undefined}>{copyTime(copy, article, zone)}</time>{' '}
            <a href={inZone(hrefOf(copy), zone)}>
              <Foreign language={copy.outlet.language} text={copy.outlet.name} />
              {isHeadedOtherwise(copy, article) && (
                <>
                  : <Foreign language={copy.language} text={copy.headline} />
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Spenard Public Radio, The Cook Inlet Courier (own headline) and 3 more outlets". */
function Names({ article }: { readonly article: ListedArticle }): ReactNode {
  const { named, more } = alsoIn(article);
  return (
    <>
      {named.map(({ slug, name, language, hasOwnHeadline }, at) => (
        <Fragment key={slug}>
          {at > 0 && ', '}
          <Foreign language={language} text={name} />
          {slug === article.outlet.slug && ' again'}
          {hasOwnHeadline && <i> (own headline)</i>}
        </Fragment>
      ))}
      {more > 0 && ` and ${counted(more, 'more outlet')}`}
    </>
  );
}
