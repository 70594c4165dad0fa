import { letter } from '@/lib/language/letters';

const word = `${letter}{3,12}`;

/** A date or a clock time among other words, in the forms that stamps print, as the source of an expression for texts in lower case. */
export const dateSource = [
  '\\d{1,2}[:.h]\\d{2}',
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  '\\d{4}[./年-]',
  `\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?${word}(?:\\.?,? (?:de )?['’]?(?:\\d{4}|\\d{2}(?!\\d))|$)`,
  `${word}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
].join('|');

const days = [
  `\\d{1,2}\\.? ${word}\\.?,? \\d{4}`,
  `${word}\\.? \\d{1,2},? \\d{4}`,
  '\\d{1,2}[./]\\d{1,2}[./]\\d{4}',
  '\\d{4}-\\d{2}-\\d{2}',
].join('|');
const clock = '(?: ?[-–|,] ?\\d{1,2}:\\d{2}(?: uhr)?)?';
const dateLine = new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,? )?(?:${days})${clock}$`, 'i');

/** Whether a line is a date and nothing else: "Friday, 15 August 2025", "15.08.2025 | 14:20 Uhr". */
export function isDateLine(text: string): boolean {
  return dateLine.test(text);
}
