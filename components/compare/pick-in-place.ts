import { isPlainPress } from '@/components/reader/plain-press';
import { say } from '@/components/reader/say';
import { compareIdsPath, mostCompared, togglePicked } from '@/lib/site/compare/compare-path';
import { withZone } from '@/lib/site/paths';

/**
 * Links marked `data-pick` pick in place; the address keeps what is picked, and so do the links and forms that lead to
 * this page in another view.
 */
export function pickInPlace(): void {
  const bar = document.querySelector<HTMLElement>('[data-picks]');
  if (bar === null) return;
  let picked: readonly string[] = (bar.dataset.picks ?? '').split(',').filter((id) => id !== '');
  const choose = (chosen: readonly string[]) => {
    say(saidOf(picked, chosen));
    picked = chosen;
    showBar(bar, picked);
    showPicked(picked);
  };
  document.addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link === null) return;
      const { pick, unpick } = link.dataset;
      if (isPlainPress(event) && (pick !== undefined || unpick !== undefined)) {
        event.preventDefault();
        choose(pick === undefined ? [] : togglePicked(picked, pick));
      } else keepInLink(link, picked);
    },
    true,
  );
  document.addEventListener(
    'submit',
    ({ target }) => {
      if (target instanceof HTMLFormElement) keepInForm(target, picked);
    },
    true,
  );
}

/** The bar as `PickBar` writes it with these picked. */
function showBar(bar: HTMLElement, picked: readonly string[]): void {
  const count = bar.querySelector('b');
  const link = bar.querySelector<HTMLAnchorElement>('[data-compare]');
  const words = bar.querySelector('span');
  bar.hidden = picked.length === 0;
  if (count !== null) count.textContent = `${picked.length} picked`;
  if (link !== null) {
    link.hidden = picked.length < 2;
    link.href = withZone(compareIdsPath(picked), bar.dataset.tz ?? null);
  }
  if (words !== null) words.hidden = picked.length > 1;
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
    link.textContent = isPicked ? 'Picked' : 'Compare';
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
