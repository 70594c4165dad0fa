'use client';

import { Fragment, useEffect, useRef, useState } from 'react';
import { moveTo, type PageKey, pageKeys, pressKey } from './page-keys';

const setting = 'parallax:keys';

/**
 * Keys for the whole page and the list of them. They are off while something is typed, with modifiers, and
 * wherever the reader turned them off (WCAG 2.1.4): voice control "presses" letters as well.
 */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isReady, setReady] = useState(false);
  const [isOn, setOn] = useState(true);

  useEffect(() => {
    setReady(true);
    setOn(readSetting() !== 'off');
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (dialog.current?.open === true) return;
      // Out of a field, too: the next letter is a key again.
      if (event.key === 'Escape') return moveTo(null);
      if (isTyping(event.target)) return;
      if (readSetting() === 'off') return;
      if (event.key === '?') dialog.current?.showModal();
      else if (!pressKey(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  function choose(isChosen: boolean) {
    setOn(isChosen);
    try {
      window.localStorage.setItem(setting, isChosen ? 'on' : 'off');
    } catch {
      // Where nothing may be kept, the choice holds until the page is left.
    }
  }

  return (
    <>
      {/* Its place is kept free: where it came into being the foot of a short page would move. */}
      <span className={isReady ? 'print:hidden' : 'invisible'}>
        ·{' '}
        <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
          Keys
        </button>
      </span>
      <dialog ref={dialog} aria-labelledby="keys-title" className="keys">
        <h2 id="keys-title">Keys</h2>
        <dl>
          {pageKeys.map(({ keys, words }: PageKey) => (
            <div key={words}>
              <dt>
                {keys.map((key) => (
                  <Fragment key={key}>
                    <kbd>{key}</kbd>{' '}
                  </Fragment>
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} /> Keys are
          on
        </label>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
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
