import type { ReactNode } from 'react';
import { Foreign } from '@/components/frame/foreign';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** The page on which an article is laid over something else: the way back to it, and what lies over what. */
export function ComparisonFrame({
  article,
  zone,
  heading,
  between,
  children,
}: {
  readonly article: StoredArticle;
  readonly zone: string;
  readonly heading: string;
  /** The line below the heading. */
  readonly between: ReactNode;
  readonly children: ReactNode;
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
          <h1 className="page-title">{heading}</h1>
          {between}
        </header>
        {children}
      </article>
    </div>
  );
}
