import type { AnswerInterval, AnswerValue } from '@/lib/news/answer';
import type { AnsweredBy } from '@/lib/news/shown/answered';
import type { ApartWay } from '@/lib/news/shown/laid-answers';
import { counted } from '@/lib/site/names';

/** A question as a page shows it. */
export interface ShownQuestion {
  readonly slug: string;
  readonly question: string;
  /** What its values say. */
  readonly values: Readonly<Record<string, string>>;
  /** Which answers stand apart from plain ones. */
  readonly apart: readonly ApartWay[];
}

export function questionPath(slug: string): string {
  return `/questions#${slug}`;
}

/** What is said beside an answer that is no plain one. */
export const wayWords: Readonly<Record<ApartWay, string>> = {
  negated: 'denied',
  planned: 'as planned',
  reported: 'as told by others',
};

/** "between 2½ and 3 hours", "12 minutes", or what a value of the question says. */
export function valuePhrase(value: AnswerValue, { values }: Pick<ShownQuestion, 'values'>): string {
  return typeof value === 'string' ? (values[value] ?? value) : intervalPhrase(value);
}

/** Hours in quarters, all else in whole numbers; an interval within one of them is "about" that. */
function intervalPhrase({ min, max, unit }: AnswerInterval): string {
  const step = unit === 'hours' ? 4 : 1;
  const [low, high] = [Math.round(min * step) / step, Math.round(max * step) / step];
  if (low !== high) return `between ${inQuarters(low)} and ${inQuarters(high)} ${unit}`;
  const phrase = low === 1 ? `1 ${unit.replace(/s$/, '')}` : `${inQuarters(low)} ${unit}`;
  return min === max ? phrase : `about ${phrase}`;
}

const quarters = ['', '¼', '½', '¾'];

function inQuarters(number: number): string {
  const whole = Math.floor(number);
  const part = quarters[Math.round((number - whole) * 4)] ?? '';
  return whole === 0 && part !== '' ? part : `${whole.toLocaleString('en-GB')}${part}`;
}

/** One sentence with every article that prints it, the earliest first: a copied text is one account. */
export interface SentenceInCommon {
  readonly first: AnsweredBy;
  readonly others: readonly AnsweredBy[];
}

export function sentencesInCommon(answers: readonly AnsweredBy[]): readonly SentenceInCommon[] {
  const groups = new Map<string, AnsweredBy[]>();
  for (const answer of answers) groups.set(answer.sentence, [...(groups.get(answer.sentence) ?? []), answer]);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others }],
  );
}

/** "7 outlets", counted once where one has several articles. */
export function outletCount(answers: readonly AnsweredBy[]): string {
  return counted(new Set(answers.map(({ article }) => article.outlet.slug)).size, 'outlet');
}
