import type { ReactNode } from 'react';
import { datedChange } from '@/lib/news/later/dated-change';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { ArticleRecord } from '@/lib/news/shown/record';
import { fullTime } from '@/lib/site/dates';
import { counted, directionOf } from '@/lib/site/names';
import { type AddressedArticle, articlePath } from '@/lib/site/paths';
import { type HistoryLine, layOutHistory, versionWords } from '@/lib/site/versions/history';
import { comparisonPath, versionPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';

export interface HistoryProps {
  readonly article: AddressedArticle & { readonly language: string; readonly published: PublicationTime };
  readonly record: ArticleRecord;
  /** The version that stands above it on the page; null: none does. */
  readonly shown: number | null;
  /** Versions can be opened; not where the article was withdrawn. */
  readonly isReadable: boolean;
  readonly zone: string;
}

/** How an article went on since it was first seen: every headline, every change, every look summed. */
export function History(props: HistoryProps) {
  const { article, record, isReadable, zone } = props;
  const versions = record.revisions.length;
  return (
    <section id="history" aria-labelledby="history-heading" className="border-strong-rule border-t pt-2">
      <h2 id="history-heading" className="font-bold font-serif text-xl">
        How it changed
      </h2>
      <p className="pt-1 text-quiet text-sm">
        {versions < 2 ? 'One version so far' : counted(versions, 'version')}. Times are when Parallax saw it,
        not when the outlet changed it.
      </p>
      <ol className="pt-2">
        {layOutHistory(record).map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a history have no other name than their place.
          <Line key={place} line={line} {...props} />
        ))}
      </ol>
      {isReadable && versions > 2 && (
        <p className="pt-2 text-[0.9375rem]">
          <a href={inZone(comparisonPath(article, 1, versions), zone)} className="link">
            All changes at once: version 1 and version {versions}
          </a>
        </p>
      )}
      <Corrections record={record} zone={zone} />
    </section>
  );
}

function Line({ line, ...props }: HistoryProps & { readonly line: HistoryLine }) {
  const { zone } = props;
  switch (line.kind) {
    case 'version':
      return <Version line={line} {...props} />;
    case 'unchanged':
      return (
        <Quiet>
          Looked {timesOver(line.looks)} since, {line.looks > 1 && 'last '}
          <Time at={line.last} zone={zone} />; unchanged.
        </Quiet>
      );
    case 'unread':
      return (
        <Quiet>
          Could not be read {timesOver(line.looks)}, {line.looks > 1 && 'last '}
          <Time at={line.last} zone={zone} />.
        </Quiet>
      );
    case 'gone':
      return (
        <Quiet isNews>
          Gone: the page was not there <Time at={line.first} zone={zone} />
          {line.looks > 1 && (
            <>
              , nor at {line.looks === 2 ? 'the next look' : `the next ${line.looks - 1} looks`}, last{' '}
              <Time at={line.last} zone={zone} />
            </>
          )}
          .
        </Quiet>
      );
    case 'returned':
      return (
        <Quiet isNews>
          There again <Time at={line.at} zone={zone} />.
        </Quiet>
      );
  }
}

function Version({
  line,
  article,
  record,
  shown,
  isReadable,
  zone,
}: HistoryProps & { readonly line: Extract<HistoryLine, { kind: 'version' }> }) {
  const { number, headline, seenAt } = line.revision;
  const before = record.revisions[record.revisions.indexOf(line.revision) - 1] ?? null;
  const dated = datedChange(line.revision, before, article.published);
  const isNewest = number === record.revisions.length;
  const isShown = shown === number;
  return (
    <li className="border-rule border-t py-2 [&:first-child]:border-t-0">
      <p className="text-[0.9375rem] leading-5">
        <span className="font-semibold">Version {number}</span> · {versionWords(line.revision)}
        {isShown && record.revisions.length > 1 && <span className="text-quiet"> · the one above</span>}
      </p>
      {line.hasNewHeadline && (
        <p
          lang={article.language}
          dir={directionOf(article.language)}
          className="text-pretty pt-0.5 font-semibold font-serif text-[1.0625rem] leading-snug"
        >
          {headline}
        </p>
      )}
      <p className="pt-0.5 text-quiet text-sm leading-5">
        Seen by us <Time at={seenAt} zone={zone} />
        {dated !== null && (
          <>
            ; the outlet dates its change <Time at={dated} zone={zone} />
          </>
        )}
      </p>
      {isReadable && record.revisions.length > 1 && (
        <p className="flex flex-wrap gap-x-4 text-[0.9375rem]">
          {!isShown && (
            <a
              href={inZone(isNewest ? articlePath(article) : versionPath(article, number), zone)}
              className="word text-accent"
            >
              Read version {number}
            </a>
          )}{' '}
          {number > 1 && (
            <a href={inZone(comparisonPath(article, number - 1, number), zone)} className="word text-accent">
              What changed from version {number - 1}
            </a>
          )}
        </p>
      )}
    </li>
  );
}

/** Ours, and so apart from what the outlet did. */
function Corrections({ record, zone }: { readonly record: ArticleRecord; readonly zone: string }) {
  if (record.corrections.length === 0) return null;
  return (
    <div className="mt-4 border-rule border-s-2 ps-4">
      <h3 className="font-semibold text-[0.9375rem]">Our own corrections</h3>
      <ul className="text-sm leading-5">
        {record.corrections.map(({ revisionNumber, correctedAt }) => (
          <li key={`${revisionNumber} ${correctedAt.getTime()}`} className="py-0.5">
            Version {revisionNumber}: read again on <Time at={correctedAt} zone={zone} /> from the page as
            kept; our correction, not the outlet’s.
          </li>
        ))}
      </ul>
    </div>
  );
}

function Quiet({ isNews = false, children }: { readonly isNews?: boolean; readonly children: ReactNode }) {
  return (
    <li
      className={`border-rule border-t py-1.5 text-sm leading-5 ${isNews ? 'font-semibold' : 'text-quiet'}`}
    >
      {children}
    </li>
  );
}

function Time({ at, zone }: { readonly at: Date; readonly zone: string }) {
  return <time dateTime={at.toISOString()}>{fullTime(at, zone)}</time>;
}

function timesOver(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`;
}
