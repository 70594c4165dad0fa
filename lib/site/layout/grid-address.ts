import type { SearchParams } from '@/lib/site/query/query';
import { shown } from '@/lib/site/query/query-values';

/** Reads `?day=`: a day of the span, or null for all of them; with a sentence where it is none. */
export function chooseDay(
  params: SearchParams,
  span: { readonly from: string; readonly to: string },
): { readonly day: string | null; readonly problems: readonly string[] } {
  const { day: given } = params;
  const value = (typeof given === 'string' ? given : given?.at(-1))?.trim() ?? '';
  if (value === '') return { day: null, problems: [] };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && isReal(value);
  if (isDay && value >= span.from && value <= span.to) return { day: value, problems: [] };
  return {
    day: null,
    problems: [`${shown('day', value)} is not a day of the coverage; all of it is shown.`],
  };
}

function isReal(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
