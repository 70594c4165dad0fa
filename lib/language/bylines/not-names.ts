import { anyOf, type WordLists } from '@/lib/language/any-of';
import { agencyWords } from '@/lib/language/credit-words';
import { degrees, desk, role, subject } from './roles';

/** What people of companies, who write for papers now and then, are in charge of. */
const ofHouses = [
  'marketing|product|project|sales|content|community|communications?|programmes?|programs?|policy|research|data',
  'business|brand|account|technical|design|operations|development|investment|market|risk|security|digital',
  'senior|junior|chief|managing|executive|creative|general|regional|global|group|associate|assistant|deputy|founding|and',
].join('|');

const works = '(?:articles?|posts?|stories|archives?|web ?site|profile)';

/** What links beside a writer's name say: to the rest of theirs, to their page, to a feed. */
const bylineCalls: WordLists = {
  en: `(?:(?:see|view|show|read|visit|browse|all|more|other|latest|his|her|their|the|full|author) )*${works}`,
  enMore: `(?:${works} by |more (?:from|by) )?(?:this|the) (?:author|writer|reporter)|more(?: \\p{L}+){1,2}|(?:read )?more (?:from|by) .*`,
  enFeeds: 'subscribe(?: (?:to|via) .*)?|send e-?mail|rss(?: feed)?',
  de: '(?:zeige )?(?:alle|weitere|mehr|seine|ihre) (?:artikel|beiträge|texte)(?: (?:anzeigen|lesen|des autors|der autorin))?',
  deMore:
    '(?:zum )?archiv(?: anzeigen)?|(?:alle|profil) anzeigen|mehr (?:von|vom|über) .*|zu[mr] (?:profil|autor(?:in|en)?(?:seite|profil)?)',
  fr: "(?:voir |lire )?(?:(?:tous|plus|d['’]autres|autres) )?(?:(?:ses|les|de|d['’]) ?)?(?:articles|publications|billets)|voir (?:le|son) profil",
  es: '(?:ver |leer )?(?:tod[oa]s|más|otr[oa]s|sus) (?:(?:l[oa]s|sus) )?(?:artículos|textos|entradas|notas|publicaciones)|ver (?:perfil|archivo)',
  pt: '(?:ver |ler |leia )?(?:tod[oa]s|mais|outr[oa]s|seus|suas) (?:(?:[oa]s|seus|suas) )?(?:artigos|textos|posts|matérias|publicações)',
  it: '(?:vedi |leggi )?(?:tutti|altri|più) (?:(?:gli|i|i suoi) )?(?:articoli|post)',
  nl: '(?:bekijk )?(?:alle|meer|andere) (?:artikelen|berichten)(?: van (?:deze|de) auteur)?',
  nordic:
    '(?:visa |vis |se )?(?:alla|alle|fler|flere|mer) (?:artiklar|artikler|inlägg|innlegg|saker)(?: (?:av|fra|från) .*)?',
  pl: '(?:zobacz )?(?:wszystkie|więcej|inne) (?:artykuł(?:y|ów)|wpis(?:y|ów)|tekst(?:y|ów)|post(?:y|ów))(?: .*)?',
  cs: '(?:zobrazit )?(?:všechny|další|více) člán(?:ky|ků)(?: autora)?',
  tr: '(?:tüm|diğer) (?:yazıları|yazılar|haberleri)',
  ru: '(?:все|другие|ещ[её]|больше) (?:статьи|материалы|публикации|записи|посты|статей|материалов)(?: .*)?',
  uk: '(?:усі|всі|інші|ще|більше) (?:статті|матеріали|публікації|записи|дописи|статей|матеріалів)(?: .*)?',
  fi: '(?:näytä )?kaikki (?:artikkelit|kirjoitukset|jutut)(?: .*)?',
  hu: '(?:az )?összes (?:cikk|bejegyzés|írás).*',
  ro: '(?:vezi )?toate articolele(?: .*)?',
  id: '(?:lihat )?semua (?:artikel|tulisan|pos)(?: .*)?',
  vi: 'xem (?:tất cả|thêm).*',
  el: '(?:δείτε )?όλα τα άρθρα(?: .*)?',
  ar: '(?:عرض )?(?:كل|جميع) المقالات.*|المزيد من .*',
  fa: 'همه(?: |\u200c)?(?:ی )?(?:مطالب|نوشته).*',
  he: 'כל (?:הכתבות|הפוסטים|המאמרים).*',
  asian:
    'もっと(?:見る|読む)|すべての(?:記事|投稿).*|投稿一覧|(?:著者の)?記事一覧|전체\\s?기사|기사\\s?더\\s?보기|更多(?:文章|报道|報導)|查看(?:更多|全部).{0,4}',
};

