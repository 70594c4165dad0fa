import type { AccountAnswer, ToldValue } from '@/lib/news/shown/comparison';

/** A value in words: "3 hours", "Between 2½ and 3 hours"; "full-withdrawal" is "Full withdrawal". */
export function valueWords(value: ToldValue): string {
  if (typeof value === 'string') return capital(value.replaceAll('-', ' '));
  const { min, max, unit } = value;
  if (min === max) return `${figure(min)} ${unit}`;
  // What "nearly" leaves open is no figure of the outlet's: it is told in half hours, or whole minutes and people.
  const step = unit === 'hours' ? 2 : 1;
  const [from, to] = [Math.floor(min * step) / step, Math.ceil(max * step) / step];
  return `Between ${figure(from)} and ${figure(to)} ${unit}`;
}

/**
 * "as planned", of a number that is told as one to come; null of others. Values of a list say by themselves what is
 * denied, and a sentence that also denies something plans nothing with certainty: the sentence stands below.
 */
export function answerNote({ value, isPlanned, isNegated }: AccountAnswer): string | null {
  return typeof value !== 'string' && isPlanned && !isNegated ? 'as planned' : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const fractions: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

function figure(value: number): string {
  const whole = Math.floor(value);
  const fraction = fractions[String(value - whole)];
  if (fraction === undefined) return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return whole === 0 ? fraction : `${whole}${fraction}`;
}
