import type { WordLists } from './any-of';

/** What is printed in capitals at the head of a paragraph and is no place. */
export const capitalLabels: WordLists = {
  en: 'BREAKING|UPDATED?|LIVE|NEW(?= ?:)|URGENT|ALERT|DEVELOPING|NOTE|EDITOR.*|CORRECTION|FILE|FACT.*',
  enRubrics: 'WATCH|READ|OPINION|ANALYSIS|EXCLUSIVE|VIDEO|KEY|TOP|FAQ|TIMELINE|LIVEBLOG',
  enQuestions: 'Q|A|WHAT|WHY|HOW|WHO',
  de: 'EILMELDUNG|WICHTIG|ANALYSE|KOMMENTAR|INTERVIEW|FAZIT|EXKLUSIV|MEINUNG|LIVETICKER',
  fr: 'BILAN|RÉSUMÉ|EXCLUSIF|DIRECT|VIDÉO|ENTRETIEN|TRIBUNE|INFO|PORTRAIT|REPORTAGE',
  es: 'BALANCE|RESUMEN|EXCLUSIVA|DIRECTO|ANÁLISIS|OPINIÓN|ÚLTIMA HORA|URGENTE|ENTREVISTA',
  it: 'ESCLUSIVA|DIRETTA|ANALISI|COMMENTO|INTERVISTA|RETROSCENA',
  pl: 'PILNE|WIDEO|ANALIZA|OPINIA|WYWIAD|NASZ WYWIAD',
  tr: 'SON DAKİKA|SON DAKIKA|ÖZEL|ANALİZ|CANLI',
  ru: 'ОБНОВЛЕНО|ИТОГИ?|ГЛАВНОЕ|ВЫВОД|СПРАВКА|СРОЧНО|МОЛНИЯ|ЭКСКЛЮЗИВ|ВИДЕО|ФОТО|МНЕНИЕ|АНАЛИЗ|КОММЕНТАРИЙ',
  uk: 'ПІДСУМОК|ГОЛОВНЕ|ТЕРМІНОВО|ЕКСКЛЮЗИВ|ВІДЕО|ФОТО|ДУМКА|АНАЛІЗ|КОМЕНТАР|ОНОВЛЕНО',
  powers: 'US|EU|UN|NATO|USA|ONU|OTAN|UE|ООН|НАТО|ЕС|ЄС|США|РФ|ВОЗ|OMS|WHO|G7|FBI|CIA',
};
