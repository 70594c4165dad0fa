import { metaTexts } from '@/lib/ingest/page/page-meta';
import type { TimeClaim, TimeOrigin } from '@/lib/news/publication-time';
import { twoDigits } from '@/lib/news/zoned-time';
import { addressDay } from './address-day';
import { type Found, ldTimes, metaTimes, microdata, parsed, type TimeSources } from './data-times';
import { looseTimes } from './loose-times';
import { nearTimes } from './near-times';
import { isEarlier, isShiftedTwice, zoneByOthers } from './other-times';
import { clockOf, datesBeside } from './page-clock';
import type { PrintedTime } from './printed-time';
import { scriptTimes } from './script-times';
import { commonOffset, toClaim } from './time-claim';
import { anyDayMeta, countedMeta, modifiedMeta, publishedMeta } from './time-names';
import { visibleTimes } from './visible-times';

export interface PageTimes {
  readonly published: readonly TimeClaim[];
  readonly modified: readonly TimeClaim[];
  /** Minutes east of Greenwich that most of the page's times are written by; null where none says. */
  readonly offset: number | null;
  /** The most trusted time by a clock of no known zone, "2025-08-15T14:40"; null where the zone is known or there is no clock time. */
  readonly local: string | null;
}

/**
 * The claims of a publication and of a change time that a page makes, most trusted first. What readers see is
 * searched, which takes long, only where the page's data give no clock time.
 */
export function readTimes(sources: TimeSources): PageTimes {
  const modified: readonly Found[] = [
    ...ldTimes(sources, 'dateModified'),
    ...metaTimes(sources, modifiedMeta),
    ...microdata(sources, 'dateModified'),
  ].filter(({ printed }) => mayBe(printed, sources.notAfter));
  const said = saidTimes(sources);
  const published = publishedTimes(sources, { said, modified });
  const inAddress = addressDay(sources.address)?.day ?? null;
  const first = published[0]?.printed;
  const hints = { ...sources, addressDay: inAddress };
  const others = published.slice(1).map(({ printed }) => printed);
  const zone = first === undefined ? null : zoneByOthers(first, others, hints);
  const placed =
    zone === null ? published : published.map((found, at) => (at === 0 ? inZone(found, zone) : found));
  const offset =
    (zone === 0 ? null : zone) ??
    commonOffset([...placed, ...said, ...modified].map(({ printed }) => printed)) ??
    (placed[0] === undefined ? null : clockOf(placed[0].printed, hints));
  return {
    published: claims(placed, zone ?? offset),
    modified: claims(modified, zone ?? offset),
    offset,
    local: offset === null ? localTime(placed[0]?.printed) : null,
  };
}

function inZone({ printed, origin }: Found, offset: number): Found {
  return { printed: { ...printed, offset }, origin };
}

/** Every time that a page's data call one of the publication, most trusted first. */
function saidTimes(sources: TimeSources): readonly Found[] {
  const said = [
    ...ldTimes(sources, 'datePublished'),
    ...ldTimes(sources, 'dateCreated')
      .slice(0, 1)
      .map((found) => ({ ...found, isOfText: true })),
    ...metaTimes(sources, publishedMeta),
    ...microdata(sources, 'datePublished'),
  ];
  // A film may have been there before its article.
  return (said.length > 0 ? said : ldTimes(sources, 'uploadDate')).filter(
    ({ printed }) => isNearAddress(printed, sources.address) && mayBe(printed, sources.notAfter),
  );
}

/** Every time that may be of the publication, most trusted first. */
function publishedTimes(
  sources: TimeSources,
  { said, modified }: { readonly said: readonly Found[]; readonly modified: readonly Found[] },
): readonly Found[] {
  const seen = (times: readonly PrintedTime[], origin: TimeOrigin): readonly Found[] =>
    times.filter((time) => mayBe(time, sources.notAfter)).map((printed) => ({ printed, origin }));
  const first = said.filter(isOfPublication).map(({ printed }) => printed);
  const lasting = said
    .filter(({ printed }) => !isShiftedTwice(printed, first))
    .filter(({ printed }) => !isLastChange(printed, { modified, first }, sources));
  const isTimed = lasting.some(({ printed }) => printed.clock !== null);
  const visible = isTimed ? [] : seen(visibleTimes(sources), 'visible');
  const found = [...(isAnyDay(lasting) ? notLater(lasting, visible) : lasting), ...visible];
  const isDay = found.every(({ printed }) => printed.clock === null);
  const counted = isDay ? seen(countedTimes(sources), 'loose') : [];
  if (found.length + counted.length > 0) return [...found, ...counted];
  const address = dayOfAddress(sources);
  const near = address === null ? seen(nearTimes(sources), 'visible') : [];
  if (near.length > 0) return near;
  const loose = seen(looseTimes(sources), 'loose');
  return loose.length > 0 ? loose : (address ?? seen(scriptTimes(sources), 'loose'));
}

