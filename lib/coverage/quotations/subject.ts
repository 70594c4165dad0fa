import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import { fullName, type Mention, type MentionFinder, openingArticle } from './cast';
import { honorific, officeAhead } from './honorific';
import { mask } from './masked-text';
import { aheadOf, isAfterPreposition } from './name-place';
import { isOfAnother, ownName } from './own-name';
import type { PronounSense } from './pronoun-sense';
import { endsWith, opensAsOwner, startsWith } from './text-edges';

/** Who does what a verb says, as far as the words beside it tell. */
export type Subject =
  | { readonly kind: 'named'; readonly name: string }
  /** "he": somebody named before; `isAside`: "in his words", which may be of whom the sentence itself names. */
  | { readonly kind: 'pronoun'; readonly isAside?: true; readonly word?: string }
  /** "a diplomat", or a name that nothing is known of. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** What is known of the language and of the people of an article. */
export interface NameSense {
  readonly speech: CompiledSpeech;
  readonly mentions: MentionFinder;
  readonly canBeCalled: PronounSense;
}

const unknown: Subject = { kind: 'unknown' };
const marks = `[\\s,;:–—―()*/${mask}.-]`;
const leadingMarks = new RegExp(`^${marks}+`, 'u');
const trailingMarks = new RegExp(`${marks}+$`, 'u');
/** ", a retired colonel who lectures in Tallinn," behind a name. */
const aside = /^(.*?\S)\s?(?:,\s[^,]{2,100},?|\s\([^()]{2,60}\)|\s[–—]\s[^–—]{2,80}[–—]?)$/su;

/** Words that begin in lower case between two commas at the end; behind who opens the text, with commas within. */
const asides = [/^(.*\S),\s\p{Ll}[^,]{1,100},\s*$/su, /^(\p{Lu}[^,]*),\s\p{Ll}.{1,140},\s*$/su];

/** The subject that stands right before a verb: "Marta Berg, who leads the party, said". */
export function subjectBefore(text: string, sense: NameSense): Subject {
  const whole = text.replace(leadingMarks, '');
  let rest = withoutAdverbs(whole, sense.speech);
  const isClosed = /,\s*$/u.test(rest) || /^\s*,/u.test(whole.slice(rest.length));
  // "Berg, standing beside Olsen, said": whoever is named between the commas stands aside.
  const ahead = isClosed ? asideSubject(rest.replace(/,?\s*$/u, ', '), sense) : unknown;
  if (ahead.kind === 'named') return ahead;
  for (let times = 0; times < 3; times += 1) {
    const found = subjectAtEnd(rest, sense);
    if (found.kind !== 'unknown') return found;
    const before = aside.exec(rest)?.[1] ?? relativeClause(rest, sense.speech);
    if (before === null || before === rest) return found;
    const stripped = rest.slice(before.length);
    const isShut = isClosed || /[,)–—]\s*$/u.test(stripped);
    // "At the port with Berg, the officer said", "Berg, Olsen said": what is not shut is who speaks.
    if (!isShut && relativeClause(rest, sense.speech) === null) return found;
    // "Berg, whom Olsen called", "Berg, her team and others said": somebody else acts there.
    if (isShut ? actsAside(stripped, sense) : isOnOthers(stripped, sense)) return found;
    rest = withoutAdverbs(before, sense.speech);
  }
  return unknown;
}

/** "Berg, standing beside Olsen, said"; "Berg, who edits the paper, the Harbour Times, said" */
function asideSubject(text: string, sense: NameSense): Subject {
  const [ahead = '', opening = ''] = asides.map((pattern) => pattern.exec(text)?.[1]);
  const found = subjectAtEnd(ahead, sense);
  return found.kind !== 'named' && sense.mentions(opening)[0]?.from === 0
    ? subjectAtEnd(opening, sense)
    : found;
}

function isOnOthers(text: string, { mentions, speech }: NameSense): boolean {
  return mentions(text).length > 0 || everyMatch(speech.and, text).length > 0;
}

/** "Berg, Olsen and Falk must meet, said": who else is named there acts as well. */
function actsAside(text: string, { mentions, speech }: NameSense): boolean {
  return mentions(text).some(
    ({ from, to }) =>
      !opensAsOwner(text.slice(to)) &&
      !isAfterPreposition(text.slice(0, from), speech) &&
      /^[\s,]*$/u.test(text.slice(0, from)),
  );
}

