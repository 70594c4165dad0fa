import { everyMatch } from '@/lib/language/every-match';
import type { Around } from './masked-text';
import { aheadOf, isAfterPreposition } from './name-place';
import { nounAttribution } from './noun-attribution';
import { withoutPressBehind } from './past-addressee';
import {
  genitiveSubject,
  isDenied,
  isToldByAnother,
  isToldOfHim,
  lastWords,
  tellerIn,
} from './reported-through';
import { calledSo, isPassive, isShort, verbBefore } from './said-before';
import { calledBehind, sentenceSubject } from './sentence-subject';
import { type NameSense, type Subject, subjectBefore } from './subject';
import { subjectAfter, subjectWhoSays } from './subject-behind';
import { endsWith, opensAsOwner, startsWith } from './text-edges';
import { unsaid } from './unsaid';
import { wordCount } from './word-count';

/** What a sentence says of who said one of its quotations. */
export type Attribution =
  | Subject
  /** The sentence is nothing but the quotation. */
  | { readonly kind: 'alone' };

/** By verbs of saying and "according to", those behind a quotation first. */
export function attribute(around: Around, sense: NameSense): Attribution {
  if (around.isAlone) return { kind: 'alone' };
  const found = nounAttribution(around, sense) ??
    calledSo(around, sense) ??
    verbAfter(around, sense) ??
    toldBy(accordingTo(around, sense), verbBefore(around, sense)) ??
    colonBefore(around, sense) ??
    dashBehind(around, sense) ?? { kind: 'none' };
  const isTold =
    found.kind === 'named' ? isToldByAnother(around, found.name, sense) : isToldOfHim(around.before, sense);
  return isTold ? { kind: 'unknown' } : found;
}

/** "According to Berg, it was “…”, which no verb gives to anybody else. */
function toldBy(teller: Subject | null, said: Subject | null): Subject | null {
  return said === null || said.kind === 'none' ? (teller ?? said) : said;
}

/** «Мы уходим, — сказал Берг. — Пора»: the author's words between dashes within the marks; null where there are none. */
export function attributionWithin(quoted: string, sense: NameSense): Attribution | null {
  const words = /[,.!?…]\s[–—]\s(\p{Ll}[^–—«»]{2,60}?)[,.]?\s[–—]/u.exec(quoted)?.[1];
  if (words === undefined) return null;
  return verbAfter({ before: '', near: '', after: words, isAlone: false }, sense) ?? { kind: 'unknown' };
}

/**
 * « Nous partons, a déclaré Berg. Il est midi. »: verb and subject, turned round, between the commas of the words. Of
 * two who are named so one is told of by the other.
 */
