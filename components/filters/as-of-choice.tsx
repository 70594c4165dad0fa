import type { View } from '@/lib/site/query/query';
import { writeTime } from '@/lib/site/query/query-time';

/** As of when the record is shown: a day, meaning its end, until an address names a time. */
export function AsOfChoice({ view }: { readonly view: View }) {
  const { asOf } = view.query;
  const written = asOf === null ? '' : writeTime(asOf, 'to', view.zone);
  const isDay = written === '' || written.length === 10;
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">As our record stood</legend>
      <label className="grid grid-cols-[3rem_1fr] items-center py-0.5">
        At
        <input
          type={isDay ? 'date' : written.endsWith('Z') ? 'text' : 'datetime-local'}
          name="asof"
          defaultValue={written}
          className="field min-w-0"
        />
      </label>
    </fieldset>
  );
}
