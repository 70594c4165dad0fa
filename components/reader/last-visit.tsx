'use client';

import { useEffect, useRef, useState } from 'react';
import { markRows, type ReaderVisit, readLastVisit } from './reader-visit';

const everyMs = 60_000;

/** What came since a time, under the query of the page. */
interface News {
  readonly new: number;
  readonly changed: number;
}

/**
 * "Where was I": what is new and what has changed since the last visit, marked on the rows and said in one
 * line; and what comes while the page is open, as a pill that moves nothing. What a visit was is kept in
 * this browser only.
 */
export function LastVisit({
  query,
}: {
  /** The page's query, without the question mark. */ readonly query: string;
}) {
  const [visit, setVisit] = useState<ReaderVisit | null>(null);
  const [since, setSince] = useState<News | null>(null);
  const [arrived, setArrived] = useState(0);
  const openedAt = useRef(new Date());

  useEffect(() => {
    const last = readLastVisit(new Date());
    setVisit(last);
    if (last !== null) {
      markRows(last);
      askNews(query, last.since).then(setSince);
    }
    const marks = new MutationObserver(() => last !== null && markRows(last));
    const list = document.querySelector('[data-timeline]');
    if (list !== null) marks.observe(list, { childList: true, subtree: true });
    const watch = window.setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      askNews(query, openedAt.current).then((news) => setArrived(news?.new ?? 0));
    }, everyMs);
    return () => {
      marks.disconnect();
      window.clearInterval(watch);
    };
  }, [query]);

  const words = since === null ? '' : sinceWords(since);
  return (
    <>
      <p role="status" className="since">
        {visit !== null && words !== '' && (
          <>
            {words} since your last visit, <time dateTime={visit.since.toISOString()}>{visit.phrase}</time>
          </>
        )}
      </p>
      {arrived > 0 && (
        <p role="status" className="arrived">
          <a href={window.location.href.replace(/#.*$/, '')}>{arrived} new</a>
        </p>
      )}
    </>
  );
}

function sinceWords(news: News): string {
  return [
    ...(news.new > 0 ? [`● ${news.new} new`] : []),
    ...(news.changed > 0 ? [`○ ${news.changed} changed`] : []),
  ].join(', ');
}

async function askNews(query: string, since: Date): Promise<News | null> {
  try {
    const address = `/api/v1/news?since=${since.toISOString()}${query === '' ? '' : `&${query}`}`;
    // Asked anew each time: what a browser may show while it looks again is news of a minute ago.
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