export function attributionAside(quoted: string, sense: NameSense): Attribution | null {
  if (!sense.speech.saysAside) return null;
  let found: Subject | null = null;
  for (const part of quoted.split(/[,.!?…]\s/u).slice(1, 12)) {
    const [verb] = everyMatch(sense.speech.verbs, part.slice(0, reach));
    if (verb === undefined) continue;
    const [ahead, behind] = [part.slice(0, verb.index), part.slice(verb.index + verb[0].length)];
    const isTurned = /^(?:(?:a|ont|avait|avaient|s’est|s'est)\s)?$/u.test(ahead);
    const isNamedFirst = sense.speech.asideNamesFirst && /^\p{Lu}/u.test(ahead) && /^\.?$/u.test(behind);
    if (!(isTurned || isNamedFirst)) continue;
    const subject = isTurned ? subjectAfter(behind, sense) : subjectBefore(ahead, sense);
    if (subject.kind === 'pronoun') found ??= subject;
    if (subject.kind !== 'named') continue;
    if (found?.kind === 'named' && found.name !== subject.name) return { kind: 'unknown' };
    found = subject;
  }
  return found;
}

/** "Mr. Berg said": the stop ends no sentence. */
const shortTitle = /\s(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|St)\.(?=\s\p{Lu})/gu;

/** How far behind a quotation the verb may stand. */
const reach = 70;

/** “…”, said Berg; “…”, Berg said; “…”, as Berg once said. */
function verbAfter(around: Around, sense: NameSense): Subject | null {
  const { near, after } = around;
  const saying = startsWith(after.trimStart(), sense.speech.saying);
  if (saying !== null) return subjectWhoSays(after.trimStart().slice(saying).trimStart(), sense);
  const [verb] = everyMatch(sense.speech.verbs, after.slice(0, reach));
  if (verb === undefined) return null;
  const before = after.slice(0, verb.index);
  if (/[.;]\s/u.test(before.replace(shortTitle, ' ')) || opensClause(before, sense)) return null;
  if (isOfWhom(before, sense)) return null;
  // If he asks for “…” she hears him out, and then she says no: of another clause.
  if (everyMatch(sense.speech.pronouns, before).length > 1) return null;
  if (sense.speech.verbLast) {
    const own = withoutPressBehind(near, sense.speech);
    return isBeside(own === near ? near : `${own.trimEnd().replace(/,$/u, '')}, `, before, sense)
      ? subjectBefore(own, sense)
      : { kind: 'unknown' };
  }
  // A colleague, “…”, said that he would.
  if (/\p{L},\s*$/u.test(near) && everyMatch(sense.speech.verbs, near).length === 0)
    return subjectBefore(near, sense);
  if (isPassive(after, verb.index, sense) || isDenied(after, verb, sense)) return { kind: 'unknown' };
  // While Berg spoke of “…”, Olsen said: so much is Berg's.
  if (around.before === near && /\p{L}/u.test(near) && saysAlready(near, sense)) return { kind: 'unknown' };
  const subject = subjectBefore(before, sense);
  const behind = subjectAfter(after.slice(verb.index + verb[0].length), sense);
  // “It is hard” that Berg should stay, said Olsen.
  if (startsWith(before.trimStart(), sense.speech.clauses.that) !== null) return behind;
  if (subject.kind === 'none')
    return behind.kind === 'none'
      ? unsaid({ verb: verb[0], before, text: after.slice(verb.index) }, sense)
      : behind;
  if (subject.kind === 'unknown' && isShort(before, sense)) return behind.kind === 'none' ? subject : behind;
  // “A lasting peace” was the goal, said Berg.
  const isPredicate = /\p{L},\s*$/u.test(before) && behind.kind === 'named' && isOnNobody(before, sense);
  return subject.kind === 'unknown' && isPredicate ? behind : subject;
}

/** Not “…” was the answer from the crowd, said Berg. */
function isOnNobody(text: string, { mentions, speech }: NameSense): boolean {
  const { pronouns, verbs, roles, prepositions, utterances } = speech;
  return (
    mentions(text).length === 0 &&
    [pronouns, verbs, roles, prepositions, utterances?.nouns].every(
      (forms) => forms === undefined || everyMatch(forms, text).length === 0,
    )
  );
}

/** "Berg, “…” dedi": whether the verb stands right behind what was said, and a comma right before. */
function isBeside(near: string, before: string, sense: NameSense): boolean {
  return (
    /\p{L},\s*$/u.test(near) && everyMatch(sense.speech.verbs, near).length === 0 && isShort(before, sense)
  );
}

/** Berg spoke of “…” with Olsen, who called her: the verb behind is of Olsen. */
function isOfWhom(before: string, { speech }: NameSense): boolean {
  const comma = before.lastIndexOf(',');
  return (
    startsWith(before.trimStart(), speech.prepositions) !== null &&
    startsWith(before.slice(comma + 1).trimStart(), speech.who) !== null &&
    comma !== -1
  );
}

/** What begins another clause is of another matter: “…”, which nobody said; “…”, after Berg had said; “…” if he says. */
function opensClause(before: string, { speech }: NameSense): boolean {
  const words = before.replace(/^[\s,–—-]+/u, '');
  return [speech.and, speech.clauses.turns, speech.clauses.links].some(
    (forms) => startsWith(words, forms) !== null,
  );
}

/** Whether somebody is named who says something before a quotation. */
function saysAlready(text: string, { mentions, speech }: NameSense): boolean {
  return mentions(text).length > 0 && everyMatch(speech.verbs, text).length > 0;
}

/** Parting, he turned to English: “…” */
function colonBefore({ before, near }: Around, sense: NameSense): Subject | null {
  if (!/:\s*[–—―]?\s*$/u.test(near)) return null;
  const { questions, never, receives } = sense.speech.clauses;
  const words = before.replace(/\s*:\s*[–—―]?\s*$/u, '');
  // Berg got the question: “…?”; Berg never put it so: “…”; Berg read from a letter: “…”
  const isOthers = everyMatch(receives, words).length > 0 || endsWith(words, questions) !== null;
  if (isOthers || everyMatch(never, lastWords(words)).length > 0) return { kind: 'unknown' };
  const subject = sentenceSubject(before, sense);
  if (subject.kind === 'named' || subject.kind === 'pronoun')
    return actsLast(before, subject, sense) ? subject : { kind: 'unknown' };
  const clause = sentenceSubject(before.slice(before.indexOf(',') + 1), sense);
  return clause.kind === 'none' ? subject : clause;
}

/** "She said they were strong, to which Berg replied": whether nobody else opens the last clause. */
function actsLast(before: string, subject: Subject, sense: NameSense): boolean {
  const clause = before.slice(before.lastIndexOf(',') + 1);
  return sense.mentions(clause).every((mention) => {
    const ahead = aheadOf(clause, mention);
    return (
      (subject.kind === 'named' && subject.name === mention.name) ||
      wordCount(ahead) > 3 ||
      opensAsOwner(clause.slice(mention.to)) ||
      calledBehind(clause.slice(mention.to), sense.speech) > 0 ||
      isAfterPreposition(ahead, sense.speech)
    );
  });
}

/** “We leave at noon” – Berg, “We leave at noon”: Berg. As headlines have it, up to the end. */
function dashBehind({ near, after }: Around, { mentions, speech }: NameSense): Subject | null {
  const name = /^\s*[–—:-]\s+(.{3,60}?)\.?$/u.exec(after)?.[1];
  if (name === undefined || /\p{L}/u.test(near)) return null;
  const [mention, ...others] = mentions(name);
  if (mention === undefined || others.length > 0 || mention.to !== name.length) return null;
  // “…” – heard Berg from Olsen; “…”: experts warn Berg
  const ahead = aheadOf(name, mention);
  const isCalled = ahead === '' || (endsWith(ahead, speech.callings) ?? ahead.length) < ahead.length;
  return isCalled && everyMatch(speech.prepositions, ahead).length === 0
    ? { kind: 'named', name: mention.name }
    : null;
}

/** "According to Berg, …", "in his words". */
function accordingTo({ before, after }: Around, sense: NameSense): Subject | null {
  for (const text of [after.slice(0, reach), before]) {
    if (everyMatch(sense.speech.byPronoun, text).length > 0) return { kind: 'pronoun', isAside: true };
    const teller = tellerIn(text, sense);
    if (teller !== null) return teller;
    for (const { index, 0: words } of everyMatch(sense.speech.accordingTo, text)) {
      const behind = text.slice(index + words.length);
      const genitive = genitiveSubject(behind, sense);
      if (genitive !== null) return genitive;
      const subject = subjectAfter(behind, sense);
      if (subject.kind === 'named') return subject;
    }
  }
  return null;
}
