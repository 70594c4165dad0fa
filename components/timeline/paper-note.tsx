import { counted, countedReports } from '@/lib/site/names';
import { changeView, viewHref } from '@/lib/site/query/query';
import { siteAddress } from '@/lib/site/site-address';
import type { TimelineBodyProps } from './timeline-reports';

/** On paper, where not all of a view is on its page: how much of it is, and at which address the rest begins. */
export function PaperNote({ page, found, parsed, path }: TimelineBodyProps) {
  const { view } = parsed;
  const here = page.rows.length;
  if (page.next === null && view.query.after === null && here >= found.reports && !found.isMore) return null;
  return (
    <p data-paper className="hidden pt-3 text-sm print:block">
      {here.toLocaleString('en-GB')} of{' '}
      {found.isMore ? countedReports(found) : counted(found.reports, 'report')}{' '}
      {page.next === null
        ? 'are here.'
        : `are here; the rest begins at ${siteAddress(viewHref(path, changeView(view, { after: page.next })))}`}
    </p>
  );
}
