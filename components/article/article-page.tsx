import type { StoredArticle } from '@/lib/news/listing';
import { newsArticleJsonLd, scriptJson } from '@/lib/site/json-ld';
import { directionOf } from '@/lib/site/names';
import { timelinePlace } from '@/lib/site/timeline-place';
import { ArticleFacts } from './article-facts';
import { ArticleHead } from './article-head';
import { ArticleText } from './article-text';
import { Neighbours, type NeighboursProps } from './neighbours';
import { ShareSection } from './share-section';

/** An outlet's account: one measure of text, its facts in the margin. */
export function ArticlePage({
  article,
  isExcerpt,
  ...around
}: Omit<NeighboursProps, 'place'> & { readonly article: StoredArticle; readonly isExcerpt: boolean }) {
  return (
    <div className="grid gap-x-10 gap-y-8 pt-6 lg:grid-cols-[14rem_minmax(0,39.5rem)] xl:grid-cols-[14rem_minmax(0,39.5rem)_1fr]">
      <article className="flex flex-col gap-6 lg:col-start-2 lg:row-start-1">
        <ArticleHead article={article} zone={around.zone} />
        <ShareSection article={article} />
        <div lang={article.language} dir={directionOf(article.language)}>
          <ArticleText blocks={article.blocks} dateline={article.dateline} isExcerpt={isExcerpt} />
        </div>
        {isExcerpt && (
          <p className="border-rule border-t pt-3 text-[0.9375rem]">
            This site shows the beginning of an article only.{' '}
            <a href={article.address} rel="noopener external" className="link font-semibold text-accent">
              Read all of it at {article.outlet.name}
            </a>
          </p>
        )}
      </article>
      <aside aria-label="Facts" className="lg:col-start-1 lg:row-start-1 lg:pt-9">
        <ArticleFacts article={article} zone={around.zone} />
      </aside>
      <div className="lg:col-start-2 xl:col-start-3 xl:row-start-1 xl:pt-9">
        <Neighbours {...around} place={timelinePlace(article, around.zone)} />
      </div>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by scriptJson, tested with hostile headlines.
        dangerouslySetInnerHTML={{ __html: scriptJson(newsArticleJsonLd(article)) }}
      />
    </div>
  );
}
