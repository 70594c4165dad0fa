'use client';

import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';

/**
 * Finds outlets by typing. Without JavaScript it is a field of the form with suggestions, and the name in
 * it is one more chosen outlet; with it, it narrows the list below by name, slug or country.
 */
export function OutletFinder({ total }: { readonly total: number }) {
  const [narrows, setNarrows] = useState(false);
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => setNarrows(true), []);

  function narrow(event: ChangeEvent<HTMLInputElement>) {
    const wanted = event.target.value.trim().toLowerCase();
    let count = 0;
    for (const row of event.target.closest('fieldset')?.querySelectorAll<HTMLElement>('[data-outlet]') ??
      []) {
      row.hidden = !`${row.textContent} ${row.dataset.outlet}`.toLowerCase().includes(wanted);
      if (!row.hidden) count += 1;
    }
    setFound(wanted === '' ? null : count);
  }

  /** Enter chooses the one outlet that is left, and the form goes its way. */
  function chooseOnly(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || found !== 1) return;
    const only = event.currentTarget.closest('fieldset')?.querySelector('[data-outlet]:not([hidden]) input');
    if (only instanceof HTMLInputElement) only.checked = true;
  }

  return (
    <p className="flex items-center gap-3">
      <input
        type="search"
        aria-label="Find an outlet by name or country"
        placeholder="Name or country"
        autoComplete="off"
        onChange={narrow}
        onKeyDown={chooseOnly}
        className="field min-w-0 grow placeholder:text-quiet sm:max-w-72"
        {...(narrows ? {} : { name: 'outlet', list: 'outlet-names' })}
      />
      <span role="status" className="whitespace-nowrap text-quiet text-sm">
        {found === null ? `${total} outlets` : `${found} of ${total}`}
      </span>
    </p>
  );
}
