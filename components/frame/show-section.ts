/** How much of the row's end is faded, in CSS pixels. */
const faded = 40;

/**
 * On a phone, where the row of sections is wider than the screen: brings the open one's name into sight. Browsers that
 * know `scroll-initial-target` have done so.
 */
export function showSection(): void {
  const row = document.querySelector<HTMLElement>('.sections');
  const open = row?.querySelector('[aria-current]') ?? null;
  if (row === null || open === null) return;
  const hidden = open.getBoundingClientRect().right - (row.getBoundingClientRect().right - faded);
  if (hidden > 0) row.scrollLeft += hidden;
}
