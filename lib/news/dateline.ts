import { anyOf } from '@/lib/language/any-of';
import { isMonthName } from '@/lib/language/calendar';
import { agencyNames } from '@/lib/language/credit-words';
import { capitalLabels, placesBeforeStop } from '@/lib/language/dateline-words';
import { pressMatcher } from '@/lib/language/press-words';
import { lengthInLetters } from '@/lib/language/scripts';
import { agencyDateline } from './agency-dateline';

/** A dateline found at the head of an article's text, and the text that follows it. */
export interface FoundDateline {
  /** The place (and agency, day) as printed, without the dash. */
  readonly dateline: string;
  readonly rest: string;
}

/** Letters of text that a dateline leaves. */
const shortestRest = 24;

const dash = '[–—―]|--|-';
const name = '\\p{Ll}[\\p{Ll}\\p{M}]{2,14}';
/** Behind its day or before it: "15 de agosto", "15. aug.", "rugpjūčio 15". */
const dayOfMonth = `(?:(?<=\\d\\.?(?: de)?),? (?<month>${name})\\.?|,? (?<opening>${name})\\.? \\d{1,2})`;

const furtherWords =
  "(?:[ /,-]{1,2}(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,2}\\.?|de|del|da|la|le|of|au|am|den|im))*";
const agencyBeside = '(?: ?\\([^()]{1,40}\\))?(?: ?/[^/]{1,25}/\\.?)?';
/** Capitals, with an ordinary-case region, a day and a bracketed agency: "ANCHORAGE, Alaska, 15 aug. (AP) —". */
const inCapitals = new RegExp(
  `^((?:\\(\\p{Lu}{2,6}\\) [–—-] )?(?:\\p{Lu}{2}[\\p{Lu}\\p{M}.'’-]*)${furtherWords}\\.?${dayOfMonth}?${agencyBeside})\\s?(?:${dash}|:)\\s+`,
  'u',
);
/** "15. aug.", "16 ago 2025", "2025. augusztus 16., szombat". */
const dayAndYear =
  '(?:\\d{1,2}\\.? \\p{L}+\\.?(?: (?:de )?\\d{4})?|\\d{4}\\. \\p{L}+ \\d{1,2}\\.(?:, \\p{L}+)?)';
