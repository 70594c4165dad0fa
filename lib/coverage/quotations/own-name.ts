import { everyMatch, type Pattern } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import { mayBeGenitive, mayBeOwners } from '@/lib/language/speech/genitives';
import { agencyAhead, namesake } from '@/lib/language/speech/said-to';
import { honorific } from './honorific';
import { endsWith, startsWith } from './text-edges';

/** What stands around a name that is no part of it. */
export interface NameSurroundings {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** What people are called before their names. */
  readonly roles: Pattern;
  /** The same, and what they do: "Baker Ida Berg said". */
  readonly callings: Pattern;
  /** Those whose somebody's is. */
  readonly relations: Pattern;
  /** What a person does who is quoted: "Said Ida Berg". */
  readonly verbs: Pattern;
  /** Words that open a sentence, and no name: «Но Ян Берг». */
  readonly openers: Pattern;
  /** Whether a name in another case may stand between both: «Rzecznik Kremla Jan Berg». */
  readonly declines: boolean;
  /** First names that end with an s, where that is also how an owner's name ends. */
  readonly bareGenitive: CompiledSpeech['bareGenitive'];
  readonly ownersEnd: string;
  /** Whether endings stand behind an apostrophe: "Ida Berg’in" is nobody who speaks. */
  readonly verbLast: boolean;
  /** Endings that a name has where it is no subject. */
  readonly oblique: CompiledSpeech['oblique'];
  /** How surnames end of those to whom something is said. */
  readonly datives: Pattern;
  /** What stands before whom something is said to. */
  readonly addressees: Pick<CompiledSpeech['addressees'], 'agency'>;
  /** Places in the cases that say where. */
  readonly inPlaces: Pattern;
  /** What names of bodies are made of: "Harbour Bank said". */
  readonly bodies: CompiledSpeech['bodies'];
  /** Whether a noun may look like a part of a name: „die Lotsin Ida Berg“. */
  readonly capitalNouns: boolean;
}

/**
 * Words with capitals without the roles among them, which are no names: "Foreign Minister Ida Berg" is Ida Berg. One
 * word, or none, where they are nobody's: "Iowa Gov.", "FULL TEXT".
 */
