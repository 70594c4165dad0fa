import { lettersAlone } from '@/lib/language/letters';

/** Between a headline and the outlet's name in a page title. */
const joint = /\s+[|\-–—•·:»«/]\s+|\s*[|｜]\s*|\s+\/\/\s+|(?<=\P{ASCII})_|_(?=\P{ASCII})|\s?—\s?/gu;

/**
 * A headline without the outlet's name at either end: "Talks end | World Brief" is "Talks end" where
 * one of `siteNames` is "World Brief". Null where nothing but the outlet's name stands there.
 */
export function cleanHeadline(text: string, siteNames: readonly string[]): string | null {
  const names = new Set(siteNames.map(siteKey).filter((key) => key.length > 1));
  let rest = text.replace(/\s+/g, ' ').trim();
  for (let times = 0; times < 3; times += 1) {
    const shorter = withoutName(rest, names);
    if (shorter === rest) break;
    rest = rest.startsWith(shorter) ? withoutSection(shorter) : shorter;
  }
  return rest === '' || names.has(siteKey(rest)) ? null : rest;
}

const lastPart = /^(\S+(?: \S+){3,}) ?[|｜] ?\p{Lu}[\p{L}&-]*(?: (?:and |& )?\p{L}+){0,2}$/u;

/**
 * A headline without the section, or the columnist, between it and the outlet's name: "Talks end in Oslo at last | World News"
 * of a title that ended in the name. A short one may be the first half of a headline.
 */
function withoutSection(text: string): string {
  return lastPart.exec(text)?.[1] ?? text;
}

/** The parts of a page's title: headline, section and outlet stand there in any order. */
export function titleParts(title: string): readonly string[] {
  return title
    .replace(/\s+/g, ' ')
    .split(joint)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** No outlet's name is longer. A title of 120,000 signs took five seconds, its rest compared from each of its strokes. */
const longestName = 300;

function withoutName(text: string, names: ReadonlySet<string>): string {
  const joints = [...text.matchAll(joint)];
  for (const found of joints) {
    const after = text.slice(found.index + found[0].length);
    if (after.length <= longestName && names.has(siteKey(after))) return text.slice(0, found.index).trim();
  }
  const first = joints[0];
  if (first !== undefined && names.has(siteKey(text.slice(0, first.index))))
    return text.slice(first.index + first[0].length).trim();
  return text;
}

/** "The Times", "Times" and "times.com" are one name. */
export function siteKey(name: string): string {
  return lettersAlone(
    name.replace(
      /^(?:www\.)|\.(?:com|org|net|co\.uk|de|fr|ru|ua|news|info|at|ch|it|es|pl|tv|in|jp|cn)$/gi,
      '',
    ),
  ).replace(/^the/, '');
}
