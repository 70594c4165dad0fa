import type { ListedArticle } from '@/lib/news/listing';
import { machineTime, publicationPhrase } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { articlePath, outletPath } from '@/lib/site/paths';
import { marginTime } from '@/lib/site/timeline';

/** A line of the timeline: time in the margin, outlet as a byline, headline, standfirst, ways out. */
export function ArticleRow({
  article,
  zone,
  namesOutlet,
}: {
  readonly article: ListedArticle;
  readonly zone: string;
  readonly namesOutlet: boolean;
}) {
  const { id, address, outlet, language, headline, standfirst, published, changedAt } = article;
  const path = articlePath(article);
  return (
    <li id={id} className={namesOutlet ? 'row' : 'row is-own'}>
      <time dateTime={machineTime(published) ?? undefined} title={publicationPhrase(published, zone)}>
        {marginTime(article, zone)}
      </time>
      {namesOutlet && (
        <a href={outletPath(outlet.slug)} className="row-outlet">
          <bdi lang={outlet.language}>{outlet.name}</bdi>
        </a>
      )}
      <div lang={language} dir={directionOf(language)} className="row-text">
        <h4>
          <a href={path}>{headline}</a>
        </h4>
        {standfirst !== null && <p>{standfirst}</p>}
      </div>
      <p className="row-links">
        {changedAt !== null && <span>changed</span>}
        <a href={address} rel="noopener external">
          Original
        </a>
        <a href={`${path}#share`} data-share>
          Share
        </a>
      </p>
    </li>
  );
}
