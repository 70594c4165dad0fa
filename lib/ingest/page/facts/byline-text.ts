import { isElement, type PageElement, type PageNode, textOf } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { anyOf } from '@/lib/language/any-of';
import { isOfPictures } from '@/lib/news/byline/beside-name';
import { splitByline } from '@/lib/news/byline/split-byline';
import { isFullName } from './credited-person';

/** Days as they are printed behind names. */
const days = {
  dayFirst: '\\d{1,2}(?:st|nd|rd|th|\\.)? ?(?:de |del )?\\p{L}{3,12}\\.?,? (?:de |del )?\\d{4}',
  monthFirst: '\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
  figures: '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日',
};

/** "Publié le 15/08/2025 par Jane Doe" has the name behind the day. */
const noName = '(?!.{0,20}\\s(?:par|by|von|por|da|di|door)\\s\\p{Lu})';

/** A day, with or without a clock time, printed after the names: "Автор: … 17 серпня 2025 р." */
const trailingDay = new RegExp(
  `(?:[\\s,;|·•–—-]+|(?<=\\)))(?:(?:on|am|le|el|vom) )?${anyOf(days)}(?!\\d)${noName}.{0,30}$`,
  'u',
);

/** A byline without the day that is printed behind it. */
export function withoutDay(line: string): string {
  return line.replace(trailingDay, '');
}

/** "Posted on September 21, 2025 by …", "Am 5. Mai 2025 von …" */
const leadingDay = new RegExp(
  `^(?:\\p{L}+ )?(?:(?:on|am|le|el|il|op|em|den) )?${anyOf(days)}.{0,25}?\\s(?=(?:by|von|par|por|di|door|a[vf])\\s\\p{Lu})`,
  'iu',
);

/** A byline without the day that is printed before it. */
export function withoutDayBefore(line: string): string {
  return line.replace(leadingDay, '');
}

/** "By Jane Doe" and "and John Roe", which read as names of three words. */
export function withoutOpening(name: string): string {
  return name.replace(/^(?:by|von|par|por|di|door|av|af|and|und|et|og|och) (?=\p{Lu}\S* \p{Lu})/iu, '');
}

const blockTags =
  /^(?:div|p|li|ul|ol|h[1-6]|br|time|section|header|dd|dt|dl|td|tr|figure|footer|aside|abbr)$/;
const opensNames = /^(?:\p{L}+ )?(?:by|von|par|por|di|door|av|af)$/iu;

/**
 * The texts of a byline that are set apart: in boxes of their own, or in elements that stand side by side without
 * a space between two words ("<b>Ida Berg</b><i>Editor</i>"). A lone "By" goes with what follows.
 */
export function bylineParts(element: PageElement): readonly string[] {
  const parts: string[] = [''];
  const last = () => parts.at(-1) ?? '';
  const breakOff = () => {
    if (opensNames.test(last().trim())) parts[parts.length - 1] = `${last().trim()} `;
    else if (last().trim() !== '') parts.push('');
  };
  const walk = (node: PageNode, isFirst: boolean) => {
    if (node.type === 'text') {
      if (isFirst && /[\p{L}\p{N})]$/u.test(last()) && /^[\p{L}\p{N}]/u.test(node.data)) breakOff();
      parts[parts.length - 1] = last() + node.data;
    } else if (isElement(node) && !/^(?:script|style|svg|button)$/.test(node.name) && !isMailLink(node)) {
      const isBlock = blockTags.test(node.name);
      if (isBlock) breakOff();
      for (const child of node.children) walk(child, true);
      if (isBlock) breakOff();
    }
  };
  for (const child of element.children) walk(child, true);
  return parts.map(foldSpace).filter((part) => part !== '');
}

/** "Email the author" is a button; a writer's name may be a link to their address too. */
function isMailLink({ name, attribs, children }: PageElement): boolean {
  const text = children.map((child) => (child.type === 'text' ? child.data : '')).join(' ');
  return name === 'a' && /^mailto:/i.test(attribs.href ?? '') && !isFullName(text);
}

/**
 * Those whom the parts of a byline name in full: of the first that names anybody, or of all where all do; empty
 * where it is not in full.
 */
export function namesOfParts(parts: readonly string[]): readonly string[] {
  const named = parts
    .filter((part) => !isOfPictures(part))
    .map((part) => splitByline(withoutDay(part)))
    .filter((names) => names.length > 0);
  const isFull = (names: readonly string[]) => names.every(isFullName);
  const [first = []] = named;
  if (named.every(isFull)) return named.flat();
  return isFull(first) ? first : [];
}

/** The texts of the elements in one, where all of its text stands in them. */
export function textsOfParts({ children }: PageElement): readonly string[] {
  const nodes = children.filter((node) => textOf(node).trim() !== '');
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined && isElement(only)) return textsOfParts(only);
  return nodes.every(isElement) ? nodes.map((node) => foldSpace(textOf(node))) : [];
}
