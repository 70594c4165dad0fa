import type { ListedArticle, ReportCounts } from '@/lib/news/shown/listing';
import { machineTime, publicationPhrase } from '@/lib/site/dates';
import { countedReports, directionOf } from '@/lib/site/names';
import { articlePath } from '@/lib/site/paths';

/** A query's newest lines in a frame on somebody else's page: every link leaves the frame. */
export function EmbedList({
  title,
  href,
  counts,
  articles,
  zone,
  isSample,
}: {
  readonly title: string;
  /** The timeline of the same query. */
  readonly href: string;
  readonly counts: ReportCounts;
  readonly articles: readonly ListedArticle[];
  readonly zone: string;
  readonly isSample: boolean;
}) {
  return (
    <main className="flex flex-col gap-1 p-4">
      <h1 className="border-strong-rule border-b pb-1.5 font-bold font-serif text-xl leading-tight">
        <a href={href} target="_top">
          {title}
        </a>
      </h1>
      {isSample && <p className="text-quiet text-sm">Sample coverage: invented outlets.</p>}
      <ol>
        {articles.map((article) => (
          <EmbedLine key={article.id} article={article} zone={zone} />
        ))}
      </ol>
      {articles.length === 0 && <p className="py-2">No article fits this.</p>}
      <p className="border-rule border-t pt-2 text-[0.9375rem]">
        <a href={href} target="_top" className="link">
          {countedReports(counts)} on Parallax
        </a>
      </p>
    </main>
  );
}

/** One article: who, when, what, and where to read it. */
export function EmbedLine({
  article,
  zone,
}: {
  readonly article: Pick<
    ListedArticle,
    'id' | 'headline' | 'standfirst' | 'address' | 'language' | 'outlet' | 'published'
  >;
  readonly zone: string;
}) {
  const { headline, standfirst, address, language, outlet, published } = article;
  return (
    <li className="flex flex-col border-rule border-b py-2 last:border-b-0">
      <p className="text-[0.9375rem]">
        <bdi lang={outlet.language} className="font-semibold">
          {outlet.name}
        </bdi>{' '}
        <time dateTime={machineTime(published) ?? undefined} className="whitespace-nowrap text-quiet">
          {publicationPhrase(published, zone)}
        </time>
      </p>
      <div lang={language} dir={directionOf(language)} className="font-serif">
        <h2 className="font-semibold text-lg leading-snug">
          <a href={articlePath(article)} target="_top">
            {headline}
          </a>
        </h2>
        {standfirst !== null && <p className="text-quiet leading-snug">{standfirst}</p>}
      </div>
      <p className="text-sm">
        <a href={address} target="_top" rel="noopener external" className="link inline-block leading-6">
          Original
        </a>
      </p>
    </li>
  );
}
