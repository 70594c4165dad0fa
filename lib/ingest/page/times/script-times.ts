import type { CheerioAPI } from 'cheerio';
import { parseStrictly } from '@/lib/ingest/decode/json';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { textOf } from '@/lib/ingest/page/page-node';
import { lettersAlone } from '@/lib/language/letters';
import { type DateHabits, type PrintedTime, parsePrintedTime } from './printed-time';

const scriptNames = [
  'first[-_]?publi\\w{0,12}',
  'published(?:[-_]?(?:at|first|date|time))?',
  'publication[-_]?date',
  'date[-_]?publi\\w{0,8}',
  'pub[-_]?date',
  'publish[-_]?(?:date|time)',
  'created[-_]?at',
  '(?:deploy|reg|input)[-_]?(?:dt|date)',
];
/** A publication time in the data of a script, with its name. */
const scriptKey = new RegExp(
  `["'](${scriptNames.join('|')})["']\\s{0,3}:\\s{0,3}["']([^"']{8,40})["']`,
  'gi',
);

const limits = { scripts: 60, letters: 300_000, object: 3_000 } as const;

/** The time in the data that a page's scripts hand to its statistics, for a page that nothing else dates; no more than one. */
export function scriptTimes({
  $,
  ...habits
}: DateHabits & { readonly $: CheerioAPI }): readonly PrintedTime[] {
  const { tagged } = elementsOf($);
  const title = lettersAlone(textOf(tagged('title')[0]));
  // Linked data are read as such: what they say of other articles is not said of this one.
  const scripts = tagged('script').filter(({ attribs }) => !/ld\+json/i.test(attribs.type ?? ''));
  for (const script of scripts.slice(0, limits.scripts)) {
    const text = textOf(script, limits.letters);
    for (const { index, 1: name = '', 2: time = '' } of text.matchAll(scriptKey)) {
      // Most of such keys hold no time: the object is judged for those that do.
      const printed = parsePrintedTime(time, habits);
      if (printed === null) continue;
      const before = objectBefore(text.slice(0, index));
      const isOwn = isOfTitled(before, title);
      if (!isOwn && (/^creat/i.test(name) || namesAnother.test(before))) continue;
      return [printed];
    }
  }
  return [];
}

/** What a script says of the object that it has opened. */
function objectBefore(script: string): string {
  return script.slice(Math.max(script.length - limits.object, script.lastIndexOf('{')));
}

/** An object that has a title or a name, and none within it that is closed already: of another article, or of the site. */
const namesAnother = /^\{[^}]{0,3000}"(?:title|headline|name)"\s{0,3}:\s{0,3}"[^"}]{8,300}"[^}]*$/;

/**
 * Whether such an object says what the page is titled: users, comments and the site itself were created at some time too,
 * years before the page was ("blog_id": 1, "created_at": "2012-09-14").
 */
function isOfTitled(object: string, title: string): boolean {
  return [...object.matchAll(/"(?:[^"\\]|\\.){4,300}"/g)].some(([said]) => {
    const key = lettersAlone(String(parseStrictly(said) ?? ''));
    return key.length >= 8 && title.startsWith(key);
  });
}
