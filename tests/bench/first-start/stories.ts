import type { Block } from '@/lib/news/block';
import { loadSampleCoverage, loadSampleOutlets, type SampleOutlet } from '@/lib/sample/load-coverage';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import type { SampleReport } from '@/lib/sample/report';
import type { SeededRandom } from '@/tests/support/seeded-random';
import { asides } from './asides';

/** An article of the loopback internet. */
export interface Story {
  readonly report: PrintedReport;
  readonly publishedAt: Date;
  /** Of the summit's own days, of other days of its coverage, or not about it though it has its words. */
  readonly kind: 'own-day' | 'other-day' | 'off-topic';
  /** The title under which archives list it. */
  readonly listedAs: string;
}

/** Reports that stories are composed of, of one language. */
interface Stock {
  readonly ownDay: readonly SampleReport[];
  readonly otherDay: readonly SampleReport[];
  readonly offTopic: readonly SampleReport[];
}

/** What stories of an invented outlet's language are made of. */
export type StoryMaker = (random: SeededRandom, kind: Story['kind'], place: StoryPlace) => Story;

interface StoryPlace {
  readonly path: string;
  readonly publishedAt: Date;
}

const ownDays = new Set(['2025-08-15', '2025-08-16']);

/** Makers of stories by the sample outlet whose language and look they have. */
export function openStoryMakers(): ReadonlyMap<SampleOutlet, StoryMaker> {
  const outlets = loadSampleOutlets();
  const reports = new Map(outlets.map((outlet) => [outlet, loadSampleCoverage(outlet.slug)] as const));
  const stocks = new Map<string, Stock>();
  for (const { language } of outlets) {
    const all = outlets.flatMap((one) => (one.language === language ? (reports.get(one) ?? []) : []));
    const about = all.filter(({ offTopic, changes }) => !offTopic && changes.length === 0);
    stocks.set(language, {
      ownDay: about.filter(({ published }) => ownDays.has(published?.slice(0, 10) ?? '')),
      otherDay: about.filter(({ published }) => !ownDays.has(published?.slice(0, 10) ?? '')),
      offTopic: [...all.filter(({ offTopic }) => offTopic), ...(asides[language] ?? [])],
    });
  }
  return new Map(
    outlets.map((outlet) => [outlet, (...words) => compose(stocks.get(outlet.language), ...words)]),
  );
}

function compose(
  stock: Stock | undefined,
  random: SeededRandom,
  kind: Story['kind'],
  place: StoryPlace,
): Story {
  if (stock === undefined) throw new Error('There are no reports in that language.');
  const from = { 'own-day': stock.ownDay, 'other-day': stock.otherDay, 'off-topic': stock.offTopic }[kind];
  const first = random.pick(from);
  const blocks = kind === 'off-topic' ? first.blocks : mixed(random, first, from);
  return {
    kind,
    listedAs: first.headline,
    publishedAt: place.publishedAt,
    report: {
      path: place.path,
      headline: first.headline,
      standfirst: first.standfirst,
      byline: first.byline,
      dateline: first.dateline,
      published: place.publishedAt.toISOString().replace('.000Z', 'Z'),
      modified: null,
      section: first.section,
      credit: null,
      blocks,
      isCut: false,
    },
  };
}

/** A page that was listed under the summit's words, and is by now a shop's: nothing of them stands on it. */
export function baitOf(story: Story): Story {
  const text = [
    'Compare the best odds of this week and get a welcome bonus of up to 200 dollars with your first deposit.',
    'Our editors have tested 40 houses for you. Payouts are quick, the games are fair, and support answers day and night.',
    'Play with care. Offers are for adults only, and terms differ by country.',
  ];
  return {
    ...story,
    report: {
      ...story.report,
      headline: 'Best bonus offers and odds of the week',
      standfirst: null,
      blocks: text.map((one) => ({ kind: 'paragraph' as const, text: one })),
    },
    listedAs: 'Trump Putin Alaska summit live: watch the talks in Anchorage free',
  };
}

/** A report's opening, then what others of those days tell too: some 400 to 900 words. */
function mixed(random: SeededRandom, first: SampleReport, from: readonly SampleReport[]): readonly Block[] {
  const isParagraph = ({ kind }: Block): boolean => kind === 'paragraph';
  const own = first.blocks.filter(isParagraph);
  const others = random.shuffle(
    from.filter((one) => one !== first).flatMap(({ blocks }) => blocks.filter(isParagraph)),
  );
  return [...own, ...others.slice(0, random.integer(4, 12))];
}
