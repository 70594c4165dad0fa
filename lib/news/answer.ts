/** A number as far as an outlet tells it: "nearly three hours" is 2.55 to 3. */
export interface AnswerInterval {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** What an outlet answers: one of the question's values, or an interval. */
export type AnswerValue = string | AnswerInterval;
