'use client';

import { useEffect, useState } from 'react';

/**
 * Makes every link marked `data-share` copy its address, or open the device's own share sheet where a
 * finger is likely. One listener for the page, so that rows brought later share as well. Where neither
 * works the link is followed: it leads to the address to be copied by hand.
 */
export function ShareLinks() {
  const [said, setSaid] = useState('');

  useEffect(() => {
    async function onClick(event: MouseEvent) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null;
      if (link === null) return;
      event.preventDefault();
      const outcome = await share(link);
      if (outcome === 'copied') {
        setSaid('Link copied.');
        showBriefly(link, 'Copied');
      } else if (outcome === 'impossible') window.location.assign(link.href);
    }
    document.addEventListener('click', onClick);
    for (const link of document.querySelectorAll<HTMLElement>('[data-share-sheet]')) {
      link.hidden = typeof navigator.share !== 'function';
    }
    return () => document.removeEventListener('click', onClick);
  }, []);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

async function share(link: HTMLAnchorElement): Promise<'copied' | 'shared' | 'impossible'> {
  const address = link.href.replace(/#.*$/, '');
  const wantsSheet = link.hasAttribute('data-share-sheet') || window.matchMedia('(pointer: coarse)').matches;
  if (wantsSheet && typeof navigator.share === 'function' && !link.hasAttribute('data-share-copy')) {
    try {
      await navigator.share({
        url: address,
        title: link.closest('li')?.querySelector('h4')?.textContent ?? document.title,
      });
      return 'shared';
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(address);
    return 'copied';
  } catch {
    return 'impossible';
  }
}

function showBriefly(link: HTMLElement, text: string): void {
  if (link.dataset.shown !== undefined) return;
  link.dataset.shown = '';
  const before = [...link.childNodes];
  const width = link.offsetWidth;
  link.style.minWidth = `${width}px`;
  link.textContent = text;
  window.setTimeout(() => {
    link.replaceChildren(...before);
    link.style.minWidth = '';
    delete link.dataset.shown;
  }, 2000);
}
