import { type View, writeQuery } from '@/lib/site/query/query';

/** The words to look for; what else narrows the view is kept. */
export function WordsForm({
  view,
  path = '/words',
  label = 'Words or a “phrase”',
  also = {},
}: {
  readonly view: View;
  readonly path?: string;
  readonly label?: string;
  /** What else the address of the page says. */
  readonly also?: Readonly<Record<string, string>>;
}) {
  const kept = new URLSearchParams(
    writeQuery({ ...view, query: { ...view.query, words: null, after: null } }),
  );
  return (
    <search aria-label="Words">
      <form action={path} method="get" className="print:hidden flex max-w-[30rem] pt-3">
        <input
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          defaultValue={view.query.words ?? ''}
          maxLength={200}
          className="field min-w-0 grow placeholder:text-quiet"
        />
        {[...kept, ...Object.entries(also)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button border-s-0">
          Find
        </button>
      </form>
    </search>
  );
}
