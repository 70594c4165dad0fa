import { classNames, nameOfPlace, type PlaceName, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { lettersAlone } from '@/lib/language/letters';
import { authorPlaces } from './author-places';
import type { BlockPlace, PageBlock } from './page-blocks';
import { isUnderPicture } from './picture-lines';
import {
  articleAround,
  isInside,
  nameAround,
  ownStyle,
  type PlaceSums,
  rootPlace,
  standsIn,
  sumPlaces,
} from './place-sums';
import { type Marks, textCandidates } from './text-candidates';

/** What is known of a block when it is judged. */
export interface Evidence {
  readonly block: PageBlock;
  readonly key: string;
  /** Within what Readability, or our own candidate, took for the article. */
  readonly read: boolean;
  /** Within the JSON-LD articleBody. */
  readonly said: boolean;
  /** Within the place that holds nearly all that was chosen. */
  readonly inside: boolean;
  /** In a place that is named for the text as the place of what was chosen is, within the same <article>. */
  readonly together: boolean;
  /** In the style of much chosen text that no place calls a caption. */
  readonly plainStyled: boolean;
  /** In the style (tags and classes of its place and its parent) that much of the chosen text has. */
  readonly styled: boolean;
  /** Share of the text that stands in links. */
  readonly linkShare: number;
  readonly name: PlaceName;
  /** In a box with a picture and nothing else. */
  readonly underPicture: boolean;
  /** In a small place that is named for an author. */
  readonly ofAuthor: boolean;
  /** Within a small box whose heading is a link: the teaser of another article. */
  readonly teased: boolean;
}

export interface Opinions {
  readonly readability: string | null;
  readonly articleBody: string | null;
  readonly headline: string | null;
  /** Whether the page's data call it an article. */
  readonly isArticle: boolean;
}

/** What is known of each block of a page before a text is chosen. */
export interface Reading {
  readonly blocks: readonly PageBlock[];
  readonly keys: readonly string[];
  /** Within the JSON-LD articleBody. */
  readonly said: Marks;
  /** What may be the article's text, the likeliest first. */
  readonly candidates: readonly Marks[];
}

export function firstReading(blocks: readonly PageBlock[], opinions: Opinions): Reading {
  const keys = blocks.map((block) => lettersAlone(block.text));
  const said = marksWithin(keys, opinions.articleBody);
  const readability = marksWithin(keys, opinions.readability);
  return { blocks, keys, said, candidates: textCandidates(blocks, { readability, said }) };
}

/** Everything known of each block of a page, where one candidate is taken for its text. */
export function gatherEvidence({ blocks, keys, said }: Reading, read: Marks): readonly Evidence[] {
  const sums = sumPlaces(blocks, read);
  const root = rootPlace(blocks, sums);
  const teasers = teaserPlaces(blocks, sums);
  const authors = authorPlaces(blocks, sums);
  const names = blocks.map((block, at) => nameAround(block.place, sums, read[at] ?? false));
  const isPlain = read.map((isRead, at) => isRead && names[at] !== 'caption');
  const plain = isPlain.every((mark, at) => mark === read[at]) ? sums : sumPlaces(blocks, isPlain);
  const isOfStyle = (style: string, { byStyle }: PlaceSums) => (byStyle.get(style) ?? 0) > 0.3 * sums.total;
  const places = textPlaces(blocks, read);
  return blocks.map((block, at): Evidence => {
    const style = ownStyle(block.place);
    const isNamed = hasName.test(style);
    return {
      block,
      key: keys[at] ?? '',
      read: read[at] ?? false,
      said: said[at] ?? false,
      inside: isInside(block.place, root),
      together: isTogether(block.place, places),
      plainStyled: isNamed && isOfStyle(style, plain),
      styled: isNamed && isOfStyle(style, sums),
      linkShare: block.linked / block.text.length,
      name: names[at] ?? 'plain',
      underPicture: isUnderPicture(block, sums),
      ofAuthor: standsIn(block.place, authors),
      teased: standsIn(block.place, teasers),
    };
  });
}

/** Of a style: its tags alone are many others' too. */
const hasName = /\S\.\S/;

function isTogether(place: BlockPlace, places: ReadonlyMap<PageElement, ReadonlySet<string>>): boolean {
  if (places.size === 0) return false;
  const article = articleAround(place);
  const named = article === null ? undefined : places.get(article);
  const name = named === undefined ? '' : textPlace(place);
  return name !== '' && named?.has(name) === true;
}

/** By <article>, the first class of each place in it that is named for the text and holds some that was chosen. */
function textPlaces(
  blocks: readonly PageBlock[],
  read: Marks,
): ReadonlyMap<PageElement, ReadonlySet<string>> {
  const places = new Map<PageElement, Set<string>>();
  blocks.forEach(({ place }, at) => {
    const article = read[at] === true ? articleAround(place) : null;
    if (article !== null) places.set(article, (places.get(article) ?? new Set()).add(textPlace(place)));
  });
  return places;
}

/** The first class of the innermost place around a block that is named for the text; empty where none is. */
function textPlace(start: BlockPlace): string {
  for (let place: BlockPlace | null = start; place !== null; place = place.parent)
    if (nameOfPlace(place.element) === 'text') return classNames(place.element).split(' ')[0] ?? '';
  return '';
}

/** Boxes named teaser or card, with a heading that is nothing but a link and no more text than a teaser has. */
function teaserPlaces(blocks: readonly PageBlock[], sums: PlaceSums): ReadonlySet<PageElement> {
  const places = new Set<PageElement>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.linked < 0.8 * block.text.length) continue;
    for (
      let at: BlockPlace | null = block.place, steps = 0;
      at !== null && steps < 6;
      at = at.parent, steps += 1
    ) {
      if ((sums.all.get(at.element) ?? 0) > 700) break;
      if (/\b(?:teasers?|cards?|promo)\b/.test(placeWords(at.element))) places.add(at.element);
    }
  }
  return places;
}

/** Which keys stand, in order, in a text; short ones only near where the reading is. */
function marksWithin(keys: readonly string[], text: string | null): readonly boolean[] {
  const whole = lettersAlone(text ?? '');
  let cursor = 0;
  return keys.map((key) => {
    if (key === '' || whole === '') return false;
    const next = whole.indexOf(key, cursor);
    if (next !== -1 && (next - cursor < 60 || key.length >= 25)) {
      cursor = next + key.length;
      return true;
    }
    return key.length >= 40 && whole.includes(key);
  });
}
