import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import type { Mention, MentionFinder } from './cast';
import { articleBefore, fullName, isOfOthers, openingArticle } from './full-names';
import { honorific } from './honorific';
import { mask } from './masked-text';
import { aheadOf, isAfterPreposition } from './name-place';
import { germanOwner, isOfAnother, ownName } from './own-name';
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
  /** Those that stand in the genitive. */
  readonly genitives: MentionFinder;
  /** What may stand before one of these: «президента». */
  readonly titles: ReadonlySet<string>;
  readonly canBeCalled: PronounSense;
}

export const unknown: Subject = { kind: 'unknown' };
const marks = `[\\s,;:–—―()*/${mask}.-]`;
export const leadingMarks = new RegExp(`^${marks}+`, 'u');
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
    const found = memberAtEnd(rest, sense) ?? subjectAtEnd(rest, sense);
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

/** "Ida Berg of the Harbour Office": the name that opens the words, where what follows it is only whom she is of. */
function memberAtEnd(text: string, { mentions, speech }: NameSense): Subject | null {
  const [first] = mentions(text);
  if (first === undefined || !/^[\p{Ll}\p{M}\s-]{0,40}$/u.test(text.slice(0, first.from))) return null;
  const ahead = aheadOf(text, first);
  const behind = text.slice(first.to).trimStart();
  const joint = startsWith(behind, speech.memberOf);
  if (joint === null || isAfterPreposition(ahead, speech)) return null;
  const whom = behind.slice(joint);
  // "Berg of the Harbour Board and Olsen", "Berg at the Harbour Board heard a man who"
  const isOnOthers =
    mentions(whom).length > 0 ||
    /(?:\s\p{Ll}[\p{L}\p{M}’'-]*){3}$/u.test(whom) ||
    [speech.verbs, speech.and].some((forms) => everyMatch(forms, whom).length > 0);
  return !isOnOthers && /^\s(?:\p{Ll}{1,3}\s)?\p{Lu}[^,;:]{0,60}$/u.test(whom)
    ? { kind: 'named', name: first.name }
    : null;
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
  return namedThere(match.index, match[0], {
    before: text.slice(0, match.index),
    sense: { mentions, speech },
  });
}

/** „Laut Kreml“ and "In Oslo" look like names where a sentence begins. */
function opensPhrase(words: string, { prepositions, accordingTo }: CompiledSpeech): boolean {
  return [prepositions, accordingTo].some((forms) => startsWith(words, forms) !== null);
}

/** Null for a lone surname that nothing more is known of. */
export function namedThere(
  from: number,
  match: string,
  {
    before,
    sense: { mentions, speech },
  }: { readonly before: string; readonly sense: Pick<NameSense, 'mentions' | 'speech'> },
): Mention | null {
  const article = openingArticle.exec(match)?.[0] ?? '';
  const words = match.slice(article.length).replace(honorific, '');
  const ahead = before + article;
  const name = ownName(words, ahead, speech);
  // "The Red Cross said" is of no person.
  const isArticled = !speech.capitalNouns && name === words && articleBefore.test(ahead.trimEnd());
  const owner = speech.capitalNouns ? germanOwner(name) : null;
  const isOwned = owner !== null && mentions(owner).length > 0;
  const memberOf = (part: string) => {
    const [one] = mentions(part);
    return one?.from === 0 && one.to === part.length && one.name !== name ? one.name : null;
  };
  if (!name.includes(' ') || isArticled || isOwned || isOfOthers(name, speech, memberOf)) return null;
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
