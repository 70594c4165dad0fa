import { splitSentences } from '@/lib/language/split-sentences';
import type { WordGroup } from '@/lib/language/word-forms';
import { shifted } from '@/lib/news/calendar-day';
import { wikiName } from './ask-wiki';
import { type DraftPlace, draftPlace } from './draft-place';
import { type DraftWords, draftWords } from './draft-words';
import { placeName, plainTitle } from './title-words';
import type { WikiSubject } from './wiki-subject';

/** An event file in the making: null is what a person has to find out. */
export interface EventDraft {
  /** Where each field came from, by its name. */
  readonly notes: Readonly<Record<string, string>>;
  readonly slug: string;
  readonly name: string;
  readonly summary: string | null;
  readonly place: string | null;
  readonly day: string | null;
  readonly zone: string | null;
  readonly wikipedia: { readonly language: string; readonly title: string };
  readonly zones: readonly { readonly id: string; readonly label: string }[];
  readonly coverage: { readonly from: string; readonly to: string } | null;
  readonly words: DraftWords['words'];
  readonly people: readonly string[];
  readonly moments: readonly never[];
}

/** Days before and after an event in which its coverage is expected: announced a week ahead, and told for longer. */
const daysBefore = 7;
const daysAfter = 11;

/**
 * Drafts an event file of what a wiki tells. `meeting` has words for a meeting by language, of an event file
 * that people have reviewed.
 */
export function draftEvent(subject: WikiSubject, meeting: WordGroup): EventDraft {
  const { language, article, lead } = subject;
  const place = draftPlace(subject);
  const { words, notes } = draftWords(subject, { place, meeting });
  const name = plainTitle(article.title);
  const [first] = splitSentences(lead.text.split('\n')[0] ?? '', language);
  const where = placesWritten(place);
  return {
    notes: { ...plainNotes(subject, place), ...notes },
    slug: slugOf(subject),
    name,
    summary: first?.text.trim() ?? null,
    place: where,
    day: lead.days?.first ?? null,
    zone: place.zone,
    wikipedia: { language, title: article.title },
    zones: [
      ...(place.zone === null ? [] : [{ id: place.zone, label: labelOf(place) }]),
      { id: 'UTC', label: 'UTC' },
    ],
    coverage:
      lead.days === null
        ? null
        : { from: shifted(lead.days.first, -daysBefore), to: shifted(lead.days.last, daysAfter) },
    words,
    people: words.actors.map((actor) => actor.name),
    moments: [],
  };
}

function plainNotes(
  { language, askedFor, article, lead }: WikiSubject,
  { pages, from, zone }: DraftPlace,
): Readonly<Record<string, string>> {
  const wiki = wikiName(language);
  const moved = askedFor === article.title ? '' : ` “${askedFor}” leads there.`;
  return {
    draft: 'A draft: read every field, mend it, and take these notes out as you go.',
    name: `${wiki}: the title of the article.${moved}`,
    summary:
      lead.text === ''
        ? 'The article has no text before its first heading: say in one line what, where and when.'
        : 'The first sentence of the article: say in one line what, where and when.',
    place:
      pages.length === 0
        ? 'The first links of the article name no place with coordinates near it: say where it was.'
        : `The first links of the article that stand on a map: ${pages.map(({ title }) => title).join('; ')}.`,
    day:
      lead.days === null
        ? 'The beginning of the article names no day with its year: give it as 2025-08-15.'
        : 'The first day with a year in the table or the beginning of the article.',
    zone:
      from === null || zone === null
        ? 'Neither the article nor a place that it names has coordinates: give the zone as America/Anchorage.'
        : `The zone at the coordinates of “${from.title}”.`,
    coverage:
      lead.days === null
        ? 'The day is not known: give the first and the last day in which coverage is expected.'
        : `${daysBefore} days before and ${daysAfter} after, as coverage of a summit goes.`,
    moments: 'None are drafted: they need times and sources that agree on them.',
  };
}

function placesWritten({ pages }: DraftPlace): string | null {
  const [first, second] = pages.map(({ title }) => plainTitle(title));
  if (first === undefined) return null;
  return second === undefined || first.includes(',') ? first : `${first}, ${second}`;
}

function labelOf({ pages, zone }: DraftPlace): string {
  const city = pages.find(({ coordinates }) => coordinates?.type === 'city') ?? pages.at(-1);
  return city === undefined ? (zone ?? '') : placeName(city.title);
}

/** Of the title, or of the English one where it has no Latin letters. */
function slugOf({ article }: WikiSubject): string {
  const english = article.editions.find(({ language }) => language === 'en')?.title ?? '';
  const [slug] = [article.title, english].map(asSlug).filter((one) => /[a-z]/.test(one));
  return slug ?? 'another-event';
}

function asSlug(title: string): string {
  return plainTitle(title)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
