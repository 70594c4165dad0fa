import { Marked } from '@/components/frame/marked';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { FindMarks } from '@/lib/news/shown/search-hit';
import { machineTime, publicationPhrase } from '@/lib/site/dates';
import { articleKindLabel, directionOf } from '@/lib/site/names';

/** Headline, standfirst and byline as the outlet has them; before all of it, the way to the original. */
export function ArticleHead({
  article,
  zone,
  find = null,
  opensAt = null,
}: {
  readonly article: StoredArticle;
  readonly zone: string;
  /** What an address asks to be marked; null: nothing. */
  readonly find?: FindMarks | null;
  /** Which of these the page is to open at. */
  readonly opensAt?: 'headline' | 'standfirst' | 'byline' | null;
}) {
  const { headline, standfirst, byline, language } = article;
  const kind = articleKindLabel(article.kind);
  return (
    <header>
      <p className="pb-3 text-[0.9375rem]">
        <a
          href={article.address}
          rel="noopener external"
          className="link print-address font-semibold text-accent"
        >
          Read it at <bdi lang={article.outlet.language}>{article.outlet.name}</bdi>
        </a>
        <span className="text-quiet"> · {new URL(article.address).host}</span>{' '}
        <time
          dateTime={machineTime(article.published) ?? undefined}
          className="block text-quiet @min-[58rem]:hidden"
        >
          {article.published.kind === 'unknown'
            ? 'No date stated'
            : publicationPhrase(article.published, zone)}
        </time>
      </p>
      {kind !== null && <p className="font-semibold text-[0.9375rem] text-quiet">{kind}</p>}
      <div lang={language} dir={directionOf(language)}>
        <h1 className="text-balance font-bold font-serif text-[1.75rem] leading-[1.15] tracking-[-0.01em] sm:text-[2.25rem]">
          <Marked text={headline} find={find} isPlace={opensAt === 'headline'} />
        </h1>
        {standfirst !== null && (
          <p className="text-pretty pt-3 font-serif text-quiet text-xl leading-snug">
            <Marked text={standfirst} find={find} isPlace={opensAt === 'standfirst'} />
          </p>
        )}
        {byline.length > 0 && (
          <p className="pt-3 font-semibold text-[0.9375rem]">
            <Marked text={byline.join(' · ')} find={find} isPlace={opensAt === 'byline'} />
          </p>
        )}
      </div>
    </header>
  );
}
