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

/** What was done to a text since it was first sent: a note in brackets over it opens so, and says to what. */
export const deskWords: WordLists = {
  en: 'adds|updates|recasts|repeats|refiles|rewrites|releads|writes|changes|removes|upgrades',
  de: '(?:aktualisiert|neu|ergänzt|wiederholung)\\s?[:：]',
  es: 'actualiza|agrega|añade|amplía',
  pt: 'atualiza|acrescenta',
  fr: 'actualise|ajoute|précise',
};

/** The same, all that a note says. */
export const wholeNotes: WordLists = {
  en: 'recasts|refiles|releads|recasts throughout|updates throughout|writes through',
  de: '(?:durchgehend )?(?:aktualisiert|ergänzt)|durchgehend neu',
};

/** What of a text a desk works on. */
export const deskObjects: WordLists = {
  en: 'headlines?|paragraphs?|paras?|story|bylines?|datelines?|details?|background|quotes?|comments?|reactions?|context|graphics?|throughout',
  enWhy: 'to (?:add|fix|correct|remove|change|clarify|include)',
  de: 'details?|zitate?|hintergr(?:und|ünde)|reaktion(?:en)?|abs(?:atz|ätze)|überschrift|schlagzeile|ortsmarke',
  es: 'detalles|declaraciones|citas|contexto|antecedentes|titular|título|párrafos?|comentarios?|reacci(?:ón|ones)',
  pt: 'detalhes|declarações|citações|contexto|título|parágrafos?|comentários?|reaç(?:ão|ões)',
  fr: 'détails|déclarations?|citations?|contexte|titre|paragraphes?|réactions?|précisions',
};
