import { calendarWords } from '@/lib/language/calendar';
import { isUnspaced } from '@/lib/language/scripts';
import { adWords, agoWords, countedThings, fillers, shareWords, stampWords } from './fleeting-words';

/**
 * Whether a line of a page changes by itself, so that a change of it is no change of the article: a counter
 * ("3 comments", "4 min read"), a stamp ("Last updated 15 August, 14:20", "2 hours ago"), a row of share
 * buttons, the mark over an advertisement, or a link to another article with its "Read also:". Judged by the
 * line alone, which must say nothing else: "14 killed" is news, and so is "Updated toll: 14".
 */
export function isFleetingLine(text: string): boolean {
  if (text.length > 300) return false;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return false;
  return (
    isCounter(text, tokens) ||
    isStamp(text, tokens) ||
    isShareRow(text, tokens) ||
    isAdMark(text, tokens) ||
    isRelatedLink(text)
  );
}

/** Whether a line opens a row of links to other articles, which follow it. */
export function opensRelated(text: string): boolean {
  return text.length <= 60 && relatedHeading.test(text.trim());
}

/** Whether a line ends as sentences do, which headlines, links and buttons do not. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।։]["'”’»」)\]]*$/u.test(text.trim());
}

/** Words in lower case, Arabic ones without their article and their vowel signs. */
function tokensOf(given: string): readonly string[] {
  const text = given.replace(/[\u064b-\u0652]/g, '');
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

/** "3 comments", "4 min read"; and "Discuss (56)", as no sentence ends. */
function isCounter(text: string, tokens: readonly string[]): boolean {
  if (text.length > 140 || !/\p{N}/u.test(text)) return false;
  if (tokens.length <= 2 && /^[^\p{N}]{3,30} ?[(（]\d{1,6}[)）]$/u.test(text.trim())) return true;
  return tokens.some(isCounted) && tokens.every((token) => isCounted(token) || isBeside(token));
}

function isStamp(text: string, tokens: readonly string[]): boolean {
  if (text.length > 140 || !/\p{N}/u.test(text)) return false;
  const isAgo = tokens.length <= 5 && tokens.some(isAgoWord);
  if (isAgo && tokens.every((token) => isAgoWord(token) || isFiller(token))) return true;
  const isDated = isClockOrDate(text) || tokens.some(isDateWord);
  if (!tokens.some(isStampWord) || !(isDated || isAgo)) return false;
  // A word more may stand there: whose clock it is, or who edited ("Kyiv time").
  return tokens.filter((token) => !isBeside(token) && !isCounted(token)).length <= 1;
}

/** What may stand beside a count or in a stamp. */
function isBeside(token: string): boolean {
  return isFiller(token) || isStampWord(token) || isAgoWord(token) || isDateWord(token);
}

function isShareRow(text: string, tokens: readonly string[]): boolean {
  if (text.length > 160 || !tokens.every((token) => sharing.has(token) || isFiller(token))) return false;
  return tokens.filter((token) => token.length > 1 && sharing.has(token)).length * 2 >= tokens.length;
}

/** Few words, and no sentence: "Advertising revenue fell." is none. */
function isAdMark(text: string, tokens: readonly string[]): boolean {
  const [first = ''] = tokens;
  return (
    ads.has(first) &&
    tokens.length <= 6 &&
    text.length <= 60 &&
    (tokens.length === 1 || !/[.!?。؟]$/.test(text))
  );
}

function isRelatedLink(text: string): boolean {
  if (opensRelated(text)) return true;
  const joint = text.search(/[:：|»›>→]|\s[–—-]\s/);
  return joint > 0 && joint <= 40 && relatedHeading.test(text.slice(0, joint).trim());
}

const relatedHeading = new RegExp(
  `^(?:${[
    "(?:also )?read(?: (?:also|more|next|on|our .{0,25}|the full .{0,15}))?|see also|also|(?:our )?(?:related|recommended)(?: \\p{L}+){0,2}|more (?:on|from|about|coverage|stories|news|like)\\b.{0,30}|you (?:may|might|could) (?:also )?(?:like|be interested.{0,8})|don['’]t miss|(?:most|what) (?:read|popular|viewed|shared|others are reading|to read next)|trending(?: now)?|editor['’]s? picks?|top stories|latest (?:news|stories|headlines)|keep reading|continue reading|(?:go|dig) deeper|in case you missed it|watch(?: also| now| more)?|listen(?: also| now)?|up next|from (?:our|the) archives?|elsewhere on .{0,25}",
    'lesen sie (?:auch|mehr|dazu|hier)(?: \\p{L}+){0,2}|(?:mehr|alles|weitere[sr]?) (?:zum thema|dazu|artikel|nachrichten|meldungen|aus .{0,25})|auch interessant|siehe auch|passend dazu|zum thema|meistgelesen\\p{L}*|das könnte (?:sie|dich) (?:auch )?interessieren|empfohlen\\p{L}*|hintergrund|die neuesten .{0,20}',
    '(?:à )?lire (?:aussi|également|plus)|à lire|(?:voir|lisez|écouter) aussi|sur le même (?:sujet|thème)|(?:les )?(?:plus|articles?) (?:lus?|liés|récents)|à découvrir|notre sélection|dans la même rubrique',
    '(?:lea|lee|leer|vea|ver|mira) (?:también|más|además)|también (?:le|te) puede interesar|(?:le|te) puede interesar|(?:noticias|artículos|notas) relacionad[ao]s|lo más (?:leído|visto)|más (?:sobre|noticias|en|información)\\b.{0,25}',
    '(?:leia|veja|saiba) (?:também|mais)|(?:notícias|matérias) relacionadas|mais lidas|(?:leggi|vedi|guarda) anche|(?:articoli|notizie) (?:correlat[ie]|collegati)|per approfondire|i più letti',
    'lees (?:ook|meer|verder)|zie ook|meer (?:over|nieuws)\\b.{0,25}|meest gelezen|les (?:også|mer)|læs (?:også|mere)|läs (?:också|mer|även)|mest (?:lest|læst|läst)|lue myös',
    '(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)|najczęściej czytane|polecamy|čtěte také|olvassa el.{0,10}|citește și|citiți și',
    '(?:читайте|смотрите|слушайте) (?:также|ещё|еще|по теме)|(?:материалы |новости |ещё |еще )?по теме|(?:похожие|главные|последние) (?:новости|статьи|материалы)|(?:самое )?читаемое|популярное|рекомендуем|подробнее',
    '(?:читайте|дивіться|слухайте) (?:також|ще)|(?:новини |матеріали )?за темою|(?:схожі|останні|головні) (?:новини|матеріали)|популярн[еі]|рекомендуємо|детальніше|більше про .{0,25}',
    'ayrıca (?:oku|okuyun|bkz)|bunu da oku.{0,8}|(?:ilgili|son|en çok okunan) haberler?|önerilen\\p{L}*|اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|(?:أخبار|مقالات) ذات صلة|الأكثر قراءة|شاهد أيضا|קרא(?:ו)? (?:גם|עוד)|כתבות נוספות|עוד בנושא',
    '関連(?:記事|ニュース|リンク)?|(?:あわせて|合わせて)読みたい|おすすめ\\p{L}*|人気記事|相关(?:阅读|新闻|报道|文章|链接)|相關(?:新聞|報導|文章|閱讀)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门\\p{L}*|관련 ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|यह भी पढ़ें|ये भी पढ़ें|संबंधित (?:खबरें|समाचार)|διαβάστε (?:επίσης|ακόμα)|xem thêm|đọc thêm|baca juga',
  ].join('|')})$`,
  'iu',
);

function isClockOrDate(text: string): boolean {
  return /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d{1,2}\s?[月日時时분시]|\b(?:19|20)\d{2}\b/u.test(
    text,
  );
}

const filling = new Set(fillers);
const agos = new Set(agoWords);
const sharing = new Set(shareWords);
const ads = new Set(adWords);
let dateWords: ReadonlySet<string> | null = null;

/** Short words as they are; longer ones by their beginning, whatever their ending. */
function startsLike(token: string, stems: readonly string[]): boolean {
  return stems.some(
    (stem) =>
      token === stem ||
      (stem.length >= 8 && token.includes(stem)) ||
      (stem.length >= 4 && token.startsWith(stem) && token.length <= stem.length + 6),
  );
}

/** Words that are run together: "コメント数". A longer run is a sentence. */
function isRun(token: string): boolean {
  return token.length <= 8 && isUnspaced(token);
}

function isCounted(token: string): boolean {
  if (isRun(token)) return countedThings.some((word) => isUnspaced(word) && token.includes(word));
  return startsLike(token, countedThings);
}

function isStampWord(token: string): boolean {
  if (isRun(token)) return stampWords.some((word) => isUnspaced(word) && token.includes(word));
  return startsLike(token, stampWords);
}

/** "時間前": the unit and the mark as one. */
function isAgoWord(token: string): boolean {
  return agos.has(token) || /^\p{L}{1,2}[前전]$/u.test(token);
}

function isFiller(token: string): boolean {
  return filling.has(token);
}

function isDateWord(token: string): boolean {
  dateWords ??= new Set(calendarWords().flatMap(tokensOf));
  return dateWords.has(token);
}
