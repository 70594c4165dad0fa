import { anyOf } from '@/lib/language/any-of';
import { desksBehind } from '@/lib/language/bylines/houses';
import { notNames } from '@/lib/language/bylines/not-names';
import { bylineLabels, bylineOpenings, nameOpenings } from '@/lib/language/bylines/openings';
import { degrees } from '@/lib/language/bylines/roles';
import { bylineTimes, readingTimes } from '@/lib/language/bylines/times';
import { lettersAlone } from '@/lib/language/letters';
import {
  endsInRole,
  isPlaceName,
  onlyWriters,
  saysRights,
  withAgencyApart,
  withoutPictures,
  withoutRole,
  withoutStamps,
} from './beside-name';
import { agencyApart, bracketedAgency, isKnownAgency, withoutAgency } from './credit';

/** Words that introduce the people credited, as printed; a colon or space follows, no hyphen: "Da-young Kim" is a name. */
const introductions = new RegExp(
  `^(?:${anyOf(bylineLabels)}|${anyOf(bylineOpenings)}\\b(?!-\\p{L}))\\s*[:：／＝=︱]?\\s*`,
  'iu',
);

/** When it was published, printed after the names. */
const publication = new RegExp(
  `(?<=\\p{L}{2})[.,;|·–—\\s]{1,4}(?:first |last )?${anyOf(bylineTimes)}(?!\\p{L}).{0,200}$`,
  'iu',
);

const readingTime = new RegExp(`(?<=\\p{L})[\\s•·|,–—-]+${anyOf(readingTimes)}$`, 'iu');
const degreesBehind = new RegExp(`(?<=\\p{L}{2})(?:,\\s?(?:${degrees}))+$`, 'iu');
const deskBehind = new RegExp(`(?<=.)[／/][^／/]{0,20}${anyOf(desksBehind)}$`, 'u');

/** "Publié le 15/08/2025 par" */
const stampBefore =
  /^\p{L}+ (?:le|on|am|el|il|em|op) \d[\d\p{L}\s./:]{5,30}?,? (?:par|by|von|por|da|di|door) (?=\p{Lu})/u;

/** What links to an author's page say around the name. */
const linkWords =
  /^(?:(?:show|view|see|more|read|zeige?|alle|all)\s){1,2}(?:(?:all|alle|other|weitere)\s)?(?:posts?|articles?|stories|beiträge|artikel|entries)\s(?:by|from|of|von)\s?/iu;

/** How the languages say "and" between names, and what else parts them. */
const separators =
  /\s*(?:[,;|•·]|\s\/\s|\s[–—-]\s|、|،|؛|，|；)\s*|\s+(?:and|with|und|mit|et|avec|i|y|e|con|og|och|en|ja|és|a|и|та|і|й|ve|ile|و|و\s)\s+|\s*&\s*|\s+و(?=\p{L})/iu;

const nobody = new RegExp(`^${anyOf(notNames)}\\.?$`, 'iu');

/**
 * The people and desks that a byline credits, as printed: "By Jane Doe and John Roe in Kyiv, with
 * Reuters" gives three. Leading "By" and its like, dates, handles, addresses and roles are left out;
 * an empty list where nobody is named.
 */
export function splitByline(byline: string): readonly string[] {
  if (saysRights(byline)) return [];
  const bare = bareLine(withoutPictures(byline));
  const line = withoutPlace(onlyWriters(withoutStamps(bare))).replace(stampBefore, '');
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
  const bare = withoutIntroduction(part.trim()).replace(hanReport, '');
  return /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u.test(bare)
    ? bare.split(' ')
    : [part.replace(hanReport, '')];
}

/** Where a reporter of Taiwan reports from: "記者王小明／台北報導". */
const hanReport = /\s?[／/]\s?\p{Script=Han}{2,6}(?:報導|报道|電|專電)$/u;
/** Hebrew sets its "and" against the second name. */
const hebrewPair = /^(\p{Script=Hebrew}+ \p{Script=Hebrew}+) ו(\p{Script=Hebrew}{2,} \p{Script=Hebrew}+)$/u;

function asTitle(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

/** Within the name of an office, whose commas part its subjects: "Department for Trade, Transport". */
const ofHouse = /\s(?:für|for|of|des|du|della|по|для)\s/u;

/** "The Harbour Paper", "harbour.co.uk" */
const named = /^The \p{Lu}|^\S+\.\p{Ll}{2,6}$/u;

/** "журналістка відділу новин" */
const inLowerCase = /^\p{Ll}[\p{L}.-]*(?:\s\p{Ll}[\p{L}.-]*)+$/u;

/**
 * What is no person's name behind a full one is where they are or what they do: "Иван Петров, Анкоридж", "Anna Müller,
 * ARD Washington", "Jane Doe, Harbour Correspondent". An agency may stand between.
 */
function withoutPlaces(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => {
    const isPlace = isPlaceName(name) && !isKnownAgency(name) && !isKnownAgency(asTitle(name));
    const before = names.slice(0, at).findLast((other) => !isKnownAgency(other)) ?? '';
    const isListed = ofHouse.test(before) && at < names.length - 1;
    const isPaper = named.test(name) && !isKnownAgency(name);
    const isNobody = isPlace || isPaper || inLowerCase.test(name) || endsInRole.test(name);
    return !(isNobody && isFullName(before) && !isListed);
  });
}

