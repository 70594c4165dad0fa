import type { ReactNode } from 'react';
import { Keys } from '@/components/reader/keys';
import { withZone } from '@/lib/site/paths';
import { Masthead, type Section } from './masthead';
import { SentOnce } from './once/sent-once';

export interface PageFrameProps {
  readonly section: Section | null;
  readonly isSample: boolean;
  /** The zone that was chosen, as addresses write it (`pageZone`); null: none. */
  readonly tz?: string | null;
  readonly children: ReactNode;
}

/** What every page stands in: skip link, masthead, main, foot. Its parts are synchronous: they are sent once. */
export function PageFrame(props: PageFrameProps) {
  return (
    <SentOnce>
      <Framed {...props} />
    </SentOnce>
  );
}

/** The same where it is made in the browser. */
export function Framed({ section, isSample, tz = null, children }: PageFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <a
        href="#main"
        className="absolute start-4 top-0 z-20 -translate-y-full bg-ink px-3 py-2 font-semibold text-paper focus:translate-y-2"
      >
        Skip to the text
      </a>
      <Masthead section={section} tz={tz} />
      <main id="main" tabIndex={-1} className="page grow pb-16 outline-none print:pb-2">
        {isSample && (
          <p data-sample className="pt-1 text-quiet text-sm leading-4">
            Sample coverage: invented outlets, written from the public record. It gives way once enough real
            coverage is here.
          </p>
        )}
        {children}
      </main>
      <footer className="page text-quiet text-sm print:hidden">
        <div className="border-rule border-t py-4">
          <div>
            Every word shown as an outlet’s is that outlet’s; dates and groupings say where they come from.{' '}
            <a href={withZone('/about', tz)} className="link">
              How to read this
            </a>{' '}
            ·{' '}
            <a href="/api" className="link">
              For programs
            </a>{' '}
            <Keys />
          </div>
        </div>
      </footer>
    </div>
  );
}
