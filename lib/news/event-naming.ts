import { ages } from '@/lib/language/ages';
import { keepByKey } from '@/lib/language/keep-by-key';
import { primarySubtag } from '@/lib/language/language-tag';
import { type CompiledWords, compileWords, type WordGroup, wordsOf } from '@/lib/language/word-forms';

/** What makes a text be about the event: its place, its people, their meeting, and what it was over. */
export interface EventWords {
  readonly place: WordGroup;
  readonly actors: readonly WordGroup[];
  readonly meeting: WordGroup;
  readonly related: WordGroup;
  /** Places of other meetings of the same people. */
  readonly elsewhere: WordGroup;
}

/** The first of each group's words that a text has; null where it has none. */
export interface Naming {
  readonly place: string | null;
  readonly actors: readonly (string | null)[];
  readonly meeting: string | null;
  readonly related: string | null;
  readonly elsewhere: string | null;
}

/** Finds what a text has of the event. */
export type NamingFinder = (text: string) => Naming;

/** The finder of a language (BCP 47), made once; null stands for a language that is not known. */
export function namingFinders(words: EventWords): (language: string | null) => NamingFinder {
  const finders = keepByKey<NamingFinder>(100);
  // A language without words of its own has those of all: the same group, compiled once.
  const compiled = new Map<WordGroup, CompiledWords>();
  const compile = (group: WordGroup) => {
    const made = compiled.get(group) ?? compileWords(group);
    compiled.set(group, made);
    return made;
  };
  const make = (primary: string): NamingFinder => {
    const place = compile(namesIn(words.place, primary));
    const actors = words.actors.map((actor) => compileWords(namesIn(actor, primary), ages));
    // "met" is a meeting in English, and "with" in Dutch.
    const meeting = compile(wordsOf(words.meeting, [primary]));
    const related = compile(wordsOf(words.related, [primary]));
    const elsewhere = compile(words.elsewhere);
    return (text) => ({
      place: place.find(text),
      actors: actors.map((actor) => actor.find(text)),
      meeting: meeting.find(text),
      related: related.find(text),
      elsewhere: elsewhere.find(text),
    });
  };
  return (language) => {
    const primary = language === null ? '' : primarySubtag(language.toLowerCase());
    return finders(primary, () => make(primary));
  };
}

/** What several texts have together: of each group the first word. */
export function merged(namings: readonly Naming[]): Naming {
  const first = (word: (naming: Naming) => string | null | undefined) => {
    const naming = namings.find((one) => (word(one) ?? null) !== null);
    return naming === undefined ? null : (word(naming) ?? null);
  };
  return {
    place: first(({ place }) => place),
    actors: (namings[0]?.actors ?? []).map((_, at) => first(({ actors }) => actors[at])),
    meeting: first(({ meeting }) => meeting),
    related: first(({ related }) => related),
    elsewhere: first(({ elsewhere }) => elsewhere),
  };
}

/**
 * A name as a language has it, and as other scripts do: templates say "en" of texts of all kinds, so that
 * stands for every language. In Lithuanian "trumpa" is "short", and in Czech somebody.
 */
function namesIn(group: WordGroup, language: string): WordGroup {
  if (language === 'en' || group.words[language] === undefined) return group;
  const others = Object.keys(group.words).filter((other) => scriptOf(other) !== scriptOf(language));
  return wordsOf(group, [language, 'en', ...others]);
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** Whether that is the event at any time: its place, and there its people, or the talks on what they met over. */
export function isEvent(naming: Naming): boolean {
  const { place, meeting, related, actors } = naming;
  if (place === null) return false;
  return namesAll(naming) ? actors.length > 1 || meeting !== null : meeting !== null && related !== null;
}

/** Whether that is the event, in its own days: nobody has to be told then where they met, or that they did. */
export function isEventThen(naming: Naming): boolean {
  const { place, meeting, related } = naming;
  if (isEvent(naming) || (namesAll(naming) && meeting !== null)) return true;
  return place !== null && related !== null && namesAny(naming);
}

export function namesAll({ actors }: Naming): boolean {
  return actors.every((actor) => actor !== null);
}

/** Whether it names anything but what the event was over. */
export function namesPart(naming: Naming): boolean {
  return naming.place !== null || naming.meeting !== null || namesAny(naming);
}

export function namesAny({ actors }: Naming): boolean {
  return actors.some((actor) => actor !== null);
}

/** Whether a sentence puts the event's people, or its talks, into its place; or has its people meet. */
export function tellsOfEvent(naming: Naming): boolean {
  return isEventThen(naming) || (naming.place !== null && namesAny(naming));
}

/** The words found, in quotation marks: “Alaska”, “Trump” and “talks”. */
export function wordsFound({ place, actors, meeting, related }: Naming): readonly string[] {
  const found = [place, ...actors, meeting, related].filter((word) => word !== null);
  return [...new Set(found)].map((word) => `“${word}”`);
}
