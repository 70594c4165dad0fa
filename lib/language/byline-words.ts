import { anyOf, type WordLists } from './any-of';
import { agencyWords } from './credit-words';

/** Labels before the names of a byline that may run into what follows: scripts without spaces, stops, colons. */
export const bylineLabels: WordLists = {
  de: 'text und (?:fotos?|bilder):|(?:analyse|kommentar|interview|bericht|text|reportage|gastbeitrag|kolumne|porträt|essay|protokoll|aufgezeichnet|foto|fotos|video)(?: von)?:',
  nordic: '(?:tekst|text) (?:og|och|&) (?:foto|bilder)(?=\\s?:)',
  pl: 'autorzy?|opracowanie|tekst(?!\\p{L})|opr(?:ac)?\\.|źródło(?=\\s?:)',
  cs: 'autoři|nap(?:sal|ísal)[ai]?(?=[\\s:])',
  hr: 'pi[šs](?:e|u)(?=[\\s:])',
  sr: 'пиш[еу](?=[\\s:])',
  fi: 'kirjoitta(?:jat?|nut)(?=[\\s:])|teksti(?: ja kuvat?)?(?=\\s?:)',
  vi: '(?:tác giả|người viết)(?=\\s?:)',
  hu: 'szerzők?(?=\\s?:)',
  id: 'penulis|oleh(?=\\s?:)',
  el: 'συντάκτης|γράφ(?:ει|ουν)(?: ο| η| οι)?|του(?=\\s)|της(?=\\s)',
  ru: 'автор(?:ы|и|ка)?|текст|беседовал[аи]?|подготовил[аи]?|рассказыва(?:ет|ют)|редактор',
  uk: 'підготува(?:в|ла|ли)|розмовля(?:в|ла)|спілкува(?:вся|лася)',
  ar: 'كتب|كتبت|بقلم|تقرير|المصدر',
  fa: 'نویسنده|گزارش',
  he: 'מאת|כתב(?:ה|ו)?(?=\\s?:)',
  hi: 'लेखक|द्वारा|रिपोर्ट',
  th: 'โดย|เรื่อง',
  ja: '(?:取材|構成|執筆|聞き手)(?:[・、／](?:取材|構成|執筆|文))*(?=[\\s:：・／=＝])|(?:著者|執筆者|筆者|投稿者|ライター)(?=[\\s:：／=＝])',
  ko: '글(?:[·・]사진)?(?=[\\s:：=])',
  zh: '作者|(?:本报|本報|本刊|本台|本社|新华社|新華社|中新社|特派|特约|特約)?(?:记者|記者)|来源|撰文|采写|文|编辑|責任編輯|责任编辑|责编|責編',
};

/** Words before the names of a byline, which end where a word of Latin letters does. */
export const bylineOpenings: WordLists = {
  en: '(?:written|writing|reported|report|reporting|story|words|text|analysis|posted|published|edited|article|review) by',
  enMore: '(?:interview|opinion|compiled|commentary) by|by|authors?|reporters?|correspondent',
  deFrom: 'aus \\p{L}+ (?:berichte[nt]|meldet|analysiert|kommentiert)',
  deHouse: 'von unsere[mrn] \\p{L}*(?:korrespondent|reporter|redakteur|mitarbeiter)(?:in|en)?',
  de: '(?:eingestellt|geschrieben|veröffentlicht|verfasst|gepostet|erstellt) von|ein(?:e)? (?:\\p{Lu}?\\p{L}+ )?von|von|autor(?:in|en|innen)?',
  fr: 'écrit par|propos recueillis par|(?:un )?texte de|texte|publié par|par|auteurs?',
  es: 'escrito por|texto|redactado por|publicado por|por|autora?|autores',
  itHouse: '(?:dal(?:la)?|il|la) nostr[oa] (?:inviat[oa]|corrispondente)',
  it: 'scritto da|a cura di|pubblicato da|di|da|autore',
  nl: '(?:van |door )?onze (?:correspondent|verslaggever|redacteur|medewerker)e?n?(?= \\p{Lu})|(?:geplaatst|geschreven|gepost) door|door|auteur',
  pl: '(?:opublikowane|napisane) przez',
  nordic:
    '(?:lagt inn|upplagd|publicerad|skriven|skrevet|indsendt) a[vf]|av|af|tekst|skrevet av|journalist|text',
  centralEuropean: 'autor(?:ka|ius|s)?|zdroj|toimetaja|írta|redactor(?=\\s?:)',
  ro: '(?:scris|redactat|publicat) de|de(?=\\s?:| (?!las? |los |el )[\\p{L}-]{3,} [\\p{L}-]{3,}$)',
  tr: 'yazan|haber(?! merkezi)|muhabir',
};

