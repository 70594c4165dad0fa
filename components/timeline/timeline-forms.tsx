import { EmbedChoice } from '@/components/article/embed-choice';
import type { ReportCounts } from '@/lib/news/shown/listing';
import { countedReports } from '@/lib/site/names';
import { changeView, type View, viewHref, writeQuery } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';

const forms: readonly (readonly [string, string])[] = [
  ['/feed.atom', 'Feed'],
  ['/export.csv', 'CSV'],
  ['/export.json', 'JSON'],
  ['/cite.bib', 'BibTeX'],
  ['/cite.ris', 'RIS'],
  ['/cite.json', 'CSL-JSON'],
];

/** At the foot of a timeline: the same query in its other forms, and how much of it a file would have. */
export function TimelineForms({
  view,
  title,
  found,
  isSample,
}: {
  /** Of the whole timeline: on an outlet's page with that outlet. */
  readonly view: View;
  readonly title: string;
  readonly found: ReportCounts;
  readonly isSample: boolean;
}) {
  // A file has everything in order of time: that need not be said.
  const whole = changeView(view, { isFromStart: false });
  const written = writeQuery(whole);
  return (
    <section aria-label="Other forms of this page" className="timeline-forms print:hidden">
      <ul>
        {forms.map(([path, label]) => (
          <li key={path}>
            <a href={viewHref(path, whole)} className="word">
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={viewHref('/api/v1/articles', whole)} className="word">
            API
          </a>
        </li>
      </ul>
      <EmbedChoice
        embeddable={{ kind: 'timeline', search: written === '' ? '' : `?${written}` }}
        title={title}
      />
      <a href={inZone('/compare', view.zone)} className="word">
        Compare accounts
      </a>
      {(isSample || found.articles > 0) && (
        <p className="text-quiet text-sm">
          {isSample ? 'Files leave sample coverage out.' : `Files have ${wholeOf(found)}; `}
          {!isSample && (
            <a href="/api" className="link">
              how to use them
            </a>
          )}
        </p>
      )}
    </section>
  );
}

function wholeOf(found: ReportCounts): string {
  if (found.isMore) return 'all of them';
  return found.articles === 1 ? 'this one' : `all ${countedReports(found)}`;
}
