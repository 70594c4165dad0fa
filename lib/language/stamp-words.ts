import { anyOf, type WordLists } from './any-of';
import { everyMatch } from './every-match';
import { besideOtherDay, otherDays, otherDaysUnspaced } from './words/other-days';

/** What introduces the time of a publication; beginnings of words. */
const publishing: WordLists = {
  // "Public hearing", "débat publique" and "publicité" are no publication.
  en: 'publi(?!c(?:ly|it[yéà]|ans?)?(?!\\p{L})|qu|shers?(?!\\p{L}))|posted|submitted (?:by|on)|first published|created|issued|original(?=\\s?[:：])',
  de: 'veröffentlicht|erstellt|erschienen|gepostet|eingestellt|gespeichert von',
  fr: 'mis en ligne|paru|publié|rédigé',
  es: 'publicad|escrit[ao] el',
  pt: 'publicad|postad',
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
  bg: 'публикуван',
  sr: 'објављ',
  mk: 'објавен',
  ro: 'publicat',
  et: 'avaldatud',
  lv: 'publicēt',
  lt: 'paskelbt|publikuota',
  sq: 'publikuar',
  az: 'dərc',
  tr: 'yayınla|yayın tarihi|eklenme',
  ar: 'نشر|تاريخ النشر',
  fa: 'منتشر|انتشار|تاریخ انتشار',
  he: 'פורסם|פרסום',
  hi: 'प्रकाशित',
  bn: 'প্রকাশ',
  ta: 'வெளியிட',
  ja: '発行|公開|掲載|配信',
  zh: '发布|發布|發表|刊登',
  ko: '입력|등록|게재|기사\\s?(?:입력|등록|승인)|최초\\s?(?:입력|등록)|승인|송고|발행',
  el: 'δημοσίε|δημοσιεύ',
  vi: 'đăng',
  id: 'diterbitkan|dipublikasikan',
  th: 'เผยแพร่',
  ka: 'გამოქვეყნ',
};

/** What introduces the time of a change; beginnings of words. */
const changing: WordLists = {
  en: '(?:last)?updat|modified|revised|edited|changed',
  de: 'aktualisier|geändert|änderung|bearbeitet|überarbeitet',
  fr: 'mis à jour|mise à jour|maj|modifi',
  es: 'actualiz',
  pt: 'atualiz',
  it: 'modific|aggiorn',
  nl: 'bijgewerkt|gewijzigd',
  nordic: 'uppdater|oppdater|opdater|uppfært',
  fi: 'päivit|muokatt',
  pl: 'zaktualiz',
  cs: 'aktualiz',
  hu: 'frissít',
  hr: 'ažurir|posodob',
  ru: 'обновлен|обновл|изменен',
  uk: 'оновлен|змінен',
  bg: 'обновен',
  sr: 'ажурира',
  mk: 'ажурира',
  et: 'uuendatud|muudetud',
  lv: 'atjaunot|papildināt',
  lt: 'atnaujint',
  sq: 'përditësuar',
  az: 'yenilən',
  ms: 'dikemas kini',
  tr: 'güncel|son güncelleme',
  ar: 'تحديث',
  fa: 'به?[\\u200c ]?روز[\\u200c ]?رسانی|ویرایش',
  he: 'עודכן|עדכון',
  hi: 'अपडेट|अद्यतन',
  bn: 'হালনাগাদ|আপডেট',
  ja: '更新|修正',
  ko: '수정|업데이트|최종\\s?(?:수정|편집|업데이트)',
  el: 'ενημερώ|τροποποι',
  vi: 'cập nhật',
  id: 'diperbarui',
  th: 'อัปเดต',
  ka: 'განახლ',
};

/** What introduces a day of whoever wrote, beside a post in a forum: when they joined or were last seen. */
const joining: WordLists = {
  en: 'joined|member since|registered|last seen|last visit|last active',
  de: 'registriert|mitglied seit|beigetreten|dabei seit|angemeldet seit',
  fr: 'inscrit|membre depuis|inscription',
  es: 'miembro desde|registrado|se unió',
  pt: 'membro desde|registado|registrado|entrou em',
  it: 'iscritto|registrato|membro dal',
  nl: 'lid sinds|geregistreerd|lid geworden',
  nordic: 'medlem siden|medlem sedan|ble medlem|blev medlem',
  pl: 'dołączył|zarejestrowan|na forum od',
  cs: 'registrován|registrace',
  ru: 'регистрация|зарегистрирован|на форуме с',
  uk: 'реєстрація|зареєстрован|на форумі з',
  tr: 'katılım|üyelik tarihi|kayıt tarihi',
  ja: '登録日|入会',
  zh: '注册|註冊|加入时间|加入時間',
  ko: '가입',
};

