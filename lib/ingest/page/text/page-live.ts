import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { attribute, isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { lettersAlone } from '@/lib/language/letters';
import type { Judged } from './judge-blocks';
import { inUtc, type LiveUpdate } from './live-updates';
import type { BlockPlace } from './page-blocks';
import { styleOf } from './place-sums';

/** Where an entry opens: its hour in UTC ISO 8601, null where none is sure. */
export interface LiveOpening {
  readonly at: string | null;
  /** The hour as the page prints it, "10:22" or "an hour ago"; empty where it is not known. */
  readonly printed: string;
}

const limits = { times: 2_000, climb: 8 } as const;

/** What is known of a page when its entries are looked for. */
export interface LiveHints {
  readonly updates: readonly LiveUpdate[];
  /** Whether the page calls itself a live blog. */
  readonly isLive: boolean;
  /** Minutes east of Greenwich of the clock that the page is written by; null where none is told. */
  readonly offset: number | null;
}

/**
 * The blocks that open an entry of a live blog, by their place. First by the page's data (a block that
 * is an entry's headline, or the beginning of its text), then by markup: at least three places alike,
 * side by side, each with a <time datetime>. Markup counts only on a page that calls itself live or
 * names such places so: a list of posts looks the same.
 */
export function findEntries(judged: readonly Judged[], hints: LiveHints): ReadonlyMap<number, LiveOpening> {
  const said = bySaid(judged, hints);
  return said.size >= 2 ? said : byMarkup(judged, hints);
}

function bySaid(judged: readonly Judged[], { updates, offset }: LiveHints): ReadonlyMap<number, LiveOpening> {
  const found = new Map<number, LiveOpening>();
  if (updates.length === 0) return found;
  const byKey = new Map<string, number[]>();
  judged.forEach(({ key, keep, block }, at) => {
    if (!keep && block.kind !== 'heading' && block.kind !== 'headline') return;
    const start = key.slice(0, 60);
    byKey.set(start, [...(byKey.get(start) ?? []), at]);
  });
  for (const update of updates) {
    const opening = { at: inUtc(update.time, offset), printed: '' };
    const keys = [update.headline ?? '', update.body.split('\n')[0] ?? ''].map((text) =>
      lettersAlone(text).slice(0, 60),
    );
    const place = keys
      .filter((key) => key.length >= 6)
      .flatMap((key) => byKey.get(key) ?? [])
      .map((at) => headingOver(judged, at, keys[0] ?? ''))
      .find((at) => !found.has(at));
    if (place !== undefined) found.set(place, opening);
  }
  return found.size >= 0.5 * updates.length ? found : new Map();
}

/** The heading right over a block, where it holds the entry's headline and more, the hour say; else the block's own place. */
function headingOver(judged: readonly Judged[], at: number, headline: string): number {
  if (headline.length < 6) return at;
  for (const above of [at - 1, at - 2]) {
    const item = judged[above];
    if (item?.block.kind === 'heading' && item.key.includes(headline)) return above;
  }
  return at;
}

interface Entry {
  readonly time: string;
  readonly printed: string;
}

const liveWords = /\b(?:live(?: ?blogs?)?|liveticker|ticker|tickaroo|minute by minute)\b/;

function byMarkup(
  judged: readonly Judged[],
  { isLive, offset }: LiveHints,
): ReadonlyMap<number, LiveOpening> {
  const entries = entryPlaces(judged, isLive);
  const found = new Map<number, LiveOpening>();
  const first = judged.findIndex((item) => item.keep);
  const last = judged.findLastIndex((item) => item.keep);
  let open: Entry | null = null;
  for (let at = Math.max(0, first - 3); entries.size > 0 && at <= last; at += 1) {
    const item = judged[at];
    const entry = item === undefined ? null : entryAround(item.block.place, entries);
    if (item === undefined || entry === null || entry === open) continue;
    open = entry;
    found.set(at, { at: inUtc(entry.time, offset), printed: entry.printed });
  }
  return found.size >= 3 ? found : new Map();
}

/** Places alike, side by side, that each hold a time of their own and some text that was kept. */
function entryPlaces(judged: readonly Judged[], isLive: boolean): ReadonlyMap<PageElement, Entry> {
  const groups = groupsOf(timesIn(judged)).filter(
    ({ parent, alike }) => alike.size >= 3 && (isLive || isNamedLive(parent, alike)),
  );
  if (groups.length === 0) return new Map();
  const texts = textsWithin(judged);
  const sized = groups
    .map(({ alike }) => ({
      alike,
      text: [...alike.keys()].reduce((sum, element) => sum + (texts.get(element) ?? 0), 0),
    }))
    .sort((one, other) => other.text - one.text);
  const best = sized[0];
  return best !== undefined && best.text >= (isLive ? 0.02 : 0.4) * (texts.get(null) ?? 0)
    ? best.alike
    : new Map();
}

interface Group {
  readonly parent: PageElement;
  readonly alike: ReadonlyMap<PageElement, Entry>;
}

/** The places around times, gathered by their parent and style; each with the first time in it. */
function groupsOf(times: readonly PageElement[]): readonly Group[] {
  const groups = new Map<PageElement, Map<string, Map<PageElement, Entry>>>();
  for (const time of times) {
    const entry = { time: attribute(time, 'datetime'), printed: wordsOf(time) };
    let element = time;
    for (let steps = 0; steps < limits.climb; steps += 1) {
      const parent = element.parent;
      if (parent === null || !isElement(parent)) break;
      const styles = groups.get(parent) ?? new Map<string, Map<PageElement, Entry>>();
      const alike = styles.get(styleOf(element)) ?? new Map<PageElement, Entry>();
      if (!alike.has(element)) alike.set(element, entry);
      styles.set(styleOf(element), alike);
      groups.set(parent, styles);
      element = parent;
    }
  }
  return [...groups].flatMap(([parent, styles]) => [...styles.values()].map((alike) => ({ parent, alike })));
}

function isNamedLive(parent: PageElement, alike: ReadonlyMap<PageElement, Entry>): boolean {
  const first = [...alike.keys()][0];
  return [parent, parent.parent, first].some(
    (element) =>
      element !== null && element !== undefined && isElement(element) && liveWords.test(placeWords(element)),
  );
}

/** How much kept text every place holds; under null, how much there is. */
function textsWithin(judged: readonly Judged[]): ReadonlyMap<PageElement | null, number> {
  const texts = new Map<PageElement | null, number>();
  const add = (element: PageElement | null, size: number) =>
    texts.set(element, (texts.get(element) ?? 0) + size);
  for (const { keep, block } of judged) {
    if (!keep) continue;
    add(null, block.size);
    for (let at: BlockPlace | null = block.place; at !== null; at = at.parent) add(at.element, block.size);
  }
  return texts;
}

function timesIn(judged: readonly Judged[]): readonly PageElement[] {
  let top = judged[0]?.block.place ?? null;
  while (top?.parent !== null && top !== null) top = top.parent;
  if (top === null) return [];
  const found: PageElement[] = [];
  const open = [top.element];
  for (let next = open.pop(); next !== undefined && found.length < limits.times; next = open.pop()) {
    if (next.name === 'time' && attribute(next, 'datetime') !== '') found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined && isElement(child)) open.push(child);
    }
  }
  return found;
}

function wordsOf(time: PageElement): string {
  const [only] = time.children;
  return time.children.length === 1 && only?.type === 'text' ? foldSpace(only.data.slice(0, 100)) : '';
}

function entryAround(start: BlockPlace, entries: ReadonlyMap<PageElement, Entry>): Entry | null {
  for (let at: BlockPlace | null = start; at !== null; at = at.parent) {
    const entry = entries.get(at.element);
    if (entry !== undefined) return entry;
  }
  return null;
}
