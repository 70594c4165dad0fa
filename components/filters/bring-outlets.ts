import { fetchPage } from '@/components/reader/fetch-page';

/** Brings all outlets to a list of the first of them, once its sheet is opened; what was chosen stays chosen. */
export function bringOutlets(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-all-outlets]');
  const sheet = link?.closest('details') ?? null;
  if (link === null || sheet === null) return;
  let isAsked = false;
  const bring = async () => {
    if (!sheet.open || isAsked) return;
    isAsked = true;
    const all = (await fetchPage(link.href))?.querySelector('[data-choices]') ?? null;
    const list = sheet.querySelector('[data-choices]');
    if (all === null || list === null) return;
    for (const { name, value, checked } of list.querySelectorAll('input'))
      all.querySelector(`input[name="${name}"][value="${value}"]`)?.toggleAttribute('checked', checked);
    list.replaceChildren(...all.childNodes);
    link.parentElement?.remove();
    // A name that is typed already narrows these as well.
    sheet.querySelector('[data-finder] input')?.dispatchEvent(new Event('input'));
  };
  sheet.addEventListener('toggle', () => void bring());
  void bring();
}
