import { everyMatch, type Match } from '@/lib/language/every-match';
import { type Around, mask } from './masked-text';
import { isDenied } from './reported-through';
import { participleSubject, speakerSoFar } from './speaker-so-far';
import { type NameSense, type Subject, subjectBefore, withoutAdverbs } from './subject';
import { subjectAfter } from './subject-behind';
import { endsWith, startsWith } from './text-edges';

/** Nothing but an adverb or a helping verb before the verb: "a résumé", "so sagte". */
export function isShort(before: string, { speech }: NameSense): boolean {
  const words = before.replace(/^[\s,;:–—―()-]+/u, '').trim();
  return (
    words === '' || (endsWith(words, speech.between) === 0 && startsWith(words, speech.between) !== null)
  );
}

/** "The port gave what Berg called “…”", „was Berg „…“ nannte“: who calls something so; null where nobody does. */
export function calledSo({ near, after }: Around, sense: NameSense): Subject | null {
  const { freeRelative, calls, verbSecond, clauses } = sense.speech;
  const free = everyMatch(freeRelative, near).at(-1);
  if (free === undefined) return null;
  const behind = near.slice(free.index + free[0].length);
  const verb = everyMatch(calls, behind).at(-1);
  const isAhead = verb !== undefined && !/[,;:]/u.test(behind.slice(verb.index));
  const isBehind = verbSecond && verb === undefined && startsWith(after.trimStart(), calls) !== null;
  if (!(isAhead || isBehind)) return null;
  const clause = isAhead ? behind.slice(0, verb.index) : behind;
  // "What Berg feared Olsen would call “…”", "what Berg never called “…”"
  const isNotSo = isAhead ? isDenied(behind, verb, sense) : everyMatch(clauses.never, clause).length > 0;
  const names = new Set(sense.mentions(clause).map(({ name }) => name));
  if (isNotSo || names.size > 1) return { kind: 'unknown' };
  const subject = subjectBefore(clause, sense);
  return subject.kind === 'named' ? subject : null;
}

/** Berg said: “…”; Berg, who said “…”. Of several verbs the last. */
export function verbBefore({ before, near }: Around, sense: NameSense): Subject | null {
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
    const ahead = before.slice(0, before.lastIndexOf(participle[0]));
    if (isDenied(near, participle, sense) || isSaidToHim(ahead, sense)) return { kind: 'unknown' };
    return quotedAs(ahead, sense) ?? participleSubject(ahead, sense);
  }
  if (verb === undefined) return null;
  if (
    isPassive(before, verb.index, sense) ||
    isDenied(before, verb, sense) ||
    tellsOfOthers(before.slice(verb.index + verb[0].length), sense) ||
    isWithinDashes(before, verb, sense) ||
    turnsElsewhere({ before, near }, verb.index, sense) ||
    // „Berg versprach er: …“
    (sense.speech.verbSecond &&
      startsWith(before.slice(verb.index + verb[0].length).trimStart(), sense.speech.he) !== null &&
      sense.mentions(before.slice(0, verb.index)).length > 0)
  )
    return { kind: 'unknown' };
  const ahead = before.slice(0, verb.index).trimEnd();
  const aside = turnedAside(ahead, before.slice(verb.index + verb[0].length), sense);
  if (aside !== null) return aside;
  // Berg called it “…” and added: “…”
  const joint = withoutAdverbs(ahead, sense.speech);
  const conjunction = [sense.speech.and, sense.speech.clauses.turns].map((forms) => endsWith(joint, forms));
  if (conjunction.some((at) => at !== null && at > 0)) return speakerSoFar(joint, sense);
  const subject = subjectBefore(clauseBefore(ahead, sense), sense);
  if (subject.kind === 'named' && endsInAside(before.slice(verb.index), subject.name, sense))
    return { kind: 'unknown' };
  if (subject.kind === 'named' || subject.kind === 'pronoun') return subject;
  const behind = subjectAfter(before.slice(verb.index + verb[0].length), sense);
  // „Auf die Frage, ob sie blieben, antwortete Berg: …“
  const { verbSecond, prepositions, openers, accordingTo: by } = sense.speech;
  // „In Oslo sagte Berg“, „Gestern sagte Berg“
  const isTurned =
    verbSecond &&
    !isOnSomebody(ahead, sense) &&
    ([prepositions, by].some((forms) => startsWith(ahead, forms) !== null) ||
      startsWith(ahead, openers) === ahead.length);
  return subject.kind === 'none' || (isTurned && behind.kind !== 'none') ? behind : subject;
}

