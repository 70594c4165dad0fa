import { Foreign } from '@/components/frame/foreign';
import type { CellState, Grid, GridCell, GridRow } from '@/lib/site/layout/grid';

export interface WatchGridProps {
  readonly grid: Grid;
  /** What the table is, for voices. */
  readonly caption: string;
  /** What its rows are: "Day", "Outlet". */
  readonly rowsAre: string;
}

/** Where we looked and what we found: a sign a cell, its words for voices; on a phone a line a row. */
export function WatchGrid({ grid, caption, rowsAre }: WatchGridProps) {
  return (
    <>
      <Legend />
      <table className="watch">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {grid.columns.map(({ key, label, name, href }) => (
              <th key={key} scope="col">
                {href === null ? (
                  <>
                    <span aria-hidden="true">{label}</span>
                    <i>{name}</i>
                  </>
                ) : (
                  <a href={href} aria-label={name}>
                    {label}
                  </a>
                )}
              </th>
            ))}
            <th scope="col">
              All<i> articles</i>
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ row }: { readonly row: GridRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>
          {row.outlet === null ? row.label : <Foreign language={row.outlet.language} text={row.label} />}
        </a>
      </th>
      {row.cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name than its column.
        <Cell key={place} cell={cell} />
      ))}
      <td>
        <span>{row.total === 0 ? '' : row.total}</span>
        <p>{row.sum}.</p>
      </td>
    </tr>
  );
}

const signs: Readonly<Record<Exclude<CellState, 'published'>, string>> = {
  none: '·',
  unreached: '×',
  unwatched: '',
};

/** A sign stands apart from its words; where there is none, nothing does. */
function signed(state: Exclude<CellState, 'published'>): string {
  return signs[state] === '' ? '' : `${signs[state]} `;
}

function Cell({ cell }: { readonly cell: GridCell }) {
  if (cell.state === 'published') {
    return (
      <td className="has">
        {cell.href === null ? cell.count : <a href={cell.href}>{cell.count}</a>}
        <i> {cell.words.replace(/^\S+ /, '')}</i>
      </td>
    );
  }
  return (
    <td>
      {signed(cell.state)}
      <i>{cell.words}</i>
    </td>
  );
}

function Legend() {
  return (
    <ul className="watch-legend" aria-label="Signs">
      <li>
        <b className="has">3</b> articles published
      </li>
      <li>
        <b>·</b> looked and found none
      </li>
      <li>
        <b>×</b> could not be reached
      </li>
      <li>
        <b className="is-blank" /> not watched
      </li>
    </ul>
  );
}
