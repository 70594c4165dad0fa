import { chineseName } from '@/lib/language/bylines/chinese-surnames';

/** Papers written in Chinese name their reporters in a line of its own, or in brackets at the head of the text. */

const person = '\\p{Script=Han}{2,4}';
const people = `${person}(?:[\\s、，,]{1,2}${person}){0,5}`;
const reporter = '(?:记者|記者|专栏作者|專欄作者|特约撰稿人)';
/** "／台北報導": where from. */
const reportedFrom = '(?:[/／]\\p{Script=Han}{2,8}(?:報導|报道|報道|電|电))';
const open = '[（([【〔]';
const close = '[）)\\]】〕]';
const stroke = '[:：/／|｜丨]';

/** "新京报记者 陆一夫", "【文/港湾网专栏作者 王文】", "文｜记者 王小明 编辑｜李四": a gap or a mark parts word and name. */
const spaced = new RegExp(
  `^${open}?(?:文\\s?${stroke}\\s?)?[\\p{L}\\d]{0,14}?${reporter}(?:\\s|\\s?${stroke}\\s?)(${people})${reportedFrom}?(?:\\s\\p{Script=Han}{1,4}${stroke}.{2,30})?${close}?$`,
  'u',
);
/** Nothing between them: only in brackets or before the place, since "记者了解到" is a sentence. */
const glued = new RegExp(
  `^(?:${open}[\\p{L}\\d]{0,14}?${reporter}(${people})${reportedFrom}?${close}|[\\p{L}\\d]{0,14}?${reporter}(${people})${reportedFrom})$`,
  'u',
);
/** "文／王小明", "【文/港湾网 王文】", "撰文：王小明" */
const written = new RegExp(
  `^${open}?(?:文|撰文|撰稿|采写|採寫|执笔|執筆)\\s?${stroke}\\s?(?:\\p{Script=Han}{2,10}网\\s)?(${people})${close}?$`,
  'u',
);
const longestLine = 80;
/** "2025-08-15 14:40 聯合報/ 記者王小明／台北報導" */
const stamp =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?\s(?:\p{Script=Han}{2,8}\s?[/／]\s?)?/u;

/** Whom a line credits that does nothing else; empty where it is no such line. */
export function namesOfChineseLine(line: string): readonly string[] {
  if (line.length > longestLine) return [];
  const bare = line.replace(stamp, '');
  const [, ...groups] = spaced.exec(bare) ?? glued.exec(bare) ?? written.exec(bare) ?? [];
  return namesIn(groups.find((group) => group !== undefined) ?? '');
}

/** What stands before them: nothing, or the agency's or paper's mark, "新华社安克雷奇8月15日电（记者 …". */
const mark = /^(?:.{2,30}[讯訊电電息报報]\s?)?$/u;
const bracket = new RegExp(`${open}([^（）()【】〔〕]{4,40})${close}`, 'u');
const inBracket = new RegExp(`${reporter}[\\s:：]{0,2}(${people})(?=$|[\\s/／])`, 'gu');

/** Whom the head of a text's first paragraph names as its reporters, in brackets. */
export function namesOfChineseHead(paragraph: string): readonly string[] {
  const found = bracket.exec(paragraph.slice(0, longestLine));
  if (found === null || !mark.test(paragraph.slice(0, found.index))) return [];
  return [...(found[1] ?? '').matchAll(inBracket)].flatMap(([, names = '']) => namesIn(names));
}

/**
 * What stands where a name would: a trade ("实习生"), a kind of report ("【记者手记】"), who answers in an interview
 * ("记者：为什么"), and who took the picture ("（记者王明摄）").
 */
const isName = new RegExp(`^${chineseName}(?<![摄攝])$`, 'u');

function namesIn(names: string): readonly string[] {
  return names.split(/[\s、，,]+/u).filter((name) => isName.test(name));
}

const staff =
  '(?:责任|責任|值班|执行)?(?:编辑|編輯|编审|校对|校對|审核|監製|监制|制图|美编|主编|统筹|视觉|排版|摄影|攝影)';
const staffLine = new RegExp(
  `^${open}?(?:${staff}(?:\\s|\\s?${stroke}\\s?)${chineseName}(?:[\\s、]${chineseName}){0,2}[\\s；;，]{0,2}){1,6}${close}?$`,
  'u',
);

/** Whether a line names those who edited, checked or laid out a text, and nobody else: "编辑 李四 校对 王五". */
export function isChineseStaffLine(line: string): boolean {
  return line.length <= longestLine && staffLine.test(line);
}