/** "Berg, who on Tuesday": the clause that the verb ends. */
function relativeClause(text: string, { who }: CompiledSpeech): string | null {
  const start = text.lastIndexOf(', ');
  if (start === -1) return null;
  const [first] = everyMatch(who, text.slice(start + 2));
  return first?.index === 0 ? text.slice(0, start) : null;
}

function subjectAtEnd(text: string, sense: NameSense): Subject {
  const bare = text.replace(trailingMarks, '');
  if (bare === '') return { kind: 'none' };
  const pronoun = endsWith(bare, sense.speech.pronouns);
  if (pronoun !== null) return { kind: 'pronoun', word: bare.slice(pronoun) };
  const mention = nameAtEnd(bare, sense);
  return mention !== null && isFree(aheadOf(bare, mention), sense)
    ? { kind: 'named', name: mention.name }
    : unknown;
}

const nameEnds = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${fullName}$`, 'u');

function nameAtEnd(text: string, { mentions, speech }: NameSense): Mention | null {
  const known = mentions(text).find(({ to }) => to === text.length);
  if (known !== undefined) return isOfAnother(text, known, speech) ? null : known;
  const match = nameEnds.exec(text);
  if (match === null || opensPhrase(match[0], speech)) return null;
  return named(match.index, match[0], { before: text.slice(0, match.index), speech });
}

/** „Laut Kreml“ and "In Oslo" look like names where a sentence begins. */
function opensPhrase(words: string, { prepositions, accordingTo }: CompiledSpeech): boolean {
  return [prepositions, accordingTo].some((forms) => startsWith(words, forms) !== null);
}

/** Null for a lone surname that nothing more is known of. */
function named(
  from: number,
  match: string,
  { before, speech }: { readonly before: string; readonly speech: CompiledSpeech },
): Mention | null {
  const name = ownName(match.replace(openingArticle, '').replace(honorific, ''), before, speech);
  if (!name.includes(' ')) return null;
  const to = from + match.length;
  // „Die Sprecherin der Präsidentin Ida Berg“: all of it looks like a name.
  const isGenitive = speech.capitalNouns && /\s(?:der|des)\s/u.test(match) && match.endsWith(name);
  return { from: isGenitive ? to - name.length : from, to, name };
}

/** Whether a name is nobody's else: "friends of Berg", "Olsen and Berg", "Falk’s Berg"; "Norway’s Berg" is Berg. */
function isFree(before: string, { mentions, speech }: NameSense): boolean {
  const words = before.replace(/\s+$/u, '');
  const owner = /^(.*)[’']s$/su.exec(words)?.[1];
  const isOwned =
    owner !== undefined &&
    (!/\p{Lu}\p{L}+$/u.test(owner) || mentions(owner).some(({ to }) => to === owner.length));
  // „Die Stiftung des Preisträgers Jan Berg“: a genitive.
  if (speech.capitalNouns && /\p{Lu}\p{L}+\s(?:der|des)(?:\s\p{L}+){0,3}$/u.test(words)) return false;
  // What opens with "And" joins nobody.
  return !isAfterPreposition(words, speech) && (endsWith(words, speech.and) ?? 0) === 0 && !isOwned;
}

/** The subject behind a verb: "said the mayor, Ole Dahl". Of a name that nothing more is known of, two parts. */
export function subjectAfter(text: string, sense: NameSense): Subject {
  const rest = text.replace(leadingMarks, '');
  // „Während Berg von „…“ sprach, warnte Olsen“: the next verb has the next subject.
  if (rest === '' || (/^\s*,/u.test(text) && startsWith(rest, sense.speech.verbs) !== null))
    return { kind: 'none' };
  const pronoun = startsWith(rest, sense.speech.pronouns);
  if (pronoun !== null) return { kind: 'pronoun', word: rest.slice(0, pronoun) };
  if (startsWith(rest, sense.speech.prepositions) !== null) return { kind: 'none' };
  const mention = nameAhead(rest, sense);
  if (mention === null) return unknown;
  const isWith = startsWith(rest.slice(mention.to).trimStart(), sense.speech.and) !== null;
  const isJoined = isWith && mentionsAhead(rest.slice(mention.to), sense);
  const isOwner = /^(?:[’']s?\s|-)/u.test(rest.slice(mention.to));
  return isJoined || isOwner || isAdjunct(rest, mention.to, sense.speech)
    ? unknown
    : { kind: 'named', name: mention.name };
}

/** "said Berg loyalists": in English a name may stand before a noun as an adjective does; „sa Ida Bergs bror“. */
export function isAdjunct(
  text: string,
  nameEnd: number,
  { clauses, prepositions, and, between, who, bareGenitive, verbs }: CompiledSpeech,
): boolean {
  const word = /^\s(\p{Ll}[\p{L}’'-]*)/u.exec(text.slice(nameEnd))?.[1];
  if (word === undefined || clauses.behindNames === null) return false;
  if (bareGenitive !== null && text.charAt(nameEnd - 1) !== 's') return false;
  const others = [clauses.behindNames, clauses.turns, prepositions, and, between, who];
  return ![...others, ...(bareGenitive === null ? [] : [verbs])].some(
    (forms) => startsWith(word, forms) === word.length,
  );
}

/** "said Olsen and Berg", but not "said Olsen and left". */
function mentionsAhead(text: string, { mentions }: NameSense): boolean {
  return mentions(text).some(({ from }) => from < 12);
}

const nameStarts = new RegExp(`^${fullName}`, 'u');

/** The first name, with at most five words in lower case before it, none of which begins another phrase. */
function nameAhead(text: string, sense: NameSense): Mention | null {
  const mentions = sense.mentions(text);
  let at = 0;
  for (let words = 0; words <= 5; words += 1) {
    const rest = text.slice(at);
    const mention = mentions.find(({ from }) => from === at);
    if (mention !== undefined && !isServed(rest.slice(mention.to - at), sense.speech))
      return isShutOff(text, mention) ? mention : null;
    const served = /^(?:\p{Lu}[\p{L}\p{M}’'-]+\s){1,4}(?=\p{Ll})/u.exec(rest)?.[0];
    if (served !== undefined && isServed(` ${rest.slice(served.length)}`, sense.speech)) {
      at += served.length;
      continue;
    }
    const match = honorific.test(rest) || officeAhead.test(rest) ? null : nameStarts.exec(rest);
    if (match !== null) {
      // "Chancellor Berg": the cast's name for whom the words end with.
      const known = mentions.find(({ from, to }) => from > at && to === at + match[0].length);
      if (known !== undefined) return isOfAnother(text, known, sense.speech) ? null : known;
      if (!isShutOff(text, { from: at, to: at + match[0].length })) return null;
      return named(at, match[0], { before: text.slice(0, at), speech: sense.speech });
    }
    const word =
      honorific.exec(rest)?.[0] ??
      officeAhead.exec(rest)?.[0] ??
      /^[\p{Ll}\p{M}’'-]+(?:,?\s+)/u.exec(rest)?.[0] ??
      /^[dl]['’](?=\p{L})/u.exec(rest)?.[0];
    if (word === undefined || startsWith(word, sense.speech.prepositions) !== null) return null;
    at += word.length;
  }
  return null;
}

/** "The mayor, Ole Dahl, said"; in "their friends, Ole Dahl will" the name begins what is said. */
function isShutOff(text: string, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  return !text.slice(0, from).includes(',') || /^(?:\s?[,.;:!?)–—(]|$)/u.test(text.slice(to));
}

/** "Harbour Office spokeswoman Oda Berg": whether what somebody is called stands behind, whom a name is not yet of. */
function isServed(behind: string, { roles }: CompiledSpeech): boolean {
  const words = /^\s((?:\p{Ll}[\p{L}\p{M}’'-]*\s){1,3})(?=\p{Lu})/u.exec(behind)?.[1]?.trimEnd();
  return words !== undefined && endsWith(words, roles) !== null;
}

/** A text without the helping verbs and adverbs at its end: "Berg has also". */
export function withoutAdverbs(text: string, { between }: CompiledSpeech): string {
  let rest = text.replace(/\s+$/u, '');
  for (let times = 0; times < 4; times += 1) {
    const at = endsWith(rest, between);
    if (at === null) return rest;
    rest = rest.slice(0, at).replace(/[\s,]+$/u, '');
  }
  return rest;
}
