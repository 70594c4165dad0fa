import type { RecordThen } from '@/lib/news/shown/record';
import { dayOf, isDayStart } from '@/lib/news/zoned-time';
import { fullDay, fullTime } from '@/lib/site/dates';
import { changeView, type View, viewHref } from '@/lib/site/query/query';

export interface AsOfNoteProps {
  readonly view: View;
  readonly path: string;
  readonly record: RecordThen;
}

/** Above a timeline as it stood once: when, since when there is a record, and the way to the present. */
export function AsOfNote({ view, path, record }: AsOfNoteProps) {
  const { zone } = view;
  const { asOf } = view.query;
  if (asOf === null) return null;
  return (
    <div role="note" className="border-accent border-s-2 ps-3 text-[0.9375rem] leading-5">
      <p>
        <b className="font-semibold">As our record stood {asOfWords(asOf, zone)}.</b>{' '}
        {record.isAhead
          ? 'That has not come yet, so this is the record as it stands.'
          : 'What was first seen later is left out, headlines read as they did then, and what was withdrawn since is still here.'}{' '}
        <a href={viewHref(path, changeView(view, { asOf: null }))} className="link">
          As it stands now
        </a>
      </p>
      <p className="text-quiet">{beginsWords(record.begins, zone)}</p>
    </div>
  );
}

/** In the place of a timeline of a time before there was a record. */
export function BeforeRecord({ view, path, record }: AsOfNoteProps) {
  return (
    <section className="max-w-[38rem] py-6 md:ps-[4.5rem]">
      <h2 className="font-bold font-serif text-xl">Before our record</h2>
      <p className="pt-2">Parallax had seen nothing by then, whatever had been published.</p>
      {record.begins !== null && (
        <p className="pt-2">
          <a href={viewHref(path, changeView(view, { asOf: record.begins }))} className="link">
            The record at its beginning
          </a>
        </p>
      )}
    </section>
  );
}

/** "on 15 August 2025, 14:31 AKDT"; "at the end of 15 August 2025" for a whole day. */
function asOfWords(at: Date, zone: string): string {
  return isDayStart(at, zone)
    ? `at the end of ${fullDay(dayOf(new Date(at.getTime() - 1), zone))}`
    : `on ${fullTime(at, zone)}`;
}

function beginsWords(begins: Date | null, zone: string): string {
  return begins === null ? 'There is no record yet.' : `Our record begins on ${fullTime(begins, zone)}.`;
}
