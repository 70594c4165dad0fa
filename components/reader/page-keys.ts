/** A key and what it does, for the list and for the hand. */
export interface PageKey {
  readonly keys: readonly string[];
  readonly words: string;
}

export const pageKeys: readonly PageKey[] = [
  { keys: ['j', 'k'], words: 'next and previous report' },
  { keys: ['o'], words: 'open the report here' },
  { keys: ['v'], words: 'open the outlet’s own page' },
  { keys: ['/'], words: 'search' },
  { keys: ['f'], words: 'filters' },
  { keys: ['[', ']'], words: 'previous and next day' },
  { keys: ['y'], words: 'copy the link to the report' },
  { keys: ['c'], words: 'pick the report to compare, or let go of it' },
  { keys: ['C'], words: 'compare what is picked' },
  { keys: ['?'], words: 'this list' },
  { keys: ['Esc'], words: 'close, or let go of the report' },
];

/** Does what a key stands for on this page. Returns whether it stands for anything here. */
export function pressKey(key: string): boolean {
  switch (key) {
    case 'j':
      return stepRow(1);
    case 'k':
      return stepRow(-1);
    case 'o':
      return follow(currentRow()?.querySelector<HTMLAnchorElement>('h4 a') ?? null);
    case 'v':
      return openOriginal();
    case 'y':
      return press(
        (currentRow() ?? document.querySelector('main'))?.querySelector<HTMLElement>('[data-share]') ?? null,
      );
    case 'c':
      return pick();
    case 'C':
      return follow(document.querySelector<HTMLAnchorElement>('a[data-compare]'));
    case '/':
      return focusOn(document.querySelector<HTMLInputElement>('input[name="q"]'));
    case 'f':
      return openFilters();
    case '[':
      return stepDay(-1);
    case ']':
      return stepDay(1);
    default:
      return false;
  }
}

/** Marks a row as the one that keys speak of; null lets go of it. */
export function moveTo(row: HTMLElement | null): void {
  for (const other of document.querySelectorAll('[data-current-row]'))
    other.removeAttribute('data-current-row');
  if (row === null) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return;
  }
  row.dataset.currentRow = '';
  row.querySelector<HTMLElement>('h4 a')?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function rows(): readonly HTMLElement[] {
  return shown('[data-rows] > .row');
}

/** What stands in a list that is closed is not stepped to. */
function shown(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
}

function currentRow(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-rows] > .row') ?? null;
  return focused ?? document.querySelector<HTMLElement>('[data-current-row]');
}

/** The first step takes the first row that is in sight. */
function stepRow(step: 1 | -1): boolean {
  const all = rows();
  const current = currentRow();
  const next =
    current === null
      ? all.find((row) => row.getBoundingClientRect().bottom > 0)
      : all[Math.max(0, Math.min(all.length - 1, all.indexOf(current) + step))];
  if (next !== undefined) {
    moveTo(next);
    return true;
  }
  // An article's page has no rows, but neighbours in time.
  return follow(
    document.querySelector<HTMLAnchorElement>(step === 1 ? 'main a[rel~="next"]' : 'main a[rel~="prev"]'),
  );
}

function stepDay(step: 1 | -1): boolean {
  const days = shown('[data-day]');
  const here = dayHere(days);
  // Back from the middle of a day is to its own beginning first.
  const next = days[step === 1 ? here.place + 1 : here.isBegun ? here.place : here.place - 1];
  if (next === undefined) {
    return follow(
      document.querySelector<HTMLAnchorElement>(step === 1 ? 'nav a[rel="next"]' : 'nav a[rel="prev"]'),
    );
  }
  const row = next.querySelector<HTMLElement>('[data-rows] > .row');
  if (row !== null) moveTo(row);
  next.scrollIntoView({ block: 'start' });
  return true;
}

/**
 * The day that is read: that of the report the keys speak of while it is in sight, since the last days of a page
 * cannot be scrolled to its top; otherwise the one that stands there.
 */
function dayHere(days: readonly HTMLElement[]): { readonly place: number; readonly isBegun: boolean } {
  const row = currentRow();
  const { top, bottom } = row?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  if (row !== null && bottom > 0 && top < window.innerHeight) {
    const place = days.findIndex((day) => day.contains(row));
    return { place, isBegun: days[place]?.querySelector('[data-rows] > .row') !== row };
  }
  const place = days.findLastIndex((day) => day.getBoundingClientRect().top < 8);
  return { place, isBegun: (days[place]?.getBoundingClientRect().top ?? 0) < -8 };
}

function openFilters(): boolean {
  const sheet = document.querySelector<HTMLDetailsElement>('details[data-sheet]');
  if (sheet === null) return false;
  sheet.open = true;
  return focusOn(sheet.querySelector<HTMLElement>('input, summary'));
}

function follow(link: HTMLAnchorElement | null): boolean {
  if (link === null) return false;
  window.location.assign(link.href);
  return true;
}

/** Of the row that the keys speak of; on a page without rows, of what it is about. */
function openOriginal(): boolean {
  const address =
    currentRow()?.dataset.original ??
    document.querySelector<HTMLAnchorElement>('main a[rel~="external"]')?.href;
  if (address === undefined) return false;
  window.location.assign(address);
  return true;
}

/** The report that the keys speak of; an article's page leads to the timeline with it picked. */
function pick(): boolean {
  const link = currentRow()?.querySelector<HTMLElement>('[data-pick]') ?? null;
  return press(link) || follow(document.querySelector<HTMLAnchorElement>('a[data-pick-here]'));
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  if (element instanceof HTMLInputElement && element.type === 'search') element.select();
  return element !== null;
}
