import { isEvent, namesAny, tellsOfEvent } from './event-naming';
import type { JudgedSentence, JudgedText } from './judged-text';

const years = /(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d]|[.,]\d)/gu;

/**
 * Whether a text is on what was long before the event, as of an anniversary, and has the event for a sentence or two:
 * it opens with an earlier year or with a meeting elsewhere, and names its people in less than a third. "The first
 * talks since 2019" name who talked, and so open with the event.
 */
export function isOnHistory({ headline, beginning, opens, sentences }: JudgedText, year: number): boolean {
  const isEarlier = ({ text }: JudgedSentence) => everyYear(text).some((one) => one < year - 1);
  const [first] = opens.under;
  const above = opens.above;
  if (first === undefined || isEvent(beginning)) return false;
  const isElsewhere = headline.elsewhere !== null && headline.place === null;
  const isOther = isElsewhere || isEarlier(first) || above.some(isEarlier);
  const opensOnOthers = isOther && !namesAny(first.naming) && !tellsOfEvent(headline);
  // "Helsinki 2018 revisited" is of the same people.
  const isRevisited = isElsewhere && above.some(isEarlier) && first.naming.place === null;
  if (!opensOnOthers && !isRevisited) return false;
  const now = sentences.filter((one) => !isEarlier(one));
  const telling = now.filter(({ naming }) => tellsOfEvent(naming)).length;
  const named = now.filter(({ naming }) => namesAny(naming)).length;
  return telling === 0 || named * 3 < sentences.length;
}

function everyYear(text: string): readonly number[] {
  return (text.match(years) ?? []).map(Number);
}
