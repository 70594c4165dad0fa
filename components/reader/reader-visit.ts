/** The end of the last visit, as this browser remembers it. */
export interface ReaderVisit {
  readonly since: Date;
  /** "15 Aug, 14:31", by the reader's own clock. */
  readonly phrase: string;
}

const lastKey = 'parallax:last-seen';
const visitKey = 'parallax:visit';

/**
 * When the visit before this one ended; null at the first, and where the browser keeps nothing. A visit is
 * what one tab sees until it is closed; while it lasts, its end moves along.
 */
export function readLastVisit(now: Date): ReaderVisit | null {
  try {
    const begun = window.sessionStorage.getItem(visitKey);
    const before = begun ?? window.localStorage.getItem(lastKey) ?? '';
    if (begun === null) window.sessionStorage.setItem(visitKey, before);
    const keep = () => window.localStorage.setItem(lastKey, new Date().toISOString());
    window.localStorage.setItem(lastKey, now.toISOString());
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    const since = new Date(before);
    if (before === '' || Number.isNaN(since.getTime())) return null;
    const phrase = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
      since,
    );
    return { since, phrase };
  } catch {
    return null;
  }
}

/** Marks rows that were first seen, or changed, after the last visit. A row is marked once. */
export function markRows({ since }: ReaderVisit): void {
  for (const row of document.querySelectorAll<HTMLElement>('.row[data-seen]:not([data-marked])')) {
    row.dataset.marked = '';
    const word = isAfter(row.dataset.seen, since)
      ? 'new'
      : isAfter(row.dataset.changed, since)
        ? 'changed'
        : null;
    if (word === null) continue;
    row.dataset.marked = word;
    const mark = document.createElement('span');
    mark.className = 'row-mark';
    mark.textContent = word;
    mark.title = `${word} since your last visit`;
    row.append(mark);
  }
}

/** Whether a time in seconds since 1970, base 36, lies after the other. */
function isAfter(written: string | undefined, since: Date): boolean {
  return written !== undefined && Number.parseInt(written, 36) * 1000 > since.getTime();
}