/** What a line about the article itself begins with: "This entry was posted on …". */
const ownPieces: WordLists = {
  en: 'this (?:entry|post|article|story|item|page|piece|report)',
  de: '(?:dieser (?:artikel|beitrag|eintrag|text|post)|diese (?:meldung|seite))',
  fr: '(?:cet article|ce (?:billet|texte|message)|cette (?:page|note|entrée))',
  es: '(?:est[ae] (?:entrada|artículo|nota|texto|noticia|publicación))',
  pt: '(?:est[ae] (?:artigo|texto|post|notícia|entrada))',
  it: '(?:quest[ao] (?:articolo|post|testo|voce|pagina)|quest’articolo)',
  nl: '(?:dit (?:bericht|artikel|stuk)|deze (?:pagina|post))',
  nordic:
    '(?:(?:detta|denna|dette|denne) (?:inlägg|artikel|post|innlegget|indlæg|artikkelen|artikel|sida|side))',
  pl: '(?:ten (?:wpis|artykuł|tekst))',
  cs: '(?:tento (?:článek|příspěvek|text))',
  ru: '(?:эта (?:запись|статья|страница)|этот (?:материал|текст|пост))',
  uk: '(?:ця (?:стаття|сторінка|публікація)|цей (?:запис|матеріал|допис|текст))',
  tr: 'bu (?:yazı|makale|haber)',
};

const beginning = (...lists: readonly WordLists[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${lists.map(anyOf).join('|')})`, 'iu');
const published = beginning(publishing);
const joined = beginning(joining);
const ofOther = `${anyOf(otherDays)}(?![\\p{L}\\p{M}])`;
const notPublished = beginning(changing, joining, otherDaysUnspaced, { other: ofOther });
/** What says of a day that it is not the publication’s. */
const another = new RegExp(`${notPublished.source}|${besideOtherDay}`, 'iu');
const ownPiece = new RegExp(`^\\P{L}{0,3}${anyOf(ownPieces)}(?![\\p{L}\\p{M}])`, 'iu');

/** Whether a line is about the article itself: "This entry was posted on …". */
export function isOfOwnPiece(line: string): boolean {
  return ownPiece.test(line);
}

/** Whether words before a date say that it is a day of whoever wrote: "Joined". */
export function isOfWriter(words: string): boolean {
  return joined.test(words);
}

/**
 * What the words before a date say of it: a day of whoever wrote ("Joined") or of something else ("Valid until") is as
 * little the publication's as one of a change; null where they say neither. "Mis à jour" between two dates is of the second.
 */
export function saysOfDate(words: string): 'published' | 'other' | null {
  const [own, other] = [lastOf(words, everyPublished), lastOf(words, everyOther)];
  if (own === -1 && other === -1) return null;
  // "Page created" ends where "created" does.
  return own > other ? 'published' : 'other';
}

/** A text up to where it says that something was changed. */
export function untilChange(text: string): string {
  return text.slice(0, another.exec(text)?.index ?? text.length);
}

const everyPublished = new RegExp(published.source, 'giu');
const everyOther = new RegExp(another.source, 'giu');

/** Where the last match of a pattern ends. */
function lastOf(words: string, pattern: RegExp): number {
  const last = everyMatch(pattern, words).at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

const phrases = new RegExp(`(?:${published.source}|${another.source})[\\p{L}\\p{M}]*`, 'giu');

/** A text without what introduces a date in it: "Member since" leaves nothing, "Dernière mise à jour" one word. */
export function withoutStampWords(text: string): string {
  return text.replace(phrases, ' ');
}

/** Whether a word belongs to a stamp: it introduces a date or a change. */
export function isStampWord(word: string): boolean {
  return published.test(word) || another.test(word);
}
