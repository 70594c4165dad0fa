import { everyMatch, type Match } from '@/lib/language/every-match';
import { hasGenitives } from '@/lib/language/speech/genitives';
import type { Mention } from './cast';
import { type Around, mask } from './masked-text';
import { aheadOf, isAfterPreposition } from './name-place';
import { isNoun } from './speaker-so-far';
import { type NameSense, type Subject, subjectBefore, withoutAdverbs } from './subject';
import { subjectAfter } from './subject-behind';
import { endsWith, startsWith } from './text-edges';

/** How far before a verb stands what denies it. */
const wordsBefore = 3;
/** A sentence that tells through another has no more verbs; one of hundreds took a minute. */
const mostVerbs = 10;
/** So many words stand at most between who is told to have said something and the verb. */
const helpingWords = 8;

/**
 * Whether words that are given to somebody are known through another person only: "According to Berg, Olsen said “…”",
 * "Berg said that Olsen told her “…”", "“…,” Olsen told her, Berg said". Whose wording that is nobody can say.
 */
export function isToldByAnother(around: Around, name: string, sense: NameSense): boolean {
  const isOther = (subject: Subject) => subject.kind === 'named' && subject.name !== name;
  return (
    tellers(around, sense).some((teller) => isOther(teller) || teller.kind === 'unknown') ||
    isNested(around.before, sense) ||
    quotesAnother(around.before, name, sense) ||
    isOther(colonTeller(around.before, sense)) ||
    isMediaReport(around.before, sense) ||
    isOther(tellerBehind(around.after, sense))
  );
}

/** Those by whom a sentence says that it goes. */
function tellers({ before, after }: Around, sense: NameSense): readonly Subject[] {
  const { accordingTo } = sense.speech;
  return [before, after].flatMap((text) => [
    tellerIn(text, sense) ?? { kind: 'none' },
    ...everyMatch(accordingTo, text).map(({ index, 0: words }): Subject => {
      const behind = text.slice(index + words.length);
      const genitive = genitiveSubject(behind, sense);
      if (genitive !== null) return genitive;
      // "According to the White House": no person, and what it tells of was said to all.
      if (/^\s\p{L}{1,3}\s\p{Lu}/u.test(behind)) return { kind: 'none' };
      const subject = subjectAfter(behind, sense);
      if (subject.kind === 'named') return subject;
      // "According to two people who were there", "according to a spokesman"
      const { roles, witnesses } = sense.speech;
      const isSomebody = openingWords(behind).some((at) =>
        [roles, witnesses].some((forms) => startsWith(behind.slice(at), forms) !== null),
      );
      return { kind: isSomebody ? 'unknown' : 'none' };
    }),
  ]);
}

/** Where the first words of a text begin: "a senior official". */
function openingWords(text: string): readonly number[] {
  return everyMatch(/(?<=^\s|\s)\p{L}/gu, text.slice(0, 40))
    .map(({ index }) => index)
    .slice(0, 4);
}

/**
 * «По словам Берга», «по словам президента Берга»: who stands there in the genitive, and is not whose adviser it is.
 * Null where a language's names do not change there.
 */
export function genitiveSubject(behind: string, { genitives, titles, speech }: NameSense): Subject | null {
  if (!(speech.declines || speech.verbLast)) return null;
  const found = genitives(behind.slice(0, 80));
  const [first] = found;
  if (first === undefined) return { kind: 'unknown' };
  const ahead = behind.slice(0, first.from).trim();
  const isHis = ahead === '' || ahead.split(/\s+/u).every((word) => titles.has(word));
  // «По словам президента США Яна Берга»
  const end = found.reduce(
    (to, one) => (one.name === first.name && one.from === to + 1 ? one.to : to),
    first.to,
  );
  // «По словам Берга, …»; of another name right behind, whose words these are is not sure.
  const isAlone = startsWith(behind.slice(end).trimStart(), speech.and) === null;
  return isHis && isAlone && /^(?:\s*[,.;:»”]|\s\p{Ll}|\s*$)/u.test(behind.slice(end))
    ? { kind: 'named', name: first.name }
    : { kind: 'unknown' };
}

