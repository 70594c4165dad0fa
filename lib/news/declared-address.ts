import { pressLanguages } from '@/lib/language/press-languages';
import { gateOf, isFrontPage } from '@/lib/news/later/leads-elsewhere';
import { isTelling, namesItem, type TellingParts, tellingParts } from './address-parts';
import { isSameSite, registrableSite } from './site';
import { mayBeDropped } from './tracking';

/**
 * Whether the address that a page declares is believed to be its article's: only one of the same publisher, and only
 * where it keeps what tells two articles apart. Templates declare the front page, the section, or one page for all;
 * they lose the parameter that holds the number of the article. Both addresses are in their plain form.
 */
export function isBelieved(declared: URL, own: URL): boolean {
  if (!isSameSite(declared, own) || isInner(declared, own) || isTranslation(declared, own)) return false;
  if (isFrontPage(declared.href) && !isFrontPage(own.href)) return false;
  if (gateOf(own.href, declared.href) !== null) return false;
  if (bare(declared.pathname) === bare(own.pathname)) return keepsQuery(declared, own);
  const [claimed, telling] = [tellingParts(declared), tellingParts(own)];
  if (!keepsDay(claimed, telling)) return false;
  if (own.pathname.startsWith(`${bare(declared.pathname)}/`)) return isShortened(declared, claimed, telling);
  if (sharesNumber(claimed, telling)) return true;
  const common = telling.words.filter((word) => claimed.words.includes(word)).length;
  if (common >= 3) return true;
  const hasNumber = telling.numbers.some(isNumber);
  if (hasNumber) return telling.words.length < 2 && claimed.words.length >= 3;
  return telling.words.length < 3 || common >= 2;
}

/**
 * A declared address as it was meant: templates put the site before what has it already
 * ("https://o.example/https://o.example/a"), or leave out the scheme ("www.o.example/a"), and it reads as a path.
 */
export function writtenOut(declared: string, own: URL): string {
  const text = declared.trim();
  const second = /^(?:https?:)?\/\/[^?#]{0,1000}?(https?:\/\/.+)$/i.exec(text)?.[1];
  if (second !== undefined) return second;
  const host = /^[a-z0-9.-]+(?=\/)/i.exec(text)?.[0].toLowerCase() ?? '';
  const site = registrableSite(own.hostname);
  return host === site || host.endsWith(`.${site}`) ? `${own.protocol}//${text}` : text;
}

/** Where an outlet's people work, whom no reader meets there. */
const workshops = /^(?:staging|stage|stg|dev|preprod|uat|cms|admin|backend|origin|internal)[.-]/;

/**
 * Whether the declared address is the one by which the outlet's own machines know the page, at a port of theirs or at
 * the host of its workshop, and the page was read elsewhere: what is before it forgets to say who it is.
 */
function isInner(declared: URL, own: URL): boolean {
  if (declared.port !== '' && declared.port !== own.port) return true;
  return declared.hostname !== own.hostname && workshops.test(declared.hostname);
}

/**
 * Whether two addresses are of editions in two languages ("/en/a" and "/ru/a"): what was translated declares the text that
 * it was made from.
 */
function isTranslation(declared: URL, own: URL): boolean {
  const [one, other] = [declared, own].map(({ pathname }) => languageIn(pathname.split('/', 2)[1]));
  const [host, otherHost] = [declared, own].map(({ hostname }) => languageIn(hostname.split('.', 1)[0]));
  return areTwo(one, other) || areTwo(host, otherHost);
}

function languageIn(part = ''): string | null {
  return Object.hasOwn(pressLanguages, part.toLowerCase()) ? part.toLowerCase() : null;
}

function areTwo(one: string | null = null, other: string | null = null): boolean {
  return one !== null && other !== null && one !== other;
}

/** A path without the slash at its end. */
function bare(path: string): string {
  return path.replace(/\/$/, '');
}

/** Where the path says which article it is, or every parameter that is missing may be. */
function keepsQuery(declared: URL, own: URL): boolean {
  const kept = new Set(pairsOf(declared));
  const lost = pairsOf(own).filter((pair) => !kept.has(pair));
  if (lost.length === 0) return true;
  // "/collection-item-viewer/?id=45280": three words may be a program's name.
  if (lost.some(namesItem)) return false;
  return isTelling(tellingParts(own)) || (own.pathname.length > 3 && lost.every(mayBeDropped));
}

function pairsOf({ search }: URL): readonly string[] {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
}

/** A folder of the own address is its article only where the telling part stands in it: "/article/123" of "/article/123/the-wall". */
function isShortened(declared: URL, claimed: TellingParts, own: TellingParts): boolean {
  if (sharesNumber(claimed, own)) return true;
  const last = bare(declared.pathname).split('/').at(-1) ?? '';
  if (/^(?:19|20)\d{2}$|^\d{1,2}$/.test(last)) return false;
  return /\d{3}/.test(last) || claimed.words.length >= 3;
}

function sharesNumber(one: TellingParts, other: TellingParts): boolean {
  return one.numbers.filter(isNumber).some((number) => other.numbers.includes(number));
}

/** Two days in two addresses are of two articles. */
function keepsDay(one: TellingParts, other: TellingParts): boolean {
  const [day, otherDay] = [one, other].map(({ numbers }) => numbers.find((number) => !isNumber(number)));
  return day === undefined || otherDay === undefined || day === otherDay;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
