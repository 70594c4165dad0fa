import type { BlockPlace } from '@/lib/ingest/page/text/page-blocks';
import { oncePer } from '@/lib/language/keep-by-key';
import { attribute, isElement, type PageElement } from './page-node';
import { foldSpace } from './text-run';

/** What of a table is kept; what follows is left out. */
const bounds = { rows: 200, columns: 20, cell: 400, characters: 20_000 } as const;

/** The innermost table around a place; null where there is none. */
export function tableAround(start: BlockPlace): PageElement | null {
  for (let at: BlockPlace | null = start; at !== null; at = at.parent)
    if (at.element.name === 'table') return at.element;
  return null;
}

/**
 * A table of data as rows of cells, in reading order; null for a table that only lays out a page. A
 * table is data where at least two rows have at least two cells each and most rows have as many, its
 * cells are short, and it holds no other table, headline, form or figure. Without header cells or a
 * caption it has to have three rows, or figures in its cells: two columns of text were set in tables.
 */
export const readTable = oncePer((table: PageElement) => (isLayout(table) ? null : dataRows(table)));

function isLayout(table: PageElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  return holds(table, /^(?:table|h1|h2|form|figure|iframe|article|section|blockquote)$/);
}

function holds(top: PageElement, names: RegExp): boolean {
  return within(top).some((element) => names.test(element.name));
}

function within(top: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const open = top.children.filter(isElement);
  for (let next = open.pop(); next !== undefined && found.length < 10_000; next = open.pop()) {
    found.push(next);
    open.push(...next.children.filter(isElement));
  }
  return found;
}

function dataRows(table: PageElement): readonly (readonly string[])[] | null {
  const groups = rowGroups(table).map((rows) => rows.map(cellsOf).filter((cells) => cells.length > 0));
  const rows = groups.flat();
  const filled = groups.flatMap(laidOut).filter((cells) => cells.some((text) => text !== ''));
  const widths = filled.map((cells) => cells.length);
  const usual = mode(widths);
  const cells = filled.flat();
  const longest = Math.max(0, ...cells.slice(0, 4_000).map((text) => text.length));
  const average = cells.reduce((sum, text) => sum + text.length, 0) / Math.max(1, cells.length);
  const isHeaded =
    rows.some((row) => row.some(({ name }) => name === 'th')) || holds(table, /^(?:thead|caption)$/);
  const isFigured = cells.filter((text) => /\d/.test(text)).length >= 0.25 * cells.length;
  if (
    filled.length < 2 ||
    usual < 2 ||
    widths.filter((width) => width === usual).length < 0.6 * widths.length
  )
    return null;
  if (longest > bounds.cell || average > (isHeaded ? 120 : 60)) return null;
  if (!isHeaded && filled.length < 3 && !isFigured) return null;
  return bounded(withoutEmptyColumns(filled));
}

/** The rows of a table by what groups them, which no cell reaches beyond. */
function rowGroups(table: PageElement): readonly (readonly PageElement[])[] {
  const groups = childrenNamed(table, /^t(?:head|body|foot)$/);
  return [table, ...groups].map((group) => childrenNamed(group, /^tr$/));
}

function cellsOf(row: PageElement): readonly PageElement[] {
  return childrenNamed(row, /^t[dh]$/);
}

function childrenNamed(element: PageElement, names: RegExp): readonly PageElement[] {
  return element.children.filter(isElement).filter(({ name }) => names.test(name));
}

/**
 * The texts of a group's rows, each in its column: a cell over several rows is said in each of them, one over several columns
 * in the first. Else what stands beside it moves: the killed of the second line stood under its day.
 */
function laidOut(rows: readonly (readonly PageElement[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      if (column >= bounds.columns) break;
      const text = foldSpace(textOf(cell));
      const across = spanOf(cell, 'colspan', bounds.columns - column);
      for (const row of grid.slice(at, at + spanOf(cell, 'rowspan', rows.length - at)))
        for (let over = 0; over < across; over += 1) row[column + over] = over === 0 ? text : '';
      column += across;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

/** Over how many rows or columns a cell goes, none beyond `most`; a rowspan of nought is all that are left. */
function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const given = Number.parseInt(attribute(cell, name), 10);
  if (name === 'rowspan' && given === 0) return most;
  return Math.max(0, Math.min(most, given > 0 ? given : 1));
}

function textOf(element: PageElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text') text += child.data;
    else if (isElement(child))
      text += /^(?:br|p|div|li|ul)$/.test(child.name) ? ` ${textOf(child)} ` : textOf(child);
    if (text.length > 4_000) break;
  }
  return text;
}

/** The width that most rows have. */
function mode(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
}

/** Columns in which no row says anything were set for their width. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isUsed = (column: number) => rows.some((row) => (row[column] ?? '') !== '');
  return rows.map((row) => row.filter((_, column) => isUsed(column)));
}

function bounded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let left: number = bounds.characters;
  const kept: (readonly string[])[] = [];
  for (const row of rows.slice(0, bounds.rows)) {
    left -= row.reduce((sum, cell) => sum + cell.length, 0);
    if (left < 0) break;
    kept.push(row);
  }
  return kept;
}
