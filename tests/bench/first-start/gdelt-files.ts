import { gzipSync } from 'node:zlib';
import type { HostAnswer } from '@/tests/support/archives/archive-host';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';
import type { InternetHost } from './hosts';
import type { Story } from './stories';

const quarterMs = 15 * 60_000;
/** Lines of a file that are about anything else. */
const otherLines = 800;
const noiseFiles = 16;

const languages: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  uk: 'Ukrainian',
  ru: 'Russian',
  ar: 'Arabic',
  ja: 'Japanese',
};

/**
 * GDELT's Article List: a file in the first three minutes after each quarter hour, one of eight missing, and now
 * and then none of them but a later one; 800 lines of other news in each, and the stories some minutes after
 * they were published.
 */
export function listInGdelt(hosts: readonly InternetHost[]): (path: string) => HostAnswer | null {
  const byQuarter = new Map<number, string[]>();
  const random = createSeededRandom(77);
  for (const newsroom of hosts) {
    for (const story of newsroom.stories) {
      const seenAt = story.publishedAt.getTime() + random.integer(4, 40) * 60_000;
      const quarter = Math.floor(seenAt / quarterMs) * quarterMs;
      byQuarter.set(quarter, [...(byQuarter.get(quarter) ?? []), lineOf(newsroom, story)]);
    }
  }
  const noise = Array.from({ length: noiseFiles }, () => gzipSync(noiseOf(random)));
  return (path) => {
    const stamp = /\/gdeltv3\/gal\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)00\.gal\.json\.gz$/.exec(path);
    if (stamp === null) return null;
    const [, year, month, day, hour, minute] = stamp;
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
    const quarter = Math.floor(at / quarterMs) * quarterMs;
    const minutes = minutesOf(quarter);
    const place = minutes.indexOf((at - quarter) / 60_000);
    if (place < 0) return null;
    const lines = (byQuarter.get(quarter) ?? []).filter((_, number) => number % minutes.length === place);
    // Members of one gzip file are read as one.
    const own = lines.length === 0 ? [] : [gzipSync(lines.join(''))];
    const other = noise[(quarter / quarterMs + place) % noiseFiles] ?? Buffer.alloc(0);
    return { headers: { 'content-type': 'application/gzip' }, body: Buffer.concat([other, ...own]) };
  };
}

/** The minutes of a quarter hour that have a file. */
function minutesOf(quarter: number): readonly number[] {
  const random = createSeededRandom(quarter / quarterMs);
  const minutes = [1, 2, 3].filter(() => !random.isLucky(1 / 8));
  return minutes.length === 0 || random.isLucky(1 / 40) ? [random.integer(4, 14)] : minutes;
}

function lineOf({ site, host }: InternetHost, { report, listedAs }: Story): string {
  const lang = languages[site.language.slice(0, 2)] ?? 'English';
  return `${JSON.stringify({ url: `${site.origin}${report.path}`, title: listedAs, lang, domain: host, desc: '' })}\n`;
}

const words =
  'council budget school bridge harvest market court team coach festival rain road hospital union rates exports film album storm fire vote mayor museum tax water'.split(
    ' ',
  );

function noiseOf(random: SeededRandom): string {
  const lines = Array.from({ length: otherLines }, () => {
    const title = Array.from({ length: random.integer(6, 12) }, () => random.pick(words)).join(' ');
    const number = random.integer(1, 99_999_999);
    const url = `http://www.daily-${number % 4000}.example.net/${title.replaceAll(' ', '-')}-${number}`;
    return `${JSON.stringify({ date: '2025-08-15T12:00:00Z', url, title, lang: 'English', domain: `daily-${number % 4000}.example.net`, desc: `${title} ${title}` })}\n`;
  });
  return lines.join('');
}
