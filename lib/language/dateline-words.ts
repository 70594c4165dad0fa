import type { WordLists } from './any-of';

/** What is printed in capitals at the head of a paragraph and is no place. */
export const capitalLabels: WordLists = {
  en: 'BREAKING|UPDATED?|LIVE|NEW(?= ?:)|URGENT|ALERT|DEVELOPING|NOTE|EDITOR.*|CORRECTION|FILE|FACT.*',
  enRubrics: 'WATCH|READ|OPINION|ANALYSIS|EXCLUSIVE|VIDEO|KEY|TOP|FAQ|TIMELINE|LIVEBLOG',
  enMore:
    'REVEALED|IN (?:PICTURES|PHOTOS|FULL|BRIEF)|PHOTOS?|PICTURES|MORE|RELATED|LISTEN|EXPLAINED|EXPLAINER|INTERVIEW|BACKGROUND|' +
    'CONTEXT|WARNING|JUST IN|CONFIRMED|RECAP|PODCAST|COMMENT|COMMENTARY|EDITORIAL|PROFILE|DISCLAIMER|REVIEW',
  enQuestions: 'Q|A|WHAT|WHY|HOW|WHO',
  de: 'EILMELDUNG|WICHTIG|ANALYSE|KOMMENTAR|INTERVIEW|FAZIT|EXKLUSIV|MEINUNG|LIVETICKER|AKTUALISIERUNG|EIL|ACHTUNG|HINTERGRUND|PORTRÄT|REPORTAGE|GASTBEITRAG|UMFRAGE',
  fr: 'BILAN|RÉSUMÉ|EXCLUSIF|DIRECT|VIDÉO|ENTRETIEN|TRIBUNE|INFO|PORTRAIT|REPORTAGE|MISE À JOUR|ALERTE|ANALYSE|DÉCRYPTAGE|OPINION|ÉDITO(?:RIAL)?|RÉCIT|ENQUÊTE',
  es: 'BALANCE|RESUMEN|EXCLUSIVA|DIRECTO|ANÁLISIS|OPINIÓN|ÚLTIMA HORA|URGENTE|ENTREVISTA|ACTUALIZACIÓN|ALERTA|ATENCIÓN|VÍDEO|FOTOS|CLAVES',
  it: 'ESCLUSIVA|DIRETTA|ANALISI|COMMENTO|INTERVISTA|RETROSCENA|AGGIORNAMENTO|ULTIM.ORA|EDITORIALE',
  pt: 'ATUALIZAÇÃO|AO VIVO|ANÁLISE|OPINIÃO|EXCLUSIVO',
  pl: 'PILNE|WIDEO|ANALIZA|OPINIA|WYWIAD|NASZ WYWIAD|AKTUALIZACJA|WAŻNE|KOMENTARZ',
  tr: 'SON DAKİKA|SON DAKIKA|ÖZEL|ANALİZ|CANLI|GÜNCELLEME|GÜNCELLENDİ|FLAŞ|YORUM|RÖPORTAJ',
  ru: 'ОБНОВЛЕНО|ИТОГИ?|ГЛАВНОЕ|ВЫВОД|СПРАВКА|СРОЧНО|МОЛНИЯ|ЭКСКЛЮЗИВ|ВИДЕО|ФОТО|МНЕНИЕ|АНАЛИЗ|КОММЕНТАРИЙ|ВАЖНО|ОБНОВЛЕНИЕ|ДОПОЛНЕНО|ИНТЕРВЬЮ',
  uk: 'ПІДСУМОК|ГОЛОВНЕ|ТЕРМІНОВО|ЕКСКЛЮЗИВ|ВІДЕО|ФОТО|ДУМКА|АНАЛІЗ|КОМЕНТАР|ОНОВЛЕНО|ОНОВЛЕННЯ|ДОПОВНЕНО|ВАЖЛИВО|ІНТЕРВ.Ю',
  powers:
    'US|EU|UN|NATO|USA|ONU|OTAN|UE|ООН|НАТО|ЕС|ЄС|США|РФ|ВОЗ|OMS|WHO|G7|FBI|CIA|CNN|BBC|KREML(?:IN)?|PENTAGON|КРЕМЛЬ|МИД|СМИ|ФСБ|ЗМІ|МЗС|ГУР|СБУ',
};

/** Places that papers set before a stop, in ordinary case ("Washington. Die …"), where most of their copy comes from. */
export const placesBeforeStop: WordLists = {
  de:
    'Anchorage|Ankara|Athen|Berlin|Bern|Bonn|Brüssel|Budapest|Damaskus|Den Haag|Frankfurt|Genf|Hamburg|Helsinki|Istanbul|Jerusalem|' +
    'Kairo|Kiew|Kyjiw|Kopenhagen|London|Madrid|Minsk|Moskau|München|New York|Oslo|Paris|Peking|Prag|Rom|Seoul|Sotschi|Stockholm|' +
    'Straßburg|Teheran|Tel Aviv|Tokio|Vilnius|Warschau|Washington|Wien|Zürich',
};
