import { anyOf, type WordLists } from '@/lib/language/any-of';

// What a date beside an article's text is of, where it is not of the article's publication.

/** What introduces a day of something else: a term, an event, a look at a source, a life. Whole words. */
export const otherDays: WordLists = {
  en: 'valid (?:until|through)|expires?|deadline|closing date|due (?:date|by)|retrieved|accessed|when:|event date|starts?:|until|born|died',
  de: 'gültig (?:bis|ab)|einsendeschluss|anmeldeschluss|anmeldefrist|bewerbungs(?:frist|schluss)|abgerufen|termin:|wann:|bis zum|geboren|gestorben|beginn:',
  fr: "valable jusqu'au|date limite|consultée? le|quand :|jusqu'au|née? le|décédée? le",
  es: 'válid[oa] hasta|fecha límite|consultad[oa]|cuándo:|hasta el|nacid[oa]|fallecid[oa]',
  pt: 'válid[oa] até|prazo|quando:|até o|nascid[oa]',
  it: 'valid[oa] fino al|scadenza|consultat[oa]|quando:|fino al|entro il|nat[oa] il',
  nl: 'geldig tot|uiterste datum|geraadpleegd|wanneer:|geboren|overleden',
  nordic: 'gyldig til|giltig till|frist:|hämtad|hentet|født|född',
  pl: 'ważn[ey] do|termin:|dostęp:|kiedy:|urodzon[ya]',
  cs: 'platí do|uzávěrka|termín:|kdy:|narozen[aý]?',
  ru: 'действует до|срок:|дата обращения|когда:|родил(?:ся|ась)',
  uk: 'діє до|термін:|дата звернення|коли:|народи(?:вся|лася)',
};

/** The same in scripts that set no spaces. */
export const otherDaysUnspaced: WordLists = {
  ja: '開催日|開催期間|日時|会期|締切|締め切り|期限',
  zh: '截止|活动时间|活動時間|会议时间|會議時間|有效期|举办时间|舉辦時間',
  ko: '마감|기한|행사\\s?일시|일시\\s?[:：]|개최',
};

/** What stands between the first day or hour of an event and its last. */
export const untilWords: WordLists = {
  en: 'to|until|till',
  de: 'bis',
  fr: 'à|au?',
  it: 'al',
  nl: 'tot',
  nordic: 'til',
  pl: 'do',
  ru: 'до',
};

/** What stands behind the figures of an hour. */
export const hourWords: WordLists = {
  any: 'h|[ap]\\.?m\\.?',
  de: 'uhr',
};

// What follows says so only right before its day, or behind it: "Newsletter" and "Corrections" are sections too.

/** When a page was made or corrected, or looked at by whoever cites it. */
const making: WordLists = {
  en: 'today is|generated|rendered|deployed|cached|last built|page (?:created|built)|correct(?:ed|ion)|downloaded|visited|last change',
  checked:
    '(?:medically |peer )?reviewed|fact.?checked|verified|translated|archived|captured|version [\\d.]+,?',
  de: 'heute ist|seite (?:erstellt|erzeugt)|generiert|korrigiert|korrektur|geprüft|übersetzt|archiviert|version [\\d.]+,?',
  fr: 'nous sommes le|générée?|rectificatif|corrigée?|téléchargée?|traduite?|archivée?|relue?|vérifiée?|version [\\d.]+,?',
  es: 'hoy es|generad[oa]|corregid[oa]|corrección|recuperado|traducid[oa]|archivad[oa]|revisad[oa]|verificad[oa]',
  pt: 'hoje é|gerad[oa]|corrigid[oa]|correção|acessado|acesso|traduzid[oa]|arquivad[oa]|revisad[oa]|verificad[oa]',
  it: 'oggi è|generat[oa]|corrett[oa]|correzione|rettifica|tradott[oa]|archiviat[oa]|verificat[oa]',
  nl: 'gegenereerd|gecorrigeerd|correctie|rectificatie|vertaald|gearchiveerd|gecontroleerd',
  nordic:
    'i ?dag är|genere(?:rad|ret|rt)|rättelse|rettelse|rettet|besøgt|översatt|oversat|faktagranskad|granskad',
  fi: 'luotu automaattisesti|korjattu|oikaisu|viitattu',
  pl: 'dziś jest|wygenerowan[oay]|sprostowanie|poprawiono|przetłumaczono|zarchiwizowano|zweryfikowano',
  cs: 'dnes je|vygenerován[ao]?|opraveno|oprava|citováno',
  hu: 'javítva|helyesbítés|letöltve',
  ro: 'generată?|corectată?|accesată?',
  ru: 'сегодня\\s?[:–—-]|сгенерирован[ао]?|исправлен[оа]?|переведено|проверено|верси[яи] [\\d.]+,?',
  uk: 'сьогодні\\s?[:–—-]|згенерован[ао]|виправлен[оа]|перекладено|перевірено',
  tr: 'düzeltme|erişim|çeviri',
  el: 'διόρθωση|πρόσβαση',
  he: 'תיקון',
  ar: 'تصحيح|تصويب',
  fa: 'اصلاحیه',
};

