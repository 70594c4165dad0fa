import { edgeBlocks, fingerprintOf, isFurniture } from '@/lib/coverage/reports/fingerprint';
import { joinReports } from '@/lib/coverage/reports/join-reports';
import { type ComparedArticle, type Likeness, likenessTo } from '@/lib/coverage/reports/likeness';
import { ownWords } from '@/lib/coverage/reports/own-words';
import type { Block } from '@/lib/news/block';

export interface ReportedArticle extends Omit<ComparedArticle, 'fingerprint'> {
  readonly blocks: readonly Block[];
}

interface FoundReports {
  /** The id of the report's first article, by the id of each. */
  readonly reportOf: ReadonlyMap<string, string>;
  /** What articles of different reports have in common. */
  readonly passages: readonly Likeness[];
}

/** Marks in common without which two texts are not compared, as the record has it. */
const fewestMarks = 2;

/** What a store finds of these articles, each compared with those before it; without a store. */
export function findReports(articles: readonly ReportedArticle[]): FoundReports {
  const edges = edgesByOutlet(articles);
  const compared = articles.map(({ blocks, ...article }) => {
    const known = edges.get(article.outlet);
    return { ...article, fingerprint: fingerprintOf(blocks, (block) => isFurniture(known?.get(block) ?? 0)) };
  });
  const likes = compared.flatMap((article, at) => {
    const likeness = likenessTo(article);
    return compared
      .slice(0, at)
      .filter((other) => haveMarksInCommon(article, other))
      .flatMap((other) => likeness(other) ?? []);
  });
  const reportOf = joinReports(compared, likes);
  const passages = likes.filter(({ first, second }) => reportOf.get(first.id) !== reportOf.get(second.id));
  return { reportOf, passages };
}

/** In how many articles of each outlet a block stands at the edges. */
function edgesByOutlet(
  articles: readonly ReportedArticle[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const edges = new Map<string, Map<number, number>>();
  for (const { outlet, blocks } of articles) {
    const known = edges.get(outlet) ?? new Map<number, number>();
    edges.set(outlet, known);
    for (const block of new Set(edgeBlocks(ownWords(blocks)))) known.set(block, (known.get(block) ?? 0) + 1);
  }
  return edges;
}

function haveMarksInCommon({ fingerprint }: ComparedArticle, other: ComparedArticle): boolean {
  const marks = new Set(fingerprint.marks);
  const common = other.fingerprint.marks.filter((mark) => marks.has(mark)).length;
  return common >= Math.min(fewestMarks, marks.size) && common > 0;
}
