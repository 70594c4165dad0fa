import { type ArchiveDay, archiveTitle } from '@/lib/news/shown/fill-in';
import { fullDay } from '@/lib/site/dates';

const columns = ['Read', 'Not there', 'Could not be read', 'To come', 'Fit the event'] as const;

/** What was looked at in archives, an archive and day a row. */
export function ArchiveDays({ days }: { readonly days: readonly ArchiveDay[] }) {
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="archives" className="pt-8">
      <h2 id="archives" className="font-bold font-serif text-xl">
        Looked at in archives
      </h2>
      <p className="max-w-[48rem] pb-2 text-quiet text-sm">
        Files and lists of each archive by UTC day. A day that is not here has not been looked at.
      </p>
      <div className="overflow-x-auto">
        <table className="border-strong-rule border-t text-[0.9375rem] leading-5">
          <thead className="text-quiet text-sm">
            <tr>
              <th scope="col" className="py-1 pe-6 text-start font-normal">
                Archive
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="py-1 ps-6 text-end font-normal">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ archive, day, read, absent, unread, waiting, candidates }) => (
              <tr key={`${archive} ${day}`} className="border-rule border-t">
                <th scope="row" className="py-1 pe-6 text-start font-normal">
                  {archiveTitle(archive)}, {day === null ? 'all days' : fullDay(day)}
                </th>
                {[read, absent, unread, waiting, candidates].map((count, at) => (
                  <td key={columns[at]} className="py-1 ps-6 text-end tabular-nums">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