/** When something was broadcast or recorded. */
const airing: WordLists = {
  en: 'episode of|aired|recorded|filmed|broadcast',
  de: 'folge vom|gesendet|ausgestrahlt|aufgezeichnet|(?:erst)?ausstrahlung|sendung vom',
  fr: 'épisode du|diffusée?|enregistrée?',
  es: 'episodio del|emitid[oa]|grabad[oa]',
  pt: 'transmitid[oa]|exibid[oa]|gravad[oa]',
  it: 'puntata del|in onda|trasmess[oa]',
  nl: 'aflevering van|uitgezonden|opgenomen',
  nordic: 'sändes|sänt|sendt|inspelad|optaget',
  fi: 'esitetty|nauhoitettu',
  pl: 'nagran[oaie]|wyemitowan[oay]|emisja',
  cs: 'odvysíláno|vysíláno|nahráno',
  hu: 'felvétel',
  ro: 'difuzată?|înregistrată?',
  ru: 'в эфире|эфир|записано',
  uk: 'в ефірі|ефір|записано',
  el: 'μεταδόθηκε',
  he: 'שודר|הוקלט',
  ar: 'بثت|سجلت',
  fa: 'پخش',
};

/** Since when; in some languages also whence, so that only an article or a weekday stands between it and its day. */
const since: WordLists = {
  any: 'since|seit|depuis|desde|dal|sinds|sedan|siden',
};

const articlesAndWeekdays: WordLists = {
  articles: 'the|dem|den|de|le|el|il|o',
  en: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  de: '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
  fr: '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche',
  es: 'lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo',
  pt: '\\p{L}{4,7}-feira',
  it: '(?:lune|marte|mercole|giove|vener)dì|sabato|domenica',
  nl: '(?:maan|dins|woens|donder|vrij|zater|zon)dag',
  nordic: '(?:m[aå]n|tirs|tis|ons|tors|fre|l[øö]r|s[øö]n)dag',
};

/** When a body sat or took a decision, and other events. */
const holding: WordLists = {
  en: 'adopted|decided|ruled|argued|signed|hearing|session of|meeting of|sitting of|held|event|venue',
  de: 'beschlossen|sitzung vom|urteil vom|beschluss vom|unterzeichnet|veranstaltung|veranstaltungsdatum|verhandlung',
  fr: 'séance du|adoptée?|arrêt du|jugement du|réunion du|signée?|audience du|événement',
  es: 'sesión del?|aprobad[oa]|sentencia del?|evento|firmad[oa]|celebrad[oa]',
  pt: 'sessão de|aprovad[oa]|acórdão de|evento|assinad[oa]|realizad[oa]',
  it: 'seduta del|approvat[oa]|sentenza del|evento|firmat[oa]|udienza del',
  nl: 'zitting van|aangenomen|uitspraak van|evenement|vergadering van|ondertekend',
  nordic: 'när|når|möte den|møde den|antagen|vedtaget|dom af|evenemang',
  fi: 'tapahtuma|kokous|hyväksytty',
  pl: 'data wydarzenia|wydarzenie|posiedzenie|uchwalon[oay]|wyrok z dnia|wyrok z|podpisan[oay]',
  cs: 'datum akce|akce|zasedání|schváleno|rozsudek ze dne|konání|podepsáno',
  hu: 'időpont|esemény|ülés|elfogadva',
  ro: 'ședința din|adoptată?|eveniment|hotărârea din',
  ru: 'принят[оа]?|подписан[оа]?|заседание|дата (?:проведения|мероприятия|события)|решение от|состоится|состоялось',
  uk: 'ухвалено|прийнято|підписано|засідання|дата (?:проведення|заходу|події)|рішення від|відбудеться|відбулося',
  tr: 'etkinlik(?: tarihi)?|duruşma|karar tarihi|toplantı',
  el: 'συνεδρίαση|εκδήλωση|απόφαση',
  he: 'מועד האירוע|האירוע|ישיבה',
  ar: 'تاريخ الفعالية|الفعالية|موعد|جلسة',
  fa: 'تاریخ برگزاری|زمان برگزاری|جلسه',
};

/** When a paper reached its journal, and when that took it. */
const submitting: WordLists = {
  en: 'accepted|received|submitted(?=\\s?[:：])',
  de: 'eingegangen|angenommen|eingereicht',
  fr: 'reçue? le|acceptée? le|soumise? le',
  es: 'recibido|aceptado|enviado el',
  pt: 'recebido|aceit[eo]|submetido',
  it: 'ricevuto|accettato',
  pl: 'otrzymano|przyjęto',
  ru: 'поступила|получен[ао]|принята к',
  uk: 'надійшла|отримано',
  tr: 'geliş tarihi|kabul tarihi',
};

