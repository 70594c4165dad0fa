import { median } from '@/tests/bench/hosts/resident-memory';
import { say } from './say';

/** What was measured of the program, beside what is wanted of it. */
export interface Figure {
  /** "cold pull, CPU beside the bare loop" */
  readonly what: string;
  readonly unit: '×' | 'ms' | 'MB' | 'kB' | 'blocks' | '';
  /** Of each round. */
  readonly values: readonly number[];
  /** What is judged: the middle round, unless it is the worst. */
  readonly by?: 'worst';
  /** Null: it is only told. */
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number } | null;
}

/** A figure of one value that has to be nought: failures, differences. */
export function none(what: string, count: number): Figure {
  return { what, unit: '', values: [count], wanted: { atMost: 0 } };
}

export function isMet({ values, by, wanted }: Figure): boolean {
  if (wanted === null) return true;
  if ('atMost' in wanted) return (by === 'worst' ? Math.max(...values) : median(values)) <= wanted.atMost;
  return (by === 'worst' ? Math.min(...values) : median(values)) >= wanted.atLeast;
}

/** Prints a line for each figure: the middle round, the least and the greatest, what is wanted; "!" where it is missed. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const figure of figures) {
    const cells = [figure.what.padEnd(width), spreadOf(figure).padEnd(28), wishOf(figure)];
    say(`${isMet(figure) ? ' ' : '!'} ${cells.join('  ')}`.trimEnd());
  }
}

function spreadOf({ values, unit }: Figure): string {
  const middle = `${rounded(median(values))} ${unit}`.trimEnd();
  if (values.length < 2) return middle;
  return `${middle} (${rounded(Math.min(...values))}–${rounded(Math.max(...values))})`;
}

function wishOf({ wanted, by }: Figure): string {
  if (wanted === null) return '';
  const bound = 'atMost' in wanted ? `at most ${wanted.atMost}` : `at least ${wanted.atLeast}`;
  return by === 'worst' ? `${bound}, always` : bound;
}

/** Three digits, as far as there are any. */
function rounded(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
