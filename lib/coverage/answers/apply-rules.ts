import { type Amount, amountsIn } from '@/lib/language/amounts/amounts';
import type { CompiledWords } from '@/lib/language/word-forms';
import type { AnswerRule, AnswerValue, Question } from './question';

/** The groups of words of one language, by their names. */
export type WordGroups = ReadonlyMap<string, CompiledWords>;

/** Whether a folded text has a word of any of the groups. */
export function hasAny(text: string, names: readonly string[], groups: WordGroups): boolean {
  return names.some((name) => (groups.get(name)?.places(text).length ?? 0) > 0);
}

/** A sentence that is asked, all of it folded (foldPrinted). */
export interface AskedSentence {
  readonly start: number;
  readonly end: number;
  /** The outlet's own words, quotations masked. */
  readonly own: string;
  readonly whole: string;
  /** The two sentences before it in the block. */
  readonly before: string;
  readonly language: string;
  readonly groups: WordGroups;
}

/** What a sentence answers to a question: by the first rule that it meets; null where it meets none. */
export function answerTo({ rules, unit }: Question, sentence: AskedSentence): AnswerValue | null {
  // Nobody answers by asking.
  if (/\?["”“»’]*$/u.test(sentence.whole)) return null;
  for (const rule of rules) {
    if (!isMet(rule, sentence)) continue;
    const value = ruleValue(rule, sentence, unit);
    if (value !== null) return value;
  }
  return null;
}

function isMet(
  { all, near, not, quoted }: AnswerRule,
  { own, whole, before, groups }: AskedSentence,
): boolean {
  const text = quoted ? whole : own;
  return (
    all.every((name) => hasAny(text, [name], groups)) &&
    (near.length === 0 || hasAny(text, near, groups) || hasAny(before, near, groups)) &&
    !hasAny(text, not, groups)
  );
}

function ruleValue(
  rule: AnswerRule,
  { own, whole, groups, language }: AskedSentence,
  unit: string | null,
): AnswerValue | null {
  const text = rule.quoted ? whole : own;
  if (rule.value !== undefined) return rule.value;
  if (rule.amount !== undefined) return amountValue(amountsIn(text, language), rule.amount, unit ?? '');
  return rule.first === undefined ? null : firstNamed(text, rule.first, groups);
}

function amountValue(
  amounts: readonly Amount[],
  { of, least, most }: NonNullable<AnswerRule['amount']>,
  unit: string,
): AnswerValue | null {
  const all = amounts.flatMap(({ min, max, unit: printed }) => {
    if (of === 'count') return printed === null ? [{ min, max }] : [];
    if (printed === null) return [];
    const times = printed === of ? 1 : of === 'hours' ? 1 / 60 : 60;
    return [{ min: min * times, max: max * times }];
  });
  const found = all.find(({ min, max }) => max >= least && min <= most);
  return found === undefined ? null : { ...found, unit };
}

/** Who is named first did it, but for "landed after". */
function firstNamed(
  text: string,
  { of, turned }: NonNullable<AnswerRule['first']>,
  groups: WordGroups,
): string | null {
  const places = of.flatMap(([group, value]) => {
    const [place] = groups.get(group)?.places(text) ?? [];
    return place === undefined ? [] : [{ from: place.from, value }];
  });
  const [first] = places.toSorted((one, other) => one.from - other.from);
  if (first === undefined) return null;
  const isTurned = turned !== null && hasAny(text, [turned], groups);
  return isTurned ? (of.find(([, value]) => value !== first.value)?.[1] ?? null) : first.value;
}
