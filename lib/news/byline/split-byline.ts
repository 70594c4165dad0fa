import { anyOf } from '@/lib/language/any-of';
import { bylineTimes, readingTimes } from '@/lib/language/bylines/times';
import { agencyApart, isKnownAgency } from '@/lib/news/credit';
import { bareLine } from './bare-line';
import {
  endsInRole,
  isPlaceName,
  onlyWriters,
  saysRights,
  withAgencyApart,
  withoutPictures,
  withoutStamps,
} from './beside-name';
import { distinctNames } from './credited-names';
import { withoutWorks } from './credited-works';
import { cleanName, endsInHouse, isFullName, withoutIntroduction } from './one-name';

/** When it was published, printed after the names. */
const publication = new RegExp(
  `(?<=\\p{L}{2})[.,;|·•–—\\s]{1,4}(?:first |last )?${anyOf(bylineTimes)}(?!\\p{L}).{0,200}$`,
  'iu',
);

const readingTime = new RegExp(`(?<=\\p{L})[\\s•·|,–—-]+${anyOf(readingTimes)}$`, 'iu');

/** "Publié le 15/08/2025 par" */
const stampBefore =
  /^\p{L}+ (?:le|on|am|el|il|em|op) \d[\d\p{L}\s./:]{5,30}?,? (?:par|by|von|por|da|di|door) (?=\p{Lu})/u;

/** "Monday August 27, 2018 10:05 am PDT by" */
const dateBefore =
  /^(?:\p{L}{3,10}\.?,? )?(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?(?: de)?|\d{1,2}[./]\d{1,2}[./]),? ?\d{4}[\d\p{L}\s.,:|–-]{0,25}? (?:par|by|von|por|da|di|door|av|af) (?=\p{Lu})/u;

/** How the languages say "and" between names, and what else parts them. */
const separators =
  /\s*(?:[,;|•·]|\s\/\s|\s[–—-]\s|、|،|؛|，|；)\s*|\s+(?:and|with|und|mit|et|avec|i|y|e|con|og|och|en|ja|és|a|и|та|і|й|ve|ile|و|و\s)\s+|\s*&\s*|\s+و(?=\p{L})/iu;

/**
 * The people and desks that a byline credits, as printed: "By Jane Doe and John Roe in Kyiv, with
 * Reuters" gives three. Leading "By" and its like, dates, handles, addresses and roles are left out;
 * an empty list where nobody is named.
 */
export function splitByline(byline: string): readonly string[] {
  if (saysRights(byline)) return [];
  const bare = withoutWorks(bareLine(withoutPictures(byline))).replace(behindStroke, ofStroke);
  const line = withoutPlace(onlyWriters(withoutStamps(bare)))
    .replace(stampBefore, '')
    .replace(dateBefore, '');
  const parts = withoutIntroduction(line).replace(publication, '').replace(readingTime, '').split(separators);
  return withoutPlaces(
    distinctNames(
      parts
        .flatMap(hanNames)
        .map(cleanName)
        .flatMap((part) => hebrewPair.exec(part)?.slice(1) ?? [part])
        .flatMap((part) => withAgencyApart(part, isKnownAgency))
        .flatMap(agencyApart),
    ),
  );
}

const behindStroke = /(?<=\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]+)\/(\p{Lu}[^/,;|]{2,40})(?=$|[/,;|])/gu;

/**
 * What stands behind a name and a stroke is another person or a paper: "Ida Berg/Ole Holm", "Ida Berg/Kodiak News". One word
 * stays as printed, a surname or a place: "Ida Berg/García".
 */
function ofStroke(whole: string, behind: string): string {
  if (isKnownAgency(behind) || separators.test(behind)) return whole;
  if (endsInHouse(behind)) return '';
  return isFullName(behind) ? ` / ${behind}` : whole;
}

/** The place before names in Japanese papers, and brackets around them: 【ワシントン＝山田太郎】, （记者 张伟）. */
function withoutPlace(line: string): string {
  return line
    .replace(/^[（【［〔《](.*)[）】］〕》]$/u, '$1')
    .replace(/^[\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}ー・]{1,20}[＝=](?=\p{L})/u, '')
    .replace(/^[\p{Script=Katakana}\p{Script=Han}ー・]{1,20}(?:支局|総局|特派員)\s?(?=\p{L})/u, '')
    .replace(/^[\p{Script=Katakana}ー・]{3,20}(?=\p{Script=Han}{2,5}$)/u, '')
    .replace(/^\p{Script=Arabic}{3,20}\s?(?:[:：]|\s[–—-])\s?(?=\p{Script=Arabic}+\s\p{Script=Arabic})/u, '');
}

/** "记者 王小明 李华": names of Han letters are parted by spaces. */
function hanNames(part: string): readonly string[] {
  const bare = withoutIntroduction(part.trim()).replace(hanReport, '').replace(paddedName, '$1$2');
  return /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u.test(bare)
    ? bare.split(' ')
    : [part.replace(hanReport, '').replace(paddedName, '$1$2')];
}

/** A name of two letters, set as wide as those of three. */
const paddedName = /(?<=^|[\s、])(\p{Script=Han})[ \u3000](\p{Script=Han})(?=$|[\s、])/gu;

/** Where a reporter of Taiwan reports from: "記者王小明／台北報導". */
const hanReport = /\s?[／/]\s?\p{Script=Han}{2,6}(?:報導|报道|電|專電)$/u;

/** Hebrew sets its "and" against the second name. */
const hebrewPair = /^(\p{Script=Hebrew}+ \p{Script=Hebrew}+) ו(\p{Script=Hebrew}{2,} \p{Script=Hebrew}+)$/u;

function asTitle(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

/** Within the name of an office, whose commas part its subjects: "Department for Trade, Transport". */
const ofHouse = /\s(?:für|for|of|des|du|della|по|для)\s/u;

/** "harbour.co.uk" */
const site = /^[\p{L}\d.-]+\.\p{Ll}{2,8}$/u;

/** "журналістка відділу новин" */
const inLowerCase = /^\p{Ll}[\p{L}.-]*(?:\s\p{Ll}[\p{L}.-]*)+$/u;

/**
 * What is no person's name behind a full one is where they are or what they do: "Иван Петров, Анкоридж", "Anna Müller,
 * ARD Washington", "Jane Doe, Harbour Correspondent". An agency may stand between. Behind a site all that could be a place
 * is one: "harbour.example, Kodiak, Alaska".
 */
function withoutPlaces(names: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const [at, name] of names.entries()) {
    const isPlace = isPlaceName(name) && !isKnownAgency(name) && !isKnownAgency(asTitle(name));
    const before = kept.findLast((other) => !isKnownAgency(other)) ?? '';
    const isListed = ofHouse.test(before) && at < names.length - 1;
    const isPaper = (/^The \p{Lu}/u.test(name) || site.test(name)) && !isKnownAgency(name);
    const isNobody = isPlace || isPaper || inLowerCase.test(name) || endsInRole.test(name);
    const isOfSite = site.test(before) && (isPlace || !isFullName(name)) && !isKnownAgency(name);
    if (!((isNobody && isFullName(before) && !isListed) || isOfSite)) kept.push(name);
  }
  return kept;
}
