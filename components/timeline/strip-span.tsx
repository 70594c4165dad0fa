'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * What the strip can do beyond its links: arrow keys move along a row of bars, which is then one stop of the
 * Tab key; dragging from one bar to another, or a second press with Shift, takes the span between them. For
 * fingers, to which dragging is scrolling, a button waits for two presses. A line says in words what can be done,
 * and what the bar is that is pointed at, touched or has the focus.
 */
export function StripSpan() {
  const own = useRef<HTMLDivElement>(null);
  const [named, setNamed] = useState<string | null>(null);
  const [isReady, setReady] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const first = useRef<HTMLAnchorElement | null>(null);

  useEffect(() => {
    const strip = own.current?.closest<HTMLElement>('[data-strip]');
    if (strip === undefined || strip === null) return;
    setReady(true);
    showOpened(strip);
    for (const list of strip.querySelectorAll('[data-bars]'))
      rove(list, barsOf(list).find(isCurrent) ?? barsOf(list)[0]);
    let from: HTMLAnchorElement | null = null;
    const onKey = (event: KeyboardEvent) => {
      const bar = barAt(event.target);
      const list = bar?.closest('[data-bars]');
      if (
        bar === null ||
        list === null ||
        list === undefined ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      const bars = barsOf(list);
      const next = bars[placeAfter(event.key, bars.indexOf(bar), bars.length) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      rove(list, next);
      next.focus();
    };
    const onName = (event: Event) => setNamed(barAt(event.target)?.ariaLabel ?? null);
    const onDown = (event: PointerEvent) => {
      from = event.pointerType === 'mouse' && event.button === 0 ? barAt(event.target) : null;
    };
    const onUp = (event: PointerEvent) => {
      const to = barAt(event.target);
      if (from !== null && to !== null && to !== from) open(from, to);
      from = null;
    };
    const onClick = (event: MouseEvent) => {
      const bar = barAt(event.target);
      if (bar === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.shiftKey) {
        const chosen = barsOf(bar.closest('[data-bars]')).find(isCurrent) ?? first.current;
        event.preventDefault();
        if (chosen === undefined || chosen === null) first.current = bar;
        else open(chosen, bar);
      } else if (strip.dataset.picking !== undefined) {
        event.preventDefault();
        if (first.current === null) {
          first.current = bar;
          bar.dataset.first = '';
        } else open(first.current, bar);
      }
    };
    const noDrag = (event: DragEvent) => event.preventDefault();
    for (const kind of naming) strip.addEventListener(kind, onName);
    strip.addEventListener('keydown', onKey);
    strip.addEventListener('pointerdown', onDown);
    strip.addEventListener('pointerup', onUp);
    strip.addEventListener('click', onClick);
    strip.addEventListener('dragstart', noDrag);
    return () => {
      for (const kind of naming) strip.removeEventListener(kind, onName);
      strip.removeEventListener('keydown', onKey);
      strip.removeEventListener('pointerdown', onDown);
      strip.removeEventListener('pointerup', onUp);
      strip.removeEventListener('click', onClick);
      strip.removeEventListener('dragstart', noDrag);
    };
  }, []);

  function toggle() {
    const strip = own.current?.closest<HTMLElement>('[data-strip]');
    if (strip === undefined || strip === null) return;
    delete first.current?.dataset.first;
    first.current = null;
    if (isPicking) delete strip.dataset.picking;
    else strip.dataset.picking = '';
    setPicking(!isPicking);
  }

  return (
    <div ref={own} className="strip-said">
      {/* Voices have the names of the bars themselves. */}
      <p aria-hidden="true" className={named === null ? undefined : 'is-named'}>
        {named ?? (
          <>
            Press a day or an hour
            <span className="for-mouse">
              {isReady ? ' for its reports, or drag over several' : ' for its reports'}
            </span>
          </>
        )}
      </p>
      <button
        type="button"
        aria-pressed={isPicking}
        onClick={toggle}
        // The button's place is kept from the start: shown later, it would push what stands beside it.
        className={isReady ? 'word cursor-pointer' : 'word invisible'}
      >
        {isPicking ? 'Press two bars' : 'Pick a span'}
      </button>
    </div>
  );
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
