import type { ReactNode } from 'react';
import { Foreign } from '@/components/frame/foreign';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { offsetMinutes } from '@/lib/news/zoned-time';
import {
  fullTime,
  machineTime,
  originPhrase,
  publicationPhrase,
  shortTime,
  utcOffset,
} from '@/lib/site/dates';
import { counted, languageLabel, outletPhrase } from '@/lib/site/names';
import { outletZone } from '@/lib/site/outlet-zone';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** The facts of an article, as they stand in its margin: who, when by whose word, and why it is here. */
export function ArticleFacts({ article, zone }: { readonly article: StoredArticle; readonly zone: string }) {
  const { outlet, published } = article;
  return (
    <dl className="grid gap-x-4 gap-y-3 text-[0.9375rem] leading-5 @min-[38rem]:grid-cols-2 @min-[58rem]:grid-cols-1">
      <Fact term="Outlet">
        <a href={inZone(outletPath(outlet.slug), zone)} className="link font-semibold">
          <Foreign language={outlet.language} text={outlet.name} />
        </a>
        <Quiet>
          {outletPhrase(outlet)}; in {languageLabel(article.language)}
        </Quiet>
      </Fact>
      <Fact term="Published">
        <time dateTime={machineTime(published) ?? undefined}>{publicationPhrase(published, zone)}</time>
        <OutletTime article={article} zone={zone} />
        <Quiet>{publishedNote(article)}</Quiet>
      </Fact>
      <Fact term="First seen">
        <time dateTime={article.firstSeenAt.toISOString()}>{fullTime(article.firstSeenAt, zone)}</time>
        <Quiet>When Parallax first read it</Quiet>
      </Fact>
      <Fact term="Changed">
        {article.changedAt === null ? (
          'Not since it was first seen'
        ) : (
          <>
            <time dateTime={article.changedAt.toISOString()}>{fullTime(article.changedAt, zone)}</time>
            <Quiet>
              When Parallax saw that the outlet had changed it;{' '}
              <a href="#history" className="link">
                {counted(article.revisions, 'version')}
              </a>{' '}
              so far
            </Quiet>
          </>
        )}
      </Fact>
      {article.section !== null && (
        <Fact term="Section">
          <Foreign language={article.language} text={article.section} />
        </Fact>
      )}
      {article.credit !== null && (
        <Fact term="Credit">
          <Foreign language={article.language} text={article.credit} />
        </Fact>
      )}
      {article.isBeginningOnly && (
        <Fact term="Text">
          The beginning
          <Quiet>The outlet shows no more to those who do not pay or sign in</Quiet>
        </Fact>
      )}
      {article.image !== null && (
        <Fact term="Picture">
          <a href={article.image.address} rel="noopener external" className="link">
            {article.image.credit === null ? (
              'At the outlet'
            ) : (
              <Foreign language={article.language} text={article.image.credit} />
            )}
          </a>
        </Fact>
      )}
      <Fact term="Why it is here">
        <ul>
          {article.relevanceReasons.map((reason) => (
            <li key={reason} className="text-quiet text-sm">
              <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

/** What the clock showed where it was published, where that is known and another than the reader's. */
function OutletTime({ article, zone }: { readonly article: StoredArticle; readonly zone: string }) {
  const { outlet, published } = article;
  if (published.kind !== 'instant') return null;
  const own = outletZone(outlet, published.at);
  if (own === null || offsetMinutes(published.at, own) === offsetMinutes(published.at, zone)) return null;
  return (
    <p data-outlet-time className="text-sm">
      {shortTime(published.at, own)} {utcOffset(published.at, own)} at the outlet
    </p>
  );
}

function publishedNote({ published }: StoredArticle): string {
  switch (published.kind) {
    case 'instant':
      return `By ${originPhrase(published.origin)}, to the ${published.precision}`;
    case 'day':
      return `By ${originPhrase(published.origin)}, which gives the day only`;
    case 'unknown':
      return 'The outlet gives no date, so it stands at the end of the timeline';
  }
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="border-rule border-t pt-1.5">
      <dt className="text-quiet text-sm">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className="text-quiet text-sm">{children}</p>;
}