/** Openings that are given names or begin surnames too. */
export const nameOpenings: WordLists = { de: 'Von', fr: 'Par', it: 'D[ia]' };

/** Who took the pictures, named behind those who wrote. */
export const pictureBylines: WordLists = {
  latin: "photos?(?: by)?|fotos?|foto's|bilder?|fotografías?|zdjęcia|fotografie|kuvat?|fotoğraf",
  other: 'фото|світлини|写真|撮影|摄影|攝影|사진|تصوير',
};

/** The same as a phrase that needs no colon: "Illustrations by". */
export const pictureOpenings: WordLists = {
  en: '(?:photo(?:s|graphs?|graphy)?|pictures|illustrat(?:ions?|ed)|images|graphics?|visuals|artwork|videos?) by',
  de: '(?:fotos?|bilder|illustration(?:en)?|grafik(?:en)?) von',
  fr: '(?:photos?|photographies?|illustrations?|dessins?|infographie) (?:de|par)',
  es: '(?:fotos?|fotografías?|ilustracion(?:es)?|ilustración) (?:de|por)',
  it: '(?:foto|fotografie|illustrazioni) di',
  nl: "(?:foto's?|beeld|illustraties?) (?:van|door)",
  nordic: '(?:foto|bilder|illustrasjon(?:er)?|illustration(?:er)?) a[vf]',
};

/** Who edited, checked or translated what others wrote, named behind them. */
export const editorBylines: WordLists = {
  en: 'edit(?:ing|ed) by|editors?|(?:\\p{L}+ly )?reviewed by|fact[- ]checked by|translat(?:ed|ion) by',
  id: 'editor|penyunting',
  ru: 'редактор',
  uk: 'редактор',
  zh: '责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核',
};

/** What says behind the names that the time of the publication or of a change follows. */
export const bylineTimes: WordLists = {
  en: 'published|posted|updated',
  fr: 'publiée?|mise? à jour',
  es: 'publicado|actualizado',
  it: 'pubblicato',
  de: 'veröffentlicht|aktualisiert|stand:',
  ru: 'опубликовано|обновлено',
  uk: 'опубліковано|оновлено',
};

const desk =
  '(?:chief|senior|deputy|managing|associate|political|diplomatic|diplomacy|defen[cs]e|security|foreign|international|' +
  'contributing|global|world|national|europe|european|washington|moscow|kyiv|us|uk|north america|affairs|news|staff|special)';
const role = '(?:reporter|editor|writer|correspondent|producer|contributor)s?';
const subject =
  '(?:business|economics?|politics|editorial|sports?|health|science|tech(?:nology)?|entertainment|culture|arts|crime|education|' +
  'city|metro|state|features|data|digital|investigati(?:ve|ons)|environment|climate|energy|home affairs|white house)';

