import type { Reading } from '@/lib/db/record/readings';
import type { WatchedOutlet } from '@/lib/db/record/sources';
import { type OutletKind, outletKinds } from '@/lib/news/outlet';
import { permalinkId } from '@/lib/news/permalink';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';
import { aKeptPage, anArticle, anInstant, anOutlet, aReading } from '@/tests/support/store';
import { loadTongues, type Tongue, writeWords } from './made-words';

const outletCount = 500;
const hourMs = 3_600_000;
const begins = Date.parse('2025-08-08T08:00:00Z');
const handshake = Date.parse('2025-08-15T19:00:00Z');
const ends = Date.parse('2025-08-23T08:00:00Z');
const longest = 3000;
const shortest = 60;
/** Of a text, half of them; shorter ones make a large store in less time. */
export const usualWords = 450;

/** An article of the made coverage, as the worker would hand it to the store, and what later work finds of it. */
export interface MadeArticle {
  readonly reading: Reading;
  /** Id of the article whose copy it is; null: it is nobody's. */
  readonly copyOf: string | null;
  /** A later state of it: another headline, seen two hours after. */
  readonly later: string | null;
}

/** The same outlets on every run: a few agencies and broadcasters among papers, in eight languages. */
export function makeOutlets(): readonly WatchedOutlet[] {
  const tongues = loadTongues();
  return Array.from({ length: outletCount }, (_, place) =>
    anOutlet(`outlet-${place}`, {
      name: `Outlet ${place} ${['Post', 'Herald', 'Wire', 'Courier'][place % 4]}`,
      language: tongues[place % tongues.length]?.language ?? 'en',
      kind: kindOf(place),
    }),
  );
}

function kindOf(place: number): OutletKind {
  return outletKinds[place % 11 === 0 ? Math.floor(place / 11) % outletKinds.length : 0] ?? 'newspaper';
}

/** Makes the article at a place: the same at each call, whatever was made before. Half of them have `words` at most. */
export function articleMaker(words: number = usualWords): (place: number) => MadeArticle {
  const tongues = loadTongues();
  return (place) => makeArticle(place, tongues, words);
}

function makeArticle(place: number, tongues: readonly Tongue[], words: number): MadeArticle {
  const random = createSeededRandom(place * 7919 + 17);
  // Few outlets write much, and most a little.
  const outlet = Math.floor(random.draw() ** 1.7 * outletCount);
  const tongue = tongues[outlet % tongues.length];
  if (tongue === undefined) throw new Error('There is no tongue.');
  const copyOf = originOf(place);
  const headline = `${capital(writeWords(tongue, random.integer(6, 13), random))} ${place}`;
  const at = publishedAt(copyOf ?? place) + (copyOf === null ? 0 : random.integer(5, 240) * 60_000);
  const isUndated = copyOf === null && random.isLucky(0.01);
  const address = addressOf(place);
  const article = anArticle({
    outletSlug: `outlet-${outlet}`,
    address,
    language: tongue.language,
    headline,
    standfirst: random.isLucky(0.7) ? writeWords(tongue, random.integer(12, 30), random) : null,
    byline: random.isLucky(0.6) ? [`Reporter ${random.integer(1, 3000)}`] : [],
    published: isUndated ? { kind: 'unknown' } : anInstant(new Date(at).toISOString()),
    blocks: paragraphs(tongue, random, { place, words }),
  });
  const reading = aReading(article, { now: new Date(at + random.integer(1, 90) * 60_000) });
  const page = aKeptPage(article, { body: Buffer.from(headline) });
  const origin = copyOf === null ? null : permalinkId(addressOf(copyOf));
  return {
    reading: { ...reading, page },
    copyOf: origin,
    later: random.isLucky(0.05) ? `${headline} +` : null,
  };
}

function addressOf(place: number): string {
  return `https://made.example/${place}`;
}

/** A word that few have stands in one of two thousand articles. */
function paragraphs(
  tongue: Tongue,
  random: SeededRandom,
  { place, words }: { readonly place: number; readonly words: number },
) {
  const wanted = Math.round(words * Math.exp(0.7 * bell(random)));
  const count = Math.min(longest, Math.max(shortest, wanted));
  const rare = place % 2000 === 7 ? ' Zwischenfallmelder' : '';
  return Array.from({ length: Math.ceil(count / 60) }, (_, at) => ({
    kind: 'paragraph' as const,
    text: `${capital(writeWords(tongue, 60, random))}${at === 0 ? rare : ''}.`,
  }));
}

/** The article whose copy the one at a place is; those at every sixth place before it have none. */
function originOf(place: number): number | null {
  if (place < 60 || place % 6 !== 5) return null;
  return place - 5 - 6 * createSeededRandom(place).integer(0, 8);
}

/** A burst after what happened, beside what is spread over the days. */
function publishedAt(place: number): number {
  const random = createSeededRandom(place + 104_729);
  if (random.isLucky(0.55)) return handshake + Math.round(random.draw() ** 3 * 40 * hourMs);
  return begins + Math.round(random.draw() * (ends - begins));
}

function bell(random: SeededRandom): number {
  return random.draw() + random.draw() + random.draw() + random.draw() - 2;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
