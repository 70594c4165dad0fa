import type { WordLists } from '@/lib/language/any-of';

/** What the press prints of a short time ago and CLDR, which counts in figures, has no form of. */
export const momentsAgo: WordLists = {
  en: 'just now|moments ago|a minute ago|an hour ago|a day ago',
  de: 'gerade eben|vor einer Stunde',
  fr: 'à l’instant|il y a une heure',
  es: 'hace una hora|hace un momento',
  pl: 'przed chwilą|godzinę temu',
  tr: 'az önce',
  ru: 'только что|час назад|минуту назад',
  uk: 'щойно|годину тому',
  ar: 'منذ ساعة|منذ دقيقة',
  he: 'לפני שעה|לפני שעתיים|לפני יומיים',
  ja: 'たった今',
  ko: '방금',
  zh: '刚刚|剛剛',
};
