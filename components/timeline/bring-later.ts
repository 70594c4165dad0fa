import { fetchPage } from '@/components/reader/fetch-page';
import { isPlainPress } from '@/components/reader/plain-press';
import { keepPlace, readPlace } from '@/components/reader/way-back';
import { appendRows } from './append-rows';

/**
 * Brings the rows of the next page to this one where its link is pressed, and on the way back as many pages as had
 * been brought. When they do not come, the link does what links do.
 */
export function bringLater(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-later]');
  if (link === null) return;
  let pages = 0;
  let isBusy = false;
  keepPlace(() => pages);
  void goBack(link).then((brought) => {
    pages += brought;
  });
  link.addEventListener('click', async (event) => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    tell(link, 'Fetching more reports…');
    const brought = await fetchRows(link.href);
    isBusy = false;
    if (brought === null) {
      window.location.assign(link.href);
      return;
    }
    pages += 1;
    tell(link, `${brought.rows.length} more reports${brought.next === null ? ', the last ones' : ''}.`);
    leadTo(link, brought.next);
    brought.rows[0]?.querySelector<HTMLElement>('h4 a')?.focus({ preventScroll: true });
  });
}

/** How many pages were brought. */
async function goBack(link: HTMLAnchorElement): Promise<number> {
  const { pages: wanted, row } = readPlace();
  let pages = 0;
  while (pages < wanted && link.isConnected) {
    const later = await fetchRows(link.href);
    if (later === null) break;
    pages += 1;
    leadTo(link, later.next);
  }
  if (wanted > 0 && row !== null) document.getElementById(row)?.scrollIntoView({ block: 'center' });
  return pages;
}

function leadTo(link: HTMLAnchorElement, next: string | null): void {
  if (next === null) link.remove();
  else link.href = next;
}

function tell(link: Element, words: string): void {
  const line = link.parentElement?.querySelector('[role="status"]') ?? null;
  if (line !== null) line.textContent = words;
}

async function fetchRows(
  address: string,
): Promise<{ readonly rows: readonly Element[]; readonly next: string | null } | null> {
  const page = await fetchPage(address);
  const here = document.querySelector('[data-timeline]');
  const later = page?.querySelector('[data-timeline]') ?? null;
  if (page === null || here === null || later === null) return null;
  return {
    rows: appendRows(here, later),
    next: page.querySelector('[data-later]')?.getAttribute('href') ?? null,
  };
}
