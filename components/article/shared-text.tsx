import type { ReactNode } from 'react';
import { ArticlePart } from '@/components/frame/article-part';
import { Foreign } from '@/components/frame/foreign';
import type { ListedArticle } from '@/lib/news/shown/listing';
import type { ReportOrigin, SharedText as Shared } from '@/lib/news/shown/shared-text';
import { directionOf, percent } from '@/lib/site/names';
import { type AddressedArticle, articlePath } from '@/lib/site/paths';
import { copyComparisonPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';

/** Whose text an article is, and which others have it, or passages of it; nothing where none is credited or has. */
export function SharedText({
  article,
  shared,
  origin,
  zone,
}: {
  readonly article: AddressedArticle;
  readonly shared: readonly Shared[];
  readonly origin: ReportOrigin | null;
  readonly zone: string;
}) {
  const whole = shared.filter(({ isOneReport }) => isOneReport);
  // That an agency credits itself needs no word where nobody else has the text.
  const credited = origin?.id === article.id && whole.length === 0 ? null : origin;
  if (shared.length === 0 && credited === null) return null;
  const passages = shared.filter(({ isOneReport }) => !isOneReport);
  return (
    <ArticlePart
      id="shared-text"
      heading={shared.length === 0 ? 'Whose text it is' : 'The same text elsewhere'}
    >
      {credited !== null && <Origin article={article} origin={credited} shared={whole} zone={zone} />}
      <ul className="flex flex-col gap-2 pt-0.5 text-[0.9375rem] leading-5">
        {whole.map(({ article: other, share }) => (
          <Line key={other.id} says={`Shares ${percent(share)} of its text with`} article={other} zone={zone}>
            <Changed article={article} other={other} origin={origin} zone={zone} />
          </Line>
        ))}
        {passages.map(({ article: other }) => (
          <Line key={other.id} says="Shares passages with" article={other} zone={zone} />
        ))}
      </ul>
      {shared.length > 0 && (
        <details className="pt-1 text-quiet text-sm print:hidden">
          <summary className="word">How this is told</summary>
          <p>
            By the words beside each other that both texts have, quotations left out. Who had them first is
            not said; whose they are only where an agency is credited.
          </p>
        </details>
      )}
    </ArticlePart>
  );
}

/** "The text is credited to Northern Wire", and whether that is this article or where the agency's own is. */
function Origin({
  article,
  origin: { agency, id },
  shared,
  zone,
}: {
  readonly article: AddressedArticle;
  readonly origin: ReportOrigin;
  readonly shared: readonly Shared[];
  readonly zone: string;
}) {
  const own = shared.find(({ article: other }) => other.id === id)?.article;
  return (
    <p className="pb-1.5 text-[0.9375rem] leading-5">
      {id === article.id ? (
        <>
          Others credit this text to <bdi className="font-semibold">{agency}</bdi>: this is its own article.
        </>
      ) : (
        <>
          The text is credited to <bdi className="font-semibold">{agency}</bdi>
          {own === undefined ? (
            '.'
          ) : (
            <>
              ;{' '}
              <a href={inZone(articlePath(own), zone)} className="link">
                the agency’s own article
              </a>{' '}
              is here.
            </>
          )}
        </>
      )}
    </p>
  );
}

/** What differs between two copies: what the copy changed where the agency's own is one of them. */
function Changed({
  article,
  other,
  origin,
  zone,
}: {
  readonly article: AddressedArticle;
  readonly other: ListedArticle;
  readonly origin: ReportOrigin | null;
  readonly zone: string;
}) {
  const isOrigin = origin !== null && origin.id === article.id;
  const href = isOrigin ? copyComparisonPath(other, article.id) : copyComparisonPath(article, other.id);
  const name = <Foreign language={other.outlet.language} text={other.outlet.name} />;
  return (
    <a href={inZone(href, zone)} className="word text-accent text-sm">
      <span>
        {isOrigin && <>What {name} changed</>}
        {!isOrigin && origin?.id === other.id && <>What this one changed of {name}’s text</>}
        {!isOrigin && origin?.id !== other.id && <>Where it differs from {name}</>}
      </span>
    </a>
  );
}

function Line({
  says,
  article,
  zone,
  children = null,
}: {
  readonly says: string;
  readonly article: ListedArticle;
  readonly zone: string;
  readonly children?: ReactNode;
}) {
  return (
    <li>
      <span className="text-quiet text-sm">{says}</span>{' '}
      <bdi className="font-semibold">{article.outlet.name}</bdi>:{' '}
      <a
        href={inZone(articlePath(article), zone)}
        className="link"
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {article.headline}
      </a>
      {children !== null && <div>{children}</div>}
    </li>
  );
}
