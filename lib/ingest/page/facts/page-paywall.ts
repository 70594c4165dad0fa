import type { CheerioAPI } from 'cheerio';
import { isJsonObject } from '@/lib/ingest/decode/json';
import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { type LdNode, listOf } from '@/lib/ingest/page/json-ld';
import { microdataOf } from '@/lib/ingest/page/page-elements';
import { metaText, type PageMeta } from '@/lib/ingest/page/page-meta';
import type { PageElement } from '@/lib/ingest/page/page-node';
import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import type { BlockPlace } from '@/lib/ingest/page/text/page-blocks';
import { countsWhatIsLeft, isPaywallText } from './paywall-words';

/** What a page's data say of who may read it. */
export interface AccessClaims {
  /** schema.org isAccessibleForFree; null where nothing is said. */
  readonly isFree: boolean | null;
  /** Words of the whole article, schema.org wordCount; null where it is not given. */
  readonly wordCount: number | null;
}

/** The claims in the data: of the article, of a part of it (`hasPart`), or of its content tier. */
export function readAccess(sources: {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
}): AccessClaims {
  const { $, meta, articles } = sources;
  const own = articles.slice(0, 2);
  const parts = own.flatMap((node) => listOf(node.hasPart).slice(0, 20)).filter(isJsonObject);
  const said = [...own, ...parts].map((node) => asBoolean(node.isAccessibleForFree));
  const tier = metaText(meta, 'article:content_tier', 'og:article:content_tier');
  const marked = asBoolean(microdataOf($, 'isAccessibleForFree')[0]?.attribs.content);
  const words = Number(own[0]?.wordCount ?? Number.NaN);
  return {
    isFree:
      said.includes(false) || tier === 'locked' || marked === false
        ? false
        : (said.find((value) => value !== null) ?? marked),
    wordCount: Number.isInteger(words) && words > 0 && words < 100_000 ? words : null,
  };
}

/** schema.org writes true and "True", and so do outlets; also as an address. */
function asBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '');
  return word === 'false' || word === 'no' ? false : word === 'true' || word === 'yes' ? true : null;
}

/** Letters: a text as short as this before a wall is a beginning; a longer one on a page that says it is not free. */
const beginning = { unsaid: 1_500, closed: 2_500 } as const;
/** Blocks between the text and the wall that ends it: a picture, an advertisement, a button. */
const gap = 5;
/** How far outwards from a line the name of a wall is looked for. */
const climb = 8;

/**
 * Whether the text held is only the beginning of the article, with the blocks as they then are: what
 * stands below the wall is none of it.
 *
 * The claim shown to readers is "the outlet shows only the beginning", so it has to be true of what is
 * held. A page that declares itself not free is no proof: of 47 such pages of the bench 44 carry all of
 * their text, ten of them although no element has the class that they say is closed. So a cut has to be
 * seen. Either a wall stands right under the text (words that order the reader to pay or sign in before
 * he goes on, or a place named a paywall), and the wall counts what is left, or the text breaks off, or
 * it is as short as a beginning; or, on a page that says it is not free, the text ends in an ellipsis or
 * its data count half as many words again. A wall with much text below it, or long after the text, stops
 * nobody who reads the page's source.
 */
export function readCut(
  judged: readonly Judged[],
  claims: AccessClaims,
): { readonly isBeginningOnly: boolean; readonly judged: readonly Judged[] } {
  const wall = claims.isFree === true ? null : findWall(judged);
  if (wall === null && claims.isFree !== false) return { isBeginningOnly: false, judged };
  const above = wall === null ? judged : judged.slice(0, wall.at);
  const held = above.filter((item) => item.keep && !isPaywallText(item.block.text));
  if (wall !== null && isCutAt(wall, held, claims))
    return {
      isBeginningOnly: true,
      judged: judged.map((item, at) =>
        at < wall.at || !item.keep ? item : { ...item, keep: false, why: 'below the paywall' },
      ),
    };
  return {
    isBeginningOnly: claims.isFree === false && (endsInEllipsis(held) || isHalf(held, claims)),
    judged,
  };
}

interface Wall {
  readonly at: number;
  readonly isWorded: boolean;
  readonly counts: boolean;
}

/** The first wall that the text stops at: next to it, with little or nothing kept below. */
function findWall(judged: readonly Judged[]): Wall | null {
  const total = sizeOf(judged);
  const held = placesOf(judged);
  let above = 0;
  let since = 0;
  for (const [at, item] of judged.entries()) {
    const isNear = above >= 100 && since <= gap && above >= (2 / 3) * total;
    // Asked only where it matters: the patterns of the walls are the dearest of a page.
    const isWorded = (isNear || item.keep) && isPaywallText(item.block.text);
    if (isNear && (isWorded || isNamedWall(item, held)))
      return { at, isWorded, counts: countsWhatIsLeft(item.block.text) };
    if (item.keep && !isWorded) {
      above += item.block.size;
      since = 0;
    } else since += 1;
  }
  return null;
}

/** A place named a paywall that holds none of the text: outlets call the whole article so, too. */
function isNamedWall({ keep, block }: Judged, held: ReadonlySet<PageElement>): boolean {
  if (keep || block.text.length > 400) return false;
  let at: BlockPlace | null = block.place;
  for (let steps = 0; at !== null && steps < climb && !held.has(at.element); steps += 1) {
    if (wallWords.test(placeWords(at.element))) return true;
    at = at.parent;
  }
  return false;
}

const wallWords = /\b(?:pay ?wall|reg ?wall|subscriber ?wall|premium ?wall|content ?gate|article ?gate)\b/;

function placesOf(judged: readonly Judged[]): ReadonlySet<PageElement> {
  const places = new Set<PageElement>();
  for (const { keep, block } of judged)
    for (
      let at: BlockPlace | null = block.place;
      keep && at !== null && !places.has(at.element);
      at = at.parent
    )
      places.add(at.element);
  return places;
}

function isCutAt(wall: Wall, held: readonly Judged[], { isFree }: AccessClaims): boolean {
  if (wall.counts || breaksOff(held)) return true;
  if (isFree === false) return sizeOf(held) < beginning.closed;
  return wall.isWorded && sizeOf(held) < beginning.unsaid;
}

function sizeOf(items: readonly Judged[]): number {
  return items.reduce((sum, { keep, block }) => sum + (keep ? block.size : 0), 0);
}

function lastLine(held: readonly Judged[]): string {
  return (
    held.findLast(({ block }) => block.kind === 'paragraph' || block.kind === 'quotation')?.block.text ?? ''
  );
}

function endsInEllipsis(held: readonly Judged[]): boolean {
  return /(?:\.{3}|…)["”»’)\]]*$/.test(lastLine(held));
}

/** Ends in an ellipsis, or in the middle of a sentence. */
function breaksOff(held: readonly Judged[]): boolean {
  const line = lastLine(held);
  return endsInEllipsis(held) || (line.length >= 40 && !/[.!?。！？؟।:）)]["”»’›』」)\]]*\s*$/.test(line));
}

/** Half as many words again as are held, by the page's own count; scripts without spaces have no such count. */
function isHalf(held: readonly Judged[], { wordCount }: AccessClaims): boolean {
  const text = held.map(({ block }) => block.text).join(' ');
  if (wordCount === null || sizeOf(held) > 1.2 * text.length) return false;
  return wordCount > 1.5 * text.split(' ').length + 60;
}