/** Whether nothing but meta elements that hold some day of the page date it. */
function isAnyDay(said: readonly Found[]): boolean {
  return said.every(({ origin, name }) => origin === 'meta' && anyDayMeta.has(name ?? ''));
}

/** A day of no certain meaning yields to an earlier one that the article prints over itself: it is the last change's. */
function notLater(said: readonly Found[], visible: readonly Found[]): readonly Found[] {
  const [first] = visible;
  return first === undefined ? said : said.filter(({ printed }) => printed.day <= first.printed.day);
}

/** Whether data say that it was published then, not that it was begun. */
function isOfPublication({ name = '', isOfText }: Found): boolean {
  return isOfText !== true && !anyDayMeta.has(name) && !name.includes('creat');
}

/** Data that give the time of the last change as that of publication, where the page or its other data have an earlier one. */
function isLastChange(
  printed: PrintedTime,
  { modified, first }: { readonly modified: readonly Found[]; readonly first: readonly PrintedTime[] },
  sources: TimeSources,
): boolean {
  const isChange = modified.some(
    ({ printed: change }) => change.day === printed.day && sameClock(change, printed),
  );
  return (
    isChange &&
    (first.some((other) => isEarlier(other, printed)) ||
      datesBeside(sources).some(({ says, time }) => says === 'published' && time.day < printed.day))
  );
}

function sameClock({ clock }: PrintedTime, { clock: other }: PrintedTime): boolean {
  return clock?.hour === other?.hour && clock?.minute === other?.minute && clock?.second === other?.second;
}

/** Whether a time lies before a page was fetched, on whatever clock of the earth: no page was published later than it was read. */
function mayBe({ day, clock, offset }: PrintedTime, notAfter: Date | null): boolean {
  if (notAfter === null) return true;
  const minutes = clock === null ? 0 : clock.hour * 60 + clock.minute;
  const earliest = Date.parse(`${day}T00:00:00Z`) + (minutes - (offset ?? easternmost)) * 60_000;
  return earliest <= notAfter.getTime() + clocksDiffer;
}

const easternmost = 14 * 60;
/** Clocks of servers go wrong by some minutes. */
const clocksDiffer = 10 * 60_000;

/** An address has the day of first publication; data of a later month are of a republication (a travel piece of 2017 said 2019). */
function isNearAddress({ day }: PrintedTime, address: string): boolean {
  const inAddress = addressDay(address)?.day ?? null;
  return inAddress === null || Date.parse(day) - Date.parse(inAddress) < 31 * 86_400_000;
}

function claims(found: readonly Found[], offset: number | null): readonly TimeClaim[] {
  return found.slice(0, 12).map(({ printed, origin }) => toClaim(printed, origin, offset));
}

function localTime(printed: PrintedTime | undefined): string | null {
  if (printed === undefined || printed.clock === null || printed.offset !== null) return null;
  const { hour, minute, second } = printed.clock;
  return `${printed.day}T${twoDigits(hour)}:${twoDigits(minute)}${second === null ? '' : `:${twoDigits(second)}`}`;
}

/** What a page tells those who count its readers, who keep the last change's time now and then: below what it prints. */
function countedTimes({ meta, ...sources }: TimeSources): readonly PrintedTime[] {
  return parsed(metaTexts(meta, ...countedMeta), 'loose', sources)
    .map(({ printed }) => printed)
    .filter((printed) => isNearAddress(printed, sources.address));
}

/** The day in the address: the last resort, below what feeds say. */
function dayOfAddress({ address }: TimeSources): readonly Found[] | null {
  const printed = addressDay(address);
  return printed === null ? null : [{ printed, origin: 'address' }];
}
