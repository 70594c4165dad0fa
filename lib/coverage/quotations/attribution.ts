import { everyMatch } from '@/lib/language/every-match';
import { isDenied, isToldByAnother, tellerIn } from './reported-through';
import { sentenceSubject } from './sentence-subject';
import { type NameSense, type Subject, subjectAfter, subjectBefore } from './subject';
import { endsWith, startsWith } from './text-edges';
import type { Around } from './words-around';

/** What a sentence says of who said one of its quotations. */
export type Attribution =
  | Subject
  /** The sentence is nothing but the quotation. */
  | { readonly kind: 'alone' };

/** By verbs of saying and "according to", those behind a quotation first. */
export function attribute(around: Around, sense: NameSense): Attribution {
  if (around.isAlone) return { kind: 'alone' };
  const found = verbAfter(around, sense) ??
    toldBy(accordingTo(around, sense), verbBefore(around, sense)) ??
    colonBefore(around, sense) ??
    dashBehind(around, sense) ?? { kind: 'none' };
  return found.kind === 'named' && isToldByAnother(around, found.name, sense) ? { kind: 'unknown' } : found;
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

/** « Nous partons, a déclaré Berg. Il est midi. »: verb and subject, turned round, between the commas of the words. */
export function attributionAside(quoted: string, sense: NameSense): Attribution | null {
  if (!sense.speech.saysAside) return null;
  for (const part of quoted.split(/[,.!?…]\s/u).slice(1, 12)) {
    const [verb] = everyMatch(sense.speech.verbs, part.slice(0, reach));
    if (
      verb === undefined ||
      !/^(?:(?:a|ont|avait|avaient|s’est|s'est)\s)?$/u.test(part.slice(0, verb.index))
    )
      continue;
    const subject = subjectAfter(part.slice(verb.index + verb[0].length), sense);
    if (subject.kind === 'named') return subject;
  }
  return null;
}

/** "Mr. Berg said": the stop ends no sentence. */
const shortTitle = /\s(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|St)\.(?=\s\p{Lu})/gu;

/** How far behind a quotation the verb may stand. */
const reach = 70;

/** “…”, said Berg; “…”, Berg said; “…”, as Berg once said. */
function verbAfter(around: Around, sense: NameSense): Subject | null {
  const { near, after } = around;
  const [verb] = everyMatch(sense.speech.verbs, after.slice(0, reach));
  if (verb === undefined) return null;
  const before = after.slice(0, verb.index);
  // What begins another clause is of another matter: “…”, which nobody said.
  if (
    /[.;]\s/u.test(before.replace(shortTitle, ' ')) ||
    startsWith(before.trimStart(), sense.speech.and) !== null
  )
    return null;
  // If he asks for “…” she hears him out, and then she says no: of another clause.
  if (everyMatch(sense.speech.pronouns, before).length > 1) return null;
  // A colleague, “…”, said that he would.
  if (/\p{L},\s*$/u.test(near) && everyMatch(sense.speech.verbs, near).length === 0)
    return subjectBefore(near, sense);
  if (isPassive(after, verb.index, sense) || isDenied(after, verb, sense)) return { kind: 'unknown' };
  // While Berg spoke of “…”, Olsen said: so much is Berg's.
  if (around.before === near && /\p{L}/u.test(near) && saysAlready(near, sense)) return { kind: 'unknown' };
  const subject = subjectBefore(before, sense);
  const behind = subjectAfter(after.slice(verb.index + verb[0].length), sense);
  if (subject.kind === 'none') return behind.kind === 'none' ? unsaid(sense) : behind;
  if (subject.kind === 'unknown' && isShort(before, sense)) return behind.kind === 'none' ? subject : behind;
  return subject;
}

/** Whether somebody is named who says something before a quotation. */
function saysAlready(text: string, { mentions, speech }: NameSense): boolean {
  return mentions(text).length > 0 && everyMatch(speech.verbs, text).length > 0;
}

/** A verb without a subject is of somebody named before, in languages that leave their pronouns out. */
function unsaid({ speech }: NameSense): Subject {
  return speech.dropsPronouns ? { kind: 'pronoun' } : { kind: 'none' };
}

/** Parting, he turned to English: “…” */
function colonBefore({ before, near }: Around, sense: NameSense): Subject | null {
  if (!/:\s*$/u.test(near)) return null;
  const subject = sentenceSubject(before, sense);
  if (subject.kind === 'named' || subject.kind === 'pronoun') return subject;
  const clause = sentenceSubject(before.slice(before.indexOf(',') + 1), sense);
  return clause.kind === 'none' ? subject : clause;
}

/** “We leave at noon” – Berg: as headlines have it, up to the end. */
function dashBehind({ near, after }: Around, { mentions }: NameSense): Subject | null {
  const name = /^\s*[–—-]\s+(.{3,60}?)\.?$/u.exec(after)?.[1];
  if (name === undefined || /\p{L}/u.test(near)) return null;
  const [mention, ...others] = mentions(name);
  return mention !== undefined && others.length === 0 && mention.to === name.length && mention.from <= 30
    ? { kind: 'named', name: mention.name }
    : null;
}

/** Nothing but an adverb or a helping verb before the verb: "a résumé", "so sagte". */
function isShort(before: string, { speech }: NameSense): boolean {
  const words = before.replace(/^[\s,;:–—―()-]+/u, '').trim();
  return (
    words === '' || (endsWith(words, speech.between) === 0 && startsWith(words, speech.between) !== null)
  );
}

/** Berg said: “…”; Berg, who said “…”. Of several verbs the last. */
function verbBefore({ before, near }: Around, sense: NameSense): Subject | null {
  const verbs = everyMatch(sense.speech.verbs, before);
  const verb = verbs.at(-1);
  // „Horak sei, so Falk, …“: so much is Falk's.
  const [participle] = everyMatch(sense.speech.participles, near)
    .filter(
      ({ index, 0: words }) =>
        // "In Berg’s telling"
        startsWith(words, sense.speech.accordingTo) === null && !/[’']s\s$/u.test(near.slice(0, index)),
    )
    .slice(-1);
  if (participle !== undefined) {
    if (isDenied(near, participle, sense)) return { kind: 'unknown' };
    const whom = quotedAs(before.slice(0, before.lastIndexOf(participle[0])), sense);
    // „Falk sagte, Horak habe ihm gesagt: …“
    const clause = sentenceSubject(near.slice(near.lastIndexOf(',') + 1), sense);
    return whom ?? (clause.kind === 'named' ? clause : sentenceSubject(before, sense));
  }
  if (verb === undefined) return null;
  if (
    isPassive(before, verb.index, sense) ||
    isDenied(before, verb, sense) ||
    turnsElsewhere({ before, near }, verb.index, sense)
  )
    return { kind: 'unknown' };
  const ahead = before.slice(0, verb.index).trimEnd();
  const aside = turnedAside(ahead, before.slice(verb.index + verb[0].length), sense);
  if (aside !== null) return aside;
  // Berg called it “…” and added: “…”
  if (endsWith(ahead, sense.speech.and) !== null) return sentenceSubject(before, sense);
  const subject = subjectBefore(clauseBefore(ahead, sense), sense);
  if (subject.kind === 'named' || subject.kind === 'pronoun') return subject;
  const behind = subjectAfter(before.slice(verb.index + verb[0].length), sense);
  // „Auf die Frage, ob sie blieben, antwortete Berg: …“
  const { verbSecond, prepositions, accordingTo: by } = sense.speech;
  const isTurned = verbSecond && [prepositions, by].some((forms) => startsWith(ahead, forms) !== null);
  return subject.kind === 'none' || (isTurned && behind.kind !== 'none') ? behind : subject;
}

/** "“…,” Berg said, and Olsen replied": the last clause where one before it tells of somebody who spoke. */
function clauseBefore(ahead: string, { speech }: NameSense): string {
  const comma = ahead.lastIndexOf(', ');
  const clause = ahead.slice(comma + 2);
  const opening = startsWith(clause, speech.and) ?? startsWith(clause, speech.clauses.turns);
  return comma === -1 || opening === null || everyMatch(speech.verbs, ahead.slice(0, comma)).length === 0
    ? ahead
    : clause.slice(opening);
}

/** « Olsen, a déclaré Berg, est “…” »: verb and subject, turned round, between two commas. */
function turnedAside(ahead: string, behind: string, sense: NameSense): Subject | null {
  const clause = ahead.slice(ahead.lastIndexOf(',') + 1);
  if (!ahead.includes(',') || !isShort(clause, sense) || !behind.includes(',')) return null;
  const subject = subjectAfter(behind.slice(0, behind.indexOf(',')), sense);
  return subject.kind === 'named' ? subject : null;
}

/** "Berg was told": whose words those are it does not say. */
function isPassive(text: string, verb: number, { speech }: NameSense): boolean {
  return speech.passive !== null && endsWith(text.slice(0, verb).trimEnd(), speech.passive) !== null;
}

/** Berg called it “…”, for Olsen it was “…”: the verb is of the quotation before, and what stands between of somebody else. */
function turnsElsewhere(
  { before, near }: Pick<Around, 'before' | 'near'>,
  verb: number,
  sense: NameSense,
): boolean {
  if (verb >= before.length - near.length) return false;
  return (
    /;/u.test(near) ||
    everyMatch(sense.speech.clauses.turns, near).length > 0 ||
    sense.mentions(near).length > 0
  );
}

/** "She quoted Berg as saying": whose words they are; null where nobody is quoted so, or somebody "was quoted as saying". */
function quotedAs(before: string, sense: NameSense): Subject | null {
  const [last] = sense.speech.quotes === null ? [] : everyMatch(sense.speech.quotes, before).slice(-1);
  if (last === undefined || !/\bas\s*$/u.test(before)) return null;
  const whom = subjectAfter(before.slice(last.index + last[0].length), sense);
  return whom.kind === 'none' ? null : whom;
}

/** "According to Berg, …", "in his words". */
function accordingTo({ before, after }: Around, sense: NameSense): Subject | null {
  for (const text of [after.slice(0, reach), before]) {
    if (everyMatch(sense.speech.byPronoun, text).length > 0) return { kind: 'pronoun', isAside: true };
    const teller = tellerIn(text, sense);
    if (teller !== null) return teller;
    for (const { index, 0: words } of everyMatch(sense.speech.accordingTo, text)) {
      const subject = subjectAfter(text.slice(index + words.length), sense);
      // The genitive of Slavic languages is no name to give.
      if (subject.kind === 'named' || sense.speech.declines)
        return sense.speech.declines ? { kind: 'unknown' } : subject;
    }
  }
  return null;
}
