import { Foreign } from '@/components/frame/foreign';
import { Problems } from '@/components/frame/problems';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { ArticleRecord, StoredRevision } from '@/lib/news/shown/record';
import { fullTime } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { articlePath } from '@/lib/site/paths';
import { diffTexts, excerptBlocks, foldDiff } from '@/lib/site/versions/text-diff';
import { diffWords } from '@/lib/site/versions/word-diff';
import { inZone } from '@/lib/site/zoned-href';
import { DiffText, Parts } from './diff-text';
import { History } from './history';
import { VersionChoice } from './version-choice';

export interface ComparisonPageProps {
  readonly article: StoredArticle;
  readonly record: ArticleRecord;
  /** Null where the article has one version only. */
  readonly before: StoredRevision | null;
  readonly after: StoredRevision | null;
  readonly problems: readonly string[];
  readonly zone: string;
  readonly isExcerpt: boolean;
}

/** Two versions of an article laid over each other, under the choice of which two. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { article, record, before, after, problems, zone } = props;
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
            What changed
          </h1>
          {before === null || after === null ? (
            <p className="pt-1 text-quiet" lang={article.language} dir={directionOf(article.language)}>
              {article.headline}
            </p>
          ) : (
            <p className="pt-1 text-quiet">
              From version {before.number}, seen by us {fullTime(before.seenAt, zone)}, to version{' '}
              {after.number}, seen by us {fullTime(after.seenAt, zone)}
            </p>
          )}
        </header>
        <Problems problems={problems} />
        {before === null || after === null ? (
          <p>This article has one version so far, so there is nothing to compare.</p>
        ) : (
          <>
            <VersionChoice
              article={article}
              record={record}
              from={before.number}
              to={after.number}
              zone={zone}
            />
            <Difference {...props} before={before} after={after} />
          </>
        )}
        <History article={article} record={record} shown={null} zone={zone} isReadable />
      </article>
    </div>
  );
}

function Difference({
  article,
  before,
  after,
  isExcerpt,
}: ComparisonPageProps & { readonly before: StoredRevision; readonly after: StoredRevision }) {
  const { language } = article;
  const shown = (revision: StoredRevision) => (isExcerpt ? excerptBlocks(revision.blocks) : revision.blocks);
  const lines = diffTexts(shown(before), shown(after), language);
  const isSameText = lines.every(({ kind }) => kind === 'same');
  const headline = diffWords(before.headline, after.headline, language);
  const standfirst = diffWords(before.standfirst ?? '', after.standfirst ?? '', language);
  return (
    <>
      <p className="text-sm">
        <del>Struck out</del>: no longer there. <ins>Underlined</ins>: new.
      </p>
      <div
        lang={language}
        dir={directionOf(language)}
        className="flex flex-col gap-4 border-rule border-t pt-4"
      >
        <p className="diff-headline text-balance font-bold font-serif text-[1.75rem] leading-[1.2] tracking-[-0.01em]">
          <Parts parts={headline} />
        </p>
        {standfirst.length > 0 && (
          <p className="text-pretty font-serif text-quiet text-xl leading-snug">
            <Parts parts={standfirst} />
          </p>
        )}
        <DiffText stretches={foldDiff(lines)} />
      </div>
      {isSameText && <p className="text-quiet text-sm">{sameWords(headline, isExcerpt)}</p>}
      {isExcerpt && (
        <p className="border-rule border-t pt-3 text-[0.9375rem]">
          This site shows the beginning of an article only, and so compares headline, standfirst and first
          paragraph.{' '}
          <a href={article.address} rel="noopener external" className="link font-semibold text-accent">
            Read all of it at {article.outlet.name}
          </a>
        </p>
      )}
    </>
  );
}

function sameWords(headline: readonly { readonly kind: string }[], isExcerpt: boolean): string {
  const where = isExcerpt ? 'The beginning of the text' : 'The text';
  return headline.every(({ kind }) => kind === 'same')
    ? `${where} is the same in both versions, and so is the headline.`
    : `${where} is the same in both versions.`;
}
