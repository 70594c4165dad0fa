'use client';

import { useEffect, useRef, useState } from 'react';
import { compareIdsPath, mostCompared, togglePicked } from '@/lib/site/compare/compare-path';
import { withZone } from '@/lib/site/paths';

/**
 * What is picked to be compared: nothing to be seen until something is. Links marked `data-pick` pick in place; the
 * address keeps what is picked, and so do the links and forms that lead to this page in another view.
 */
export function PickBar({
  picked,
  clearHref,
  tz,
}: {
  readonly picked: readonly string[];
  /** The page with nothing picked. */
  readonly clearHref: string;
  /** The page's zone as addresses write it; null: none was chosen. */
  readonly tz: string | null;
}) {
  const [ids, setIds] = useState(picked);
  const [said, setSaid] = useState('');
  const now = useRef(picked);

  useEffect(() => {
    const choose = (chosen: readonly string[]) => {
      setSaid(saidOf(now.current, chosen));
      now.current = chosen;
      setIds(chosen);
      showPicked(chosen);
    };
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link === null) return;
      const isPlain =
        !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0;
      const { pick, unpick } = link.dataset;
      if (isPlain && (pick !== undefined || unpick !== undefined)) {
        event.preventDefault();
        choose(pick === undefined ? [] : togglePicked(now.current, pick));
      } else keepInLink(link, now.current);
    };
    const onSubmit = (event: SubmitEvent) => {
      if (event.target instanceof HTMLFormElement) keepInForm(event.target, now.current);
    };
    document.addEventListener('click', onClick, true);
    document.addEventListener('submit', onSubmit, true);
    return () => {
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('submit', onSubmit, true);
    };
  }, []);

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {ids.length > 0 && (
        <section aria-label="Picked to compare" className="pick-bar">
          <b>{ids.length} picked</b>
          {ids.length > 1 ? (
            <a href={withZone(compareIdsPath(ids), tz)} data-compare className="button">
              Compare
            </a>
          ) : (
            <span>Pick another to compare</span>
          )}
          <a href={clearHref} data-unpick="" className="link">
            Clear
          </a>
        </section>
      )}
    </>
  );
}

function saidOf(before: readonly string[], chosen: readonly string[]): string {
  if (chosen === before) return `${mostCompared} are picked; let go of one first.`;
  return chosen.length === 0 ? 'Nothing is picked.' : `${chosen.length} picked to compare.`;
}

/** Rows and address as they are with these picked. */
function showPicked(picked: readonly string[]): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-pick]')) {
    const isPicked = picked.includes(link.dataset.pick ?? '');
    if (isPicked) link.dataset.picked = '';
    else delete link.dataset.picked;
    link.textContent = isPicked ? 'Picked' : (link.dataset.word ?? 'Pick');
  }
  window.history.replaceState(null, '', withPicked(window.location.href, picked));
}

/** An address of this page with these picked, its other parts as they were. */
function withPicked(address: string, picked: readonly string[]): string {
  const { pathname, search, hash } = new URL(address);
  // By hand: URLSearchParams would write "Europe%2FBrussels" where our addresses have a slash.
  const rest = search.split(/[?&]/).filter((part) => part !== '' && !part.startsWith('pick='));
  const parts = picked.length === 0 ? rest : [...rest, `pick=${picked.join(',')}`];
  return `${pathname}${parts.length === 0 ? '' : '?'}${parts.join('&')}${hash}`;
}

function keepInLink(link: HTMLAnchorElement, picked: readonly string[]): void {
  const isHere = link.origin === window.location.origin && link.pathname === window.location.pathname;
  if (isHere && !(link.getAttribute('href') ?? '').startsWith('#')) link.href = withPicked(link.href, picked);
}

function keepInForm(form: HTMLFormElement, picked: readonly string[]): void {
  if (new URL(form.action).pathname !== window.location.pathname) return;
  const known = form.querySelector<HTMLInputElement>('input[name="pick"]');
  const field = known ?? document.createElement('input');
  field.type = 'hidden';
  field.name = 'pick';
  field.value = picked.join(',');
  if (known === null && picked.length > 0) form.append(field);
}
