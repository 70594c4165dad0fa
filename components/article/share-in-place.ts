import { isPlainPress } from '@/components/reader/plain-press';
import { say } from '@/components/reader/say';
import { selectedAddress } from './selected-words';

/**
 * Makes every link marked `data-share` copy its address, or open the device's own share sheet where a
 * finger is likely. One listener for the page, so that rows brought later share as well. Where neither
 * works the link is followed: it leads to the address to be copied by hand. Buttons marked `data-copy` copy
 * the text beside them, one marked `data-copy-selected` a link to the words that are selected.
 */
export function shareInPlace(): void {
  document.addEventListener('click', onClick);
  // A press on the button would else end the selection that it is about.
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-copy-selected]') !== null)
      event.preventDefault();
  });
  for (const button of document.querySelectorAll(copying)) button.classList.remove('invisible');
  for (const link of document.querySelectorAll<HTMLElement>('[data-share-sheet]'))
    link.hidden = typeof navigator.share !== 'function';
}

async function onClick(event: MouseEvent): Promise<void> {
  if (!isPlainPress(event)) return;
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>(copying) ?? null;
  if (button !== null) {
    const said = await copyBy(button);
    say(said);
    return showBriefly(button, said === failed || said === nothingSelected ? said : 'Copied');
  }
  const link = target?.closest<HTMLAnchorElement>('a[data-share]') ?? null;
  if (link === null) return;
  event.preventDefault();
  const outcome = await share(link);
  if (outcome === 'copied') {
    say('Link copied.');
    showBriefly(link, 'Copied');
  } else if (outcome === 'impossible') window.location.assign(link.href);
}

const copying = 'button:is([data-copy], [data-copy-selected])';
const nothingSelected = 'Select words of the text first';
const failed = 'Could not be copied';

/** What has been done, in words. */
async function copyBy(button: HTMLElement): Promise<string> {
  const path = button.dataset.copySelected;
  const text =
    path === undefined
      ? (button.closest('.copied')?.querySelector('[data-copied]')?.textContent ?? null)
      : selectedAddress(path, window.getSelection());
  if (text === null) return nothingSelected;
  try {
    await navigator.clipboard.writeText(text);
    return path === undefined ? 'Copied.' : 'Link to the selected words copied.';
  } catch {
    return failed;
  }
}

async function share(link: HTMLAnchorElement): Promise<'copied' | 'shared' | 'impossible'> {
  // Of a row that was picked, the place in the list; that of marked words stays.
  const address = link.href.replace(/#(?!hl$).*$/, '');
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
