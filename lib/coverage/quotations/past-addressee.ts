import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import { agencyOrInitials, namesake } from '@/lib/language/speech/said-to';
import { endsWith, startsWith } from './text-edges';

/** "To the press", "on Friday at Oslo": no more stand before who spoke. */
const mostPhrases = 3;

/**
 * Where, behind a verb, the words end that say to whom, when and where something was said: « à l’AFP », «este martes en
 * Oslo». Null where there are none, or where a name may be of whom it was said to: behind a place, only who is called
 * something by a word of its own can be told from it.
 */
export function pastAddressee(text: string, speech: CompiledSpeech): number | null {
  const isAhead = (pressAhead(text, speech) ?? placeAhead(text, speech)) !== null;
  const start = isAhead ? 0 : helpingWords(text, speech);
  let [at, isCalled] = [start, false];
  for (let times = 0; times < mostPhrases; times += 1) {
    const rest = text.slice(at);
    const phrase = pressAhead(rest, speech) ?? placeAhead(rest, speech);
    if (phrase === null) break;
    isCalled ||= phrase.isPlace === true;
    at += phrase.length;
  }
  const isWhole = at > start && everyMatch(/,/gu, text.slice(0, at)).length % 2 === 0;
  return !isWhole || (isCalled && !opensCalled(text.slice(at), speech)) ? null : at;
}

/** „Rekao je za …“: how long the helping word is that the verb has behind it. */
function helpingWords(text: string, { between }: CompiledSpeech): number {
  const end = startsWith(text, between);
  return end !== null && /^\s/u.test(text.slice(end)) ? end + 1 : 0;
}

/** "Berg, gazetecilere “…” dedi": words before what was said without those to whom, at their end. */
export function withoutPressBehind(text: string, { addressees }: CompiledSpeech): string {
  let rest = text;
  for (let times = 0; times < mostPhrases; times += 1) {
    const bare = rest.trimEnd();
    const at = endsWith(bare, addressees.press) ?? endsWith(bare, addressees.days);
    if (at === null) break;
    rest = bare.slice(0, at);
  }
  return rest;
}

interface Phrase {
  readonly length: number;
  readonly isPlace?: true;
}

function pressAhead(text: string, { addressees }: CompiledSpeech): Phrase | null {
  const { press, days, agency, agenciesAlone } = addressees;
  const whole = Math.max(startsWith(text, press) ?? 0, startsWith(text, days) ?? 0);
  if (whole > 0) return closed(text, whole);
  const prefix = startsWith(text, agency);
  if (prefix === null && (!agenciesAlone || namesake.test(text))) return null;
  const joint = prefix === null ? 0 : prefix + (/^['’\s]/u.test(text.slice(prefix)) ? 1 : 0);
  const name = agencyOrInitials.exec(text.slice(joint));
  return name === null ? null : closed(text, joint + name[0].length);
}

/** A phrase with the space behind it, or the comma. */
function closed(text: string, length: number, isPlace?: true): Phrase | null {
  const mark = /^,?\s/u.exec(text.slice(length))?.[0];
  return mark === undefined ? null : { length: length + mark.length, ...(isPlace && { isPlace }) };
}

const placeName =
  /^\s(?:\p{Ll}{1,3}\s|[ld]['’])?(?:\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?=\p{Lu}))?){1,3}(?=,?\s\p{Ll})/u;
/** Where nouns have capitals, the place is one word. */
const placeAmongNouns = /^\s\p{Lu}[\p{L}\p{M}'’-]*(?=\s)/u;

function placeAhead(text: string, { addressees, capitalNouns }: CompiledSpeech): Phrase | null {
  const prefix = startsWith(text, addressees.places);
  if (prefix === null) return null;
  const name = (capitalNouns ? placeAmongNouns : placeName).exec(text.slice(prefix));
  return name === null ? null : closed(text, prefix + name[0].length, true);
}

/** "The minister Ida Berg": whether what somebody is called stands there first, and no name. */
function opensCalled(text: string, { callings, prepositions, addressees }: CompiledSpeech): boolean {
  if (startsWith(text, addressees.nominative) !== null) return true;
  const [called] = everyMatch(callings, text.slice(0, 60));
  if (called === undefined) return false;
  const ahead = text.slice(0, called.index);
  // «En Oslo al ministro Berg»: the article has run together with a preposition.
  const isTo = everyMatch(prepositions, ahead).length > 0 && startsWith(text, addressees.article) === null;
  return !isTo && /^(?:\p{Ll}[\p{L}’'-]*\s|l['’]){0,2}[\p{L}-]*$/u.test(ahead);
}

/** «Disse a ministra Berg»: an article that looks like a preposition, as "disse a Berg" has it. */
export function isArticleAhead(
  text: string,
  { addressees, pronouns, indefinite, clauses }: CompiledSpeech,
): boolean {
  const article = startsWith(text, addressees.article);
  const behind = text.slice(article ?? 0).trimStart();
  const noun = /^[\p{Ll}-]+/u.exec(behind)?.[0] ?? '';
  return (
    article !== null &&
    endsWith(noun, addressees.articled) !== null &&
    [pronouns, indefinite, clauses.possessives].every((forms) => startsWith(behind, forms) === null)
  );
}
