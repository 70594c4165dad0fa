import { anyOf } from '@/lib/language/any-of';
import { agencyNames, pictureHouses, pictureLabels, spokenLabels } from '@/lib/language/credit-words';

/** A caption's own words and the credit printed with them; null where there is none. */
export interface PartedCaption {
  readonly text: string;
  readonly credit: string | null;
}

/** A label with its colon, or what needs none; the name follows. */
const creditOpenings = {
  labels: `${anyOf(pictureLabels)}(?:\\s(?:by|credit|von|di|de|par|courtesy))?\\s?[:：/／=]`,
  phrases: 'photo(?:graph)?s? by|foto di|fot\\.(?=\\s\\p{Lu})',
  marks: '©|\\(c\\)',
  han: '(?:撮影|写真|摄|攝)\\s?[・:：=＝]',
};
const captionCredit = new RegExp(
  `(?:^|[\\s.([–—|]|(?<=[。（]))(${anyOf(creditOpenings)}\\s?.{2,120})$`,
  'iu',
);
/** "Credit:" set against the last word by the page's markup; such a label says no more than the field does. */
const gluedCredit = /(?<=[^\s(])Credits?(?::|\.{3}|…)\s?(?=.{2,80}$)/u;
/** "Photo:" set against it: what it labels may be a photo or a drawing, so it stays. */
const gluedLabel = /(?<=[\p{Ll}\p{Lo}.!?”"»)])(?=(?:Photo|Foto|Image|Bild):\s?.{2,80}$)/u;
/** Chinese papers set the word behind the name: "新华社记者 李明 摄", "（王小明 摄）". */
const takenBy =
  /(?<=[。！？\s（(])((?:\p{Script=Han}{2,8}(?:记者|記者|通讯员)\s?)?\p{Script=Han}{2,4}(?<!拍)\s?[摄攝])[）)]?$/u;

/** Letters of a credit that no label opens, and of a caption that is looked through for one. */
const longest = { unlabelled: 100, caption: 1_000 } as const;
const inBrackets = /[([（【]([^()[\]（）【】]{2,100})[)\]）】]\.?$/u;
/** Where such a credit may begin: behind a sentence, a stroke or a dash, but not behind the initial of a name. */
const behindWords = /(?<=(?<!\s\p{Lu})[.!?…»”"。|＝]\s?\/?|\s[–—]\s)(?=[\p{Lu}\p{Lo}])/gu;
const between = /\s?[/,|–—]\s?|\s(?:via|for|through|pour|für|para|per)\s/u;
/** "Ann B. Berg", "Pool Photo", "de la Cruz": names and what stands in them; a sentence has other words. */
const names =
  /^(?:(?:[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.&'’=-]*|dpa(?:-\p{Ll}+)?|epa|del?|der|van|von|la|al|via|for|and|und|et|y|file|photo)(?:\s?[/,|–—]\s?|\s|$))+$/u;
/** One sentence ends in it. */
const hasStop = /\p{L}{3}\.\s/u;
const house = new RegExp(
  `^(?:(?:Pool|Handout|File)\\s)?(?:${anyOf(agencyNames)}|${anyOf(pictureHouses)})(?:\\s(?:Pool|File|Staff))?(?:\\s(?:Photo|Foto|FOTO|Images?|photo|images?))?$`,
  'u',
);

/**
 * A caption's own words and the credit printed at its end, parted; credit null where there is none.
 * `marked` is the text that the page's markup names a credit: it needs no label.
 */
export function partCaption(caption: string, marked: string | null = null): PartedCaption {
  if (marked !== null && marked.length >= 2 && caption.endsWith(marked))
    return parted(caption, caption.length - marked.length, marked);
  const short = caption.slice(0, longest.caption);
  const glued = gluedCredit.exec(short);
  if (glued !== null && glued.index >= 10)
    return parted(short, glued.index, short.slice(glued.index + glued[0].length));
  const label = gluedLabel.exec(short);
  if (label !== null && label.index >= 10) return parted(short, label.index, short.slice(label.index));
  const labelled = captionCredit.exec(short) ?? takenBy.exec(short);
  const ofHouse = unlabelledAt(short);
  if (ofHouse !== null && (labelled === null || ofHouse < labelled.index))
    return parted(caption, ofHouse, short.slice(ofHouse));
  return labelled?.[1] === undefined
    ? { text: caption, credit: null }
    : parted(caption, labelled.index, labelled[1]);
}

/** Where a credit begins that no label opens: "(AP Photo/Jane Doe)", "… in May. Jane Doe/AFP via Getty Images". */
function unlabelledAt(caption: string): number | null {
  const bracket = inBrackets.exec(caption);
  if (bracket !== null && !isOfHouse(bracket[1] ?? '')) return null;
  const from = Math.max(0, caption.length - longest.unlabelled);
  const tail = caption.slice(from).replace(inBrackets, '/$1');
  for (const { index } of tail.matchAll(behindWords))
    if (isOfHouse(tail.slice(index))) return Math.min(from + index, bracket?.index ?? caption.length);
  return bracket?.index ?? null;
}

/** Whether a line is names alone, one of them of an agency or of who else gives pictures. */
function isOfHouse(line: string): boolean {
  const bare = line.replace(/\.$/, '');
  return (
    names.test(bare) && !hasStop.test(bare) && bare.split(between).some((part) => house.test(part.trim()))
  );
}

const spoken = new RegExp(`^(?:${anyOf(spokenLabels)})\\s?[,،，:]\\s?`, 'iu');

/** Whom a line credits that is nothing but a picture's credit; null where it says anything else. */
export function creditAlone(line: string): string | null {
  const bare = line.replace(/^[\s|–—]+/u, '');
  const label = spoken.exec(bare)?.[0] ?? /^Credits?(?::|\.{3}|…)\s?/u.exec(bare)?.[0];
  if (label !== undefined) return bare.slice(label.length).trim() || null;
  if (captionCredit.exec(bare)?.index === 0 || isOfHouse(bare.replace(inBrackets, '$1'))) return bare;
  return null;
}

function parted(caption: string, at: number, credit: string): PartedCaption {
  const text = caption
    .slice(0, at)
    .replace(/(?<![\s([（–—|＝/])[\s([（–—|＝/]+$/, '')
    .replace(/\s-$/, '')
    .trim();
  const bare = credit
    .trim()
    .replace(/^[([（【]\s?(?=[^()[\]]*[)\]）】]\.?$)/, '')
    .replace(/^([^([（【]*)[)\]）】]\.?$/, '$1');
  return text === '' || bare === '' ? { text: caption, credit: null } : { text, credit: bare };
}
