import { type View, writeQuery } from '@/lib/site/query/query';

/** The words to look for; what else narrows the view is kept. */
export function WordsForm({ view }: { readonly view: View }) {
  const kept = new URLSearchParams(
    writeQuery({ ...view, query: { ...view.query, words: null, after: null } }),
  );
  return (
    <search aria-label="Words">
      <form action="/words" method="get" className="print:hidden flex max-w-[30rem] pt-3">
        <input
          type="search"
          name="q"
          aria-label="Words or a “phrase”"
          placeholder="Words or a “phrase”"
          defaultValue={view.query.words ?? ''}
          maxLength={200}
          className="field min-w-0 grow placeholder:text-quiet"
        />
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button border-s-0">
          Find
        </button>
      </form>
    </search>
  );
}