export function ownName(words: string, before: string, surroundings: NameSurroundings): string {
  const { language, roles, callings, relations, declines, capitalNouns, oblique, verbLast } = surroundings;
  if (opensWithVerb(words, before, surroundings)) return '';
  const role = everyMatch(callings, words)
    .filter(({ index, 0: form }) => /^\s/u.test(words.slice(index + form.length)))
    .at(-1);
  const behind = role === undefined ? words : words.slice(role.index + role[0].length).trimStart();
  const whole = withoutOpeners(behind, surroundings).replace(origin, '');
  const bare = capitalNouns ? (germanGenitive.exec(whole)?.[1] ?? whole) : whole;
  const own = withoutAddressee(
    withoutAgency(withoutOwner(bare, surroundings).replace(acronym, ''), before, surroundings),
    surroundings,
  );
  const isBehindRole = role !== undefined || endsWith(before.trimEnd(), roles) !== null;
  const isOfOffice = endsWith(/^(.*)\sof\s$/su.exec(before)?.[1] ?? '', roles) !== null;
  const isBehindNoun = capitalNouns && germanArticle.test(before);
  // «Сказал Ян Берг Иде Ольсен»: to whom it was said has parts of its own.
  if (declines && !isBehindRole && own.split(' ').length > mostPartsDeclined) return '';
  const isLast = (declines && isBehindRole) || isOfOffice || isBehindNoun;
  const name = withoutBody(isLast ? lastParts(own) : withoutPlace(own, surroundings), surroundings);
  if (verbLast && /[’']\p{Ll}/u.test(name)) return '';
  // «Сосед Павла Берга»; where only women's names have cases none may stand so: „i-a spus Anei Berg“.
  if ((isBehindRole || !declines || isBehindOther(before, surroundings)) && mayBeGenitive(name, language))
    return '';
  const isSomebodys =
    endsWith(`${before}${words.slice(0, Math.max(0, words.lastIndexOf(name)))}`.trimEnd(), relations) !==
    null;
  if (isSomebodys && (isBehindNoun || !capitalNouns) && mayBeOwners(name, language)) return '';
  return isNobodys(name) || (oblique !== null && isOblique(name, oblique)) ? '' : name;
}

/** „Biuro Ewy Berg“: behind a word in lower case that says nothing. */
function isBehindOther(before: string, { verbs }: NameSurroundings): boolean {
  const words = before.trimEnd();
  return /(?:^|\s)\p{Ll}+$/u.test(words) && endsWith(words, verbs) === null;
}

/** "Said Ida Berg, a pilot": the verb has its capital from the sentence. */
function opensWithVerb(words: string, before: string, { verbs }: NameSurroundings): boolean {
  if (!/(?:^|[.!?…:“”„«»"])$/u.test(before.trimEnd())) return false;
  const verb = startsWith(words, verbs);
  return verb !== null && /^\s/u.test(words.slice(verb));
}

/** «Сказал Ян Берг Горскому»: to whom it was said is no part of who said it. */
function withoutAddressee(name: string, { datives }: NameSurroundings): string {
  const end = endsWith(name, datives);
  const ahead = end === null ? -1 : name.lastIndexOf(' ', end);
  return ahead === -1 ? name : name.slice(0, ahead);
}

/** "Reuters Ida Berg"; « à Lusa Ida Berg » is Ida Berg, "Lusa Ida Berg" is whole. */
function withoutAgency(name: string, before: string, { addressees }: NameSurroundings): string {
  const isWhole =
    namesake.test(name) && endsWith(before.replace(/[\s’']+$/u, ''), addressees.agency) === null;
  return isWhole ? name : name.replace(agencyAhead, '');
}

/** „Ida Berg Oslóban“, of three parts and more; but „Jan Ole Hansen“ and ”José Luis Batista” only end as one that says where. */
function withoutPlace(name: string, { inPlaces }: NameSurroundings): string {
  const parts = name.split(' ');
  return parts.length > 2 && endsWith(name, inPlaces) !== null ? parts.slice(0, -1).join(' ') : name;
}

/**
 * "Harbour Bank" is nobody, but of „Esteri Ida Berg“ and « Ida Berg de la Fondation Berg » a person's name is left, where
 * two parts of it are.
 */
function withoutBody(name: string, { bodies, declines }: NameSurroundings): string {
  const found = everyMatch(bodies.words, name);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return startsWithWord(name, bodies.first) ? '' : name;
  // «Служба Безопасности Порта»: what follows is of it.
  if (declines) return '';
  const member = /^(.*\s\p{Lu}\S*)\s(?:\p{Ll}+\s)+$/u.exec(name.slice(0, first.index))?.[1];
  const behind = name.slice(last.index + last[0].length).trimStart();
  const own = member ?? behind;
  // «El Ministerio de Puertos» leaves nobody.
  return /^\p{Lu}.*\s\p{Lu}/u.test(own) && !startsWithWord(own, bodies.first) ? own : '';
}

/** Whether a form is the whole of the first word. */
function startsWithWord(name: string, forms: Pattern): boolean {
  const end = startsWith(name, forms);
  return end !== null && /^(?:\s|$)/u.test(name.slice(end));
}

/** „Havnepartiets Ida Berg“ is Ida Berg, but „Lars Ida Berg“ is whole. */
function withoutOwner(name: string, { bareGenitive, ownersEnd }: NameSurroundings): string {
  if (bareGenitive === null) return name;
  const parts = name.split(' ');
  const owner = parts.findLastIndex(
    (part, at) => at < parts.length - 2 && part.endsWith(ownersEnd) && endsWith(part, bareGenitive) === null,
  );
  return parts.slice(owner + 1).join(' ');
}

/** „Bergs Partei“ looks like a whole name where nouns have capitals: whose it is, as far as the words tell. */
export function germanOwner(words: string): string | null {
  return /^(\p{Lu}\S+)s\s/u.exec(words)?.[1] ?? null;
}

/** „Jana Berga“ is of the one for whom another speaks; of three parts one may be of an outlet to which it was said. */
function isOblique(name: string, { alone, together }: NonNullable<CompiledSpeech['oblique']>): boolean {
  const parts = name.split(' ').filter((part) => /^\p{Lu}/u.test(part));
  const isTogether =
    together !== null && (parts.length > 2 || parts.every((part) => endsWith(part, together) !== null));
  return isTogether || endsWith(name, alone) !== null;
}

const germanArticle = /(?<!\p{L})(?:der|die|den|dem|des|eine?|eine[rmn])\s$/iu;

/** „Ida Berg der Deutschen Hafenzeitung“, „Ida Berg von der Stiftung Hafen“ is Ida Berg; „Ida von der Berg“ is whole. */
const germanGenitive = /^(.*?)(?:(?<!\s(?:von|van|zu))\s(?:der|des)\s|\svon der\s(?=\S+\s\p{Lu}))/u;

/** "Secretary of State Ida Berg", «Rzecznik Kremla Jan Berg», „die Lotsin Ida Berg“: the last two. */
function lastParts(name: string): string {
  const parts = name.split(' ');
  return parts.slice(/^\p{Ll}/u.test(parts.at(-2) ?? '') ? -3 : -2).join(' ');
}

/** "And Ida Berg" is Ida Berg. */
function withoutOpeners(words: string, { openers }: NameSurroundings): string {
  let rest = words;
  for (let at = startsWith(rest, openers); at !== null; at = startsWith(rest, openers)) {
    if (/^\S/u.test(rest.slice(at))) return rest;
    rest = rest.slice(at).trimStart();
  }
  return rest;
}

/** What ends with a title, has no small letter, or more parts than people have. */
function isNobodys(name: string): boolean {
  const parts = name.split(' ');
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  // "He told CNN Russia had agreed"
  if (parts.length === 2 && /^\p{Lu}{3,}$/u.test(parts[0] ?? '')) return true;
  // “Desde la Asociación”
  if (/^\p{Ll}/u.test(name) && parts.length === 2 && !surnameParticle.test(name)) return true;
  return honorific.test(`${parts.at(-1) ?? ''} `) || !/\p{Ll}/u.test(name) || capitals.length > mostParts;
}

const mostParts = 4;
const mostPartsDeclined = 3;
const surnameParticle = /^(?:de|von|van|al|el|bin|di|da|del)\s/u;

/** "Oslo-born Ida Berg" */
const origin = /^.*\p{L}-(?:\p{Ll}+ed|born)\s/u;

/** What somebody serves, before a whole name: "EU Kaja Berg", "NAVO-chef Ida Berg"; not in "JD Berg". */
const acronym = /^\p{Lu}{2,6}(?:-\p{L}+)?\s(?=\p{Lu}[\p{L}\p{M}.'’-]*\p{Ll}[\p{L}'’-]*\s\p{Lu})/u;

/** A text without the role at its end, as what stands before a name may have it: "an adviser to President". */
export function withoutRole(text: string, roles: Pattern): string {
  const bare = text.trimEnd();
  const role = endsWith(bare, roles);
  // A role may be the end of a word: „Hafenminister“.
  return role === null
    ? bare
    : bare
        .slice(0, role)
        .replace(/[\p{L}\p{M}-]*$/u, '')
        .trimEnd();
}

const longestWord = 80;
const wordBefore = /(?:^|.*[^\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}’'-]*)\s$/su;

/** "Charlotte Berg", where the Berg of the cast is Ida: a capital before a surname that is no role and no first name of hers. */
export function isOfAnother(
  text: string,
  { from, to, name }: { readonly from: number; readonly to: number; readonly name: string },
  speech: CompiledSpeech,
): boolean {
  if (/\s/u.test(text.slice(from, to))) return false;
  const word = wordBefore.exec(text.slice(Math.max(0, from - longestWord), from))?.[1];
  if (word === undefined || name.split(' ').includes(word)) return false;
  const ahead = text.slice(0, from - word.length - 1);
  // "Yesterday Berg said", "On Friday Berg said"; no German sentence has two before its verb.
  if (!speech.capitalNouns && !isWithin(ahead, speech)) return false;
  const { prepositions, between, who, and, accordingTo, clauses } = speech;
  const isWord = [
    prepositions,
    between,
    who,
    and,
    accordingTo,
    clauses.turns,
    clauses.that,
    speech.roles,
  ].some((forms) => endsWith(word, forms) !== null);
  return !isWord && !/^\p{Lu}{2,}$|[’']s?$/u.test(word) && !honorific.test(`${word} `);
}

/** Whether a capital word behind this is within a sentence and its own phrase, not of one as "At the White House". */
function isWithin(ahead: string, { prepositions }: CompiledSpeech): boolean {
  for (const word of ahead.trim().split(/\s+/u).reverse()) {
    if (word === '' || endsWith(word, prepositions) !== null) return false;
    if (!/^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)) return true;
  }
  return false;
}
