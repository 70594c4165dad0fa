import type { ReactNode } from 'react';
import { LinkedData } from '@/components/frame/linked-data';
import { PaperAddress } from '@/components/frame/paper-address';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { FindMarks } from '@/lib/news/shown/search-hit';
import { newsArticleJsonLd } from '@/lib/site/discovery/json-ld';
import { timelinePlace } from '@/lib/site/layout/timeline-place';
import { directionOf } from '@/lib/site/names';
import { type Permalink, permalinkOf } from '@/lib/site/versions/versions';
import { ArticleFacts } from './article-facts';
import { ArticleHead } from './article-head';
import { ArticleText, firstMarked, shownBlocks } from './article-text';
import { MissingWords } from './missing-words';
import { Neighbours, type NeighboursProps } from './neighbours';
import { ShareSection } from './share-section';

/** An outlet's account: one measure of text, its facts in the margin. */
export function ArticlePage({
  article,
  isExcerpt,
  permalink = permalinkOf(article, null),
  note = null,
  history = null,
  told = null,
  highlight = null,
  ...around
}: Omit<NeighboursProps, 'place' | 'published'> & {
  readonly article: StoredArticle;
  readonly isExcerpt: boolean;
  /** Of the version shown, where that is not the newest. */
  readonly permalink?: Permalink;
  /** What has to be said before the text is read. */
  readonly note?: ReactNode;
  /** How the article went on since it was first seen. */
  readonly history?: ReactNode;
  /** Which of the event's moments it tells of. */
  readonly told?: ReactNode;
  /** The words that the address asks to be marked, and what finds them. */
  readonly highlight?: { readonly words: string; readonly find: FindMarks } | null;
}) {
  const find = highlight?.find ?? null;
  const place = find === null ? 'nowhere' : firstPlace(article, isExcerpt, find);
  return (
    <div className="@container">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 pt-6 @min-[58rem]:grid-cols-[14rem_minmax(0,39.5rem)] @min-[72rem]:grid-cols-[14rem_minmax(0,39.5rem)_1fr]">
        <article className="flex flex-col gap-6 @min-[58rem]:col-start-2 @min-[58rem]:row-start-1">
          {note}
          {highlight !== null && place === 'nowhere' && (
            <MissingWords words={highlight.words} article={article} isExcerpt={isExcerpt} />
          )}
          <ArticleHead
            article={article}
            zone={around.zone}
            find={find}
            opensAt={place === 'text' || place === 'nowhere' ? null : place}
          />
          <ShareSection
            article={article}
            permalink={permalink}
            marked={highlight === null || place === 'nowhere' ? null : highlight.words}
          />
          <PaperAddress path={permalink.path} />
          <div data-quotable lang={article.language} dir={directionOf(article.language)}>
            <ArticleText
              blocks={article.blocks}
              dateline={article.dateline}
              isExcerpt={isExcerpt}
              zone={around.zone}
              find={find}
            />
          </div>
          {article.blocks.length === 0 && !article.isBeginningOnly ? (
            <p className="text-[0.9375rem] text-quiet">No text of this article could be read.</p>
          ) : (
            (isExcerpt || article.isBeginningOnly) && <TextEnd article={article} isExcerpt={isExcerpt} />
          )}
          {history}
        </article>
        <aside
          aria-label="Facts"
          className="@min-[58rem]:col-start-1 @min-[58rem]:row-start-1 @min-[58rem]:pt-9"
        >
          <ArticleFacts article={article} zone={around.zone} />
          {told}
        </aside>
        <div className="@min-[58rem]:col-start-2 @min-[72rem]:col-start-3 @min-[72rem]:row-start-1 @min-[72rem]:pt-9">
          <Neighbours {...around} published={article.published} place={timelinePlace(article, around.zone)} />
        </div>
        <LinkedData data={newsArticleJsonLd(article)} />
      </div>
    </div>
  );
}

/** Where the first of the marks is: in the text, since the headline is in sight anyway. */
function firstPlace(
  { blocks, standfirst, headline, byline }: StoredArticle,
  isExcerpt: boolean,
  find: FindMarks,
): 'text' | 'standfirst' | 'headline' | 'byline' | 'nowhere' {
  if (firstMarked(shownBlocks(blocks, isExcerpt), find) !== -1) return 'text';
  if (find(standfirst ?? '').length > 0) return 'standfirst';
  if (find(headline).length > 0) return 'headline';
  return find(byline.join(' · ')).length > 0 ? 'byline' : 'nowhere';
}

/** Why the text ends here, and where it goes on. Our own cut is named first: it is the shorter one. */
function TextEnd({ article, isExcerpt }: { readonly article: StoredArticle; readonly isExcerpt: boolean }) {
  return (
    <p className="border-rule border-t pt-3 text-[0.9375rem]">
      {isExcerpt
        ? 'This site shows the beginning of an article only.'
        : 'The outlet shows only the beginning.'}{' '}
      <a href={article.address} rel="noopener external" className="link font-semibold text-accent">
        {article.isBeginningOnly ? 'Go on at ' : 'Read all of it at '}
        <bdi lang={article.outlet.language}>{article.outlet.name}</bdi>
      </a>
    </p>
  );
}
