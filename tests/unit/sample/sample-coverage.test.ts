import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import type { HttpClient } from '@/lib/ingest/http/http-client';
import type { Article } from '@/lib/news/article';
import { type Block, bodyText } from '@/lib/news/block';
import { canonicalAddress } from '@/lib/news/canonical-address';
import type { Entry } from '@/lib/news/entry';
import { relevanceRules } from '@/lib/news/relevance';
import { printEdition } from '@/lib/sample/edition';
import { loadSampleCoverage, loadSampleOutlets, type SampleOutlet } from '@/lib/sample/load-coverage';
import { type Newsroom, openNewsroom } from '@/lib/sample/newsroom';
import { openingOf } from '@/lib/sample/press/printed-lines';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import { addressOf, type Site } from '@/lib/sample/press/site';
import { siteOf } from '@/lib/sample/press/site-styles';
import type { SampleReport } from '@/lib/sample/report';
import { machineTime } from '@/lib/site/dates';
import { createTestClient } from '@/tests/support/http-client';
import { readBehind, readLines } from '@/tests/support/site/sample-reader';

const outlets = loadSampleOutlets();
const all = outlets.flatMap((outlet) =>
  loadSampleCoverage(outlet.slug).map((report) => ({ outlet, report })),
);
const onTopic = all.filter(({ report }) => !report.offTopic);

/** Letters and digits only: what a reader hears, whatever marks and spaces stand between. */
function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

