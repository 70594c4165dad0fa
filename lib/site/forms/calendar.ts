import type { Event } from '@/lib/event/event';
import type { Moment, MomentTime } from '@/lib/news/moment';
import { startOfDay } from '@/lib/news/zoned-time';
import { momentPath, momentPhrase } from '@/lib/site/layout/moments';
import { siteAddress } from '@/lib/site/site-address';

/** Octets of a line at most, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * The event's moments as a calendar (RFC 5545): instants in UTC, days as days, with who says so. A moment has no end,
 * so it takes no time in a calendar (3.6.1); one that is known about only says so. Its stamp is its own time: when it
 * was last revised is not known, and one address gives one answer.
 */
export function writeCalendar(event: Event, moments: readonly Moment[]): string {
  const host = new URL(siteAddress('/')).host;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Parallax//${escapeText(event.name)}//EN`,
    `NAME:${escapeText(event.name)}`,
    `X-WR-CALNAME:${escapeText(event.name)}`,
    ...moments.flatMap((moment) => [
      'BEGIN:VEVENT',
      `UID:${moment.slug}@${host}`,
      `DTSTAMP:${utc(moment.at.kind === 'instant' ? moment.at.at : startOfDay(moment.at.day, event.zone))}`,
      start(moment.at),
      `SUMMARY:${escapeText(moment.name)}`,
      `DESCRIPTION:${escapeText(`${momentPhrase(moment.at, event.zone)}, by ${moment.source.name}: ${moment.source.url}`)}`,
      `LOCATION:${escapeText(event.place)}`,
      `URL:${siteAddress(momentPath(moment.slug))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function start(at: MomentTime): string {
  return at.kind === 'day' ? `DTSTART;VALUE=DATE:${at.day.replaceAll('-', '')}` : `DTSTART:${utc(at.at)}`;
}

/** "20250815T182000Z" */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** TEXT of RFC 5545 (3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');
}

/** Folds between letters, never within one: the limit is in octets. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > longestLine) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n');
}
