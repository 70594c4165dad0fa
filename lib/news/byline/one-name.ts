import { anyOf } from '@/lib/language/any-of';
import { causeWords, desksBehind, houseWords, paperNames, surnamesToo } from '@/lib/language/bylines/houses';
import { callsOfWriter, notNames } from '@/lib/language/bylines/not-names';
import { bylineLabels, bylineOpenings, nameOpenings } from '@/lib/language/bylines/openings';
import { degrees } from '@/lib/language/bylines/roles';
import { isKnownAgency } from '@/lib/news/credit';
import { withoutRole } from './beside-name';

/** Words that introduce the people credited, as printed; a colon or space follows, no hyphen: "Da-young Kim" is a name. */
const introductions = new RegExp(
  `^(?:${anyOf(bylineLabels)}|${anyOf(bylineOpenings)}\\b(?!-\\p{L}))\\s*[:：／＝=︱]?\\s*`,
  'iu',
);

/** What is no name, all of it: "Staff", "Show all", "Senior Editor". */
export const nobody = new RegExp(`^${anyOf(notNames)}\\.?$`, 'iu');

/** What links to a writer's page say before the name. */
const linkWords = new RegExp(`^${anyOf(callsOfWriter)}\\s`, 'iu');

const degreesBehind = new RegExp(`(?<=\\p{L}{2})(?:,\\s?(?:${degrees}))+$`, 'iu');

const deskBehind = new RegExp(`(?<=.)[／/][^／/]{0,20}${anyOf(desksBehind)}$`, 'u');

/** What opens a byline and begins names too, before one word: "Par Andersson" is a person, "Par Anna Hill" is not. */
const mayBeName = new RegExp(`^${anyOf(nameOpenings)} (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)$`, 'u');

/** A name out of a part of a byline: without what introduces it, and without what the person does. */
export function cleanName(part: string): string {
  const name = bareName(part);
  return nobody.test(name) ? name : withoutRole(name);
}

/** The paper that somebody wrote for: "for the Harbour Post". */
const forWhom = /(?<=\p{L}\.? |^)[Ff]or (?:the |The )?\p{Lu}[\p{L} .]{2,40}$/u;
const house = new RegExp(`(?<!\\p{L})${anyOf({ ...houseWords, ...causeWords })}(?!\\p{L})`, 'iu');

/** Whether a person stands before "for", and no house for a cause: "Harbour Centre for Sea Law", "Doctors for Peace". */
function isWriter(before: string): boolean {
  const name = withoutIntroduction(before.trim());
  return name === '' || (isFullName(name) && !isOfHouse(name));
}

/** Whether a name has a word that a house has in its name, and no person. */
function isOfHouse(name: string): boolean {
  return house.test(name);
}

const surname = new RegExp(`^${anyOf(surnamesToo)}$`, 'iu');

/** Whether a name of several words ends in one that only a house has: "Kodiak News", and not "Emily Post". */
export function endsInHouse(name: string): boolean {
  const [last = '', ...others] = name.split(' ').reverse();
  return others.length > 0 && isOfHouse(last) && !surname.test(last);
}

const nameWord = "\\p{Lu}[\\p{L}.'’-]*";
/** "Ida Berg The Daily Ferry", but not "Friends Of The Ferry" */
const paperBehind = new RegExp(
  `^(${nameWord}(?: ${nameWord}){1,2}) The (?:Daily |(?:\\p{Lu}\\p{L}+ ){0,2}${anyOf(paperNames)}$)[\\p{L} ]{0,30}$`,
  'u',
);

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
    .replace(/(?<=\p{L} |^)(?:in|from) (?:the )?\p{Lu}[\p{L} .]{2,40}$/u, '')
    .replace(forWhom, (behind, at: number, line: string) => (isWriter(line.slice(0, at)) ? '' : behind))
    .replace(paperBehind, '$1')
    .replace(/(?<=\p{Lu}\S* \p{Lu}\S*)\s(?:on|at|by|am|um|vom|le|el|à|den|em)$/u, '')
    .replace(/^[\s\-–—:.,@/／+・●◎○■◆]+|[\s\-–—:,／+→›»➜▸►]+$/g, '')
    .replace(deskBehind, '')
    .replace(degreesBehind, '')
    .trim();
}

/** A text without "By" and its like, two at the most; "Par Andersson" is a name. */
export function withoutIntroduction(text: string): string {
  let rest = text;
  for (let times = 0; times < 2; times += 1) {
    if (isNamed(rest)) return rest;
    const bare = rest.replace(introductions, '');
    if (bare === rest || bare === '') return rest;
    rest = bare;
  }
  return rest;
}

function isNamed(text: string): boolean {
  const surname = mayBeName.exec(text)?.[1] ?? '';
  return surname !== '' && !isKnownAgency(surname) && !nobody.test(surname);
}

/** Whether a cleaned part may be a name, of a person or of a desk: no address, no number, no button. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > 80 || nobody.test(name)) return false;
  if (!/\p{L}\p{M}*\p{L}|\p{Script=Han}/u.test(name) || /https?:|www\.|@|[<>{}=]/.test(name)) return false;
  if (/\d{3,}|\d{1,2}:\d{2}|^\d+ \p{L}+$|^\p{L}+ \d+$/u.test(name)) return false;
  return name.split(' ').length <= 8;
}

/** Two words and more, each with a capital but for particles. */
export function isFullName(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}$/u.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
  );
}
