/** What came of one row, counted once in each of its groups ("lang de", "kind plan"). */
export interface Verdict {
  readonly groups: readonly string[];
  /** Why the row is wrong, with what was wanted and given; null where it is right. */
  readonly fault: string | null;
}

/** For a row with one answer: right, another answer, or none where there is one. */
export interface AnswerVerdict extends Verdict {
  readonly answer: 'right' | 'wrong' | 'none';
}

/** For a row with any number of answers: how many of them were found, given wrongly, missed. */
export interface FoundVerdict extends Verdict {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
}

/** A set as measured: its figures, the figures of its groups, and each wrong row. */
export interface Measured {
  readonly figures: string;
  readonly groups: readonly string[];
  readonly faults: readonly string[];
}

export function measureAnswers(verdicts: readonly AnswerVerdict[]): Measured {
  return measured(verdicts, (some) => {
    const count = (answer: string) => some.filter((one) => one.answer === answer).length;
    const share = (count('right') / some.length).toFixed(2);
    return `right ${share} wrong ${count('wrong')} none ${count('none')} of ${some.length}`;
  });
}

export function measureFound(verdicts: readonly FoundVerdict[]): Measured {
  return measured(verdicts, (some) => {
    const found = sum(some.map((one) => one.found));
    const precision = share(found, found + sum(some.map(({ extra }) => extra)));
    const recall = share(found, found + sum(some.map(({ missed }) => missed)));
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} f1 ${f1.toFixed(3)} of ${some.length}`;
  });
}

function measured<T extends Verdict>(
  verdicts: readonly T[],
  figures: (some: readonly T[]) => string,
): Measured {
  const groups = [...new Set(verdicts.flatMap((one) => one.groups))].toSorted();
  return {
    figures: figures(verdicts),
    groups: groups.map(
      (group) => `${group}: ${figures(verdicts.filter((one) => one.groups.includes(group)))}`,
    ),
    faults: verdicts.flatMap(({ fault }) => fault ?? []),
  };
}

/** Of nothing at all, everything: a group without answers in which none was given is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
