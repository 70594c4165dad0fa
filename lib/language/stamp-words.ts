/** What introduces the time of a publication, and that of a change, in the languages of the press; beginnings of words. */
const publishing =
  'publi|posted|first published|created|issued|veröffentlicht|erstellt|erschienen|mis en ligne|paru|pubblicat|gepubliceerd|geplaatst|publicer|publiser|julkais|opublik|dodano|zveřej|publikov|közzét|objavlj|objavljen|опублик|опублік|размещен|добавлен|yayınla|yayın tarihi|eklenme|نشر|تاريخ النشر|منتشر|انتشار|تاریخ انتشار|פורסם|פרסום|प्रकाशित|প্রকাশ|வெளியிட|発行|公開|掲載|配信|发布|發布|發表|刊登|입력|등록|게재|δημοσίε|δημοσιεύ|đăng|diterbitkan|dipublikasikan|เผยแพร่|გამოქვეყნ';
const changing =
  'updat|modified|revised|edited|changed|aktualisier|geändert|bearbeitet|überarbeitet|mis à jour|mise à jour|maj|modifi|actualiz|atualiz|modific|aggiorn|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|päivit|muokatt|zaktualiz|aktualiz|frissít|ažurir|posodob|обновлен|обновл|изменен|оновлен|змінен|güncel|son güncelleme|تحديث|بروزرسانی|ویرایش|עודכן|עדכון|अपडेट|अद्यतन|হালনাগাদ|আপডেট|更新|修正|수정|업데이트|ενημερώ|τροποποι|cập nhật|diperbarui|อัปเดต|განახლ';

const beginning = (stems: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${stems})`, 'iu');
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
