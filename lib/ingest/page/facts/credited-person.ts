import { anyOf } from '@/lib/language/any-of';
import {
  asianCompanies,
  companyForms,
  housesWithoutCapitals,
  houseWords,
} from '@/lib/language/bylines/houses';
import { lettersAlone } from '@/lib/language/letters';
import { pressPhrases } from '@/lib/language/press-words';
import { saysRights } from '@/lib/news/byline/beside-name';
import { isKnownAgency } from '@/lib/news/credit';

const house = new RegExp(`(?<!\\p{L})${anyOf(houseWords)}(?!\\p{L})`, 'iu');
const domain = /^\S+\.\p{L}{2,6}$/u;
/** "jdoe", "anna_b", "LN", "user17": an account's name or initials, which no reader knows somebody by. */
const account = /^(?:[^\p{Lu}\s]+|\p{Lu}{1,3}|\S*[\d_]\S*)$/u;
const unmarked = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ ]{2,12}$/u;

const company = new RegExp(`(?<!\\p{L})${anyOf(companyForms)}\\P{L}*$|^(?:${anyOf(asianCompanies)})`, 'iu');

/** Names without those of companies, which hold the rights, where somebody else is named. */
export function withoutCompanies(names: readonly string[]): readonly string[] {
  const others = names.filter((name) => !company.test(name));
  return others.length > 0 ? others : names;
}

/** Whether nobody but the site is credited. */
export function onlySite(names: readonly string[], siteNames: readonly string[]): boolean {
  const own = siteNames.map(lettersAlone);
  return names.every((name) => own.includes(lettersAlone(name)));
}

/** Whether a name in a page's data is the outlet's, a desk's or an account's: it yields to a person who is printed. */
export function isHouseName(name: string, siteNames: readonly string[]): boolean {
  if (isKnownAgency(name)) return false;
  const key = lettersAlone(name);
  const isSite = siteNames
    .map(lettersAlone)
    .some((site) => site === key || (key.length > 4 && site.includes(key)));
  return isSite || house.test(name) || domain.test(name) || (account.test(name) && !unmarked.test(name));
}

const bareAccount = /^(?:staff|team|desk|editors?|newsroom|newsdesk|online|press|news|media|office|group)$/i;

/** Whether a field of data names a desk: "Redaktion", "Harbour News Team"; "staff" names none. */
export function isDesk(field: string): boolean {
  return field.length <= 60 && house.test(field) && !bareAccount.test(field.trim()) && !saysRights(field);
}

/** Whether a name is a person's as far as it can be told: full, or of a script that marks no names. */
export function isPerson(name: string, siteNames: readonly string[]): boolean {
  return isFullName(name) || (unmarked.test(name) && !isHouseName(name, siteNames));
}

const caselessHouse = new RegExp(`(?<!\\p{L})${anyOf(housesWithoutCapitals)}(?!\\p{L})`, 'u');
const ago = pressPhrases('ago').join('|');
const age = new RegExp(`^(?:${ago})\\s|\\s(?:${ago})$`, 'u');
const caseless =
  /^(?!.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])\p{Lo}[\p{Lo}\p{M}.'’׳״-]+(?:\s\p{Lo}[\p{Lo}\p{M}.'’׳״-]+){1,3}$/u;

/**
 * Whether a text has the looks of a full name in a script without capitals, where a label or a place says that it is one:
 * "वेब डेस्क" and "قبل ساعتين" stand in the author's box too.
 */
export function isCaselessName(text: string): boolean {
  return text.length <= 40 && caseless.test(text) && !caselessHouse.test(text) && !age.test(text);
}

/** Whether a text is nothing but a person's full name: two to four words, each with a capital but for particles. */
export function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || house.test(text)) return false;
  const capitals = words.filter((word) => /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
  const particles = words.filter((word) => /^\p{Ll}{1,3}$/u.test(word));
  return capitals.length >= 2 && capitals.length + particles.length === words.length;
}