/** When a paper was printed, a letter sent, or terms came into force. */
const issuing: WordLists = {
  en: 'newsletter|print(?:ed)? edition|in print|effective|terms of (?:use|service)|privacy policy',
  de: '(?:print|druck)ausgabe|fassung vom|datenschutzerklärung|nutzungsbedingungen',
  fr: 'édition (?:papier|imprimée)|en vigueur',
  es: 'edición impresa|en vigor',
  pt: 'edição impressa|em vigor',
  it: 'edizione cartacea|in vigore',
  nl: 'papieren editie',
  pl: 'wydanie drukowane',
  cs: 'tištěné vydání',
  ru: 'печатн(?:ая|ой) верси[яи]',
  tr: 'bülten|baskı',
};

/** The label of a picture, before whoever took it. "Text und Foto:" is of whoever wrote. */
const pictures: WordLists = {
  latin:
    '(?:photo(?:graph)?|foto|bild|image|imagen|kuva|kép|fotoğraf|ảnh|fotografija)s?\\s?[:/]|fot\\.|zdj\\.|photos? by',
  file: "(?:file|archive) photo|archiv(?:foto|bild)|photo d[’']archives?|foto de archivo|foto d[’']archivio",
  other: 'фото\\s?[:/]|φωτο(?:γραφία)?\\s?[:/]|צילום\\s?:|تصوير\\s?:|عکس\\s?:|फ़?ोटो\\s?:|사진\\s?[=:/]',
};

const together = '(?<!(?:und|and|et|och|og|[&+/]|u\\.)\\s?)';
/** Up to the day, in the same part of its line: "Broadcast Reporter, 20 July" is no broadcast. */
const near = '(?=[^|·•,]{0,14}$)';
const rightBefore = `(?=\\s*(?:${anyOf(articlesAndWeekdays)}(?:,\\s*|\\s+)){0,2}$)`;
const far = '(?=[^|·•]{0,40}$)';
const whole = (words: string) => `(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`;

/** The source of an expression for what stands right before a day of something else, or right behind it. */
export const besideOtherDay = [
  `${whole(`(?:${[making, airing, holding, submitting, issuing].map(anyOf).join('|')})`)}${near}`,
  `${whole(anyOf(since))}${rightBefore}`,
  `(?:©|\\(c\\)|${whole('copyright')}|(?<![\\p{L}\\p{M}])${together}${anyOf(pictures)})${far}`,
].join('|');

/**
 * What a line says, anywhere in it, that is of the house that publishes or of a picture. No bare noun: courts, witnesses,
 * licences and photography are news and sections too.
 */
const otherLines: WordLists = {
  any: '\\bissn\\b',
  it: '(?:registra(?:zione|t[ao])|reg\\.|iscri(?:zione|tt[ao])|aut(?:orizzazione|\\.))[^|·•,]{0,30}\\btrib(?:unale|\\.)|direttore responsabile',
  pt: 'registo (?:na )?erc(?!\\p{L})',
  ru: '(?:свидетельств[оа]|св-во) о\\s(?:гос\\p{L}*\\.?\\s)?регистрации|свидетельств[оа] (?:сми|эл|пи)(?!\\p{L})|лицензи[яи]\\s?№',
  uk: 'свідоцтв[оа] про (?:державну )?реєстрацію|ліцензія\\s?№',
  tr: 'tescil (?:no|numarası|belgesi|tarihi)(?!\\p{L})|imtiyaz sahibi',
  vi: 'giấy phép (?:số|hoạt động báo chí|xuất bản|thiết lập)',
  ja: '撮影(?:者|日)?\\s?[:：/／]|日(?:に|、\\p{L}{1,12})?撮影[)）」。]?$',
  zh: '(?:许可证|許可證)(?:编?号|編?號|\\s?[:：]|\\s?\\d{5})|(?:备案|備案)(?:编?号|編?號)|icp[备備]',
  pictures: '(?:摄影|攝影)(?:师|師|者|记者|記者)?(?:\\s?[:：/／]|\\s\\p{Script=Han}{2,3}(?!\\p{Script=Han}))',
  ko: '(?<!\\p{L})제호(?!\\p{L})|등록번호(?:\\s?[:：]|\\s\\p{L}{2},?\\s?\\p{L}{0,2}\\d)|사업자\\s?(?:등록\\s?)?번호',
  koNames: '(?:발행|편집)인(?:\\s?[:：·ㆍ]|\\s\\p{L}{3}(?!\\p{L}))',
};
const otherLine = new RegExp(anyOf(otherLines), 'iu');

/** Whether a line is of something else than its article, such as the registration of its house. */
export function isOfOther(line: string): boolean {
  return otherLine.test(line);
}
