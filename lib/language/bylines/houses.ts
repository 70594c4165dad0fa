import type { WordLists } from '@/lib/language/any-of';

/** The legal form behind the name of a company, which wrote nothing. */
export const companyForms: WordLists = {
  latin:
    'inc\\.?|ltd\\.?|limited|llc|corp\\.?|plc|gmbh(?: & co\\. kg)?|s\\.?a\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|b\\.v\\.',
};

/** The same, running into the name. */
export const asianCompanies: WordLists = { ja: '株式会社', ko: '주식회사' };

/** What follows the name of whoever holds the rights. */
export const rightsReserved: WordLists = {
  en: 'all rights reserved',
  de: 'alle rechte vorbehalten',
  fr: 'tous droits réservés',
  es: 'todos los derechos reservados',
  pt: 'todos os direitos reservados',
  it: 'tutti i diritti riservati',
  nl: 'alle rechten voorbehouden',
  ru: 'все права защищены',
  uk: 'усі права захищен[оі]',
  ja: '無断転載(?:を)?禁',
  zh: '版权所有|版權所有',
};

/** The desk behind a name and a stroke: "オカモト／港湾新聞編集部". */
export const desksBehind: WordLists = { ja: '編集部|編集局', zh: '报社|編輯部' };

/** Words in the name of an outlet, a desk or an office, and in no person's. */
export const houseWords: WordLists = {
  desks: 'editors?|editorial|staff|team|desk|newsroom|newsdesk|bureau|correspondents|contributors',
  outlets: 'news|press|media|times|post|journal|magazine?|zeitung|radio|tv|online|agenc(?:y|ies)|network',
  offices:
    'foundation|corporation|broadcasting|commission|committee|association|society|institute?|university|ministry|department|office|group|inc\\.?|ltd\\.?|llc|gmbh|e\\. ?v\\.',
  de: 'redaktion|pressestelle|agentur(?:en)?|stiftung|verband|verein|universität|ministerium|\\p{L}+(?:redaktion|verband|stiftung|zeitung)',
  fr: 'rédaction|avec agences?|agence|fondation|université|ministère',
  es: 'redacción|agencias?|fundación|universidad|ministerio',
  it: 'redazione|agenzia|fondazione|università|ministero',
  pt: 'redação|agência|fundação|universidade|ministério',
  nl: 'redactie|stichting|universiteit',
  nordic: 'redaktionen|redaksjonen|toimitus|stiftelsen',
  pl: 'redakcja|fundacja|uniwersytet',
  cs: 'redakce|nadace',
  ru: 'редакция|агентство|пресс-служба|фонд|университет|новости',
  uk: 'редакція|агенція|пресслужба|фонд|університет|новини',
  tr: 'haber merkezi|ajansı?|vakfı|üniversitesi',
};

/** The same in scripts without capitals, where a house's name has the looks of a person's. */
export const housesWithoutCapitals: WordLists = {
  he: '[הו]?(?:מערכת|צוות|חדשות|דסק|סוכנויות|כתבי|כתבים|כתבנו)',
  hi: 'डेस्क|ब्यूरो|टीम|न्यूज|समाचार|संवाददाता|एजेंसी|एजेंसियां|संपादकीय',
  ar: '(?:ال)?(?:هيئة|فريق|قسم|وكالات|وكالة|أخبار|صحيفة|شبكة|قناة|موقع)|التحرير',
  fa: 'تحریریه|خبرگزاری|گروه|سرویس|روزنامه|شبکه|تیم|خبرنگار(?:ان)?|اخبار',
  th: '(?:กองบรรณาธิการ|ทีมข่าว|สำนักข่าว|โต๊ะข่าว|ผู้สื่อข่าว)[\\p{L}\\p{M}]*',
};

/** The same of houses for a cause, which is named behind "for": "Council for …". */
export const causeWords: WordLists = {
  en: 'cent(?:er|re)|council|campaign|association|coalition|committee|alliance|society|project|trust|fund|partnership|union',
  enMore:
    'movement|forum|academy|school|board|initiative|league|federation|college|organi[sz]ation|programme?|service',
};

/** Those of them that people have for a surname: "Emily Post". */
export const surnamesToo: WordLists = { en: 'post|press|fund|college|school|board' };

/** The last word of a paper's name. */
export const paperNames: WordLists = {
  en: '(?:Mail|Times|Post|News|Herald|Guardian|Telegraph|Sun|Star|Mirror|Express|Independent|Observer|Tribune|Journal|Gazette|Chronicle|Standard|Courier|Review|Press)',
};

/** Broadcasters whose people are named with the studio that they work in: "ARD Washington". */
export const broadcasters: WordLists = {
  de: 'ARD|ZDF|SRF|ORF|WDR|SWR|NDR|MDR|RBB|BR|HR',
};
