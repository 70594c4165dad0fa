import { fetchPage } from '@/components/reader/fetch-page';

/**
 * Makes of the line that leads to the reports before the event's day one that opens in place and brings them. When
 * they do not come, it leads to them after all.
 */
export function openBefore(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-before]');
  if (link === null) return;
  const details = document.createElement('details');
  details.className = 'before-day';
  const summary = document.createElement('summary');
  summary.className = link.className;
  summary.append(...link.childNodes);
  const days = document.createElement('div');
  details.append(summary, days);
  link.parentElement?.replaceWith(details);
  details.addEventListener('toggle', async () => {
    if (!details.open || days.hasChildNodes()) return;
    const page = await fetchPage(link.href);
    const sections = page?.querySelectorAll('[data-timeline] > [data-day]') ?? [];
    if (page === null || sections.length === 0) return window.location.assign(link.href);
    days.replaceChildren(...sections);
    if (page.querySelector('[data-later]') !== null) days.append(wayToAll(link));
  });
  details.open = link.dataset.before === 'open';
}

/** Where there are more than one page has. */
function wayToAll({ href }: HTMLAnchorElement): HTMLElement {
  const line = document.createElement('p');
  const way = document.createElement('a');
  way.href = href;
  way.className = 'link inline-block py-0.5';
  way.textContent = 'All of them on a page of their own';
  line.append(way);
  return line;
}
