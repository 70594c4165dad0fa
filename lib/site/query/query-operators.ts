import { minusSigns, quotationMarks } from '@/lib/language/search/search';
import { readTime, type SpanEnd } from './query-time';
import { type NamedOutlet, readLanguages, readOutletSlugs, shown } from './query-values';

/** What was typed among the words and belongs to other keys of the query, as those keys take it. */
export interface TakenOperators {
  readonly words: string | null;
  readonly outlet: readonly string[];
  readonly not: readonly string[];
  readonly lang: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** One sentence for each operator that could not be read: it stays among the words. */
  readonly problems: readonly string[];
}

type TakenKey = 'outlet' | 'not' | 'lang' | 'from' | 'to';

/** As other programs call them. */
const otherNames: Readonly<Record<string, string>> = {
  site: 'outlet',
  source: 'outlet',
  language: 'lang',
  since: 'after',
  until: 'before',
};
const names = ['outlet', 'lang', 'before', 'after', ...Object.keys(otherNames)].join('|');
const named = new RegExp(`(?:${names})[:：]`, 'i');

const inMarks = `[${quotationMarks}][^${quotationMarks}]*[${quotationMarks}]`;
/** An operator; or a phrase, in which none is read; or a plain word. */
const parts = new RegExp(
  `([${minusSigns}]?)(${names})[:：](?:(${inMarks})|([^\\s${quotationMarks}]+))|[${minusSigns}]?${inMarks}|\\S+`,
  'giu',
);

/**
 * Takes `outlet:`, `-outlet:`, `lang:`, `before:` and `after:` out of a reader's words, also as other programs call them. As in mail programs,
 * `after:` a day begins with it and `before:` a day ends as it begins; a month or a year will do.
 */
export function takeOperators(
  words: string | null,
  scope: { readonly zone: string; readonly outlets: readonly NamedOutlet[] | null },
): TakenOperators {
  const taken: Record<TakenKey, string[]> = { outlet: [], not: [], lang: [], from: [], to: [] };
  const problems: string[] = [];
  if (words === null || !named.test(words)) return { words, ...taken, problems };
  const left: string[] = [];
  for (const [typed, sign = '', name, quoted, bare] of words.matchAll(parts)) {
    const minus = sign === '' ? '' : '-';
    const value = (quoted?.slice(1, -1) ?? bare ?? '').trim();
    const read = name === undefined ? null : readOperator(minus + name.toLowerCase(), value, scope);
    if (read !== null) taken[read.key].push(read.value);
    else left.push(typed);
    if (name !== undefined && read === null)
      problems.push(`${shown(minus + name.toLowerCase(), value).replace('=', ':')} ${why(minus + name)}`);
  }
  return { words: left.length === 0 ? null : left.join(' '), ...taken, problems };
}

function readOperator(
  operator: string,
  value: string,
  { zone, outlets }: { readonly zone: string; readonly outlets: readonly NamedOutlet[] | null },
): { readonly key: TakenKey; readonly value: string } | null {
  switch (operatorOf(operator)) {
    case 'outlet':
    case '-outlet': {
      const key = operatorOf(operator) === 'outlet' ? 'outlet' : 'not';
      const { values, problems } = readOutletSlugs(key, [value], outlets);
      return problems.length > 0 || values.length === 0 ? null : { key, value: values.join(',') };
    }
    case 'lang': {
      const { values, problems } = readLanguages([value]);
      return problems.length > 0 || values.length === 0 ? null : { key: 'lang', value: values.join(',') };
    }
    case 'after':
      return readEnd(value, 'from', zone);
    case 'before':
      return readEnd(value, 'to', zone);
    default:
      return null;
  }
}

/** By its own name: "-outlet" for "-site". */
function operatorOf(written: string): string {
  const name = written.replace(/^-/, '');
  return written.replace(name, otherNames[name] ?? name);
}

function readEnd(value: string, key: SpanEnd, zone: string) {
  const day = /^\d{4}(?:-\d{2})?$/.test(value) ? `${value}-01-01`.slice(0, 10) : value;
  const time = day.length === 10 ? `${day}T00:00` : day;
  return readTime(time, key, zone) === null ? null : { key, value: time };
}

function why(operator: string): string {
  switch (operatorOf(operator.toLowerCase())) {
    case 'outlet':
    case '-outlet':
      return 'names no outlet that is followed here; it was looked for as words.';
    case 'lang':
      return 'is not the code of a language; it was looked for as words.';
    case 'before':
    case 'after':
      return 'is not a day or a time; it was looked for as words.';
    default:
      return 'cannot be left out; it was looked for as words.';
  }
}
