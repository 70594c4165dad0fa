import { anyOf, type WordLists } from '@/lib/language/any-of';
import { bothLabel, bothOpening } from './works';

/** Labels before the names of a byline that may run into what follows: scripts without spaces, stops, colons. */
export const bylineLabels: WordLists = {
  both: bothLabel,
  de: '(?:analyse|kommentar|interview|bericht|text|reportage|gastbeitrag|kolumne|porträt|essay|protokoll|aufgezeichnet|foto|fotos|video)(?: von)?:',
  pl: 'autorzy?|opracowanie|tekst(?!\\p{L})|opr(?:ac)?\\.|źródło(?=\\s?:)',
  cs: 'autoři|nap(?:sal|ísal)[ai]?(?=[\\s:])',
  hr: 'pi[šs](?:e|u)(?=[\\s:])',
  sr: 'пиш[еу](?=[\\s:])',
  fi: 'kirjoitta(?:jat?|nut)(?=[\\s:])|teksti(?=\\s?:)',
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
  ko: '글(?=[\\s:：=])',
  zh: '作者|(?:本报|本報|本刊|本台|本社|新华社|新華社|中新社|特派|特约|特約)?(?:记者|記者)|来源|撰文|采写|文|编辑|責任編輯|责任编辑|责编|責編',
};

/** Words before the names of a byline, which end where a word of Latin letters does. */
export const bylineOpenings: WordLists = {
  both: bothOpening,
  en: '(?:written|writing|updated|reported|report|reporting|story|words|text|analysis|posted|published|edited|article|review) by',
  enMore:
    '(?:interview|opinion|compiled|commentary) by|by|authors?|reporters?|correspondent|writers?(?=\\s?[:：])',
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

/** What introduces the names of a byline, label or opening, as the source of an expression. */
export const introduction = `(?:${anyOf(bylineLabels)}|${anyOf(bylineOpenings)})`;

/** Openings that are given names or begin surnames too. */
export const nameOpenings: WordLists = { de: 'Von', fr: 'Par', it: 'D[ia]' };

/** Who took the pictures, as a phrase that needs no colon: "Illustrations by". */
export const pictureOpenings: WordLists = {
  en: '(?:photo(?:[ -]illustrations?|s|graphs?|graphy)?|pictures?|illustrat(?:ions?|ed)|images?|graphics?|visuals?|artwork|videos?|maps?|charts?|cartoons?|drawings?) by',
  de: '(?:fotos?|bild(?:er)?|illustration(?:en)?|grafik(?:en)?|videos?|karten?) von',
  fr: '(?:photos?|photographies?|illustrations?|dessins?|infographie) (?:de|par)',
  es: '(?:fotos?|fotografías?|ilustracion(?:es)?|ilustración) (?:de|por)',
  it: '(?:foto|fotografi[ae]|illustrazion[ei]|grafic[ao]|video) di',
  nl: "(?:foto(?:'?s)?|beeld|illustraties?|video) (?:van|door)",
  nordic: '(?:foto(?:n|s)?|bilder?|illustrasjon(?:er)?|illustration(?:er)?|grafik|video) a[vf]',
};

/** Who edited, checked or translated what others wrote, named behind them. */
export const editorBylines: WordLists = {
  en: 'edit(?:ing|ed) by|editors?|(?:\\p{L}+ly )?reviewed by|fact[- ]checked by|translat(?:ed|ion) by',
  id: 'editor|penyunting',
  ru: 'редактор',
  uk: 'редактор',
  zh: '责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核',
};

/** Who paid for a text is told in its head as writers are: "Sponsored | By Royal Appointment". */
export const paidFor: WordLists = {
  en: 'sponsored|presented|promoted|supported|advertisement|advertorial|paid (?:content|post|partnership)',
  de: 'gesponsert|präsentiert|anzeige|werbung',
  fr: 'sponsorisé|présenté|parrainé|publicité',
  es: 'patrocinado|presentado|publicidad',
  pt: 'apresentado|publicidade',
  it: 'sponsorizzato|presentato|pubblicità',
  nl: 'gesponsord|aangeboden|advertentie',
  nordic: 'sponset|sponsrad|sponsoreret|annonse?|annonce',
  ru: 'реклама|на правах рекламы',
};
