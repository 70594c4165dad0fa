/**
 * Keeps a reader's place on the way back. Later pages that were brought into the document are gone when it is
 * loaded again, so how many there were, and which row was left from, are kept with this visit.
 */
export interface Place {
  /** Later pages that had been brought. */
  readonly pages: number;
  /** Id of the row that was left from. */
  readonly row: string | null;
}

const nowhere: Place = { pages: 0, row: null };

/** Where the reader was on this address, if this is the way back to it. */
export function readPlace(): Place {
  const [entry] = window.performance.getEntriesByType('navigation');
  const isBack = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
  if (!isBack) return nowhere;
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(placeKey()) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return nowhere;
    const pages = 'pages' in kept && typeof kept.pages === 'number' ? Math.min(kept.pages, 40) : 0;
    const row = 'row' in kept && typeof kept.row === 'string' ? kept.row : null;
    return { pages, row };
  } catch {
    return nowhere;
  }
}

/** Remembers the row that a link is followed from, as long as the page stands; returns how to stop. */
export function keepPlace(pages: () => number): () => void {
  const onClick = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-rows] > .row') : null;
    try {
      window.sessionStorage.setItem(placeKey(), JSON.stringify({ pages: pages(), row: row?.id ?? null }));
    } catch {
      // Where nothing may be kept, the way back leads to the head of the page.
    }
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function placeKey(): string {
  return `parallax:place:${window.location.pathname}${window.location.search}`;
}
