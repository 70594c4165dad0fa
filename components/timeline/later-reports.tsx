'use client';

import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { keepPlace, readPlace } from '@/components/reader/way-back';
import { appendRows } from './append-rows';

/**
 * The way to the next page: a plain link, which in a browser with JavaScript brings the rows here. When
 * they do not come, the link does what links do.
 */
export function LaterReports({ href, label }: { readonly href: string; readonly label: string }) {
  const [next, setNext] = useState<string | null>(href);
  const [said, setSaid] = useState('');
  const isBusy = useRef(false);

  const pages = useRef(0);

  useEffect(() => {
    const { pages: brought, row } = readPlace();
    const goBack = async () => {
      let address: string | null = href;
      for (let page = 0; page < brought && address !== null; page++) {
        const later = await fetchRows(address);
        if (later === null) break;
        pages.current += 1;
        address = later.next;
      }
      if (brought > 0) setNext(address);
      if (brought > 0 && row !== null) document.getElementById(row)?.scrollIntoView({ block: 'center' });
    };
    void goBack();
    return keepPlace(() => pages.current);
  }, [href]);

  async function bring(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || next === null) return;
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setSaid('Fetching more reports…');
    const brought = await fetchRows(next);
    isBusy.current = false;
    if (brought === null) {
      window.location.assign(next);
      return;
    }
    pages.current += 1;
    setNext(brought.next);
    setSaid(`${brought.rows.length} more reports${brought.next === null ? ', the last ones' : ''}.`);
    brought.rows[0]?.querySelector<HTMLElement>('h4 a')?.focus({ preventScroll: true });
  }

  return (
    <div className="print:hidden flex items-baseline gap-4 md:ps-[4.5rem]">
      {next !== null && (
        <a href={next} rel="next" data-later onClick={bring} className="button">
          {label}
        </a>
      )}
      <p role="status" className="text-quiet text-sm">
        {said}
      </p>
    </div>
  );
}

async function fetchRows(
  address: string,
): Promise<{ readonly rows: readonly Element[]; readonly next: string | null } | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' } });
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const here = document.querySelector('[data-timeline]');
    const later = page.querySelector('[data-timeline]');
    if (here === null || later === null) return null;
    return {
      rows: appendRows(here, later),
      next: page.querySelector('[data-later]')?.getAttribute('href') ?? null,
    };
  } catch {
    return null;
  }
}