/** What a person does, as it is set beside the name with nothing between: "Political Editor", "Senior Business Writer". */
export const besideName: WordLists = {
  en: `(?:(?:${desk}|${subject}) )*${role}`,
  de: '(?:\\p{L}[\\p{L}-]*-)?(?:korrespondent|reporter|redakteur|chefredakteur|mitarbeiter)(?:in)?',
  fr: '(?:envoyée?s? spécia(?:les?|l|ux)|correspondante?s?)(?: (?:à|en|au|aux|dans) .{2,40})?',
  es: '(?:enviad[oa]s? especial(?:es)?|corresponsal(?:es)?)(?: (?:a|en) .{2,40})?',
  it: '(?:inviat[oaie]|corrispondent[ei])(?: (?:a|in|da) .{2,40})?',
  pt: '(?:enviad[oa]s? especia(?:l|is)|correspondentes?)(?: (?:a|em|no|na) .{2,40})?',
};

/** Words of what a person does: a name has none of them. */
export const roleWords: WordLists = { desk, subject, role };

/** The last word of what a person does. */
export const roleNouns: WordLists = {
  en: '(?:correspondent|reporter|editor|columnist|writer|producer|journalist|contributor)s?|bureau chief',
  de: 'korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?',
  fr: 'correspondante?|journaliste|rédact(?:eur|rice)',
  es: 'corresponsal|periodista|redactora?',
  it: 'corrispondente|giornalista|inviat[oa]',
  pt: 'correspondente|jornalista|repórter',
};

/** Broadcasters whose people are named with the studio that they work in: "ARD Washington". */
export const broadcasters: WordLists = {
  de: 'ARD|ZDF|SRF|ORF|WDR|SWR|NDR|MDR|RBB|BR|HR',
};

/** How long a text takes to read, set against the names: "Jane Doe 5 minute read". */
export const readingTimes: WordLists = {
  en: '\\d+[ -]?min(?:ute)?s?\\.?(?: reads?| to read)?',
  de: '\\d+ min(?:uten|\\.)? (?:lesezeit|lesedauer)|(?:lesezeit|lesedauer):? \\d+ min(?:uten)?\\.?',
  fr: '(?:temps de )?lecture ?:? ?\\d+ min(?:utes?)?\\.?|\\d+ min(?:utes?)? de lecture',
  es: '\\d+ min(?:utos?)? de lect?ura|(?:tiempo de )?lectura:? \\d+ min(?:utos?)?',
  it: '\\d+ min(?:uti)? di lettura',
  nl: '\\d+ min(?:uten)? (?:lezen|leestijd)',
  ru: '\\d+ мин(?:ут[аы]?)?\\.?(?: чтения| на чтение)?',
};

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

/** The legal form behind the name of a company, which wrote nothing. */
export const companyForms: WordLists = {
  latin:
    'inc\\.?|ltd\\.?|llc|corp\\.?|plc|gmbh(?: & co\\. kg)?|s\\.?a\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|b\\.v\\.',
};

