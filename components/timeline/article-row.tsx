import { PickLink } from '@/components/compare/pick-link';
import { AlsoIn } from '@/components/frame/also-in';
import { Marked } from '@/components/frame/marked';
import type { ListedArticle } from '@/lib/news/shown/listing';
import type { SearchHits } from '@/lib/news/shown/search-hit';
import type { Picking } from '@/lib/site/compare/picked';
import { machineTime, publicationPhrase } from '@/lib/site/dates';
import { marginTime } from '@/lib/site/layout/timeline';
import { articleKindLabel, directionOf } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { placeHref } from '@/lib/site/versions/highlight';
import { listedPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';
import { RowChange } from './row-change';
import { RowWords } from './row-words';

/**
 * A line of the timeline: time in the margin, outlet as a byline, headline, standfirst, a way to hand it on. The
 * original is one key away, on paper its address; the article's page begins with the link to it.
 */
export function ArticleRow({
  article,
  zone,
  namesOutlet,
  searched = null,
  picking = null,
}: {
  readonly article: ListedArticle;
  readonly zone: string;
  readonly namesOutlet: boolean;
  /** What was searched, marked here and by its link in the article as well; null: nothing. */
  readonly searched?: SearchHits | null;
  /** How it is picked to be compared; null: not here. */
  readonly picking?: Picking | null;
}) {
  const { id, address, outlet, language, headline, standfirst, published, changedAt, retitled, firstSeenAt } =
    article;
  const path = inZone(listedPath(article), zone);
  const hit = searched?.hits.get(id) ?? null;
  const kind = articleKindLabel(article.kind);
  return (
    <li
      id={id}
      className={namesOutlet ? 'row' : 'row is-own'}
      data-original={address}
      data-seen={seconds(firstSeenAt)}
      data-changed={changedAt === null ? undefined : seconds(changedAt)}
    >
      <time dateTime={machineTime(published) ?? undefined} title={publicationPhrase(published, zone)}>
        {marginTime(article, zone)}
      </time>{' '}
      {namesOutlet && (
        <div className="row-who">
          <a href={inZone(outletPath(outlet.slug), zone)} className="row-outlet">
            <bdi lang={outlet.language}>{outlet.name}</bdi>
          </a>
          {kind !== null && <span className="row-kind"> {kind}</span>}
        </div>
      )}
      <div lang={language} dir={directionOf(language)} className="row-text">
        <h4>
          <a href={searched === null ? path : placeHref(path, searched.words, null)}>
            <Marked text={headline} find={hit?.find ?? null} />
          </a>
        </h4>
        {hit !== null && searched !== null ? (
          <RowWords
            headline={headline}
            standfirst={standfirst}
            hit={hit}
            path={path}
            words={searched.words}
          />
        ) : (
          standfirst !== null && <p>{standfirst}</p>
        )}
      </div>
      <AlsoIn article={article} zone={zone} />
      <RowChange article={article} zone={zone} />
      <p className="row-links">
        {!namesOutlet && kind !== null && <span>{kind}</span>}{' '}
        {changedAt !== null && retitled === undefined && <a href={`${path}#history`}>changed</a>}{' '}
        <a href={`${path}#share`} data-share>
          Share
        </a>{' '}
        {picking !== null && <PickLink id={id} picking={picking} />}
      </p>
    </li>
  );
}

/** For components/reader/reader-visit.ts; there are many rows, so in few letters. */
function seconds(at: Date): string {
  return Math.floor(at.getTime() / 1000).toString(36);
}
