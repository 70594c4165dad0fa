import { moveTo, pressKey } from './page-keys';

const setting = 'parallax:keys';

/**
 * Keys for the whole page and the list of them. They are off while something is typed, with modifiers, and
 * wherever the reader turned them off (WCAG 2.1.4): voice control "presses" letters as well.
 */
export function watchKeys(): void {
  const place = document.querySelector('[data-keys]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys');
  if (place === null || dialog === null) return;
  place.classList.remove('invisible');
  place.querySelector('button')?.addEventListener('click', () => dialog.showModal());
  const choice = dialog.querySelector('input');
  if (choice !== null) {
    choice.checked = readSetting() !== 'off';
    choice.addEventListener('change', () => keepSetting(choice.checked));
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (dialog.open) return;
    // Out of a field, too: the next letter is a key again.
    if (event.key === 'Escape') return moveTo(null);
    if (isTyping(event.target)) return;
    if (readSetting() === 'off') return;
    if (event.key === '?') dialog.showModal();
    else if (!pressKey(event.key)) return;
    event.preventDefault();
  });
}

function keepSetting(isOn: boolean): void {
  try {
    window.localStorage.setItem(setting, isOn ? 'on' : 'off');
  } catch {
    // Where nothing may be kept, they stay as they are.
  }
}

function readSetting(): string | null {
  try {
    return window.localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
