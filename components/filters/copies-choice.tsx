import type { View } from '@/lib/site/query/query';

/** Whether copies of a report stand with it or each by itself. */
export function CopiesChoice({ view }: { readonly view: View }) {
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">Copies of a report</legend>
      {(['reports', 'all'] as const).map((group) => (
        <div key={group} className="pick">
          <label>
            <input type="radio" name="group" value={group} defaultChecked={view.query.group === group} />
            <span>{group === 'reports' ? 'With the first of it' : 'Each by itself'}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
