import type { WordGroup } from '@/lib/language/word-forms';
import type { AnswerValue } from '@/lib/news/answer';
import type { ApartWay } from '@/lib/news/shown/laid-answers';

/** When a sentence answers a question, and how. Groups of words are named. */
export interface AnswerRule {
  /** The value that such a sentence has. */
  readonly value?: AnswerValue | undefined;
  /** Or the first amount in it, of this unit and between these bounds. */
  readonly amount?:
    | { readonly of: 'hours' | 'minutes' | 'count'; readonly least: number; readonly most: number }
    | undefined;
  /** Or the value of the group that is named first; the last one's, where the sentence has a word of `turned`. */
  readonly first?:
    | { readonly of: readonly (readonly [group: string, value: string])[]; readonly turned: string | null }
    | undefined;
  /** The sentence has a word of each. */
  readonly all: readonly string[];
  /** The sentence has a word of these, or a sentence before it in the paragraph. */
  readonly near: readonly string[];
  /** The sentence has none of these. */
  readonly not: readonly string[];
  /** The answer denies something itself, so words that deny do not deny it: "no meeting was agreed". */
  readonly denies: boolean;
  /** Words in quotation marks count as well; otherwise only the outlet's own. */
  readonly quoted: boolean;
}

/** A reviewed question on the event, whose answers are laid beside each other. */
export interface Question {
  readonly slug: string;
  readonly question: string;
  /** Of intervals; null where there is a list of values. */
  readonly unit: string | null;
  /** What its values say to a reader. */
  readonly values: Readonly<Record<string, string>>;
  /** Which answers are shown apart: not what the question asks for itself, as of a plan. */
  readonly apart: readonly ApartWay[];
  /** Whether it asks of the event itself: then a text on another meeting does not answer it. */
  readonly atEvent: boolean;
  /** Of what came of the event: what was published before this instant answers nothing. Null: of no such thing. */
  readonly since: Date | null;
  /** The first rule that fits gives the answer. */
  readonly rules: readonly AnswerRule[];
}

/** The questions of an event and the words that their rules name. */
export interface QuestionSet {
  readonly asked: readonly Question[];
  readonly words: readonly WordGroup[];
  /** A text whose beginning is on these, and not on `here`, is on another meeting. */
  readonly elsewhere: readonly string[];
  readonly here: readonly string[];
}
