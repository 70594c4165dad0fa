import { lettersAlone } from '@/lib/language/letters';

const stroke = '[|│┃¦\\-–—―•·∙⋅‧:»«›‹><►▶★⋆~∼/←→]{1,3}';
/**
 * Between a headline and the outlet's name in a page title: strokes between spaces, "// »" too; bars, among them the letters
 * that Chinese and Korean titles have for one, and two hyphens without.
 */
const joint = new RegExp(
  `\\s+${stroke}(?:\\s+${stroke})*\\s+|\\s*[|｜│┃丨ㅣ]\\s*|\\s*-{2,3}\\s*|(?<=\\P{ASCII})_|_(?=\\P{ASCII})|\\s?—\\s?`,
  'gu',
);

/**
 * A headline without the outlet's name at either end: "Talks end | World Brief" is "Talks end" where
 * one of `siteNames` is "World Brief". Null where nothing but the outlet's name stands there.
 */
export function cleanHeadline(text: string, siteNames: readonly string[]): string | null {
  const names = new Set(siteNames.map(siteKey).filter((key) => key.length > 1));
  let rest = withoutDate(text.replace(/\s+/g, ' ').trim());
  for (let times = 0; times < 3; times += 1) {
    const shorter = withoutName(rest, names);
    if (shorter === rest) break;
    rest = rest.startsWith(shorter) ? withoutSection(shorter) : shorter;
  }
  return rest === '' || names.has(siteKey(rest)) ? null : rest;
}

/** "15.08.2025 - Talks end" */
const dateBefore =
  /^(?:\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})|\d{4}[-./]\d{1,2}[-./]\d{1,2})\s?[-–—|:·]\s+(?=\S)/u;

function withoutDate(text: string): string {
  return text.replace(dateBefore, '');
}

const lastPart = /^(\S+(?: \S+){3,}) ?[|｜] ?\p{Lu}[\p{L}&-]*(?: (?:and |& )?\p{L}+){0,2}$/u;

/**
 * A headline without the section, or the columnist, between it and the outlet's name: "Talks end in Oslo at last | World News"
 * of a title that ended in the name. A short one may be the first half of a headline.
 */
function withoutSection(text: string): string {
  return lastPart.exec(text)?.[1] ?? eastAsianPart.exec(text)?.[1] ?? text;
}

/** "회담이 끝났다-정치", "谈判在阿拉斯加结束--时政" */
const eastAsianPart = /^(.{6,}?)(?<=\P{ASCII})(?:_|-{1,3}|[|｜丨ㅣ])[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

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
  const [, before = '', inside, behind] = enclosed.exec(text) ?? [];
  if (before !== '' && names.has(siteKey(inside ?? behind ?? ''))) return before.trim();
  const first = joints[0];
  if (first !== undefined && names.has(siteKey(text.slice(0, first.index))))
    return text.slice(first.index + first[0].length).trim();
  const [opened, name = ''] = enclosedFirst.exec(text) ?? [];
  return opened !== undefined && names.has(siteKey(name)) ? text.slice(opened.length).trim() : text;
}

/** "会談終わる【ハーバー新聞】", "会談終わる：ハーバー新聞" */
const enclosed =
  /^(.+?)(?:\s?[([（【［＜〈《]([^()[\]（）【】［］＜＞〈〉《》]{2,60})[)\]）】］＞〉》]|：([^：]{2,60}))$/u;
const enclosedFirst = /^[[（【［＜〈《]([^()[\]（）【】［］＜＞〈〉《》]{2,60})[\]）】］＞〉》]\s?(?=\S)/u;

/** "The Times", "Times" and "times.com" are one name. */
export function siteKey(name: string): string {
  return lettersAlone(
    name.replace(
      /^(?:www\.)|\.(?:com|org|net|co\.uk|de|fr|ru|ua|news|info|at|ch|it|es|pl|tv|in|jp|cn)$/gi,
      '',
    ),
  ).replace(/^the/, '');
}
