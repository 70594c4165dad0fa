import type { Strip } from '@/lib/site/layout/strip';

/**
 * At the end of a chosen day: the nearest days before and after it that have something, by their names alone. The strip
 * counts what has a clock time, and the page that follows counts all.
 */
export function DayTurner({ strip }: { readonly strip: Strip }) {
  const chosen = strip.days.filter((day) => day.isSelected);
  const first = strip.days.findIndex((day) => day.isSelected);
  if (chosen.length === 0) return null;
  const before = strip.days.slice(0, first).findLast((day) => day.matching > 0);
  const after = strip.days.slice(first + chosen.length).find((day) => day.matching > 0);
  return (
    <nav
      aria-label="Neighbouring days"
      className="print:hidden flex flex-wrap justify-between gap-x-8 gap-y-1 border-rule border-t pt-2 mt-6"
    >
      {before !== undefined && (
        <a href={before.href} rel="prev" className="word">
          <span aria-hidden="true">←&nbsp;</span>
          {before.heading}
        </a>
      )}{' '}
      {after !== undefined && (
        <a href={after.href} rel="next" className="word ms-auto">
          {after.heading}
          <span aria-hidden="true">&nbsp;→</span>
        </a>
      )}
    </nav>
  );
}
