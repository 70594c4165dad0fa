/**
 * What the strip can do beyond its links: arrow keys move along a row of bars, which is then one stop of the
 * Tab key; dragging from one bar to another, or a second press with Shift, takes the span between them. For
 * fingers, to which dragging is scrolling, a button waits for two presses. A line says in words what can be done,
 * and what the bar is that is pointed at, touched or has the focus.
 */
export function watchStrip(): void {
  const strip = document.querySelector<HTMLElement>('[data-strip]');
  if (strip === null) return;
  showOpened(strip);
  for (const list of strip.querySelectorAll('[data-bars]'))
    rove(list, barsOf(list).find(isCurrent) ?? barsOf(list)[0]);
  strip.addEventListener('keydown', step);
  sayNames(strip);
  takeDrags(strip);
  takePresses(strip);
}

/** Along the bars by arrow keys. */
function step(event: KeyboardEvent): void {
  const bar = barAt(event.target);
  const list = bar?.closest('[data-bars]') ?? null;
  if (bar === null || list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const bars = barsOf(list);
  const next = bars[placeAfter(event.key, bars.indexOf(bar), bars.length) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  rove(list, next);
  next.focus();
}

function sayNames(strip: HTMLElement): void {
  const line = strip.querySelector<HTMLElement>('[data-span] > p');
  const hint = line?.querySelector('.for-mouse') ?? null;
  if (line === null || hint === null) return;
  hint.textContent = ' for its reports, or drag over several';
  const usual = [...line.childNodes];
  const onName = (event: Event) => {
    const name = barAt(event.target)?.ariaLabel ?? null;
    line.classList.toggle('is-named', name !== null);
    line.replaceChildren(...(name === null ? usual : [name]));
  };
  for (const kind of naming) strip.addEventListener(kind, onName);
}

function takeDrags(strip: HTMLElement): void {
  let from: HTMLAnchorElement | null = null;
  strip.addEventListener('pointerdown', (event) => {
    from = event.pointerType === 'mouse' && event.button === 0 ? barAt(event.target) : null;
  });
  strip.addEventListener('pointerup', (event) => {
    const to = barAt(event.target);
    if (from !== null && to !== null && to !== from) open(from, to);
    from = null;
  });
  strip.addEventListener('dragstart', (event) => event.preventDefault());
}

/** The ends of a span, pressed one after the other: with Shift, or once the button was pressed. */
function takePresses(strip: HTMLElement): void {
  let first: HTMLAnchorElement | null = null;
  const button = strip.querySelector<HTMLElement>('[data-span] > button');
  button?.classList.replace('invisible', 'cursor-pointer');
  button?.addEventListener('click', () => {
    const isPicking = strip.toggleAttribute('data-picking');
    delete first?.dataset.first;
    first = null;
    button.ariaPressed = String(isPicking);
    button.textContent = isPicking ? 'Press two bars' : 'Pick a span';
  });
  strip.addEventListener('click', (event) => {
    const bar = barAt(event.target);
    if (bar === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const isPicking = strip.hasAttribute('data-picking');
    if (!event.shiftKey && !isPicking) return;
    event.preventDefault();
    const chosen = event.shiftKey ? (barsOf(bar.closest('[data-bars]')).find(isCurrent) ?? first) : first;
    if (chosen !== null) return open(chosen, bar);
    first = bar;
    if (isPicking) bar.dataset.first = '';
  });
}

const naming = ['pointerover', 'pointerdown', 'pointerleave', 'focusin', 'focusout'] as const;

/** Where the strip is longer than the screen is wide: to the opened day, and there to its first bar. */
function showOpened(strip: HTMLElement): void {
  const days = strip.querySelector<HTMLElement>('.strip-days');
  const hour = strip.querySelector<HTMLElement>('.strip-hour:has([data-count])');
  if (days === null || hour === null || days.scrollWidth <= days.clientWidth) return;
  const { left } = days.getBoundingClientRect();
  days.scrollLeft += hour.getBoundingClientRect().left - left - days.clientWidth / 8;
}

function barAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('[data-bar]') : null;
}

function barsOf(list: Element | null): readonly HTMLAnchorElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > [data-bar]')];
}

function isCurrent(bar: HTMLAnchorElement): boolean {
  return bar.hasAttribute('aria-current');
}

function rove(list: Element, bar: HTMLAnchorElement | undefined): void {
  for (const one of barsOf(list)) one.tabIndex = one === bar ? 0 : -1;
}

function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(place + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The span from the earlier bar's start to the later one's end: each bar's address has its own from and to. */
function open(one: HTMLAnchorElement, other: HTMLAnchorElement): void {
  const isForward = (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [first, last] = isForward ? [one, other] : [other, one];
  const to = /[?&](to=[^&]*)/.exec(last.search)?.[1] ?? '';
  // As text: URLSearchParams would write T10:00 in another way than all other addresses do.
  const search = first.search.replace(/([?&])to=[^&]*/, (_, mark: string) => mark + to).replace(/[?&]$/, '');
  window.location.assign(first.pathname + search);
}
