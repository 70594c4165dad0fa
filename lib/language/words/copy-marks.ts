import type { WordLists } from '@/lib/language/any-of';

// What desks write around a text for other desks, and readers are shown all the same.

/** The end of a text, between brackets or dashes, or in capitals alone. */
export const endWords: WordLists = {
  any: '30',
  en: 'ends?',
  de: 'ende',
  fr: 'fin',
  ru: 'конец',
  ja: '了|終|終わり|おわり',
  zh: '完|终|終|全文完',
  ko: '끝',
};

/** What was done to a text since it was first sent; a note in brackets over it opens with one. */
export const deskWords: WordLists = {
  en: 'adds|updates|recasts|repeats|refiles|rewrites|releads|writes|changes|removes|upgrades',
  de: '(?:durchgehend )?(?:aktualisiert|neu|ergänzt)(?=\\s?[:：)])|wiederholung|neu:',
  es: 'actualiza|agrega|añade|amplía',
  pt: 'atualiza|acrescenta',
  fr: 'actualise|ajoute|précise',
};