/**
 * The name in a field of data that holds a name: "Santiago Ramón y Cajal" and "Baker, Moss & Co." are not two. Only
 * full names are parted ("Ida Berg und Ole Holm"), and an agency behind them (", dpa"). What is no name is left
 * out, and so is a leading "By".
 */
export function namesInData(field: string): readonly string[] {
  const whole = cleanName(bareLine(firstNameFirst(field)));
  const [names, agency] = withoutAgency(whole);
  const parts = names.split(betweenFullNames);
  const people = parts.length > 1 && parts.every(isFullName) ? parts : [names];
  return distinctNames([...people.map(cleanName), ...(agency === null ? [] : [agency])]);
}

const lastNameFirst =
  /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]+)\s*,\s*(\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|d[aeiou]|van|von))?)\s*$/u;

/** "Berg, Ida" is Ida Berg, in a field that names one; an agency, a role or a desk behind a name stays there. */
export function firstNameFirst(field: string): string {
  const [, last = '', first = ''] = lastNameFirst.exec(field) ?? [];
  const isName = first !== '' && ![last, first].some((word) => isKnownAgency(word) || nobody.test(word));
  return isName ? `${first} ${last}` : field;
}

const betweenFullNames = /\s*[,;]\s*|\s+(?:and|und|et|og|och|en|ja|и|та|ve|ile)\s+|\s+&\s+/iu;

/** Two words and more, each with a capital but for particles. */
function isFullName(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}$/u.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
  );
}

/** A line without what stands in brackets, addresses and handles. */
function bareLine(line: string): string {
  return (
    line
      .slice(0, 600)
      // All of it in brackets: "[Jane Doe, Harbour Paper]".
      .replace(/^\s*\[([^[\]]*)\]\s*$/, '$1')
      // Sites set where a writer is behind a space of no width, which no reader sees.
      .replace(/(?<=\p{Script=Latin})\u200b+(?=\p{Lu}).*$/u, '')
      .replace(/\(([^()]{2,40})\)/gu, (whole, inside: string) => bracketedAgency(inside) ?? whole)
      .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]|(?<=[^\s（])（[^（）]{1,40}）/gu, ' ')
      .replace(/(?:https?:|www\.)\S*|\S*@\S*/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Names with doubles (but for case, marks and spaces) and what is no name left out, in order. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = lettersAlone(name);
    if (!isName(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Who is credited once the outlet's own name is set aside: it stays only where nobody else is named
 * (page data often list the publisher as author beside the reporter).
 */
export function creditedNames(names: readonly string[], outletNames: readonly string[]): readonly string[] {
  const keyOf = (name: string) => lettersAlone(name).replace(/^the(?=\p{L}{4})/u, '');
  const own = new Set(outletNames.map(keyOf).filter((key) => key !== ''));
  const others = distinctNames(names).filter((name) => !own.has(keyOf(name)));
  return others.length > 0 ? others : distinctNames(names);
}

/** What opens a byline and begins names too, before one word: "Par Andersson" is a person, "Par Anna Hill" is not. */
const mayBeName = new RegExp(`^${anyOf(nameOpenings)} (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)$`, 'u');

function isNamed(text: string): boolean {
  const surname = mayBeName.exec(text)?.[1] ?? '';
  return surname !== '' && !isKnownAgency(surname) && !nobody.test(surname);
}

function withoutIntroduction(text: string): string {
  let rest = text;
  for (let times = 0; times < 2; times += 1) {
    if (isNamed(rest)) return rest;
    const bare = rest.replace(introductions, '');
    if (bare === rest || bare === '') return rest;
    rest = bare;
  }
  return rest;
}

function cleanName(part: string): string {
  const name = bareName(part);
  return nobody.test(name) ? name : withoutRole(name);
}

function bareName(part: string): string {
  return withoutIntroduction(part.trim().replace(linkWords, ''))
    .replace(/^(?:and|with|und|mit|avec|con|и|та)\s+/iu, '')
    .replace(/^(?:with )?(?:additional |further )?(?:reporting|contributions?|research) (?:by|from)\s+/iu, '')
    .replace(/\s?(?:(?:선임)?기자|특파원|記者|记者|特派員)$/u, '')
    .replace(/^\p{L}{2,12}\s?[:：]\s?(.{2,40})$/u, (whole, name) => (isKnownAgency(name) ? name : whole))
    .replace(/\sו?סוכנויות(?: הידיעות)?$/u, '')
    .replace(/^(?:redazione|redacción|redação|redaktion|rédaction)\s+(.+)$/iu, (desk, name) =>
      isKnownAgency(name) ? name : desk,
    )
    .replace(/\s(?:on|am|le|el|vom|posted|published)\s.{0,40}\d.{0,30}$/iu, '')
    .replace(/(?<=\p{L} |^)(?:[Ff]or|in|from) (?:the )?\p{Lu}[\p{L} .]{2,40}$/u, '')
    .replace(/^[\s\-–—:.,@/／+・●◎○■◆]+|[\s\-–—:,／+]+$/g, '')
    .replace(deskBehind, '')
    .replace(degreesBehind, '')
    .trim();
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 80 || nobody.test(name)) return false;
  if (!/\p{L}\p{M}*\p{L}|\p{Script=Han}/u.test(name) || /https?:|www\.|@|[<>{}=]/.test(name)) return false;
  if (/\d{3,}|\d{1,2}:\d{2}|^\d+ \p{L}+$|^\p{L}+ \d+$/u.test(name)) return false;
  return name.split(' ').length <= 8;
}
