import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import { anyOf } from '@/lib/language/any-of';
import { bylineOpenings } from '@/lib/language/bylines/openings';
import { lettersAlone } from '@/lib/language/letters';
import type { Block } from '@/lib/news/block';
import { onlyWriters, picturesAloneBy } from '@/lib/news/byline/beside-name';
import { namesOfChineseHead, namesOfChineseLine } from '@/lib/news/byline/chinese-byline';
import { splitByline } from '@/lib/news/byline/split-byline';
import { withoutDay } from './byline-text';
import { isFullName } from './credited-person';
import { isSignOff, namesOfKoreanHead, signedNames } from './labelled-names';

/** Blocks without bylines repeated in them, and who is credited. */
export interface WithoutBylines {
  readonly blocks: readonly Block[];
  readonly byline: readonly string[];
}

const opening =
  /^(?:(?:report(?:ed|ing)?|written|posted|story|words|text|analysis) by|by|von|par|por|di|door|av|af|автор:?|текст:?)\s+(?=\S)/iu;
/** Openings of a byline that begin other lines too: only before full names. Words stand before no bare label: "Bigger Text". */
const mayBeOpening = new RegExp(
  `^(?:(?:\\p{L}+ ){1,2}?(?:by|von|par|por|di|door|a[vf])|${anyOf(bylineOpenings)})\\s*[:：]?\\s+(?=\\S)`,
  'iu',
);
const opensName = /^[\p{Lu}“"«\p{Lo}]/u;
/** How far into the text, and how near its end, a byline is looked for. */
const reach = { first: 3, last: 2, length: 140 } as const;

type Line = Extract<Block, { kind: 'paragraph' | 'heading' | 'quotation' }>;

function isLine(block: Block): block is Line {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quotation';
}

/**
 * Takes lines that only credit the article's authors out of the first and last blocks: the byline is
 * a fact and is shown beside the text. Where the page's data name nobody, or nobody but who `yields` to a person
 * (the outlet, a desk), the line is the byline; so is a person's name alone under such a text.
 */
export function takeBylines(
  blocks: readonly Block[],
  { known, yields }: { readonly known: readonly string[]; readonly yields: boolean },
): WithoutBylines {
  const prose: readonly Block[] = blocks.filter((block) => block.kind !== 'caption');
  const edges = new Set<Block>([...prose.slice(0, reach.first), ...prose.slice(-reach.last)]);
  let found: readonly string[] = [];
  const rest = blocks.filter((block) => {
    if (!edges.has(block) || !isLine(block)) return true;
    if (isKnownLine(block.text, known) || creditsPictures(block.text)) return false;
    const isCredit = creditsAlone(block.text) || isSignOff(block.text);
    if (!isCredit && !(yields && mayBeByline(block.text))) return true;
    const names = namesIn(block.text, block.text.replace(/^\((.*)\)$/u, '$1'));
    if (names.length > 0 && found.length === 0) found = names;
    return false;
  });
  if (found.length === 0 && yields)
    found = [namesOfChineseHead, namesOfKoreanHead].flatMap((read) => read(openingOf(rest)));
  const signed = found.length > 0 || !yields ? null : signature(rest);
  if (signed !== null)
    return { blocks: rest.filter((block) => block !== signed), byline: signedNames(signed.text) };
  const isPerson = (name: string) => isFullName(name) || isHan.test(name);
  return { blocks: rest, byline: known.length > 0 && !(yields && found.some(isPerson)) ? known : found };
}

const isHan = /^(?:\p{Script=Han}|\p{Script=Hangul}){2,4}$/u;

function openingOf(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph');
  return first?.kind === 'paragraph' ? first.text : '';
}

/** A last line that does nothing but sign the text. */
function signature(blocks: readonly Block[]): Line | null {
  const last = blocks.findLast((block) => block.kind !== 'caption' && block.kind !== 'correction');
  return last?.kind === 'paragraph' && blocks.length > 2 && signedNames(last.text).length > 0 ? last : null;
}

/**
 * The line between headline and text that says "By Jane Doe", on pages whose data and markup name
 * nobody; empty where there is none.
 */
export function printedByline(judged: readonly Judged[]): readonly string[] {
  const first = judged.findIndex((item) => item.keep && item.block.kind !== 'heading');
  if (first === -1) return [];
  const line = judged
    .slice(Math.max(0, first - 15), first + 2)
    .find(
      (item) =>
        item.name !== 'clutter' &&
        item.name !== 'caption' &&
        (creditsAlone(item.block.text) || mayBeByline(item.block.text)),
    );
  return line === undefined ? [] : namesIn(line.block.text);
}

/**
 * The names in a byline, its brackets left out of `bare`; none where most are single words: sections and tags follow a
 * name on one line now and then.
 */
function namesIn(line: string, bare = line): readonly string[] {
  const chinese = namesOfChineseLine(line);
  if (chinese.length > 0) return chinese;
  const text = withoutDay(bare);
  const names = splitByline(opening.test(text) ? text : onlyWriters(text).replace(mayBeOpening, ''));
  const isList = names.length > 3 && names.filter((name) => !name.includes(' ')).length > names.length / 2;
  return isList ? [] : names;
}

/** Nothing but names already known, and words around them. */
function isKnownLine(line: string, known: readonly string[]): boolean {
  if (line.length > reach.length || known.length === 0) return false;
  const text = withoutDay(line);
  const names = splitByline(text).map(lettersAlone);
  const keys = known.map(lettersAlone);
  if (names.length > 0 && names.every((name) => keys.includes(name))) return true;
  const left = keys.reduce((rest, key) => rest.replace(key, ''), lettersAlone(text));
  return left !== lettersAlone(text) && left.length <= 12 && !/[.!?。]$/.test(text);
}

/** Whether a line opens as bylines alone do, with a name behind: "Posted by Jane Doe". */
export function isBylineLine(line: string): boolean {
  const text = bareByline(line);
  const [opened] = opening.exec(text ?? '') ?? [];
  return text !== null && opened !== undefined && opensName.test(text.slice(opened.length));
}

/** The same, and lines that name Chinese reporters and do nothing else. */
function creditsAlone(line: string): boolean {
  return isBylineLine(line) || namesOfChineseLine(line).length > 0;
}

/** A line that opens as bylines and other lines do, where full names follow, and not of those who took its pictures. */
function mayBeByline(line: string): boolean {
  const text = bareByline(line);
  const [opened] = mayBeOpening.exec(text ?? '') ?? [];
  if (text === null || opened === undefined || creditsPictures(line)) return false;
  return splitByline(text.slice(opened.length)).some(isFullName);
}

/** "Illustration by Jane Doe": it names nobody who wrote, and is no text. */
function creditsPictures(line: string): boolean {
  const names = picturesAloneBy(bareByline(line) ?? '');
  return names !== null && splitByline(names).some(isFullName);
}

/** A line without the day behind it, where it is no longer than bylines are and no sentence. */
function bareByline(line: string): string | null {
  const text = withoutDay(line.slice(0, 200));
  const open = text.replace(/,? (?:Jr|Sr|Ph\.?\s?D|M\.?D)\.$/, '');
  const isShort = line.length <= reach.length && text.length <= 90 && text.split(' ').length <= 14;
  return isShort && !/[.!?:;。…]["”»]?$/.test(open) ? text : null;
}
