import { Fragment } from 'react';
import { pageKeys } from './page-keys';

/** The list of the page's keys, and the button that opens it; without JavaScript there are neither (`watchKeys`). */
export function Keys() {
  return (
    <>
      {/* Its place is kept free: where it came into being the foot of a short page would move. */}
      <span data-keys className="invisible print:hidden">
        ·{' '}
        <button type="button" className="link">
          Keys
        </button>
      </span>
      <dialog aria-labelledby="keys-title" className="keys">
        <h2 id="keys-title">Keys</h2>
        <dl>
          {pageKeys.map(({ keys, words }) => (
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
          <input type="checkbox" defaultChecked /> Keys are on
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