/** The same, running into the name. */
export const asianCompanies: WordLists = { ja: '株式会社', ko: '주식회사' };

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
  enMore: `(?:${works} by |more (?:from|by) )?(?:this|the) (?:author|writer|reporter)|more(?: \\p{L}+){1,2}`,
  enFeeds: 'subscribe(?: (?:to|via) .*)?|send e-?mail|rss(?: feed)?',
  de: '(?:zeige )?(?:alle|weitere|mehr|seine|ihre) (?:artikel|beiträge|texte)(?: (?:anzeigen|lesen|des autors|der autorin))?',
  deMore: 'mehr (?:von|vom|über) .*|zu[mr] (?:profil|autor(?:in|en)?(?:seite|profil)?)',
  fr: "(?:voir |lire )?(?:(?:tous|plus|d['’]autres|autres) )?(?:(?:ses|les|de|d['’]) ?)?(?:articles|publications)|voir (?:le|son) profil",
  es: '(?:ver |leer )?(?:todos|más|otros|sus) (?:(?:los|sus) )?(?:artículos|textos)|ver perfil',
  pt: '(?:ver |ler |leia )?(?:todos|mais|outros|seus) (?:(?:os|seus) )?(?:artigos|textos)',
  it: '(?:vedi |leggi )?(?:tutti|altri|più) (?:(?:gli|i suoi) )?articoli',
  nl: '(?:bekijk )?(?:alle|meer|andere) (?:artikelen|berichten)(?: van (?:deze|de) auteur)?',
  nordic:
    '(?:visa |vis |se )?(?:alla|alle|fler|flere|mer) (?:artiklar|artikler|inlägg|innlegg|saker)(?: (?:av|fra|från) .*)?',
  pl: '(?:zobacz )?(?:wszystkie|więcej|inne) artykuł(?:y|ów)(?: autora)?',
  cs: '(?:zobrazit )?(?:všechny|další|více) člán(?:ky|ků)(?: autora)?',
  tr: '(?:tüm|diğer) (?:yazıları|yazılar|haberleri)',
  ru: '(?:все|другие|ещ[её]|больше) (?:статьи|материалы|публикации|статей|материалов)(?: автора)?',
  uk: '(?:усі|всі|інші|ще|більше) (?:статті|матеріали|публікації|статей|матеріалів)(?: автора)?',
  asian: '(?:著者の)?記事一覧|전체\\s?기사|기사\\s?더\\s?보기|更多(?:文章|报道|報導)|查看(?:更多|全部).{0,4}',
};

/** What somebody is by a university or a guild, behind the name and a comma. */
export const degrees =
  'ph\\.?d\\.?|m\\.?d\\.?|m\\.?a\\.?|m\\.?sc?\\.?|m\\.?b\\.?a\\.?|m\\.?p\\.?h\\.?|b\\.?a\\.?|b\\.?sc\\.?|j\\.?d\\.?|ll\\.?[bm]\\.?|esq\\.?|r\\.?n\\.?|cfa|cpa|rdn?|dds|dvm';

/** What is printed among names but credits nobody. */
export const notNames: WordLists = {
  places: '(?:em|aus|à) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?',
  sentTo: 'special (?:to|for) .*',
  lengths: '\\d+[ -]?min(?:ute)?s?\\.?(?: read)?',
  between: 'and|with|by|von|par|por|di|de|et al\\.?',
  accounts: 'staff|admin|administrator|webmaster|editor|author|guest|user|root|desk',
  nobody: 'unknown|none|null|undefined|n\\/a|no author|anonymous',
  buttons:
    '(?:see |view |read )?(?:full )?bio|show all|all (?:articles|posts)|view profile|more by|see more|show more|follow|share|read more|edit|bearbeiten|kontakt|contact',
  calls: anyOf(bylineCalls),
  mail: 'e-?mail(?: the (?:author|writer|reporter))?',
  times:
    'updated?|published|posted|publiée?|mise? à jour|publicado|actualizado|pubblicato|veröffentlicht|aktualisiert',
  agencies: anyOf(agencyWords),
  titles: `jr\\.?|sr\\.?|${degrees}`,
  roles: 'reporter|contributors?|correspondent|columnist|journalist(?:in)?|redakteur(?:in)?',
  houseRoles: `(?:(?:${ofHouses}) ){0,3}(?:manager|director|vice[ -]president|chief executive|c[eft]o|(?:co-?)?founder|analyst|strategist)`,
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

/** The desk behind a name and a stroke: "オカモト／港湾新聞編集部". */
export const desksBehind: WordLists = { ja: '編集部|編集局', zh: '报社|編輯部' };

/** Words in the name of an outlet, a desk or an office, and in no person's. */
export const houseWords: WordLists = {
  desks: 'editors?|editorial|staff|team|desk|newsroom|newsdesk|bureau|correspondents|contributors',
  outlets: 'news|press|media|times|post|journal|magazine?|zeitung|radio|tv|online|agenc(?:y|ies)|network',
  offices:
    'foundation|institute?|university|ministry|department|office|group|inc\\.?|ltd\\.?|llc|gmbh|e\\. ?v\\.',
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
