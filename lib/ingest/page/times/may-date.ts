import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { isNamedForAuthor } from '@/lib/ingest/page/facts/named-for-author';
import { isOfOtherItem } from '@/lib/ingest/page/other-item';
import { footNames } from '@/lib/ingest/page/own-place';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  type PageElement,
  textOf,
} from '@/lib/ingest/page/page-node';
import { standingOf, textBefore } from './behind-text';
import { isOnlyDate } from './date-line';
import { isSigned, lineOf, saysPublished, type VisiblePage } from './dated-lines';
import { isOfMasthead, isTodays } from './of-masthead';
import { isOfPicture } from './of-picture';

/** Letters of a box that is about one thing, and of a link that leads to another article; levels and elements of such a box. */
const limits = { box: 200, link: 15, levels: 3, parts: 60 } as const;

/** Properties of what begins, ends, lives or is for sale. */
const otherProperty = /^(?:start|end|valid|expires|birth|death|founding|availability)/i;

/**
 * Whether a date may be the article's by where it stands. What stands before the text may, but for a masthead's and a
 * picture's; behind it and in it are the dates of other articles, of comments, files and of what the text tells, so that a
 * date there has to say that it is of the publication; behind it, it may also be named for a date, or close the text as a letter's does.
 */
export function mayDate(element: PageElement, page: VisiblePage, isNamed: boolean): boolean {
  const { hasBegun, hasHeading } = textBefore(element, page.$);
  if (otherProperty.test(attribute(element, 'itemprop')) || isOfOtherItem(element, page.$)) return false;
  if (isOfMasthead(element, page, isNamed) || isOfPicture(element, page)) return false;
  if (!hasBegun) return true;
  const box = boxOf(element);
  if (saysPublished(element, page)) return !namesFileBefore(element, box);
  if (hasHeading || isTodays(element, page)) return false;
  if (footNames.test([element, ...ancestorsOf(element, limits.levels)].map(placeWords).join(' ')))
    return true;
  if (leadsAway(box)) return false;
  const standing = standingOf(element, page.$);
  if (isNamed) return standing !== 'within';
  return standing === 'closing' && (isOnlyDate(lineOf(element)) || isOfWriter(element));
}

/** "By Jane Doe, 15 August 2025", and without "By" in a place named for who wrote. */
function isOfWriter(element: PageElement): boolean {
  const [around] = ancestorsOf(element, 1);
  const isNamed = isNamedForAuthor(element) || (around !== undefined && isNamedForAuthor(around));
  return isSigned(lineOf(element), isNamed);
}

/** The largest box around an element that is still about one thing. */
function boxOf(element: PageElement): PageElement {
  let box = element;
  for (const around of ancestorsOf(element, limits.levels)) {
    if (textOf(around, limits.box + 1).trim().length > limits.box) break;
    box = around;
  }
  return box;
}

function linksIn(box: PageElement): readonly PageElement[] {
  return elementsWithin(box, limits.parts).filter(
    ({ name, attribs }) => name === 'a' && attribs.href !== undefined,
  );
}

const fileName = /\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|mp3|mp4)(?![\w-])/i;

function leadsAway(box: PageElement): boolean {
  return linksIn(box).some(
    (link) => textOf(link).trim().length >= limits.link || fileName.test(attribute(link, 'href')),
  );
}

/** "Inspection report.pdf · Published 20 July 2025" is when the file was. */
function namesFileBefore(element: PageElement, box: PageElement): boolean {
  const [file] = linksIn(box).filter((link) => fileName.test(attribute(link, 'href')));
  const before = textOf(box).split(lineOf(element))[0] ?? '';
  const name = file === undefined ? null : textOf(file).trim();
  return (
    fileName.test(lineOf(element)) ||
    (name !== null && (before.includes(name) || lineOf(element).startsWith(name)))
  );
}
