import type { ReactNode } from 'react';

/** A text to be carried off: selected as a whole by one press, and with JavaScript copied by a button. */
export function CopiedText({
  title,
  isCode = false,
  children,
}: {
  readonly title: string;
  /** Whether its lines are to stay as they are. */
  readonly isCode?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="copied">
      <p>
        <b>{title}</b>{' '}
        <button type="button" data-copy aria-label={`Copy ${title}`} className="word invisible">
          Copy
        </button>
      </p>
      {isCode ? <pre data-copied>{children}</pre> : <p data-copied>{children}</p>}
    </div>
  );
}
