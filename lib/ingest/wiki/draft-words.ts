import type { Edition } from '@/lib/ingest/archives/wiki-answer';
import type { WordGroup } from '@/lib/language/word-forms';
import type { DraftPlace } from './draft-place';
import { familyName, personName, placeName, plainTitle, withoutYear, wordForms } from './title-words';
import type { WikiPageFacts } from './wiki-pages';
import type { WikiSubject } from './wiki-subject';

export interface DraftWords {
  readonly words: {
    /** Null: the place is not known. */
    readonly place: WordGroup | null;
    readonly actors: readonly WordGroup[];
    readonly meeting: WordGroup;
    readonly related: WordGroup;
  };
  /** Where they came from, by field. */
  readonly notes: Readonly<Record<string, string>>;
}

/** An article counts in its own days where it names all of these, so they are few. */
const mostActors = 2;
const mostRelated = 8;

/** The event's groups of words, in the languages that have an article about it. */
export function draftWords(
  subject: WikiSubject,
  { place, meeting }: { readonly place: DraftPlace; readonly meeting: WordGroup },
): DraftWords {
  const { language, article, linked } = subject;
  const languages = [language, ...article.editions.map((edition) => edition.language)].filter(isLanguage);
  const people = linked.filter(({ title, sortedBy }) => personName(title, sortedBy) !== null);
  const actors = people.slice(0, mostActors);
  const others = linked
    .filter((page) => !actors.includes(page) && !place.pages.includes(page))
    .slice(0, mostRelated);
  const inLanguages = (pages: readonly WikiPageFacts[]): WordGroup['words'] =>
    wordsIn(languages, (one) => pages.flatMap((page) => nameIn(page, subject.language, one)));
  const named = (pages: readonly WikiPageFacts[]): string =>
    pages.map(({ title }) => plainTitle(title)).join('; ');
  const [where] = place.pages;
  return {
    words: {
      place: where === undefined ? null : { name: placeName(where.title), words: inLanguages(place.pages) },
      actors: actors.map((actor) => ({ name: plainTitle(actor.title), words: inLanguages([actor]) })),
      meeting: { name: meeting.name, words: meetingWords(subject, languages, meeting) },
      related: { name: 'who and what else it was about', words: inLanguages(others) },
    },
    notes: {
      'words.place':
        where === undefined
          ? 'The place is not known: give its names.'
          : `Titles of ${named(place.pages)} in the editions.`,
      'words.actors':
        actors.length === 0
          ? 'None of the first links is sorted as people are (“Family, Given”): name the people who met.'
          : `The first people that the article names, by their family names: ${named(actors)}.${missing(actors, languages, language)}`,
      'words.meeting':
        'Words of the shipped event for a meeting, and the titles of the article in the editions.',
      'words.related':
        others.length === 0
          ? 'The article leads to nothing else.'
          : `The other first links: ${named(others)}.`,
    },
  };
}

/** Editions of dialects and constructed codes ("zh-yue", "simple") are no languages of the press. */
function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code);
}

function wordsIn(
  languages: readonly string[],
  formsIn: (language: string) => readonly string[],
): WordGroup['words'] {
  const forms = [...new Set(languages)].map(
    (language) => [language, [...new Set(formsIn(language))]] as const,
  );
  return Object.fromEntries(forms.filter(([, words]) => words.length > 0));
}

/** A page's name in a language; nothing where that edition has no page. */
function nameIn(page: WikiPageFacts, own: string, language: string): readonly string[] {
  const title = language === own ? page.title : titleIn(page.editions, language);
  if (title === null) return [];
  const person = personName(page.title, page.sortedBy);
  return wordForms(person === null ? placeName(title) : familyName(title, person), language);
}

function titleIn(editions: readonly Edition[], language: string): string | null {
  return editions.find((edition) => edition.language === language)?.title ?? null;
}

function meetingWords(
  { language, article }: WikiSubject,
  languages: readonly string[],
  meeting: WordGroup,
): WordGroup['words'] {
  return wordsIn(languages, (one) => {
    const title = one === language ? article.title : titleIn(article.editions, one);
    return [...(meeting.words[one] ?? []), ...wordForms(withoutYear(title ?? ''), one)];
  });
}

/** Which editions have an article about the event and none about one of its people. */
function missing(actors: readonly WikiPageFacts[], languages: readonly string[], own: string): string {
  const gaps = actors.flatMap(({ title, editions }) => {
    const without = languages.filter((one) => one !== own && titleIn(editions, one) === null);
    return without.length === 0 ? [] : [` ${plainTitle(title)} has no article in: ${without.join(', ')}.`];
  });
  return gaps.join('');
}
