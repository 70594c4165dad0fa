import type { Moment, MomentSentence, MomentTime } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { dayOf } from '@/lib/news/zoned-time';
import { clockTime, fullDay, fullTime } from '@/lib/site/dates';
import { type AddressedArticle, articlePath } from '@/lib/site/paths';
import type { View } from '@/lib/site/query/query';
import { placeHref } from '@/lib/site/versions/highlight';
import { hourMs } from './timeline';

export function momentPath(slug: string): string {
  return `/moments/${slug}`;
}

/** When a moment was, in words and with all that is known of the precision. */
export function momentPhrase(at: MomentTime, zone: string): string {
  if (at.kind === 'day') return fullDay(at.day);
  const full = fullTime(at.at, zone);
  return at.precision === 'about' ? full.replace(', ', ', about ') : full;
}

/** What stands in the margin beside a moment: "10:20", "~11:10", or nothing where only its day is known. */
export function momentMargin(at: MomentTime, zone: string): string {
  if (at.kind === 'day') return '';
  return at.precision === 'about' ? `~${clockTime(at.at, zone)}` : clockTime(at.at, zone);
}

/** For the `datetime` attribute of a <time>. */
export function momentMachineTime(at: MomentTime): string {
  return at.kind === 'day' ? at.day : at.at.toISOString();
}

/**
 * How long after a moment an article was published: "+37 min", "+2 h 5 min", "+1 d 3 h". Null where either
 * has no clock time, since a difference of days would be made up.
 */
export function lagPhrase(published: PublicationTime, at: MomentTime): string | null {
  if (published.kind !== 'instant' || at.kind !== 'instant') return null;
  const minutes = Math.round((published.at.getTime() - at.at.getTime()) / 60_000);
  // Sources differ by minutes, and so an article may be there a little before its moment.
  if (minutes < 0) return 'at once';
  const about = at.precision === 'about' ? 'about ' : '';
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  if (days > 0) return `${about}+${days} d${hours === 0 ? '' : ` ${hours} h`}`;
  if (hours > 0) return `${about}+${hours} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
  return `${about}+${minutes} min`;
}

/** When a sentence was published: with its entry or a later state, else with its article. */
export function saidTime(
  { saidAt }: Pick<MomentSentence, 'saidAt'>,
  published: PublicationTime,
): PublicationTime {
  return saidAt === null
    ? published
    : { kind: 'instant', at: saidAt, precision: 'minute', origin: 'visible' };
}

/**
 * The article with that sentence marked, opened at it. By the longest part of it between quotation marks,
 * which would end the phrase, and by no more of that than is needed to find it.
 */
export function sentencePath(article: AddressedArticle, sentence: string): string {
  const parts = sentence.split(/["“”„«»‟〝〞「」『』]/u).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const cut = longest.length <= 90 ? longest : longest.slice(0, 90).replace(/\s+\S*$/u, '');
  return placeHref(articlePath(article), `"${cut}"`, null);
}

/** A moment as a line of the timeline. */
export interface PlacedMoment {
  readonly slug: string;
  readonly name: string;
  readonly at: MomentTime;
}

/** Moments of a page of the timeline by where they stand in it. */
export interface PlacedMoments {
  /** At the head of a day: those of which only the day is known, and those before its first report. */
  readonly ofDay: ReadonlyMap<string, readonly PlacedMoment[]>;
  /** Before which row, and after which, by its id: always one of the moment's own hour, or the row before. */
  readonly before: ReadonlyMap<string, readonly PlacedMoment[]>;
  readonly after: ReadonlyMap<string, readonly PlacedMoment[]>;
}

/**
 * Puts moments between the rows of a page where they happened, on the days that the page shows. Those that
 * belong before its first row are left to the page before it, where there is one.
 */
export function placeMoments(
  moments: readonly Moment[],
  rows: readonly ListedArticle[],
  { query, zone }: View,
): PlacedMoments {
  const ofDay = new Map<string, PlacedMoment[]>();
  const before = new Map<string, PlacedMoment[]>();
  const after = new Map<string, PlacedMoment[]>();
  const timed = rows.flatMap((row) => (row.sortAt === null ? [] : [{ id: row.id, at: row.sortAt }]));
  const dayOfRow = (row: { readonly at: Date }) => dayOf(row.at, zone);
  const shown = new Set(timed.map(dayOfRow));
  const isNew = query.sort === 'new';
  const first = timed[0];
  for (const { slug, name, at } of isNew ? moments.toReversed() : moments) {
    const moment = { slug, name, at };
    if (at.kind === 'day') {
      // A day that began on the page before has its head there.
      const isHead = query.after === null || first === undefined || dayOfRow(first) !== at.day;
      if (shown.has(at.day) && isHead) push(ofDay, at.day, moment);
      continue;
    }
    const day = dayOf(at.at, zone);
    if (!shown.has(day) || !isWithin(at.at, query)) continue;
    const next = timed.find((row) => (isNew ? row.at <= at.at : row.at >= at.at));
    if (next !== undefined && next === first && query.after !== null) continue;
    const last = timed[(next === undefined ? timed.length : timed.indexOf(next)) - 1];
    if (next !== undefined && hourOf(next.at) === hourOf(at.at)) push(before, next.id, moment);
    else if (last !== undefined && dayOfRow(last) === day) push(after, last.id, moment);
    else push(ofDay, day, moment);
  }
  return { ofDay, before, after };
}

function hourOf(at: Date): number {
  return Math.floor(at.getTime() / hourMs);
}

function isWithin(at: Date, { from, to }: View['query']): boolean {
  return (from === null || at >= from) && (to === null || at < to);
}

function push(map: Map<string, PlacedMoment[]>, key: string, moment: PlacedMoment): void {
  map.set(key, [...(map.get(key) ?? []), moment]);
}
