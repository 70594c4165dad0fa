import { formPattern } from '@/lib/language/form-pattern';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { isUnspaced } from '@/lib/language/scripts';
import type { CompiledWords, WordPlace } from '@/lib/language/word-forms';
import { bareClauseAround, isWithin, placesOf, wordsIn } from './clauses';

interface Doers {
  /** Who is meant. */
  readonly subject: CompiledWords;
  /** Everyone who may have done something. */
  readonly people: readonly CompiledWords[];
  readonly grammar: CompiledGrammar;
}

/**
 * Whether it is the subject who does what is said at a place of a folded sentence: of all people named the
 * nearest before it in its clause; where the language may turn that round, the nearest after it there; else
 * the nearest before the clause. "Putin landed in Alaska, where Trump waited" is told of one of them.
 */
export function isDoneBy(text: string, place: WordPlace, { subject, people, grammar }: Doers): boolean {
  const others = people.flatMap((group) => group.places(text));
  // In "Melania Trump" another is named.
  const own = subject
    .places(text)
    .filter((one) => !others.some((other) => other.from < one.from && other.to >= one.to));
  const all = [...own, ...others].toSorted((one, other) => one.from - other.from);
  const clause = bareClauseAround(text, place);
  const doer =
    all.findLast((person) => person.to <= place.from && isWithin(person, clause)) ??
    (grammar.subject === 'either' || isOf(text, place)
      ? all.find((person) => isJustAfter(text, { place, person, clause }))
      : undefined) ??
    all.findLast((person) => person.to <= place.from);
  if (doer === undefined) return false;
  return own.some(
    (one) => (one.from < doer.to && doer.from < one.to) || isTogether(text.slice(one.to, doer.from)),
  );
}

function isJustAfter(
  text: string,
  {
    place,
    person,
    clause,
  }: { readonly place: WordPlace; readonly person: WordPlace; readonly clause: WordPlace },
): boolean {
  const between = text.slice(place.to, person.from);
  const isAfter = person.from >= place.to && isWithin(person, clause) && wordsIn(between) <= 5;
  return isAfter && placesOf(towards, between).length === 0;
}

/** "A letter reached Putin", "llegaron cientos contra Trump": he is not who came. */
const towards = formPattern(
  'إلى|لدى|مع|ضد|к|до|против|проти|zu|gegen|bei|contre|chez|avec|contra|contro|przeciw|do|tegen|naar|mot|till|imod|mod|til|proti|prieš|cu|împotriva|la'.split(
    '|',
  ),
);

const and = formPattern(
  'and|und|et|y|e|и|та|і|i|ve|ile|و*|与|與|和|跟|と|और|en|og|och|ja|a|ir|és|și|with|mit|avec|con|с|з|z|cu'
    .split('|')
    .map((form) => (isUnspaced(form) ? `*${form}*` : form)),
);

/** "Trump and Vladimir Putin flew out": both did. */
function isTogether(between: string): boolean {
  return between !== '' && wordsIn(between) <= 4 && placesOf(and, between).length > 0;
}

/** "The arrival of Putin". */
function isOf(text: string, { to }: WordPlace): boolean {
  return /^\s(?:of|by)\s/.test(text.slice(to));
}