describe('the coverage is what was asked for', () => {
  it('at least 12 outlets in 6 countries and 6 languages, one of them right-to-left', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(12);
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(outlets.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
    expect(outlets.filter((outlet) => siteOf(outlet).tongue.direction === 'rtl')).not.toEqual([]);
    for (const { slug } of outlets) expect(onTopic.some(({ outlet }) => outlet.slug === slug)).toBe(true);
  });

  it('at least 60 reports of the summit and 20 of other things, from 8 to 25 August 2025', () => {
    expect(onTopic.length).toBeGreaterThanOrEqual(60);
    expect(all.length - onTopic.length).toBeGreaterThanOrEqual(20);
    for (const { report } of all) {
      const day = report.published?.slice(0, 10) ?? '2025-08-15';
      expect(day >= '2025-08-08' && day <= '2025-08-25', `${report.path} ${day}`).toBe(true);
    }
  });

  it('no address twice, all data files read', () => {
    const addresses = all.map(({ outlet, report }) => `${outlet.slug}${report.path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('two wire reports republished by others, one of them shortened, one under another headline', () => {
    const reprints = all.flatMap(({ report }) => {
      const original = report.credit === null ? null : originalOf(report);
      return original === null ? [] : [{ report, original }];
    });
    expect(reprints.length).toBe(all.filter(({ report }) => report.credit !== null).length);
    expect(new Set(reprints.map(({ original }) => original.path)).size).toBeGreaterThanOrEqual(2);
    const lengthOf = ({ blocks }: SampleReport) => bodyText(blocks).length;
    expect(reprints.some(({ report, original }) => lengthOf(report) < 0.7 * lengthOf(original))).toBe(true);
    expect(reprints.some(({ report, original }) => key(report.headline) !== key(original.headline))).toBe(
      true,
    );
  });

  it('a live blog with its entries, a correction, and a report of which only the beginning is shown', () => {
    const kinds = onTopic.map(({ report }) => new Set(report.blocks.map(({ kind }) => kind)));
    expect(kinds.filter((one) => one.has('live-entry'))).toHaveLength(1);
    expect(kinds.filter((one) => one.has('correction'))).toHaveLength(1);
    expect(onTopic.filter(({ report }) => report.shown !== null)).toHaveLength(1);
  });

  it('one report that changed twice, one that was withdrawn', () => {
    expect(onTopic.filter(({ report }) => report.changes.length === 2)).toHaveLength(1);
    expect(onTopic.filter(({ report }) => report.withdrawn)).toHaveLength(1);
    for (const { report } of all) {
      const times = [report.published, ...report.changes.map(({ modified }) => modified)];
      const instants = times.map((time) => (time === null ? 0 : Date.parse(time)));
      expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    }
  });
});

/** The agency's own report that shares most paragraphs with a reprint; null where fewer than two are shared. */
function originalOf(reprint: SampleReport): SampleReport | null {
  const paragraphs = new Set(reprint.blocks.map((block) => key(bodyText([block]))));
  const shared = ({ blocks }: SampleReport) =>
    blocks.filter((block) => paragraphs.has(key(bodyText([block])))).length;
  const [best] = all
    .filter(({ outlet }) => outlet.name === reprint.credit)
    .map(({ report }) => report)
    .sort((one, other) => shared(other) - shared(one));
  return best === undefined || shared(best) < 2 ? null : best;
}

interface Read {
  readonly site: Site;
  readonly sample: SampleReport;
  readonly report: PrintedReport;
  readonly entry: Entry;
  readonly article: Article;
}

describe('the worker reads what was written', () => {
  let newsroom: Newsroom;
  let http: HttpClient;
  const read: Read[] = [];

  beforeAll(async () => {
    newsroom = await openNewsroom();
    newsroom.setEdition(newsroom.editions);
    http = createTestClient({ reach: newsroom.reach });
    // One after the other: while pages of all were read, requests of others waited for longer than a client does.
    for (const outlet of newsroom.outlets) read.push(...(await readOutlet(outlet)));
  });
  afterAll(async () => {
    await http.close();
    await newsroom.close();
  });

  async function readOutlet(outlet: SampleOutlet): Promise<readonly Read[]> {
    const site = siteOf(outlet);
    const lines = await readLines(http, outlet.sources[0]?.url ?? '');
    const found: Read[] = [];
    for (const sample of loadSampleCoverage(outlet.slug)) {
      const { report, isGone } = printEdition(sample, { number: newsroom.editions, isLast: true });
      const entry = lines.find(
        ({ address }) => canonicalAddress(address, null) === addressOf(site, report.path),
      );
      if (entry === undefined) throw new Error(`${report.path} is not in the feed of ${outlet.slug}.`);
      if (!isGone)
        found.push({ site, sample, report, entry, article: await readBehind(http, outlet, entry) });
    }
    expect(lines).toHaveLength(loadSampleCoverage(outlet.slug).length);
    return found;
  }

  /** One comparison for every report, so that a failure shows all of them. */
  function compare<T>(of: (one: Read) => T, expected: (one: Read) => T, among: readonly Read[] = read): void {
    const list = (value: (one: Read) => T) =>
      among.map((one) => [addressOf(one.site, one.report.path), value(one)]);
    expect(among.length).toBeGreaterThan(3);
    expect(list(of)).toEqual(list(expected));
  }

  it('addresses: tracking parameters, AMP forms and the mobile host lead to the article', () => {
    compare(
      ({ article }) => article.address,
      ({ site, report }) => addressOf(site, report.path),
    );
  });

  it('headlines, in the feed and on the page', () => {
    compare(
      ({ entry }) => entry.headline,
      ({ report }) => report.headline,
    );
    compare(
      ({ article }) => article.headline,
      ({ report }) => report.headline,
    );
  });

  it('bylines', () => {
    compare(
      ({ article }) => article.byline,
      ({ report }) => report.byline,
    );
  });

  it('times: to the second or minute, a bare day as a day, none as none', () => {
    const claimed = (time: string | null) =>
      time === null || time.length === 10 ? time : new Date(time).toISOString();
    compare(
      ({ article }) => machineTime(article.published),
      ({ report }) => claimed(report.published),
    );
  });

  it('sections and languages', () => {
    compare(
      ({ article }) => article.section,
      ({ report }) => report.section,
    );
    compare(
      ({ article }) => article.language.slice(0, 2),
      ({ site }) => site.language.slice(0, 2),
    );
  });

  it('datelines, without the marks that part them from the text', () => {
    const bare = (opening: string) => opening.replace(/^【|】$|(?:\.-|\.| [—–]) $/gu, '');
    compare(
      ({ article }) => article.dateline ?? '',
      ({ site, report }) => bare(openingOf(site, report)),
    );
  });

  it('standfirsts', () => {
    compare(
      ({ article }) => article.standfirst,
      ({ report }) => report.standfirst,
    );
  });

  it('the agency of a reprint', () => {
    const reprints = read.filter(({ report }) => report.credit !== null);
    compare(
      ({ article }) => article.credit,
      ({ report }) => report.credit,
      reprints,
    );
  });

  it('every word of a report, once, in its order, and no word of what stands round it', () => {
    compare(
      ({ article }) => bodyText(article.blocks),
      ({ report }) => bodyText(report.blocks),
    );
  });

  it('the kinds of blocks', () => {
    const outline = (blocks: readonly Block[]) =>
      blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'paragraph').map(({ kind }) => kind);
    compare(
      ({ article }) => outline(article.blocks),
      ({ report }) => outline(report.blocks),
    );
  });

  it('entries of a live blog by their hour, and corrections, apart from the text', () => {
    const marked = (blocks: readonly Block[]) =>
      blocks.flatMap((block): readonly Block[] => {
        if (block.kind === 'live-entry')
          return [{ ...block, at: block.at === null ? null : new Date(block.at).toISOString() }];
        return block.kind === 'correction' ? [block] : [];
      });
    compare(
      ({ article }) => marked(article.blocks),
      ({ report }) => marked(report.blocks),
    );
  });

  it('which of them show only the beginning', () => {
    compare(
      ({ article }) => article.isBeginningOnly,
      ({ report }) => report.isCut,
    );
  });

  it('what the outlet calls them', () => {
    const called = (kind: string) =>
      read.filter(({ article }) => article.kind === kind).map(({ report }) => report.path);
    expect(called('live')).toEqual(['/news/live/world-68114188']);
    expect(called('opinion')).toEqual(
      expect.arrayContaining([
        '/opinion/2025/08/25/two-weeks-is-not-a-policy-48380',
        '/comment/leading-articles/after-anchorage-b7106950',
        '/article/31903',
        '/articles/TS250817S0001',
      ]),
    );
    expect(called('analysis')).toContain('/politics/2025/08/09/why-alaska-summit-russia-sold-land-48107');
    const asked = [
      'Opinion',
      'Leading articles',
      'Kommentar',
      'Análisis',
      'Мнение',
      '社説',
      'News Analysis',
      'Analyse',
    ];
    const wrong = read.filter(
      ({ article, report }) =>
        (article.kind === 'opinion' || article.kind === 'analysis') && !asked.includes(report.section ?? ''),
    );
    expect(wrong.map(({ report }) => `${report.path} ${report.section}`)).toEqual([]);
  });

  it('captions, apart from the text', () => {
    compare(
      ({ article }) => captionsOf(article.blocks),
      ({ report }) => captionsOf(report.blocks),
    );
  });

  const rules = relevanceRules(loadEvent());
  /** What the worker would ask for at all. */
  const isRead = ({ entry }: Read) => rules.judgeEntry(entry).kind === 'worth-reading';
  const isStored = (one: Read) => isRead(one) && rules.judgeArticle(one.article).kind === 'about';

  it('60 reports or more are stored, and none that is about something else', () => {
    const stored = read.filter(isStored);
    expect(stored.filter(({ sample }) => sample.offTopic).map(({ report }) => report.path)).toEqual([]);
    expect(stored.length).toBeGreaterThanOrEqual(60);
  });
});

function captionsOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'caption');
}
