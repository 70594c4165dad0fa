import { type PlaceName, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { textKey } from '@/lib/ingest/page/text-run';
import type { BlockPlace, PageBlock } from './page-blocks';
import { isInside, nameAround, ownStyle, type PlaceSums, rootPlace, standsIn, sumPlaces } from './place-sums';
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
  const keys = blocks.map((block) => textKey(block.text));
  const said = marksWithin(keys, opinions.articleBody);
  const readability = marksWithin(keys, opinions.readability);
  return { blocks, keys, said, candidates: textCandidates(blocks, { readability, said }) };
}

/** Everything known of each block of a page, where one candidate is taken for its text. */
export function gatherEvidence({ blocks, keys, said }: Reading, read: Marks): readonly Evidence[] {
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
      name: nameAround(block.place, sums, read[at] ?? false),
      teased: standsIn(block.place, teasers),
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
