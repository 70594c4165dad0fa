import { FormFinder } from '@/lib/language/form-finder';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { isUnspaced } from '@/lib/language/scripts';
import type { CompiledWords, WordPlace } from '@/lib/language/word-forms';
import { bareClauseAround, isWithin, placesOf, wordsIn } from './clauses';

interface Doers {
  /** Who is meant: any of them. */
  readonly subjects: readonly CompiledWords[];
  /** Everyone who may have done something. */
  readonly people: readonly CompiledWords[];
  readonly grammar: CompiledGrammar;
}

/**
 * Whether it is the subject who does what is said at a place of a folded sentence: of all people named the
 * nearest before it in its clause; where the language may turn that round, the nearest after it there; else
 * the nearest before the clause. "Putin landed in Alaska, where Trump waited" is told of one of them.
 */
export function isDoneBy(text: string, place: WordPlace, { subjects, people, grammar }: Doers): boolean {
  const others = people.flatMap((group) => group.places(text));
  // In "Melania Trump" another is named.
  const own = subjects
    .flatMap((group) => group.places(text))
    .filter((one) => !others.some((other) => other.from < one.from && other.to >= one.to));
  const all = [...own, ...others].toSorted((one, other) => one.from - other.from);
  // "Neither took questions" has its doer in it.
  if (own.some((one) => one.from < place.to && place.from < one.to)) return true;
  const clause = bareClauseAround(text, place);
  const before = all.filter(({ to }) => to <= place.from);
  const free = before.filter((person) => !isAfterPreposition(text, person, grammar));
  const after = (reach: number) => all.find((person) => isJustAfter(text, { place, person, clause, reach }));
  const doer =
    (isOf(text, place) ? after(3) : undefined) ??
    free.findLast((person) => isWithin(person, clause)) ??
    free.findLast((person) => isSetOff(text, person, clause)) ??
    (grammar.subject === 'either' || isWith(text, place) ? after(5) : undefined) ??
    before.findLast((person) => isWithin(person, clause)) ??
    (isHead(text, clause)
      ? all.find((person) => person.from > clause.to)
      : before.findLast((person) => goesOn(text, person, { place, clause })));
  if (doer === undefined) return false;
  return own.some(
    (one) => (one.from < doer.to && doer.from < one.to) || isTogether(text.slice(one.to, doer.from)),
  );
}

