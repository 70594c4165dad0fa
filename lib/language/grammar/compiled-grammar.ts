import { formPattern } from '@/lib/language/form-pattern';
import { isUnspaced } from '@/lib/language/scripts';
import type { Grammar } from './grammar';
import { grammarOf } from './grammars';

/** A grammar with its lists as patterns (flag g) for folded text. */
export interface CompiledGrammar {
  readonly weekdays: readonly RegExp[];
  readonly near: readonly RegExp[];
  readonly noDays: RegExp;
  readonly last: RegExp;
  readonly next: RegExp;
  readonly lastWeek: RegExp;
  readonly nextWeek: RegExp;
  readonly past: RegExp;
  readonly future: RegExp;
  readonly planned: RegExp;
  readonly plannedUnlessPast: RegExp;
  readonly purpose: RegExp;
  readonly not: RegExp;
  readonly absent: RegExp;
  readonly relative: RegExp;
  readonly condition: RegExp;
  readonly he: RegExp;
  readonly onceBefore: RegExp;
  readonly negatesAfter: RegExp;
  readonly subject: Grammar['subject'];
  readonly weekdaysAreNames: boolean;
}

const compiled = new Map<Grammar, CompiledGrammar>();

/** The patterns of a language (BCP 47), made once; null where none is known. */
export function compiledGrammar(language: string): CompiledGrammar | null {
  const grammar = grammarOf(language);
  if (grammar === null) return null;
  const known = compiled.get(grammar) ?? compile(grammar);
  compiled.set(grammar, known);
  return known;
}

function compile(grammar: Grammar): CompiledGrammar {
  const weekdaysAreNames = grammar.weekdaysAreNames === true;
  const pattern = (forms: string | undefined, isExact = false) => formPattern(formsIn(forms ?? ''), isExact);
  return {
    weekdays: grammar.weekdays.map((forms) => pattern(forms, weekdaysAreNames)),
    near: grammar.near.map((forms) => pattern(forms)),
    noDays: pattern(grammar.noDays, weekdaysAreNames),
    last: pattern(grammar.last),
    next: pattern(grammar.next),
    lastWeek: pattern(grammar.lastWeek),
    nextWeek: pattern(grammar.nextWeek),
    past: pattern(grammar.past),
    future: pattern(grammar.future),
    planned: pattern(grammar.planned),
    plannedUnlessPast: pattern(grammar.plannedUnlessPast),
    purpose: pattern(grammar.purpose),
    not: pattern(grammar.not),
    absent: pattern(grammar.absent),
    relative: pattern(grammar.relative),
    condition: pattern(grammar.condition),
    he: pattern(grammar.he),
    onceBefore: pattern(grammar.onceBefore),
    negatesAfter: pattern(grammar.negatesAfter),
    subject: grammar.subject,
    weekdaysAreNames,
  };
}

/** A word in a script without spaces may stand anywhere. */
function formsIn(list: string): readonly string[] {
  return list
    .split('|')
    .filter((form) => form !== '')
    .map((form) => (isUnspaced(form) && !form.includes('*') ? `*${form}*` : form));
}