/** Ordinary case is a dateline only with an agency in brackets or slashes: "Moskau (dpa) –", "Kyiv (Reuters) -". */
const withAgency = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}.'’/-]+(?:[ ,/-]{1,2}\\p{Lu}?[\\p{L}\\p{M}.'’-]+){0,4}(?:,? ${dayAndYear})? ?(?:\\([^()]{2,40}\\)|/[^/]{2,25}/))\\s?\\.?\\s?(?:${dash})\\s+`,
  'u',
);
/** Small capitals as letters, and a stroke: "BERLIN taz | Die …". */
const withStroke = /^(\p{Lu}{3,}(?:[/ -]\p{Lu}{3,}){0,2} \p{Ll}{2,4})\s\|\s+/u;
/** Indonesian papers put their own name beside the place: "Liputan6.com, Jakarta - ", "Jakarta, CNN Indonesia -- ". */
const withPaper = new RegExp(
  `^([\\p{L}\\d]{2,20}\\.(?:com|co|co\\.id|id|net), \\p{Lu}\\p{L}{2,20}|\\p{Lu}\\p{Ll}{2,20}, \\p{Lu}{2,6} \\p{Lu}\\p{Ll}{2,20})\\s?(?:${dash})\\s+`,
  'u',
);
const place = "\\p{Lu}[\\p{Lu}\\p{M}'’-]+(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}'’-]+){0,3}";
const anyDay = '(?:\\d{1,2} \\p{L}{3,12}|\\p{L}{3,12} \\d{1,2})';
/** Place, day and agency up to a stop: "MOSCOW, March 3. /TASS/.", «МАГАДАН, 15 авг – РИА Новости.» */
const withDayAndAgency = new RegExp(
  `^(${place}(?: /[^/]{2,25}/)?, ${anyDay}(?:\\.? /[^/]{2,30}/|\\.?\\s[–—-]\\s\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2}))\\.\\s+`,
  'u',
);
const placeInWords = '\\p{Lu}\\p{Ll}[\\p{L}-]{2,20}';
/** "16 августа, Минск /Корр. БЕЛТА/." */
const dayFirst = new RegExp(
  `^(${anyDay}, ${placeInWords} /[^/]{2,30}/|${placeInWords}, ${anyDay}\\.? /[^/]{2,30}/)\\.\\s+`,
  'u',
);
/** Ukrainian agencies part all three with stops: «КИЇВ. 16 серпня. УНН.», and so does «Москва. 16 августа. INTERFAX.RU -». */
const withStops = new RegExp(
  `^(${place}\\. ${anyDay}\\. \\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20})?|${placeInWords}\\. ${anyDay}\\. \\p{Lu}{3,12}\\.RU)(?:\\.|\\s[–—-])\\s+`,
  'u',
);
/** Korean papers: "(앵커리지=연합뉴스) 홍길동 특파원 = …". */
const placesInHangul = '[\\p{Script=Hangul}·,\\s]{1,20}=';
const reporterInHangul = '\\s?(?:[\\p{Script=Hangul}·,\\s]{2,30}=\\s?)?';
const inHangul = new RegExp(
  `^[(（](${placesInHangul}[\\p{Script=Hangul}\\p{L}\\d]{2,20})[)）]${reporterInHangul}`,
  'u',
);
/** Square brackets hold the names of columns as well: "[서울=뉴시스]", but "[엔터=김하나의 칼럼]". */
const inHangulOfAgency = new RegExp(
  `^\\[(${placesInHangul}${anyOf(agencyNames)})\\]${reporterInHangul}`,
  'u',
);
const agencyStop = '(?:\\s?/[^/]{2,30}/\\.|\\s?\\p{L}[\\p{L} ]{2,25}\\.(?=\\s\\p{Lu}))';
/** Russian and Ukrainian agencies: "АНКОРИДЖ, 15 августа. /…/." ends with a stop instead of a dash. */
const withDay = new RegExp(
  `^(${place}(?: \\([^()]{2,40}\\))?, \\d{1,2} \\p{L}{3,12})(?:\\.|\\s?[–—-])${agencyStop}?(?:\\s?[–—-])?\\s+`,
  'u',
);
/** Chinese and Japanese agencies: a bracketed or bare head that ends in 电 or 讯. */
const inHan = /^([（(]?\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)[）)]?)\s?/u;

/** Taiwan's agency names its reporter first: （中央社記者林小雨華盛頓15日專電）. */
const inHanBrackets = /^[（(](中央社[^（）()]{2,30}(?:電|報導|报道))[）)]\s?/u;

const arabicWords = (most: number) => `\\p{Script=Arabic}{3,20}(?: \\p{Script=Arabic}{2,20}){0,${most}}`;
/** Arabic copy: a place of one to three words, its country before a bracket, an agency in one now and then, and a dash. */
const inArabic = new RegExp(
  `^(${arabicWords(2)}(?:،\\s?${arabicWords(3)}(?=\\s?\\())?(?:\\s?(?:[–—-]\\s?)?[(/][^()/]{2,30}[)/])?)\\s?[–—-]{1,2}\\s+`,
  'u',
);
/** The agency behind a dash: "واشنطن - أ ف ب - …", "الرياض - واس: …". */
const inArabicOfAgency = new RegExp(
  `^(${arabicWords(2)}\\s?[–—-]\\s?(?:${anyOf(agencyNames)}|وكالات))\\s?[–—:-]{1,2}\\s+`,
  'u',
);
/** Japanese papers: place and reporters in lenticular brackets, 【ワシントン＝…】, or the agency: 【ニューヨーク共同】. */
const inBrackets =
  /^[【［]([^【】［］]{1,24}(?:[＝=][^【】［］]{1,40}|共同|時事|聯合ニュース|[A-Z]{2,5}))[】］]\s?/u;
/** [アンカレジ １５日 ロイター] */
const inSquareBrackets = /^[[［]([^[\]［］]{1,20}\s[\d０-９]{1,2}日\s[^[\]［］]{2,12})[\]］]\s?(?:-\s)?/u;
const city = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]{2,20}";
const cityOpening =
  '(?:New|San|Santa|Los|Las|Saint|Sankt|Le|La|El|Tel|Kuala|Buenos|Rio de|Abu|Addis|Hong|Den|Bad|Нью|Нижний|Санкт)[ -]';
const region =
  ", (?:(?:United|South|North|West|New|Saudi|Czech|Costa|El|Estados|États|Corée|Corea|Arabia|Reino) )?\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’.-]{1,20}";
const beforeSentence = '\\s+(?=[«"„“¿¡]?\\s?\\p{Lu})';
/** A place in ordinary case that shows that it is one, before a dash and a new sentence: "New York – The …". */
const inOrdinaryCase = new RegExp(
  `^(${cityOpening}${city}(?:${region})?|${city}${region})\\s[–—]${beforeSentence}`,
  'u',
);
/** One word does only before the longer dash: "Bruxelles — Les …", but "Waffenruhe – Das Wort …", and none of Cyrillic letters, where it stands for "is". */
const oneWord = new RegExp(`^(?!\\p{Script=Cyrillic})(${city})\\s—${beforeSentence}`, 'u');
/** "Anchorage. Die beiden …", "Moskau/Washington. Die …" */
const withStop = new RegExp(
  `^(${anyOf(placesBeforeStop)}(?:/${anyOf(placesBeforeStop)})?)\\.${beforeSentence}`,
  'u',
);

/** Nothing but the agency: "(Reuters) - The …". */
const agencyAlone = new RegExp(`^(\\(${anyOf(agencyNames)}\\))\\s?(?:${dash})\\s+`, 'u');

const patterns = [
  withDayAndAgency,
  withStops,
  dayFirst,
  withStroke,
  withPaper,
  inCapitals,
  withAgency,
  withDay,
  inHan,
  inHanBrackets,
  inHangul,
  inHangulOfAgency,
  inArabicOfAgency,
  inArabic,
  inBrackets,
  inSquareBrackets,
  inOrdinaryCase,
  oneWord,
  withStop,
  agencyAlone,
];

/**
 * The dateline at the start of a paragraph: "ANCHORAGE, Alaska —", "MOSKAU (dpa) –", "АНКОРИДЖ, 15
 * августа." Null where there is none, or where too little text would be left for it to be one.
 */
export function parseDateline(paragraph: string): FoundDateline | null {
  const head = paragraph.slice(0, 140);
  const ofAgency = agencyDateline(head);
  if (ofAgency !== null) {
    const rest = paragraph.slice(ofAgency.length).trim();
    if (lengthInLetters(rest) >= shortestRest) return { dateline: ofAgency.dateline, rest };
  }
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    const dateline = withoutStop(match?.[1]?.trim());
    if (match === null || dateline === undefined || dateline.length > 80) continue;
    const month = match.groups?.month ?? match.groups?.opening;
    if (month !== undefined && !isMonthName(month)) continue;
    const rest = paragraph.slice(match[0].length).trim();
    if (lengthInLetters(rest) >= shortestRest && !isLabel(dateline)) return { dateline, rest };
  }
  return null;
}

/** Spanish papers print "WASHINGTON.-": the stop belongs to the dash; that of "Alaska, U.S." to the name. */
function withoutStop(dateline: string | undefined): string | undefined {
  return dateline === undefined || /(?:^|[\s.])\p{L}{1,4}\.$/u.test(dateline)
    ? dateline
    : dateline.replace(/\.$/, '');
}

const capitalLabel = new RegExp(`^${anyOf(capitalLabels)}(?![\\p{L}\\p{N}])`, 'u');

const rubrics = [
  'updated',
  'correction',
  'editorsNote',
  'opinion',
  'analysis',
  'live',
  'video',
  'interview',
  'readAlso',
  'related',
  'mostRead',
  'advert',
] as const;
const rubric = pressMatcher([{ kinds: rubrics, after: '\\s?$' }]);

/** What opens a paragraph without naming a place: a power or a label, in any language. */
function isLabel(text: string): boolean {
  return !text.includes('(') && (capitalLabel.test(text.toUpperCase()) || rubric.in(text));
}
