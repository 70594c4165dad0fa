import type { CheerioAPI } from 'cheerio';
import { isOfOtherItem } from '@/lib/ingest/page/other-item';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf, hasWord, microdataOf } from '@/lib/ingest/page/page-elements';
import { ancestorsOf, attribute, nearestOf, type PageElement } from '@/lib/ingest/page/page-node';
import { underHeadline } from '@/lib/ingest/page/under-headline';
import { isFullName } from './credited-person';
import { isNamedForAuthor } from './named-for-author';
import { pixels } from './open-graph-images';

/** A picture by its address as written, sides in pixels. */
export interface MarkedImage {
  readonly address: string;
  readonly width: number | null;
  readonly height: number | null;
}

const limits = { images: 6, leadWidth: 300 } as const;
const figureTags = new Set(['figure']);

/**
 * The pictures that a page marks as its own where no Open Graph has one: by microdata, by a link for those who share it, and
 * the one in a figure between headline and text.
 */
export function markedImages($: CheerioAPI): readonly MarkedImage[] {
  const { tagged } = elementsOf($);
  const own = ownPlaceOf($);
  const marked = microdataOf($, 'image').filter(
    (element) => !isOfOtherItem(element, $) && !own.isAnothers(element),
  );
  const linked = tagged('link').filter((link) => hasWord(link, 'rel', 'image_src'));
  const leading = underHeadline($).filter(isLeading);
  return [...marked, ...linked, ...leading].slice(0, limits.images).flatMap(imageOf);
}

function imageOf(element: PageElement): readonly MarkedImage[] {
  const written = ['content', 'href', 'data-src', 'src'].map((name) => attribute(element, name).trim());
  const address = written.find((value) => value !== '' && !value.startsWith('data:'));
  if (address === undefined) return [];
  return [
    { address, width: pixels(attribute(element, 'width')), height: pixels(attribute(element, 'height')) },
  ];
}

/** A photograph in a figure of its own, as wide as those over a text are, and no portrait of who wrote it. */
function isLeading(element: PageElement): boolean {
  if (element.name !== 'img' || nearestOf(element, figureTags) === null) return false;
  const width = pixels(attribute(element, 'width'));
  return (width === null || width >= limits.leadWidth) && !isPortrait(element);
}

const authorWord = /(?:^|[\s_-])(?:authors?|autor(?:in|en)?|auteur|writer|avatar|portrait|bio)(?:[\s_-]|$)/i;

/** Described by a full name and nothing else, or in a box of the author's. */
function isPortrait(image: PageElement): boolean {
  return (
    isFullName(attribute(image, 'alt')) ||
    [image, ...ancestorsOf(image, 4)].some(
      (place) => isNamedForAuthor(place) || authorWord.test(attribute(place, 'class')),
    )
  );
}