/** Between a preposition and a name stand articles, titles and first names: "mit dem ukrainischen Präsidenten Wolodymyr". */
const beforeName =
  /^(?:\s*(?:the|his|her|der|dem|den|el|la|le|il|lo|o|il suo|son|su|seu|de|het|\p{Ll}*-?(?:pre[sz]iden|prési|prezyden|президент)\p{L}*|\p{Lu}[\p{L}.'-]*))*\s*$/u;

/** Whether what is said at a place one of the subjects does with another: "spoke for an hour with Trump", "mit Trump gesprochen". */
export function isBetween(text: string, place: WordPlace, doers: Doers): boolean {
  const clause = bareClauseAround(text, place);
  const inClause = placesOf(prepositions.any, text).filter((word) => isWithin(word, clause));
  const behind = inClause.filter(({ from }) => from >= place.to).slice(0, 1);
  const marks = [...behind, ...inClause.filter(({ to }) => to <= place.from)];
  const isWith = (person: WordPlace) =>
    marks.some(({ to }) => person.from >= to && beforeName.test(text.slice(to, person.from)));
  return doers.subjects.some(
    (other) =>
      other.places(text).some((person) => isWithin(person, clause) && isWith(person)) &&
      doers.subjects.some((one) => one !== other && isDoneBy(text, place, { ...doers, subjects: [one] })),
  );
}

/** Who stands directly after one of these does nothing: "nach Trump landete Putin", "paused talks with Putin to call". */
const prepositions = {
  any: new FormFinder('with|to|against|mit|avec|con|com|с|со|з|із|зі|z|ze|met|med|s|se|cu|su|مع'.split('|')),
  /** Only where the verb may go first: elsewhere "after Trump landed" has its verb behind the name. */
  turned: new FormFinder(
    'nach|vor|hinter|после|вслед за|після|слідом за|après|derrière|tras|después de|detrás de|dopo|dietro|após|depois de|po|za|efter|etter|na|achter|după|بعد|paskui'.split(
      '|',
    ),
  ),
};
const articleOrTitle =
  /^\s(?:(?:the|los|las|les|den|dem|der|de|la|le|il|i|gli|os|as|o)\s|\p{Ll}{0,3}-?(?:pre[sz]iden|prési|президент)\p{L}*\s)?$/iu;

function isAfterPreposition(text: string, { from }: WordPlace, grammar: CompiledGrammar): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  const { any, turned } = prepositions;
  return (grammar.subject === 'either' ? [any, turned] : [any]).some((pattern) =>
    placesOf(pattern, before).some(({ to }) => articleOrTitle.test(before.slice(to))),
  );
}

/** "The Russian leader, Vladimir Putin, landed": a name between commas just before the clause is of its subject. */
function isSetOff(text: string, person: WordPlace, clause: WordPlace): boolean {
  const isClosed = /^\s?,\s*$/u.test(text.slice(person.to, clause.from));
  return isClosed && /,\s?(?:[\p{L}\p{M}.]+\s){0,2}$/u.test(text.slice(0, person.from));
}

/** "At a joint appearance, both …": a short head without its own doer belongs to what follows it. */
function isHead(text: string, clause: WordPlace): boolean {
  return clause.from === 0 && wordsIn(text.slice(clause.from, clause.to)) <= 8;
}

/** "Trump, … aradı" with its comma; or "…, where he landed": with more before its verb a clause has its own doer. */
function goesOn(
  text: string,
  { to }: WordPlace,
  { place, clause }: Pick<Behind, 'place' | 'clause'>,
): boolean {
  const isNext = /^\S{0,2}[,،、]\s*$/u.test(text.slice(to, clause.from));
  // Chinese and Japanese set commas between the phrases of one clause.
  return isNext || isUnspaced(text) || wordsIn(text.slice(clause.from, place.from)) <= 2;
}

interface Behind {
  readonly place: WordPlace;
  readonly person: WordPlace;
  readonly clause: WordPlace;
  /** At most so many words between. */
  readonly reach: number;
}

function isJustAfter(text: string, { place, person, clause, reach }: Behind): boolean {
  const between = text.slice(place.to, person.from);
  const isAfter = person.from >= place.to && isWithin(person, clause) && wordsIn(between) <= reach;
  return isAfter && placesOf(towards, between).length === 0;
}

/** "A letter reached Putin", "llegaron cientos contra Trump": he is not who came. */
const towards = new FormFinder(
  (
    'إلى|لدى|مع|ضد|к|до|против|проти|с|со|з|із|зі|zu|mit|gegen|bei|für|contre|chez|avec|pour|contra|con|contro|para|com|per|przeciw|do|z|ze|' +
    'tegen|naar|met|mot|till|med|imod|mod|til|proti|s|se|prieš|su|cu|împotriva|la|pentru'
  ).split('|'),
);

const and = new FormFinder(
  'and|und|et|y|e|и|та|і|i|ve|ile|و*|与|與|和|跟|と|और|en|og|och|ja|a|ir|és|și|with|mit|avec|con|с|з|z|cu'
    .split('|')
    .map((form) => (isUnspaced(form) ? `*${form}*` : form)),
);

/** Between "and" and a name stand names and short words: in "Trump a applaudi Poutine" no "and" is meant. */
const nameWords =
  /^(?:\s*(?:the|his|der|sein|le|son|el|su|il|suo|o|seu|zijn|hans|\p{Lu}[\p{L}.'-]*|\p{Lo}+)(?:\s|$))*\s*$/u;

/** "Trump and Vladimir Putin flew out": both did. */
function isTogether(between: string): boolean {
  const [first] = placesOf(and, between);
  if (first === undefined || wordsIn(between) > 4 || wordsIn(between.slice(0, first.from)) > 0) return false;
  return nameWords.test(between.slice(first.to));
}

/** "The arrival of Putin", «l'arrivée de Poutine»: whatever stands before. */
function isOf(text: string, { to }: WordPlace): boolean {
  return /^\s(?:of|de|du|d'|del|di|des|von|van|av|af|do|da)(?:\s|(?<='))/.test(text.slice(to));
}

/** "A call between both", "a call of an hour with Zelensky". */
function isWith(text: string, { from, to }: WordPlace): boolean {
  return /^\s(?:by|between|with|from)\s/.test(text.slice(to)) || / of$/.test(text.slice(from, to));
}