/** „Ein Matrose rief Berg zu: …“; not „Ein Jahr später sagte Berg: …“ */
function isOnSomebody(ahead: string, { speech }: NameSense): boolean {
  return (
    startsWith(ahead, speech.indefinite) !== null &&
    [speech.between, speech.openers].every((forms) => endsWith(ahead, forms) === null)
  );
}

/** „Berg wurde gesagt“, „Berg habe er gesagt“: who stands before the participle is not who said it. */
function isSaidToHim(ahead: string, { speech, mentions }: NameSense): boolean {
  if (!speech.verbSecond) return false;
  const clause = ahead.slice(ahead.lastIndexOf(',') + 1);
  const [first] = mentions(clause);
  return (
    first !== undefined &&
    [speech.passive, speech.pronouns].some(
      (forms) => forms !== null && everyMatch(forms, clause.slice(first.to)).length > 0,
    )
  );
}

/** "Berg remembers her father’s words: “…”", "Berg said that she had received a letter: “…”" */
function tellsOfOthers(words: string, { speech }: NameSense): boolean {
  const { othersWords, receives } = speech.clauses;
  return (
    everyMatch(othersWords, words.trimEnd()).length > 0 ||
    (/:\s*$/u.test(words) && everyMatch(receives, words).length > 0)
  );
}

/** "Berg spoke beside Olsen, who thanked him for “…”": the last clause is on another. */
function endsInAside(words: string, name: string, { mentions, speech }: NameSense): boolean {
  return mentions(words).some(
    (mention) =>
      mention.name !== name && startsWith(words.slice(mention.to).replace(/^,\s/u, ''), speech.who) !== null,
  );
}

/** "“…,” Berg said, and Olsen replied": the last clause where one before it tells of somebody who spoke. */
function clauseBefore(ahead: string, { speech }: NameSense): string {
  const comma = Math.max(ahead.lastIndexOf(', '), ahead.lastIndexOf(`${mask} `));
  const clause = ahead.slice(comma + 2);
  const opening = startsWith(clause, speech.and) ?? startsWith(clause, speech.clauses.turns);
  return comma === -1 || opening === null || everyMatch(speech.verbs, ahead.slice(0, comma)).length === 0
    ? ahead
    : clause.slice(opening);
}

/** « Olsen, a déclaré Berg, est “…” », «Как заявил Берг, “…”»: verb and subject, turned round, before a comma. */
function turnedAside(ahead: string, behind: string, sense: NameSense): Subject | null {
  const clause = ahead.slice(ahead.lastIndexOf(',') + 1);
  const isLike = /^\p{L}+$/u.test(ahead) && startsWith(ahead, sense.speech.prepositions) === ahead.length;
  const isApart = isLike || (ahead.includes(',') && isShort(clause, sense));
  if (!isApart || !behind.includes(',')) return null;
  const subject = subjectAfter(behind.slice(0, behind.indexOf(',')), sense);
  return subject.kind === 'named' ? subject : null;
}

/** "The port, which – as Berg noted – promises “…”": the verb is of what stands aside. */
function isWithinDashes(before: string, { index, 0: verb }: Match, { speech }: NameSense): boolean {
  const [ahead, behind] = [before.slice(0, index), before.slice(index + verb.length)];
  const dashes = (text: string) => text.split(/\s(?:[–—]|--)\s/u).length - 1;
  const isOpen = dashes(ahead) % 2 === 1 && endsWith(ahead.trimEnd(), speech.and) === null;
  return (
    (isOpen && /\s(?:[–—]|--)\s.*\p{L}/su.test(behind)) ||
    (/\([^()]*$/u.test(ahead) && /\).*\p{L}/su.test(behind))
  );
}

/** "Berg was told": whose words those are it does not say; « Berg s’est dit content » does. */
export function isPassive(text: string, verb: number, { speech }: NameSense): boolean {
  const ahead = text.slice(0, verb).trimEnd();
  const at = speech.passive === null ? null : endsWith(ahead, speech.passive);
  return at !== null && !/(?<!\p{L})(?:[sm][’']|se\s|si\s)$/u.test(ahead.slice(0, at));
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
