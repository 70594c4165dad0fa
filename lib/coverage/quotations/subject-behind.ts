import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import { turkishAccusative, turkishCase } from '@/lib/language/speech/turkish';
import type { Mention } from './cast';
import { fullName } from './full-names';
import { honorific, officeAhead } from './honorific';
import { isOfAnother } from './own-name';
import { isArticleAhead, pastAddressee } from './past-addressee';
import { leadingMarks, type NameSense, namedThere, type Subject, unknown } from './subject';
import { endsWith, opensAsOwner, startsWith } from './text-edges';

/** The subject behind a verb: "said the mayor, Ole Dahl". Of a name that nothing more is known of, two parts. */
export function subjectAfter(text: string, sense: NameSense): Subject {
  const rest = text.replace(leadingMarks, '');
  // „Während Berg von „…“ sprach, warnte Olsen“: the next verb has the next subject.
  if (rest === '' || (/^\s*,/u.test(text) && startsWith(rest, sense.speech.verbs) !== null))
    return { kind: 'none' };
  const told = behindAddressee(rest, sense);
  if (told !== null) return told;
  if (isHelpingOnly(rest, sense.speech)) return { kind: 'none' };
  const pronoun = startsWith(rest, sense.speech.pronouns);
  if (pronoun !== null) return { kind: 'pronoun', word: rest.slice(0, pronoun) };
  if (isAway(rest, sense.speech)) return { kind: 'none' };
  const mention = nameAhead(rest, sense);
  if (mention === null) return unknown;
  const isWith = startsWith(rest.slice(mention.to).trimStart(), sense.speech.and) !== null;
  const isJoined = isWith && mentionsAhead(rest.slice(mention.to), sense);
  const behind = rest.slice(mention.to);
  // “…” diyen Berg’in avukatı
  const isOwner = sense.speech.verbLast ? opensAsOwner(behind) : /^(?:[’']s?\s|-)/u.test(behind);
  const served = isOwner ? servantBehind(rest.slice(mention.to), sense) : null;
  if (served !== null) return served;
  return isJoined || isOwner || isAdjunct(rest, mention.to, sense.speech)
    ? unknown
    : { kind: 'named', name: mention.name };
}

/** “…” diyen Berg: who is named next, behind titles alone; in “…” diyen gazeteciye Berg yanıt verdi a journalist said it. */
export function subjectWhoSays(text: string, sense: NameSense): Subject {
  const subject = subjectAfter(text, sense);
  if (subject.kind !== 'named') return subject;
  const known = sense.mentions(text).find(({ name }) => name === subject.name);
  const from = known?.from ?? text.indexOf(subject.name);
  // “…” diyen Bakana Ida Berg yanıt verdi
  const toWhom = /^(\S+?)y?[ae]\s/u.exec(text.slice(from))?.[1] ?? '';
  const isSure =
    from !== -1 &&
    endsWith(toWhom, sense.speech.roles) === null &&
    isTitle(text.slice(0, from), sense.speech);
  return isSure ? subject : unknown;
}

/** “Eski Liman Bakanı” before a name; not “bakana”, and not “bakanı” alone, which is whom somebody does something to. */
function isTitle(ahead: string, { callings, openers }: CompiledSpeech): boolean {
  const isCalled = (word: string) => endsWith(word, callings) !== null;
  const words = ahead.split(/[\s.]+/u).filter((word) => word !== '' && endsWith(word, openers) === null);
  const last = words.at(-1);
  if (last === undefined) return true;
  if (!isCalled(last) || (words.length === 1 && turkishAccusative.test(last))) return false;
  return words.every((word) => !turkishCase.test(word) && (/^\p{Lu}/u.test(word) || isCalled(word)));
}

/** « À l’AFP le pilote Ida Berg »: who is named behind whom it was said to; null where nobody is. */
function behindAddressee(text: string, sense: NameSense): Subject | null {
  const past = pastAddressee(text, sense.speech);
  if (past === null) return null;
  const subject = subjectAfter(text.slice(past, past + farthest), sense);
  return subject.kind === 'named' ? subject : null;
}

/** Whether another phrase begins there than one on who speaks. */
function isAway(text: string, speech: CompiledSpeech): boolean {
  return startsWith(text, speech.prepositions) !== null && !isArticleAhead(text, speech);
}

/** „rekla je.“, « dijo también. », „powiedziała dziennikarzom.“: nothing but adverbs, helping verbs or whom it was said to up to a stop. */
function isHelpingOnly(text: string, { between, addressees }: CompiledSpeech): boolean {
  return [between, addressees.press, addressees.days].some((forms) => {
    const end = startsWith(text, forms);
    return end !== null && /^(?:[.,;:!?…]|$)/u.test(text.slice(end));
  });
}

/** So far behind an owner stands who serves: of thousands in a row each would be looked for through all that follow. */
const farthest = 120;

/** "said Berg’s aide Ida Olsen": who is called so, in words of lower case that end with what people are called. */
function servantBehind(text: string, sense: NameSense): Subject | null {
  const [, words = ''] = /^[’']s?\s((?:\p{Ll}[\p{L}\p{M}-]*\s){1,4})(?=\p{Lu})/u.exec(text) ?? [];
  const isCalled = endsWith(words.trimEnd(), sense.speech.callings) !== null;
  const from = text.indexOf(words);
  const subject = isCalled ? subjectAfter(text.slice(from, from + farthest), sense) : unknown;
  return subject.kind === 'named' ? subject : null;
}

/** "said Berg loyalists": in English a name may stand before a noun as an adjective does; „sa Ida Bergs bror“. */
export function isAdjunct(
  text: string,
  nameEnd: number,
  { clauses, prepositions, and, between, who, bareGenitive, verbs, ownersEnd }: CompiledSpeech,
): boolean {
  const word = /^\s(\p{Ll}[\p{L}’'-]*)/u.exec(text.slice(nameEnd))?.[1];
  if (word === undefined || clauses.behindNames === null) return false;
  if (bareGenitive !== null && text.charAt(nameEnd - 1) !== ownersEnd) return false;
  const others = [clauses.behindNames, clauses.turns, prepositions, and, between, who];
  return ![...others, ...(bareGenitive === null ? [] : [verbs])].some(
    (forms) => endsWith(word, forms) !== null,
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
  const apposed = sense.speech.capitalNouns ? behindCalled(text, sense) : null;
  if (apposed !== null) return apposed;
  let at = 0;
  for (let words = 0; words <= 5; words += 1) {
    const rest = text.slice(at);
    if (isToWhom(text.slice(0, at), sense.speech)) return null;
    const mention = mentions.find(({ from }) => from === at);
    if (mention !== undefined && !isServed(rest.slice(mention.to - at), sense.speech))
      return isShutOff(text, mention) && !namesBody(text.slice(mention.to), sense.speech) ? mention : null;
    const served = /^(?:\p{Lu}[\p{L}\p{M}’'-]+\s){1,4}(?=\p{Ll})/u.exec(rest)?.[0];
    if (served !== undefined && isServed(` ${rest.slice(served.length)}`, sense.speech)) {
      at += served.length;
      continue;
    }
    const match = honorific.test(rest) || officeAhead.test(rest) ? null : nameStarts.exec(rest);
    if (match !== null) {
      // "Chancellor Berg": the cast's name for whom the words end with.
      const known = mentions.find(({ from, to }) => from > at && to === at + match[0].length);
      // „Sprecher von Berg“ looks like a name.
      if (known !== undefined)
        return isOfAnother(text, known, sense.speech) || isOfWhom(text.slice(at, known.from), sense)
          ? null
          : known;
      if (!isShutOff(text, { from: at, to: at + match[0].length })) return null;
      const named = namedThere(at, match[0], { before: text.slice(0, at), sense });
      // „Das Büro der Bürgermeisterin Ida Berg“
      return named === null || named.from > at ? null : named;
    }
    const word =
      honorific.exec(rest)?.[0] ??
      officeAhead.exec(rest)?.[0] ??
      /^(?:\d{1,3}-)?[\p{Ll}\p{M}’'-]+(?:,?\s+)/u.exec(rest)?.[0] ??
      /^[dl]['’](?=\p{L})/u.exec(rest)?.[0];
    if (word === undefined) return null;
    if (isAway(rest, sense.speech))
      return ofOffice(text, at + word.length, text.slice(0, at), sense) ?? behindOffice(text, at, sense);
    at += word.length;
  }
  return null;
}

/** «Мэру Берг»: behind a word in the case of whom something is said to. */
function isToWhom(words: string, { addressees }: CompiledSpeech): boolean {
  const ahead = words.trimEnd();
  return endsWith(ahead, addressees.toWhom) !== null && endsWith(ahead, addressees.days) === null;
}

/** „Büro von“, „Sprecher des“ before a name. */
function isOfWhom(words: string, { speech }: NameSense): boolean {
  return endsWith(words.trimEnd(), speech.prepositions) !== null;
}

/** "The mayor, Ole Dahl, said"; in "their friends, Ole Dahl will" the name begins what is said. */
function isShutOff(text: string, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  return !text.slice(0, from).includes(',') || /^(?:\s?[,.;:!?)–—(]|$)/u.test(text.slice(to));
}

/** « Ministro de Exteriores Ida Berg »: who has an office, which is named with capitals before the name. */
function ofOffice(text: string, at: number, ahead: string, sense: NameSense): Mention | null {
  const { roles, bodies } = sense.speech;
  const match = nameStarts.exec(text.slice(at))?.[0];
  if (match === undefined || endsWith(ahead.trimEnd(), roles) === null) return null;
  return everyMatch(bodies.words, match).length === 0
    ? null
    : namedThere(at, match, { before: text.slice(0, at), sense });
}

const definite = /^(?:the|der|die|das|le|la|el|il|lo|o|a|de|het|ο|η)\s|^l['’]/iu;

/** « Le ministre de la Mer, Ida Berg »: who the one is that has an office, set off by commas. */
function behindOffice(text: string, at: number, sense: NameSense): Mention | null {
  const office = /^[^,.;:!?()]{2,70},\s(?=\p{Lu})/u.exec(text.slice(at))?.[0];
  const { roles, callings, verbs } = sense.speech;
  if (office === undefined || !definite.test(text) || endsWith(text.slice(0, at).trimEnd(), roles) === null)
    return null;
  // « Le porte-parole du ministre, Ida Berg » may be either.
  if ([verbs, callings].some((forms) => everyMatch(forms, office).length > 0)) return null;
  const from = at + office.length;
  const rest = text.slice(from);
  const match = nameStarts.exec(rest)?.[0];
  const known = sense.mentions(rest).find((mention) => mention.from === 0);
  const named =
    known === undefined && match !== undefined
      ? namedThere(from, match, { before: text.slice(0, from), sense })
      : known && { ...known, from, to: from + known.to };
  return named != null && isShutOff(text, named) ? named : null;
}

/** „Die Leiterin der Behörde, Ida Berg“: the same where no preposition stands before what an office is of. */
function behindCalled(text: string, sense: NameSense): Mention | null {
  const [called] = everyMatch(sense.speech.callings, text.slice(0, 40));
  return called === undefined ? null : behindOffice(text, called.index + called[0].length + 1, sense);
}

/** "Berg Foundation" */
function namesBody(behind: string, { bodies }: CompiledSpeech): boolean {
  return /^\s\p{Lu}/u.test(behind) && startsWith(behind.slice(1), bodies.words) !== null;
}

/** "Harbour Office spokeswoman Oda Berg": whether what somebody is called stands behind, whom a name is not yet of. */
function isServed(behind: string, { roles }: CompiledSpeech): boolean {
  const words = /^\s((?:\p{Ll}[\p{L}\p{M}’'-]*\s){1,3})(?=\p{Lu})/u.exec(behind)?.[1]?.trimEnd();
  return words !== undefined && endsWith(words, roles) !== null;
}
