import { anyOf, type WordLists } from './any-of';

/** What introduces the time of a publication; beginnings of words. */
const publishing: WordLists = {
  en: 'publi|posted|first published|created|issued',
  de: 'veröffentlicht|erstellt|erschienen|gepostet|eingestellt',
  fr: 'mis en ligne|paru',
  it: 'pubblicat',
  nl: 'gepubliceerd|geplaatst',
  nordic: 'publicer|publiser',
  fi: 'julkais',
  pl: 'opublik|dodano',
  cs: 'zveřej|publikov',
  hu: 'közzét',
  hr: 'objavlj',
  ru: 'опублик|размещен|добавлен',
  uk: 'опублік',
  tr: 'yayınla|yayın tarihi|eklenme',
  ar: 'نشر|تاريخ النشر',
  fa: 'منتشر|انتشار|تاریخ انتشار',
  he: 'פורסם|פרסום',
  hi: 'प्रकाशित',
  bn: 'প্রকাশ',
  ta: 'வெளியிட',
  ja: '発行|公開|掲載|配信',
  zh: '发布|發布|發表|刊登',
  ko: '입력|등록|게재',
  el: 'δημοσίε|δημοσιεύ',
  vi: 'đăng',
  id: 'diterbitkan|dipublikasikan',
  th: 'เผยแพร่',
  ka: 'გამოქვეყნ',
};

/** What introduces the time of a change; beginnings of words. */
const changing: WordLists = {
  en: 'updat|modified|revised|edited|changed',
  de: 'aktualisier|geändert|bearbeitet|überarbeitet',
  fr: 'mis à jour|mise à jour|maj|modifi',
  es: 'actualiz',
  pt: 'atualiz',
  it: 'modific|aggiorn',
  nl: 'bijgewerkt|gewijzigd',
  nordic: 'uppdater|oppdater|opdater',
  fi: 'päivit|muokatt',
  pl: 'zaktualiz',
  cs: 'aktualiz',
  hu: 'frissít',
  hr: 'ažurir|posodob',
  ru: 'обновлен|обновл|изменен',
  uk: 'оновлен|змінен',
  tr: 'güncel|son güncelleme',
  ar: 'تحديث',
  fa: 'بروزرسانی|ویرایش',
  he: 'עודכן|עדכון',
  hi: 'अपडेट|अद्यतन',
  bn: 'হালনাগাদ|আপডেট',
  ja: '更新|修正',
  ko: '수정|업데이트',
  el: 'ενημερώ|τροποποι',
  vi: 'cập nhật',
  id: 'diperbarui',
  th: 'อัปเดต',
  ka: 'განახლ',
};

const beginning = (stems: WordLists) => new RegExp(`(?<![\\p{L}\\p{M}])${anyOf(stems)}`, 'iu');
const published = beginning(publishing);
const changed = beginning(changing);

/** What the words before a date say of it; null where they say neither. "Mis à jour" between two dates is of the second. */
export function saysOfDate(words: string): 'published' | 'changed' | null {
  const [own, other] = [lastOf(words, published), lastOf(words, changed)];
  if (own === -1 && other === -1) return null;
  return own >= other ? 'published' : 'changed';
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of words.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index;
  return last;
}

/** Whether a word belongs to a stamp: it introduces a date or a change. */
export function isStampWord(word: string): boolean {
  return published.test(word) || changed.test(word);
}
