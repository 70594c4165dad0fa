import type { WordLists } from './any-of';

/** Agencies whose copy is republished, by the names and initials they sign with and where they are at home. */
export const agencyNames: WordLists = {
  american: '(?:The )?Associated Press|AP|UPI|Bloomberg|(?:The )?Canadian Press',
  british: 'Reuters|Press Association|PA Media',
  french: 'Agence France-Presse|AFP',
  german: 'dpa(?:-AFX)?|DPA|APA|Keystone-SDA|SDA|STT|SID|KNA|epd|AFX',
  southern: 'ANSA|EFE|Europa Press|Lusa|Adnkronos|[Aa]skanews|ΑΠΕ-ΜΠΕ|ΑΠΕ',
  latinAmerican: 'Prensa Latina|Notimex|Télam|Folhapress|Agência Brasil|Estadão Conteúdo',
  dutch: 'Belga|ANP',
  nordic: 'NTB|TT|[Rr]itzau',
  baltic: 'BNS|ELTA|LETA',
  central: 'PAP|CTK|ČTK|TASR|MTI|Tanjug|Танјуг|Hina|Fena|SRNA|Agerpres|AGERPRES|BTA|БТА',
  russian: 'TASS|ТАСС|Interfax|INTERFAX\\.RU|Интерфакс|RIA Novosti|РИА Новости|Рейтерс?|ПРАЙМ|БЕЛТА|BelTA',
  ukrainian: 'Interfax-Ukraine|Інтерфакс-Україна|Ukrinform|Укрінформ|УНІАН|УНИАН|UNIAN|УНН',
  turkish: 'Anadolu(?: Agency| Ajansı)?|AA|İHA|DHA',
  arabic: 'WAM|QNA|رويترز|أ ?ف ?ب|أسوشيتد برس|د ?ب ?أ|واس|وام|سانا|قنا',
  persian: 'ایرنا|ایسنا|تسنیم|IRNA|ISNA|Tasnim',
  hebrew: 'רויטרס',
  indian: 'PTI|ANI|IANS|भाषा|पीटीआई|रॉयटर्स|एएफपी',
  chinese: 'Xinhua|新华社|新華社|新华网|新華網|中新社|中央社|路透社|法新社|美联社|美聯社',
  japanese: 'Kyodo(?: News)?|共同(?:通信)?|時事(?:通信)?|ロイター',
  korean: 'Yonhap|연합뉴스|뉴시스|뉴스1|로이터',
  southEastAsian: 'ANTARA|Antara|Bernama|TTXVN',
  australian: 'AAP',
};

/** Names of one agency that differ by more than capitals, marks or "The". */
export const agencyForms: readonly (readonly string[])[] = [
  ['Associated Press', 'AP', 'أسوشيتد برس', '美联社', '美聯社'],
  ['Reuters', 'Рейтер', 'Рейтерс', 'رويترز', 'רויטרס', 'रॉयटर्स', '路透社', 'ロイター', '로이터'],
  ['Agence France-Presse', 'AFP', 'أف ب', 'एएफपी', '法新社'],
  ['Press Association', 'PA Media'],
  ['TASS', 'ТАСС'],
  ['Interfax', 'Интерфакс', 'INTERFAX.RU'],
  ['RIA Novosti', 'РИА Новости'],
  ['Interfax-Ukraine', 'Інтерфакс-Україна'],
  ['Ukrinform', 'Укрінформ'],
  ['UNIAN', 'УНІАН', 'УНИАН'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA'],
  ['Keystone-SDA', 'SDA'],
  ['ČTK', 'CTK'],
  ['PTI', 'पीटीआई'],
  ['Xinhua', 'Xinhua News Agency', '新华社', '新華社', '新华网', '新華網'],
  ['Kyodo', 'Kyodo News', '共同', '共同通信'],
  ['時事', '時事通信'],
  ['BTA', 'БТА'],
  ['BelTA', 'БЕЛТА'],
  ['Tanjug', 'Танјуг'],
  ['Yonhap', 'Yonhap News Agency', '연합뉴스'],
];

/** Agencies that nobody names. */
export const agencyWords: WordLists = {
  latin:
    '(?:news |wire )?agenc(?:y|ies)|wires?|agences?|agencias?|agências?|agenzie|agenturen|agentur|agenturer|agentschappen|persbureaus|ajanslar',
  slavic: 'agencje|agentury|agencije|агентства|агенції|агенції новин|информагентства|инф\\. ?агентства',
  arabic: '(?:ال)?و?كالات',
  other: 'סוכנויות(?: הידיעות)?|एजेंसी|एजेंसियां|πρακτορεία|综合|綜合',
};

/** That what an agency gave went into the report; its name follows. */
export const withMaterial: WordLists = {
  en: 'with (?:additional )?(?:material|files|reporting|information|inputs?) (?:from|by)',
  de: 'mit material (?:der|von)',
  fr: 'avec les informations de(?: l’)?',
  es: 'con información de(?: la agencia)?',
  pt: 'com informações d(?:a agência|as?|os?|e)',
  it: 'con informazioni d(?:a|i)',
  pl: 'na podstawie',
  ru: '(?:с использованием|по) материал(?:ов|ам)(?: агентства)?',
  uk: '(?:з використанням|за) матеріал(?:ів|ами)(?: агентства)?',
};

/** The same in a word that says it of agencies only: "avec AFP", but not "Avec le temps". */
export const together: WordLists = {
  latin: 'with|mit|avec(?: l’)?|con|com|met|med|ile',
  vi: 'theo',
};

/** Behind an agency's name: that it gave something to the report. */
export const contributed: WordLists = {
  en: '(?:also )?contributed (?:reporting )?to this (?:report|article|story)',
  de: 'trug(?:en)? zu diesem (?:bericht|artikel) bei',
  fr: 'a(?:ont)? contribué à (?:cet article|ce reportage)',
  es: '(?:contribuyó|contribuyeron) (?:a|con) (?:este|esta) (?:informe|artículo|nota|información)',
};

/** Labels of a picture's credit in its caption, without the colon. */
export const pictureLabels: WordLists = {
  en: 'photo(?:graph)?s?|image|picture|credits?|source|copyright|illustration',
  de: 'foto|fotos|bild|quelle',
  fr: 'photographie|crédits?',
  es: 'crédito|fuente|fotografía',
  pl: 'zdj\\.',
  ru: 'фото',
  el: 'φωτογραφία',
  he: 'תמונה|צילום',
  ar: 'تصوير|صورة',
  fa: 'عکس',
  hi: 'फोटो|फ़ोटो',
  bn: 'ছবি',
  ta: 'படம்',
  vi: 'ảnh',
  th: 'ภาพ',
  ko: '사진',
  ka: 'ფოტო',
  hy: 'լուսանկարը?',
};
