import type { ReactNode } from 'react';
import { PlainMessage } from '@/components/frame/plain-message';
import type { ArticleStanding } from '@/lib/news/shown/listing';
import { fullTime, publicationPhrase } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** What is left to say of an article that its outlet took down. */
export function Withdrawn({
  article,
  zone,
  history = null,
}: {
  readonly article: Extract<ArticleStanding, { kind: 'withdrawn' }>;
  readonly zone: string;
  /** How the article went on until it was gone. */
  readonly history?: ReactNode;
}) {
  const { outlet, headline, language, published, firstSeenAt, withdrawnAt } = article;
  return (
    <PlainMessage title="The outlet has withdrawn this article">
      <p lang={language} dir={directionOf(language)} className="font-semibold">
        {headline}
      </p>
      <ul className="font-sans text-base">
        <li>
          <a href={inZone(outletPath(outlet.slug), zone)} className="link">
            {outlet.name}
          </a>
        </li>
        <li>Published: {publicationPhrase(published, zone)}</li>
        <li>First seen: {fullTime(firstSeenAt, zone)}</li>
        <li>Found withdrawn: {fullTime(withdrawnAt, zone)}</li>
        <li>
          It stood at{' '}
          <a href={article.address} rel="noopener nofollow external" className="link break-all">
            {article.address}
          </a>
        </li>
      </ul>
      <p>
        Its text is no longer shown here. The rest of the coverage is on{' '}
        <a href={inZone('/', zone)} className="link">
          the timeline
        </a>
        .
      </p>
      <div className="pt-4 font-sans leading-normal">{history}</div>
    </PlainMessage>
  );
}
