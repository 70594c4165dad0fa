import type { WordLists } from './any-of';

/** What is printed in capitals at the head of a paragraph and is no place. */
export const capitalLabels: WordLists = {
  en: 'BREAKING|UPDATED?|LIVE|NEW(?= ?:)|URGENT|ALERT|DEVELOPING|NOTE|EDITOR.*|CORRECTION|FILE|FACT.*',
  enRubrics: 'WATCH|READ|OPINION|ANALYSIS|EXCLUSIVE|VIDEO|KEY|TOP|FAQ|TIMELINE|LIVEBLOG',
  enQuestions: 'Q|A|WHAT|WHY|HOW|WHO',
  de: 'EILMELDUNG|WICHTIG|ANALYSE|KOMMENTAR|INTERVIEW|FAZIT',
  fr: 'BILAN|RÉSUMÉ',
  es: 'BALANCE|RESUMEN',
  ru: 'ОБНОВЛЕНО|ИТОГИ?|ГЛАВНОЕ|ВЫВОД|СПРАВКА',
  uk: 'ПІДСУМОК|ГОЛОВНЕ',
  powers: 'US|EU|UN|NATO|USA',
};
