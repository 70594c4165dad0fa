import { fullDay } from '@/lib/site/dates';
import type { SiteRun } from './run';

type Run = Pick<SiteRun, 'origin' | 'days'>;

/**
 * Takes out of a text what differs between two runs of the same code, or between two builds that differ
 * only in where their files are. Each thing gives its place to a word that keeps its form, so that a date
 * that turns into another kind of date is still seen.
 */
export function normalise(text: string, run: Run): string {
  return withoutRunMarks(withoutRunTimes(withoutBuild(withoutOrigin(text, run)), run));
}

function withoutOrigin(text: string, { origin }: Run): string {
  const { host } = new URL(origin);
  return text.replaceAll(host, 'HOST').replaceAll(encodeURIComponent(host), 'HOST');
}

/** Names and numbers that a bundler makes from the contents or the places of files. */
function withoutBuild(text: string): string {
  return text
    .replace(/\/begin\.js\?[0-9a-f]{12}\b/g, '/begin.js?BUILD')
    .replace(/\bstatic\/chunks\/[\w.~-]+\.(js|css)\b/g, 'static/chunks/CHUNK.$1')
    .replace(/\b[\w-]{6,7}_(variable|className)\b/g, 'FONT_$1')
    .replace(/(,"d":"\$undefined","b":")[\w-]{21}"/g, '$1BUILD"')
    .replace(/"runtimeModuleIds":\[[\d,]+\]/g, '"runtimeModuleIds":[MODULES]');
}

/**
 * The days on which our own worker saw, looked, or will look, with the clock times behind them, in every
 * way in which a date is written. No outlet's date is among them: the coverage is older than any run.
 */
function withoutRunTimes(text: string, { days }: Run): string {
  return days.reduce((rest, day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    const [bare = '', name = ''] = fullDay(day).split(' ');
    const short = name.slice(0, 3);
    return rest
      .replace(new RegExp(String.raw`\b${day}T\d\d(:|%3A)\d\d`, 'g'), 'YYYY-MM-DDThh$1mm')
      .replace(/(DDThh(?::|%3A)mm)(:|%3A)\d\d/g, '$1$2ss')
      .replace(/(mm(?::|%3A)ss)\.\d{3}/g, '$1.mmm')
      .replaceAll(day, 'YYYY-MM-DD')
      .replaceAll(`${year}/${month}/${date}`, 'YYYY/MM/DD')
      .replace(new RegExp(String.raw`\b\w{3}, ${date} ${short} ${year} \d\d:\d\d:\d\d GMT`, 'g'), 'HTTP-DATE')
      .replace(new RegExp(String.raw`\b(\w+day )?${bare} ${name} ${year}\b`, 'g'), dayInWords)
      .replace(/(D Month YYYY(?:, | at ))\d\d:\d\d/g, '$1hh:mm')
      .replaceAll(`${name} ${bare}, ${year}`, 'Month D, YYYY')
      .replace(new RegExp(String.raw`\b${bare} ${short}, \d\d:\d\d`, 'g'), 'D Mon, hh:mm');
  }, text);
}

function dayInWords(_: string, weekday: string | undefined): string {
  return `${weekday === undefined ? '' : 'Weekday '}D Month YYYY`;
}

/** What pages of ours write in other forms than a date: seconds in base 36, the clock beside a date, ids. */
function withoutRunMarks(text: string): string {
  return text
    .replace(/("?data-(?:seen|changed)"?[=:]")[0-9a-z]{6}"/g, '$1ssssss"')
    .replace(/(D Month YYYY, hh:mm [^"<]{3,9}">)\d\d:\d\d(?=<)/g, '$1hh:mm')
    .replace(/(D Month YYYY, hh:mm [^"<]{3,9}","children":")\d\d:\d\d(?=")/g, '$1hh:mm')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UUID');
}
