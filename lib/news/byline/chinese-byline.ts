import { chineseName } from '@/lib/language/bylines/chinese-surnames';

/** Papers written in Chinese name their reporters in a line of its own, or in brackets at the head of the text. */

const person = '\\p{Script=Han}{2,4}';
const people = `${person}(?:[\\s、，,]{1,2}${person}){0,5}`;
const reporter = '(?:记者|記者|编译|編譯|特派員|专栏作者|專欄作者|特约撰稿人)';
/** "／台北報導", "／華盛頓15日報導": where from. */
const reportedFrom = '(?:\\s?[/／]\\s?[\\p{Script=Han}\\d]{2,10}(?:報導|报道|報道|電|电))';
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
/** "文／王小明", "【文/港湾网 王文】", "撰文：王小明", "作者｜王小明 编辑｜李四" */
const written = new RegExp(
  `^${open}?(?:文|作者|撰文|撰稿|采写|採寫|执笔|執筆)\\s?${stroke}\\s?(?:\\p{Script=Han}{2,10}网\\s)?(${people}?)(?:\\s\\p{Script=Han}{1,4}${stroke}.{2,30})?${close}?$`,
  'u',
);
/** "王小明／台北報導", where the word for a reporter is left out; a desk signs so too, "國際中心／綜合報導". */
const signedFrom = new RegExp(
  `^${open}?(\\p{Script=Han}{2,3}(?:、\\p{Script=Han}{2,3}){0,3})(?<![組组部社網网台報报心聞闻室合導])${reportedFrom}${close}?$`,
  'u',
);
const longestLine = 80;
/** "2025-08-15 14:40 聯合報/ 記者王小明／台北報導" */
const stamp =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?\s(?:\p{Script=Han}{2,8}\s?[/／]\s?)?/u;

/** "2025年08月15日 10:00 来源：港口报 作者：李明": what sites set under a headline, in any order. */
const infoParts = [
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?',
  '(?:来源|來源|作者|记者|記者|编辑|編輯|责编|責編|责任编辑|責任編輯|发布时间|發布時間|时间)\\s?[:：]\\s?[^\\s:：|]{2,20}',
];
const infoLine = new RegExp(`^(?:(?:${infoParts.join('|')})(?:[\\s|·/]{1,3}|$)){2,6}$`, 'u');
const author =
  /(?:作者|记者|記者)\s?[:：]\s?(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})(?=$|[\s|·/])/u;

/** Whom a line credits that does nothing else; empty where it is no such line. */
export function namesOfChineseLine(line: string): readonly string[] {
  if (line.length > longestLine) return [];
  if (infoLine.test(line)) return namesIn(author.exec(line)?.[1] ?? '');
  const bare = line.replace(stamp, '');
  const [, ...groups] =
    spaced.exec(bare) ?? glued.exec(bare) ?? written.exec(bare) ?? signedFrom.exec(bare) ?? [];
  return namesIn(groups.find((group) => group !== undefined) ?? '');
}

/** What stands before them: nothing, or the agency's or paper's mark, "新华社安克雷奇8月15日电（记者 …". */
const mark = /^(?:.{2,30}[讯訊电電息报報]\s?)?$/u;
const bracket = new RegExp(`${open}([^（）()【】〔〕]{4,40})${close}`, 'u');
const inBracket = new RegExp(`${reporter}[\\s:：]{0,2}(${people})(?=$|[\\s/／])`, 'gu');

/** Where Taiwan's agency reports from: no gap parts the place from the name before it, "（中央社記者王小明台北15日電）". */
const agencyPlaces = [
  '台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖',
  '華盛頓|紐約|洛杉磯|舊金山|芝加哥|波士頓|溫哥華|多倫多|渥太華|聖保羅|墨西哥城|雪梨|坎培拉|東京|大阪|首爾|北京|上海|香港|澳門',
  '曼谷|河內|胡志明市|雅加達|吉隆坡|馬尼拉|新加坡|新德里|伊斯坦堡|安卡拉|耶路撒冷|台拉維夫|杜拜|開羅|莫斯科|基輔|華沙|布拉格|維也納',
  '柏林|巴黎|倫敦|羅馬|梵蒂岡|馬德里|里斯本|布魯塞爾|史特拉斯堡|海牙|阿姆斯特丹|日內瓦|斯德哥爾摩|哥本哈根|赫爾辛基|維爾紐斯|安克拉治',
].join('|');
const ofAgency = new RegExp(
  `^[（(]中央社記者(${people})(?:${agencyPlaces})\\d{1,2}日[^（）()]{0,4}電[）)]`,
  'u',
);

/** Whom the head of a text's first paragraph names as its reporters, in brackets. */
export function namesOfChineseHead(paragraph: string): readonly string[] {
  const [, reporters = ''] = ofAgency.exec(paragraph) ?? [];
  if (reporters !== '') return namesIn(reporters);
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

/**
 * Whether a line names those who edited, checked or laid out a text, and nobody else: "编辑 李四 校对 王五"; or is all
 * that a site says of it.
 */
export function isChineseStaffLine(line: string): boolean {
  return line.length <= longestLine && (staffLine.test(line) || infoLine.test(line));
}
