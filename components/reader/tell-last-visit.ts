import { markRows, type ReaderVisit, readLastVisit } from './reader-visit';

const everyMs = 60_000;

/** What came since a time, under the query of the page. */
interface News {
  readonly new: number;
  readonly changed: number;
  /** There are more than these. */
  readonly isMore: boolean;
}

/**
 * "Where was I": what is new and what has changed since the last visit, marked on the rows and said in one
 * line; and what comes while the page is open, as a pill that moves nothing. What a visit was is kept in
 * this browser only.
 */
export function tellLastVisit(): void {
  const line = document.querySelector<HTMLElement>('[data-since]');
  if (line === null) return;
  const query = line.dataset.since ?? '';
  const openedAt = new Date();
  const last = readLastVisit(openedAt);
  if (last !== null) {
    markRows(last);
    const list = document.querySelector('[data-timeline]');
    if (list !== null)
      new MutationObserver(() => markRows(last)).observe(list, { childList: true, subtree: true });
    askNews(query, last.since).then((news) => news !== null && tell(line, news, last));
  }
  window.setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    askNews(query, openedAt).then((news) => showArrived(news?.new ?? 0, line));
  }, everyMs);
}

function tell(line: HTMLElement, news: News, { since, phrase }: ReaderVisit): void {
  const all = news.new + news.changed;
  const words = news.isMore
    ? `● more than ${all.toLocaleString('en-GB')} new or changed`
    : [
        ...(news.new > 0 ? [`● ${news.new} new`] : []),
        ...(news.changed > 0 ? [`○ ${news.changed} changed`] : []),
      ].join(', ');
  if (words === '') return;
  const time = document.createElement('time');
  time.dateTime = since.toISOString();
  time.textContent = phrase;
  line.replaceChildren(`${words} since your last visit, `, time);
}

function showArrived(count: number, line: Element): void {
  const shown = document.querySelector('.arrived');
  if (count === 0) {
    shown?.remove();
    return;
  }
  const pill = shown ?? document.createElement('p');
  pill.className = 'arrived';
  pill.role = 'status';
  if (shown === null) line.after(pill);
  const link = document.createElement('a');
  link.href = window.location.href.replace(/#.*$/, '');
  link.textContent = `${count} new`;
  pill.replaceChildren(link);
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
