import { keepByKey } from '@/lib/language/keep-by-key';
import type { PublicationTime } from '@/lib/news/publication-time';
import { dayOf } from '@/lib/news/zoned-time';

/** What an article's address is made of. */
export interface AddressedArticle {
  readonly id: string;
  readonly headline: string;
  /** What the address says where the headline is in another script; without it only that it is an article. */
  readonly outlet?: { readonly slug: string };
  readonly published?: PublicationTime;
}

const maxSlug = 60;

/** `/articles/{id}/{slug}`: the id decides, the slug is for the eye. */
export function articlePath(article: AddressedArticle): string {
  return `/articles/${article.id}/${headlineSlug(article.headline) ?? ownSlug(article)}`;
}

/** The short form of a permalink. */
export function shortPath(id: string): string {
  return `/a/${id}`;
}

/** The picture that cards show of an article. */
export function articlePicturePath(id: string): string {
  return `/articles/${id}/picture.png`;
}

export function outletPath(slug: string): string {
  return `/outlets/${slug}`;
}

/** An address (path, query, fragment) by a zone as addresses write it; as it is with null, or where it names one. */
export function withZone(href: string, key: string | null): string {
  const mark = href.indexOf('#');
  const [address, fragment] = mark === -1 ? [href, ''] : [href.slice(0, mark), href.slice(mark)];
  if (key === null || /[?&]tz=/.test(address)) return href;
  return `${address}${address.includes('?') ? '&' : '?'}tz=${key}${fragment}`;
}

/** Whether a string can be a permalink id; anything else is answered 404 without asking the database. */
export function isPermalinkId(id: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(id);
}

/**
 * The permalink id in the last part of a short link as it was passed on, percent-encoded or not; null where there
 * is none. Mail and chat programs take the full stop, the bracket or the zero-width space behind a link into it, and
 * Crockford's base 32 is read in either case, with I and L for 1 and O for 0 (https://www.crockford.com/base32.html).
 */
export function readPermalinkId(passedOn: string): string | null {
  const given = /^([0-9a-z]{10})(?:%[0-9a-f]{2}|[^\p{L}\p{N}]){0,24}$/iu.exec(passedOn)?.[1] ?? '';
  const id = given.toLowerCase().replace(/[il]/g, '1').replaceAll('o', '0');
  return isPermalinkId(id) ? id : null;
}

/** Who published it and on which day of UTC, for headlines that give no words. */
function ownSlug({ outlet, published }: AddressedArticle): string {
  if (outlet === undefined) return 'article';
  const day = published === undefined ? null : dayPublished(published);
  return day === null ? outlet.slug : `${outlet.slug}-${day}`;
}

function dayPublished(published: PublicationTime): string | null {
  switch (published.kind) {
    case 'instant':
      return dayOf(published.at, 'UTC');
    case 'day':
      return published.day;
    case 'unknown':
      return null;
  }
}

/**
 * A headline in ASCII, lower case, hyphenated, at most 60 letters, cut between words. Null for one in another
 * script: percent-encoded Cyrillic in a chat is worse than no words at all.
 */
export function headlineSlug(headline: string): string | null {
  const slug = slugs(headline, () => makeSlug(headline) ?? '');
  return slug === '' ? null : slug;
}

/** A page leads to each of its articles several times. */
const slugs = keepByKey<string>(2000);

/** Letters that are no plain ones with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
  ŋ: 'n',
};

function makeSlug(headline: string): string | null {
  const plain = headline
    .slice(0, 300)
    .replace(/[ıİłŁøØßæÆœŒđĐðÐþÞħĦəƏŋŊ]/g, (letter) => plainLetters[letter.toLowerCase()] ?? 'i')
    .replace(/[’'ʻʼʿʾ]/g, '')
    // Two and a half are not twenty-one.
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/g, ' ')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latin = plain.match(/[a-z]/g)?.length ?? 0;
  if (latin < 4 || latin * 2 < letters) return null;
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, maxSlug) : `${slug}-${word}`;
    if (longer.length > maxSlug) break;
    slug = longer;
  }
  return slug;
}
