import { loadEvent } from '@/lib/event/load';
import type { Block } from '@/lib/news/block';
import { type RelevanceRules, relevanceRules } from '@/lib/news/relevance';
import { loadSampleCoverage, loadSampleOutlets, type SampleOutlet } from '@/lib/sample/load-coverage';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import type { SampleReport } from '@/lib/sample/report';
import type { SeededRandom } from '@/tests/support/seeded-random';

/** Makes stories of a language, each with text of its own. */
export type StoryMaker = (random: SeededRandom, path: string) => PrintedReport;

/** Of its words one in so many stays where it stood. */
const keptWords = 0.15;

/**
 * Makers of stories by the sample outlet whose language and look they have. A story is laid out as the sample's reports
 * are, with their names, quotation marks and lengths, and nearly all other words are drawn anew: made of whole sentences,
 * any two stories had some in common, and each was compared with dozens. What the worker would pass over is drawn again.
 * Of languages whose words are told by spaces and whose names by capitals.
 */
export function openStoryMakers(): readonly (readonly [SampleOutlet, StoryMaker])[] {
  const rules = relevanceRules(loadEvent());
  const outlets = loadSampleOutlets().filter(({ language }) => language !== 'ja' && language !== 'ar');
  const reports = outlets.map(({ slug }) =>
    loadSampleCoverage(slug).filter(({ offTopic, published }) => !offTopic && published !== null),
  );
  return outlets.map((outlet) => {
    const stock = reports.flatMap((own, at) => (outlets[at]?.language === outlet.language ? own : []));
    const vocabulary = stock.flatMap(paragraphs).flatMap((text) => text.match(ownWord) ?? []);
    const make = (random: SeededRandom, path: string): PrintedReport => {
      const story = compose(stock, { vocabulary, random, path });
      return isCoverage(rules, story, outlet) ? story : make(random, path);
    };
    return [outlet, make] as const;
  });
}

function isCoverage(
  rules: RelevanceRules,
  { headline, standfirst, blocks, path: address }: PrintedReport,
  { language }: SampleOutlet,
): boolean {
  const entry = { address, headline, summary: null, categories: [], language };
  const article = { headline, standfirst, blocks, language, published: { kind: 'unknown' } } as const;
  return rules.judgeEntry(entry).kind === 'worth-reading' && rules.judgeArticle(article).kind === 'about';
}

/** A word that is no name. */
const ownWord = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu;

function compose(
  stock: readonly SampleReport[],
  {
    vocabulary,
    random,
    path,
  }: { readonly vocabulary: readonly string[]; readonly random: SeededRandom; readonly path: string },
): PrintedReport {
  const first = random.pick(stock);
  const anew = (text: string) =>
    text.replace(ownWord, (word) => (random.isLucky(keptWords) ? word : random.pick(vocabulary)));
  const others = random.shuffle(stock.flatMap(paragraphs)).slice(0, random.integer(3, 9));
  const blocks: readonly Block[] = [...paragraphs(first), ...others].map((text) => ({
    kind: 'paragraph',
    text: anew(text),
  }));
  const { headline, standfirst, byline, dateline, section, published } = first;
  return {
    path,
    headline,
    standfirst: standfirst === null ? null : anew(standfirst),
    byline,
    dateline,
    published,
    modified: null,
    section,
    credit: null,
    blocks,
    isCut: false,
  };
}

function paragraphs({ blocks }: SampleReport): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
