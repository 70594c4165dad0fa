import type { ReactNode } from 'react';

/** Words of a text that another beside it has not: underlined, and said to voices. */
export function OnlyHere({
  said,
  children,
}: {
  /** Where they alone are, as voices say it: "only here". */
  readonly said: string;
  readonly children: ReactNode;
}) {
  return (
    <u className="only-here">
      <span lang="en" className="sr-only">
        {said}:{' '}
      </span>
      {children}
    </u>
  );
}
