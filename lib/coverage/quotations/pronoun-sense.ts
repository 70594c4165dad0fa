import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import type { CastMember } from './cast';
import { articleBefore } from './full-names';
import { honorific } from './honorific';
import { endsWith, startsWith } from './text-edges';
import { wordCount } from './word-count';

/** Whether a pronoun (null: none is printed) may mean somebody of this name. */
export type PronounSense = (name: string, pronoun: string | null) => boolean;

/**
 * By what the cast's members are called; another name has to be of a person, as the article has it: behind a role or
 * before a verb, an age, an apposition. "Wall Street" and "the Lunde Council" are no "she".
 */
export function pronounSense(
  cast: readonly CastMember[],
  article: string,
  speech: CompiledSpeech,
): PronounSense {
  const known = new Map(cast.map((member) => [member.name, member.pronoun ?? null]));
  const persons = new Map<string, boolean>();
  return (name, word) => {
    if (word === null) return true;
    const [isHe, isShe] = [speech.he, speech.she].map((forms) => endsWith(word, forms) !== null);
    const called = known.get(name);
    if (called === null) return true;
    if (called !== undefined)
      return called === 'they' ? !isHe : called === 'he' ? isHe === true : isShe === true;
    // "Ida Berg and her son stood there. “…,” they said."
    if (endsWith(word, speech.they) !== null) return false;
    if (!isHe && !isShe) return true;
    const isPerson = persons.get(name) ?? isPersonIn(article, name, speech);
    persons.set(name, isPerson);
    return isPerson;
  };
}

/** By what stands around it anywhere, around the surname too; not where it mostly has an article. */
function isPersonIn(article: string, name: string, speech: CompiledSpeech): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  const isOne = placesOf(article, surname).some(({ ahead, behind }) => {
    const given = name.slice(0, -surname.length);
    const before = ahead.endsWith(given) ? ahead.slice(0, ahead.length - given.length) : ahead;
    return isPersonsPlace(before.trimEnd(), behind, speech);
  });
  // „die Lotsin Ida Berg“: a German noun looks like a part of the name.
  const whole = speech.capitalNouns ? [] : placesOf(article, name);
  return isOne && 2 * whole.filter(({ ahead }) => articleBefore.test(ahead.trimEnd())).length <= whole.length;
}

/** As much as stands before and behind each place of these words. */
function placesOf(article: string, words: string) {
  const found: { readonly ahead: string; readonly behind: string }[] = [];
  for (let at = article.indexOf(words); at !== -1; at = article.indexOf(words, at + 1)) {
    const end = at + words.length;
    found.push({ ahead: article.slice(Math.max(0, at - 60), at), behind: article.slice(end, end + 40) });
  }
  return found;
}

/** "Mayor Ida Berg", "said Ida Berg", "Ida Berg said", "Ida Berg, 32", "Ida Berg, a pilot". */
function isPersonsPlace(before: string, behind: string, speech: CompiledSpeech): boolean {
  const { roles, verbs, gestures, between, who, prepositions, and, clauses } = speech;
  const next = behind.replace(/^,?\s/u, '');
  const [apposition = ''] = /(?<=^,\s)\p{Ll}.*/su.exec(behind) ?? [];
  return (
    honorific.test(`${before.split(/\s/u).at(-1) ?? ''} `) ||
    endsWith(before, roles) !== null ||
    isSaidBy(before, speech) ||
    /^,\s\d{1,3}(?!\d)/u.test(behind) ||
    [verbs, gestures, who].some((forms) => startsWith(next, forms) !== null) ||
    startsWith(next.slice(startsWith(next, between) ?? 0).trimStart(), verbs) !== null ||
    (apposition !== '' &&
      [prepositions, and, clauses.turns, clauses.links].every(
        (forms) => startsWith(apposition, forms) === null,
      ))
  );
}

/** "said the pilot", „sagte die Lotsin“: a verb of saying, and nothing but what somebody is called. */
function isSaidBy(before: string, { verbs, prepositions, capitalNouns }: CompiledSpeech): boolean {
  const verb = everyMatch(verbs, before).at(-1);
  if (verb === undefined || endsWith(before, prepositions) !== null) return false;
  const called = before.slice(verb.index + verb[0].length);
  return wordCount(called) <= 5 && (capitalNouns ? /^[^.,;:!?]*$/u : /^[\p{Ll}\p{M}\s’'-]*$/u).test(called);
}