/** The same with "by" behind it, which the writer's name follows. */
export const callsOfWriter: WordLists = {
  en: '(?:(?:show|view|see|read|more|all|other) ){1,3}(?:posts?|articles?|stories|entries) (?:by|from|of)',
  de: '(?:zeige? )?(?:alle|weitere|mehr) (?:artikel|beiträge|texte) von',
  fr: "(?:voir |lire )?(?:tous les|plus d[’']|autres) ?(?:articles|publications|billets) (?:de|par)",
  es: '(?:ver |leer )?(?:tod[oa]s l[oa]s|más|otr[oa]s) (?:artículos|textos|entradas|notas|publicaciones) (?:de|por)',
  pt: '(?:ver |ler |leia )?(?:tod[oa]s [oa]s|mais|outr[oa]s) (?:artigos|textos|posts|matérias|publicações) (?:de|por|d[oa])',
  it: '(?:vedi |leggi )?(?:tutti gli|altri) (?:articoli|post) di',
  nl: '(?:bekijk )?(?:alle|meer|andere) (?:artikelen|berichten) (?:van|door)(?! de(?:ze)? )',
};

/** What is printed among names but credits nobody. */
export const notNames: WordLists = {
  places: '(?:em|aus|à) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?',
  sentTo: 'special (?:to|for) .*',
  lengths: '\\d+[ -]?min(?:ute)?s?\\.?(?: read)?',
  between: 'and|with|by|von|par|por|di|de|et al\\.?',
  accounts: 'staff|admin|administrator|webmaster|editor|author|guest|user|root|desk',
  nobody: 'name|your name|author name|unknown|none|null|undefined|n\\/a|no author|anonymous',
  buttons:
    '(?:see |view |read )?(?:full )?bio|show all|all (?:articles|posts)|view profile|more by|(?:see|view|show|load) more|more|follow|share|read more|edit|bearbeiten|kontakt|contact',
  calls: anyOf(bylineCalls),
  mail: 'e-?mail(?: the (?:author|writer|reporter))?',
  times:
    'updated?|published|posted|publiée?|mise? à jour|publicado|actualizado|pubblicato|veröffentlicht|aktualisiert',
  agencies: anyOf(agencyWords),
  titles: `jr\\.?|sr\\.?|${degrees}`,
  roles: 'reporter|contributors?|correspondent|columnist|journalist(?:in)?|redakteur(?:in)?',
  houseRoles: `(?:(?:${ofHouses}) )*(?:manager|director|vice[ -]president|chief executive|c[eft]o|(?:co-?)?founder|analyst|strategist)`,
  newsRoles: `(?:news|senior|staff|chief|political|foreign|contributing|special) ${role}`,
  agencyRoles: `(?:ap|afp|upi|dpa|reuters|associated press) (?:\\p{L}+ ){0,2}${role}`,
  higherRoles: `(?:white house|national|diplomatic|associate|deputy|managing) ${role}`,
  deskRoles: `(?:${desk} )+(?:correspondents?|editor|bureau chief|reporter)(?: (?:in|at|for) .*)?`,
  subjectRoles: `(?:(?:${desk}|${subject}) )+${role}`,
  sentRoles:
    'envoyée?s? spécia(?:le?s?|ux)\\b.*|notre correspondante?.*|enviad[oa] especial.*|inviat[oa]\\b.*|corresponsal.*|correspondante?\\b.*|corrispondente\\b.*|correspondente\\b.*',
  hebrewRoles: '(?:כתב|פרשן|עורך)(?:ת|נו|תנו|ית)? .*',
  germanRoles: '(?:\\p{L}+-?)?(?:korrespondent|reporter|redakteur|chefredakteur)(?:in)?(?: (?:in|für) .*)?',
  slavicRoles:
    '(?:собственн\\p{L}+ |специальн\\p{L}+ )?(?:спец)?кор(?:респондент\\p{L}*|р)?\\.?(?: в .*)?|власн\\p{L}+ кор.*',
  desks:
    '(?:(?:onze|de|unsere[rnm]?|la|notre|nuestra|da|a) )?(?:redactie|redaktion|rédaction|redacción|redazione|redação)(?: .*)?',
  dutchHouse: '(?:van |door )?onze (?:correspondent|verslaggever|redacteur|redactie)e?n?\\b.*',
  moreDesks:
    'редакц(?:ия|ії|ія)|redakcja|haber merkezi|redaktionen|redaksjonen|toimitus|redakce|redakcija|szerkesztőség|redacția',
  asianDesks: '(?:tim )?redaksi|ban biên tập|σύνταξη|מערכת|تحریریه|编辑部|編集部|편집(?:부|국)|กองบรรณาธิการ',
  house: 'our (?:own |foreign |special |political )?(?:staff|correspondents?|reporters?)',
};
