import { anyOf } from '@/lib/language/any-of';
import { editorBylines, introduction } from '@/lib/language/bylines/openings';
import { pressMatcher } from '@/lib/language/press-words';
import { splitByline } from '@/lib/news/byline/split-byline';
import { isAgency, isKnownAgency } from '@/lib/news/credit';
import { isCaselessName, isFullName } from './credited-person';

/** "作者：王小明", "Autor: Ida Berg", "文/王小明" */
const labelled = new RegExp(`^${introduction}\\s?[:：／/]\\s?(?=\\S)`, 'iu');
const editor = new RegExp(`^${anyOf(editorBylines)}\\s?[:：／/]`, 'iu');
const source = pressMatcher([{ kinds: ['source'], after: '\\s?[:：]' }]);
/** Where the next label of a line begins. */
const nextLabel = /\s+(?=\p{L}{1,12}\s?[:：])/u;
/** "김철수 기자", with an address before or behind it: none of another trade has the word. */
const inKorean =
  /^[[(/]?(?:\S+\.\S+\s)?(?<name>\p{Script=Hangul}{2,4})\s?(?:선임|인턴)?(?:기자|특파원)(?:\s|\]|$)/u;
/** "本报记者 王小明", "记者王小明" */
const inChinese =
  /^[（([]?(?:本报|本報|本刊|特约|特約)?(?:记者|記者)\s?\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}[）)\]]?$/u;
const shortName =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,8})$/u;
/** "(앵커리지=연합뉴스) 박선영 특파원 = " */
const headInKorean =
  /^[(（[][\p{Script=Hangul}·,\s]{1,20}=[^()（）[\]]{2,20}[)）\]]\s?(?<names>\p{Script=Hangul}{2,4}(?:[·,\s]{1,2}\p{Script=Hangul}{2,4}){0,3})\s?(?:선임|인턴)?(?:기자|특파원)\s?=/u;
const longest = 120;

/**
 * Who a short line says has written, behind a label among others ("2025-08-15 来源：… 作者：王小明") or before the word for
 * a reporter ("김철수 기자"); empty where it says nothing of that kind.
 */
export function labelledNames(line: string): readonly string[] {
  if (line.length > longest) return [];
  const korean = inKorean.exec(line)?.groups?.name;
  if (korean !== undefined) return [korean];
  const reporters = line.replace(/\s(?:报道|報道|報導)(?=[）)\]]?$)/u, '');
  if (inChinese.test(reporters)) return splitByline(reporters).filter(isName);
  const piece = line.split(nextLabel).find(isOfWriter);
  return piece === undefined ? [] : splitByline(piece).filter(isName);
}

function isOfWriter(piece: string): boolean {
  return labelled.test(piece) && !editor.test(piece) && !source.in(piece);
}

function isName(name: string): boolean {
  return !isKnownAgency(name) && (isFullName(name) || shortName.test(name) || isCaselessName(name));
}

/** The reporters whom Korean agencies name between place and text. */
export function namesOfKoreanHead(text: string): readonly string[] {
  return headInKorean.exec(text.slice(0, longest))?.groups?.names?.split(/[·,\s]+/u) ?? [];
}

const bracketed = /^[（(【［[](.{3,40})[）)】］\]]$/u;
/** Four letters and more: "（敬称略）" and "（終わり）" sign nothing. */
const inJapanese = /^[\p{Script=Han}\p{Script=Katakana}・]{4,9}$/u;
const ofHouse = /(?:部|員|長|者|局|社|会|担当|掲載|転載|無断|関連)$|^(?:敬称|無料|有料|写真|動画)/u;

/** Who signs a text in its last line: a full name, alone, in brackets or before an agency, or what `labelledNames` hears. */
export function signedNames(signed: string): readonly string[] {
  const line = signed.replace(/^[–—―]\s?(?=\p{Lu})/u, '');
  if (line !== signed && isAgency(line)) return [];
  // "More Insights" has the looks of a name and signs nothing.
  if (isFullName(line)) return splitByline(line).length > 0 ? [line] : [];
  const inside = bracketed.exec(line)?.[1] ?? '';
  if (isFullName(inside) && !isAgency(inside)) return [inside];
  if (inJapanese.test(inside) && !ofHouse.test(inside) && !isKnownAgency(inside)) return [inside];
  const names = line.length <= 60 && /\/|\)$/.test(line) ? splitByline(line) : [];
  const [first = '', ...others] = names;
  if (others.length > 0 && isFullName(first) && others.every(isKnownAgency)) return names;
  return labelledNames(line);
}

/** "(Reporting by Ida Berg in Kodiak; Editing by Ole Holm)" */
const whoReported = '(?:additional |further )?(?:report(?:ing|ed)|writ(?:ing|ten)|compiled) by ';
const whoElse = '(?:additional |further )?(?:reporting|writing|editing|edited|translat\\p{L}+) by ';
const signOff = new RegExp(`^[([]?${whoReported}.{3,250}[;,]\\s?${whoElse}.{3,120}$`, 'iu');

/** Whether a line is how agencies in English end their copy: by those who reported and who edited it. */
export function isSignOff(line: string): boolean {
  return line.length <= 400 && signOff.test(line);
}
