import type { WordLists } from './any-of';

/** Agencies whose copy is republished, by the names and initials they sign with and where they are at home. */
export const agencyNames: WordLists = {
  american: '(?:The )?Associated Press|AP|UPI|Bloomberg|(?:The )?Canadian Press',
  british: 'Reuters|Press Association|PA Media',
  french: 'Agence France-Presse|AFP',
  german: 'dpa(?:-AFX)?|DPA|APA|Keystone-SDA|SDA|STT|SID|KNA|epd|AFX',
  southern: 'ANSA|EFE|Europa Press|Lusa|ΑΠΕ-ΜΠΕ|ΑΠΕ',
  dutch: 'Belga|ANP',
  nordic: 'NTB|TT|Ritzau',
  central: 'PAP|CTK|ČTK|TASR|MTI|Tanjug|БТА',
  russian: 'TASS|ТАСС|Interfax|Интерфакс|RIA Novosti|РИА Новости|Рейтерс?',
  ukrainian: 'Interfax-Ukraine|Інтерфакс-Україна|Ukrinform|Укрінформ|УНІАН|УНИАН|UNIAN',
  turkish: 'Anadolu(?: Agency| Ajansı)?|AA|İHA|DHA',
  arabic: 'WAM|QNA|رويترز|أ ?ف ?ب|أسوشيتد برس|د ?ب ?أ|واس|وام|سانا|قنا',
  persian: 'ایرنا|ایسنا|تسنیم',
  hebrew: 'רויטרס',
  indian: 'PTI|ANI|IANS|भाषा|पीटीआई',
  chinese: 'Xinhua|新华社|新華社|中新社',
  japanese: 'Kyodo|共同|時事',
  korean: 'Yonhap|연합뉴스|뉴시스|뉴스1',
  australian: 'AAP',
};

/** Names of one agency that differ by more than capitals, marks or "The". */
export const agencyForms: readonly (readonly string[])[] = [
  ['Associated Press', 'AP', 'أسوشيتد برس'],
  ['Reuters', 'Рейтер', 'Рейтерс', 'رويترز', 'רויטרס'],
  ['Agence France-Presse', 'AFP', 'أف ب'],
  ['Press Association', 'PA Media'],
  ['TASS', 'ТАСС'],
  ['Interfax', 'Интерфакс'],
  ['RIA Novosti', 'РИА Новости'],
  ['Interfax-Ukraine', 'Інтерфакс-Україна'],
  ['Ukrinform', 'Укрінформ'],
  ['UNIAN', 'УНІАН', 'УНИАН'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA'],
  ['Keystone-SDA', 'SDA'],
  ['ČTK', 'CTK'],
  ['PTI', 'पीटीआई'],
  ['Xinhua', 'Xinhua News Agency', '新华社', '新華社'],
  ['Kyodo', 'Kyodo News', '共同', '共同通信'],
  ['Yonhap', 'Yonhap News Agency', '연합뉴스'],
];

/** That what an agency gave went into the report; its name follows. */
export const withMaterial: WordLists = {
  en: 'with (?:material|files|reporting|information|inputs?) (?:from|by)',
  de: 'mit material (?:der|von)',
  fr: 'avec(?: les informations de)?',
  es: 'con información de',
  ru: 'с использованием материалов',
  uk: 'за матеріалами|з використанням матеріалів',
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
