import type { ReactNode } from 'react';

/** A quiet part beside an article's text, below a rule and under a heading of its own. */
export function ArticlePart({
  id,
  heading,
  isPrinted = true,
  children,
}: {
  /** Of the heading. */
  readonly id: string;
  readonly heading: string;
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={isPrinted ? 'pt-3' : 'pt-3 print:hidden'}>
      <div className="border-rule border-t pt-1.5">
        <h2 id={id} className="text-quiet text-sm leading-5">
          {heading}
        </h2>
        {children}
      </div>
    </section>
  );
}
