/** So many slips a word of this many letters may have: one of three letters is nearly any other. */
function slipsIn(letters: number): number {
  if (letters < 4) return 0;
  return letters < 6 ? 1 : 2;
}

/**
 * How many slips lead from a word as it was typed to another: a letter too many, too few, another one, or two that
 * changed places. Null where that is more than a word of its length may have.
 */
export function slipsBetween(typed: string, meant: string): number | null {
  const [from, to] = [[...typed], [...meant]];
  const most = slipsIn(from.length);
  if (most === 0 || Math.abs(from.length - to.length) > most) return null;
  let before: number[] = [];
  let above = to.map((_, column) => column + 1);
  let aboveStart = 0;
  for (const [row, letter] of from.entries()) {
    const line: number[] = [];
    const at = (cells: readonly number[], column: number, start: number): number =>
      column < 0 ? start : (cells[column] ?? Infinity);
    for (const [column, other] of to.entries()) {
      const swapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      line.push(
        Math.min(
          at(above, column, aboveStart) + 1,
          at(line, column - 1, row + 1) + 1,
          at(above, column - 1, aboveStart) + (letter === other ? 0 : 1),
          swapped ? at(before, column - 2, row - 1) + 1 : Infinity,
        ),
      );
    }
    [before, above, aboveStart] = [above, line, row + 1];
  }
  const slips = above.at(-1) ?? from.length;
  return slips <= most ? slips : null;
}