/** "In Berg’s telling", „nach Bergs Worten“, „Berg zufolge“: whose; null where nobody is named so. */
export function tellerIn(text: string, sense: NameSense): Subject | null {
  const { tellings, notTellings } = sense.speech.clauses;
  for (const { index } of everyMatch(sense.speech.accordingBehind, text)) {
    // “Berg’e göre”
    const ahead = text
      .slice(0, index)
      .trimEnd()
      .replace(/[’'](?:[yn]?[ae])$/u, '');
    // „Falkin mukaan“
    const named = hasGenitives(sense.speech.language) ? sense.genitives : sense.mentions;
    const mention = named(ahead).find(({ to }) => to === ahead.length);
    if (mention === undefined) continue;
    const others = aheadOf(ahead, mention);
    // „Olsen und Berg zufolge“
    if (!isAfterPreposition(others, sense.speech) && endsWith(others.trimEnd(), sense.speech.and) === null)
      return { kind: 'named', name: mention.name };
  }
  for (const { index } of tellings === null ? [] : everyMatch(tellings, text)) {
    const owner =
      /^(.*?)(?:[’']s?|(?<=\p{Ll})s)$/su.exec(text.slice(0, index).replace(/(?:\sown)?\s+$/u, ''))?.[1] ?? '';
    const mention = sense.mentions(owner).find(({ to }) => to === owner.length);
    if (mention === undefined) continue;
    const ahead = aheadOf(owner, mention);
    if (isAfterPreposition(ahead, sense.speech) && endsWith(ahead, notTellings) === null)
      return { kind: 'named', name: mention.name };
  }
  return null;
}

/** „Berg zitierte Olsen mit den Worten“: they are not Berg's. */
function quotesAnother(before: string, name: string, sense: NameSense): boolean {
  const { quotes } = sense.speech;
  return everyMatch(quotes ?? /(?!)/gu, before).some(({ index, 0: verb }) => {
    const subject = subjectBefore(before.slice(0, index), sense);
    const isOfSomebody = /^\s(?:\p{L}{1,3}\s)?\p{Lu}/u.test(before.slice(index + verb.length));
    return isOfSomebody && subject.kind === 'named' && subject.name === name;
  });
}

/** "Berg: Olsen said “…”", as headlines have it. */
function colonTeller(before: string, { mentions }: NameSense): Subject {
  const [first] = mentions(before);
  return first !== undefined && first.from === 0 && /^:\s*\p{L}/u.test(before.slice(first.to))
    ? { kind: 'named', name: first.name }
    : { kind: 'none' };
}

/** "Media: Olsen said “…”" */
function isMediaReport(before: string, { speech, mentions }: NameSense): boolean {
  const label = /^([^:]{2,40}):\s\p{L}/u.exec(before)?.[1];
  return (
    label !== undefined && mentions(label).length === 0 && everyMatch(speech.witnesses, label).length > 0
  );
}

/** "Berg said that Olsen had told her": two verbs, and whose the second is stands right behind the first or "that". */
function isNested(before: string, sense: NameSense): boolean {
  const { verbs, participles, quotes } = sense.speech;
  const all = [verbs, participles, ...(quotes === null ? [] : [quotes])]
    .flatMap((forms) => everyMatch(forms, before))
    .toSorted((one, other) => one.index - other.index)
    .slice(-mostVerbs);
  return all.some((outer) => {
    const from = outer.index + outer[0].length;
    const behind = before.slice(from);
    return sense.mentions(behind).some((mention) => {
      const inner = all.some(
        ({ index }) => index >= from + mention.to && isHelped(before.slice(from + mention.to, index), sense),
      );
      return inner && isSaidOf(behind, mention, sense) && isAnother(before, outer, mention, sense);
    });
  });
}

const between = new RegExp(`[,;:.–—${mask}]`, 'u');

/** "Sources said that he told them", "a diplomat said she thought": who is not named tells of one who may be himself. */
export function isToldOfHim(before: string, sense: NameSense): boolean {
  const { verbs, pronouns, clauses } = sense.speech;
  return everyMatch(verbs, before).some(({ index, 0: outer }) => {
    const behind = before.slice(index + outer.length).trimStart();
    const inner = behind.slice(startsWith(behind, clauses.that) ?? 0).trimStart();
    return (
      startsWith(inner, pronouns) !== null &&
      everyMatch(verbs, inner).length > 0 &&
      subjectBefore(before.slice(0, index), sense).kind === 'unknown'
    );
  });
}

/** Whether nothing but helping words stands between who acts and the verb. */
function isHelped(words: string, { speech }: NameSense): boolean {
  return (
    !between.test(words) &&
    everyMatch(speech.and, words).length === 0 &&
    everyMatch(speech.clauses.turns, words).length === 0 &&
    words.trim().split(/\s+/u).length <= helpingWords
  );
}

/** Whether what follows a verb begins with a name, or has it behind a "that". */
function isSaidOf(behind: string, { from }: Mention, { speech }: NameSense): boolean {
  const words = behind.slice(0, from);
  if (
    /[;:]/u.test(words) ||
    [speech.and, speech.clauses.turns].some((forms) => everyMatch(forms, words).length > 0)
  )
    return false;
  const isRight = speech.verbSecond ? /^,?\s*$/u.test(words) : /^\s*$/u.test(words);
  return isRight || endsWith(withoutAdverbs(words, speech), speech.clauses.that) !== null;
}

/** Whether somebody else than who is named, or somebody unknown, does what the outer verb says. */
function isAnother(before: string, verb: Match, { name }: Mention, sense: NameSense): boolean {
  const ahead = before.slice(0, verb.index);
  const subject = subjectBefore(ahead, sense);
  return (
    subject.kind === 'pronoun' ||
    // "The station quoted Berg as saying" is of Berg.
    (subject.kind === 'unknown' &&
      startsWith(verb[0], sense.speech.verbs) !== null &&
      !isNoun(ahead, sense)) ||
    (subject.kind === 'named' && subject.name !== name)
  );
}

/** "“…,” Olsen told her, Berg said.": who tells of it at the sentence's end. */
function tellerBehind(after: string, sense: NameSense): Subject {
  const last = /^,?[^,;:]*[\p{L}\p{M}][^,;:]*,\s(?=\S)(.{3,60})[.!?…]\s*$/su.exec(after)?.[1] ?? '';
  const [verb] = everyMatch(sense.speech.verbs, last);
  if (verb === undefined) return { kind: 'none' };
  const subject = subjectBefore(last.slice(0, verb.index), sense);
  return subject.kind === 'none' ? subjectAfter(last.slice(verb.index + verb[0].length), sense) : subject;
}

/** "Berg never said that", "Berg denied having said": what follows, or stood before, was not said. */
export function isDenied(text: string, verb: Match, { speech }: NameSense): boolean {
  const { never, denies } = speech.clauses;
  const close = lastWords(text.slice(0, verb.index));
  const behind = speech.verbSecond ? (text.slice(verb.index + verb[0].length).split(/[,;:]/u)[0] ?? '') : '';
  const ahead = text.slice(0, verb.index);
  return (
    [close, ahead.slice(clauseStart(ahead, speech))].some((words) => everyMatch(denies, words).length > 0) ||
    everyMatch(never, close.slice(clauseStart(close, speech))).length > 0 ||
    everyMatch(never, behind).some(({ index }) => /^\s?(?:\p{Lu}\S*\s){0,3}$/u.test(behind.slice(0, index)))
  );
}

/** "Berg did not wait, and said": behind the last comma or "and"; „Berg nægter, at hun har sagt“ is one clause. */
function clauseStart(text: string, { and, clauses }: NameSense['speech']): number {
  const commas = everyMatch(/,\s*/gu, text)
    .map(({ index, 0: comma }) => index + comma.length)
    .filter((at) => startsWith(text.slice(at), clauses.that) === null);
  return Math.max(0, ...commas, ...everyMatch(and, text).map(({ index }) => index));
}

/** As near before a verb as what denies it stands. */
export function lastWords(text: string): string {
  return text.trimEnd().split(/\s+/u).slice(-wordsBefore).join(' ');
}
