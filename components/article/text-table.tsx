/** An outlet's table of data. On a phone it scrolls by itself, by finger or keys, and the page does not. */
export function TextTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const [first = [], ...rest] = rows;
  const isHeaded = hasHeader(first, rest);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys.
    <section aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-rule border-t font-sans text-[0.9375rem] leading-snug">
        {isHeaded && (
          <thead>
            <Row cells={first} isHeader />
          </thead>
        )}
        <tbody>
          {(isHeaded ? rest : rows).map((cells, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place.
            <Row key={line} cells={cells} isHeader={false} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells, isHeader }: { readonly cells: readonly string[]; readonly isHeader: boolean }) {
  const Cell = isHeader ? 'th' : 'td';
  return (
    <tr className="border-rule border-b">
      {cells.map((cell, column) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place.
          key={column}
          {...(isHeader ? { scope: 'col' } : {})}
          className={`min-w-20 py-1.5 pe-4 align-top last:pe-0 ${isHeader ? 'text-start font-semibold' : ''} ${isFigure(cell) ? 'tabular-nums' : ''}`}
        >
          {cell}
        </Cell>
      ))}
    </tr>
  );
}

/** The first row names the columns where it has no figures and the others have. */
function hasHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  return !first.some((cell) => /\d/.test(cell)) && rest.some((row) => row.some(isFigure));
}

function isFigure(cell: string): boolean {
  return /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,4})?$/u.test(cell);
}
