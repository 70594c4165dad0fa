import type { WordLists } from '@/lib/language/any-of';

/** What says behind the names that the time of the publication or of a change follows. */
export const bylineTimes: WordLists = {
  en: 'published|posted|updated',
  fr: 'publiée?|mise? à jour',
  es: 'publicado|actualizado',
  it: 'pubblicato',
  de: 'veröffentlicht|aktualisiert|stand:',
  ru: 'опубликовано|обновлено',
  uk: 'опубліковано|оновлено',
};

/** How long a text takes to read, set against the names: "Jane Doe 5 minute read". */
export const readingTimes: WordLists = {
  en: '\\d+[ -]?min(?:ute)?s?\\.?(?: reads?| to read)?',
  de: '\\d+ min(?:uten|\\.)? (?:lesezeit|lesedauer)|(?:lesezeit|lesedauer):? \\d+ min(?:uten)?\\.?',
  fr: '(?:temps de )?lecture ?:? ?\\d+ min(?:utes?)?\\.?|\\d+ min(?:utes?)? de lecture',
  es: '\\d+ min(?:utos?)? de lect?ura|(?:tiempo de )?lectura:? \\d+ min(?:utos?)?',
  it: '\\d+ min(?:uti)? di lettura',
  nl: '\\d+ min(?:uten)? (?:lezen|leestijd)',
  ru: '\\d+ мин(?:ут[аы]?)?\\.?(?: чтения| на чтение)?',
};
