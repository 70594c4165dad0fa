import { type PlaceName, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { textKey } from '@/lib/ingest/page/text-run';
import { densestText, isRunning } from './densest-text';
import type { BlockPlace, PageBlock } from './page-blocks';
import { isInside, nameAround, ownStyle, type PlaceSums, rootPlace, sumPlaces } from './place-sums';

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
  /** In the style (tags and classes of its place and its parent) that much of the chosen text has. */
  readonly styled: boolean;
  /** Share of the text that stands in links. */
  readonly linkShare: number;
  readonly name: PlaceName;
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

/** Everything known of each block of a page. */
export function gatherEvidence(blocks: readonly PageBlock[], opinions: Opinions): readonly Evidence[] {
  const keys = blocks.map((block) => textKey(block.text));
  const said = marksWithin(keys, opinions.articleBody);
  const read = betterCandidate(blocks, {
    readability: marksWithin(keys, opinions.readability),
    densest: densestText(blocks),
    said,
  });
  const sums = sumPlaces(blocks, read);
  const root = rootPlace(blocks, sums);
  const teasers = teaserPlaces(blocks, sums);
  return blocks.map(
    (block, at): Evidence => ({
      block,
      key: keys[at] ?? '',
      read: read[at] ?? false,
      said: said[at] ?? false,
      inside: isInside(block.place, root),
      styled:
        /\S\.\S/.test(ownStyle(block.place)) &&
        (sums.byStyle.get(ownStyle(block.place)) ?? 0) > 0.3 * sums.total,
      linkShare: block.linked / block.text.length,
      name: nameAround(block.place, sums),
      teased: isWithin(block.place, teasers),
    }),
  );
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

function isWithin(place: BlockPlace, places: ReadonlySet<PageElement>): boolean {
  if (places.size === 0) return false;
  for (let at: BlockPlace | null = place; at !== null; at = at.parent)
    if (places.has(at.element)) return true;
  return false;
}

interface Candidates {
  readonly readability: readonly boolean[];
  readonly densest: readonly boolean[];
  readonly said: readonly boolean[];
}

/**
 * Readability's choice, unless it missed most of the densest text and that is longer or confirmed by
 * the page's data: it takes a consent dialog or one of several containers for the article now and then.
 */
function betterCandidate(blocks: readonly PageBlock[], marks: Candidates): readonly boolean[] {
  const length = (belongs: (at: number) => boolean) =>
    blocks.reduce((sum, block, at) => (belongs(at) && isRunning(block) ? sum + block.size : sum), 0);
  const read = length((at) => marks.readability[at] === true);
  const dense = length((at) => marks.densest[at] === true);
  const both = length((at) => marks.readability[at] === true && marks.densest[at] === true);
  const saidRead = length((at) => marks.said[at] === true && marks.readability[at] === true);
  const saidDense = length((at) => marks.said[at] === true && marks.densest[at] === true);
  if (read === 0) return marks.densest;
  if (both < 0.5 * dense && (dense > 1.2 * read || saidDense > 2 * saidRead)) return marks.densest;
  return marks.readability;
}

/** Which keys stand, in order, in a text; short ones only near where the reading is. */
function marksWithin(keys: readonly string[], text: string | null): readonly boolean[] {
  const whole = textKey(text ?? '');
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
