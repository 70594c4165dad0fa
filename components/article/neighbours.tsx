import { Foreign } from '@/components/frame/foreign';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { publicationDay, shortPublication } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

export interface NeighboursProps {
  readonly before: readonly ListedArticle[];
  readonly after: readonly ListedArticle[];
  /** Of the article between them. */
  readonly published: PublicationTime;
  readonly zone: string;
  /** Address of the timeline where this article stands in it. */
  readonly place: string;
}

/** What other outlets published just before and just after. */
export function Neighbours({ before, after, published, zone, place }: NeighboursProps) {
  const day = publicationDay(published, zone);
  return (
    <nav
      aria-labelledby="neighbours"
      className="border-strong-rule border-t pt-2 @min-[72rem]:border-rule @min-[72rem]:pt-1.5 print:hidden"
    >
      <h2
        id="neighbours"
        className="pb-2 font-bold font-serif text-xl @min-[72rem]:pb-3 @min-[72rem]:font-normal @min-[72rem]:font-sans @min-[72rem]:text-quiet @min-[72rem]:text-sm"
      >
        Other outlets around this time
      </h2>
      <div className="grid gap-x-8 gap-y-4 @min-[44rem]:grid-cols-2 @min-[72rem]:grid-cols-1">
        <Side title="Before" articles={before} day={day} zone={zone} nearest="prev" />
        <Side title="After" articles={after} day={day} zone={zone} nearest="next" />
      </div>
      <p className="border-rule border-t pt-1.5">
        <a href={place} className="word text-[0.9375rem]">
          The timeline at this point
        </a>
      </p>
    </nav>
  );
}

function Side({
  title,
  articles,
  day,
  zone,
  nearest,
}: {
  readonly title: string;
  readonly articles: readonly ListedArticle[];
  /** Of the article that they are beside. */
  readonly day: string | null;
  readonly zone: string;
  /** How keys find the one next in time. */
  readonly nearest: 'prev' | 'next';
}) {
  if (articles.length === 0) return null;
  const next = nearest === 'next' ? articles[0] : articles.at(-1);
  return (
    <section>
      <h3 className="text-quiet text-sm">{title}</h3>
      <ol>
        {articles.map((article) => (
          <li key={article.id} className="border-rule border-t py-2">
            <p className="text-sm leading-5">
              <span className="text-quiet">{shortPublication(article.published, zone, day)}</span>{' '}
              <span className="ps-1 font-semibold">
                <Foreign language={article.outlet.language} text={article.outlet.name} />
              </span>
            </p>
            <p lang={article.language} dir={directionOf(article.language)}>
              <a
                href={inZone(articlePath(article), zone)}
                rel={article === next ? nearest : undefined}
                className="text-pretty wrap-anywhere font-semibold font-serif text-[1.0625rem] leading-snug @min-[72rem]:text-[0.9375rem] hover:underline hover:decoration-accent"
              >
                {article.headline}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
