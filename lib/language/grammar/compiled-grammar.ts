import type { Pattern } from '@/lib/language/every-match';
import { FormFinder } from '@/lib/language/form-finder';
import { formPattern } from '@/lib/language/form-pattern';
import { FormsBut } from '@/lib/language/forms-but';
import { isUnspaced } from '@/lib/language/scripts';
import type { Grammar } from './grammar';
import { grammarOf } from './grammars';

/** A grammar with its lists as patterns (flag g) for folded text. */
export interface CompiledGrammar {
  readonly weekdays: readonly Pattern[];
  readonly near: readonly Pattern[];
  readonly noDays: Pattern;
  readonly last: Pattern;
  readonly next: Pattern;
  readonly this: Pattern;
  readonly counted: Pattern;
  readonly lastWeek: Pattern;
  readonly nextWeek: Pattern;
  readonly past: Pattern;
  readonly future: Pattern;
  readonly planned: Pattern;
  readonly plannedUnlessPast: Pattern;
  readonly purpose: Pattern;
  readonly not: Pattern;
  readonly absent: Pattern;
  readonly relative: Pattern;
  readonly condition: Pattern;
  readonly conditionAhead: Pattern;
  readonly asks: Pattern;
  readonly he: Pattern;
  readonly onceBefore: Pattern;
  readonly negatesAfter: Pattern;
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
  const pattern = (list = '', isExact = false) =>
    isExact ? formPattern(formsIn(list)) : new FormFinder(formsIn(list));
  return {
    weekdays: grammar.weekdays.map((forms) => pattern(forms, weekdaysAreNames)),
    near: grammar.near.map((forms) => pattern(forms)),
    noDays: pattern(grammar.noDays, weekdaysAreNames),
    last: pattern(grammar.last),
    next: pattern(grammar.next),
    this: pattern(grammar.this),
    counted: pattern(grammar.counted),
    lastWeek: pattern(grammar.lastWeek),
    nextWeek: pattern(grammar.nextWeek),
    past: pattern(grammar.past),
    future: pattern(grammar.future),
    planned: pattern(grammar.planned),
    plannedUnlessPast: pattern(grammar.plannedUnlessPast),
    purpose: pattern(grammar.purpose),
    not:
      grammar.deniesNothing === undefined
        ? pattern(grammar.not)
        : new FormsBut(formsIn(grammar.not), formsIn(grammar.deniesNothing)),
    absent: pattern(grammar.absent),
    relative: pattern(grammar.relative),
    condition: pattern(grammar.condition),
    conditionAhead: pattern(grammar.conditionAhead),
    asks: pattern(grammar.asks),
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
