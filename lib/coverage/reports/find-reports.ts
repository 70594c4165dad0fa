import type { Block } from '@/lib/news/block';
import { fingerprintOf } from './fingerprint';
import { Furniture } from './furniture';
import { type JoinedReports, joinReports } from './join-reports';
import { type ComparedArticle, type Likeness, likenessTo } from './likeness';
import { MarkIndex } from './mark-index';

/** An article as the store has it. */
export interface ReportedArticle extends Omit<ComparedArticle, 'fingerprint'> {
  readonly blocks: readonly Block[];
}

/** Compares articles as they come in: each with all that were there before it. */
export class ReportFinder {
  private readonly index = new MarkIndex();
  private readonly articles: ComparedArticle[] = [];

  /** What an article has in common with those added so far; it is not added. */
  likesOf(article: ComparedArticle): readonly Likeness[] {
    const candidates = this.index.candidates(article.fingerprint.marks);
    if (candidates.length === 0) return [];
    const likeness = likenessTo(article);
    return candidates.flatMap((place) => {
      const other = this.articles[place];
      const like = other === undefined ? null : likeness(other);
      return like === null ? [] : [like];
    });
  }

  add(article: ComparedArticle) {
    this.index.add(article.fingerprint.marks);
    this.articles.push(article);
  }
}

/** Which articles are one report, all compared with all; each outlet's furniture left out. */
export function findReports(articles: readonly ReportedArticle[]): JoinedReports {
  const furniture = new Furniture();
  for (const { outlet, blocks } of articles) furniture.add(outlet, blocks);
  const compared = articles.map((article) => comparedArticle(article, furniture));
  const finder = new ReportFinder();
  const likes = compared.flatMap((article) => {
    const found = finder.likesOf(article);
    finder.add(article);
    return found;
  });
  return joinReports(compared, likes);
}

/** An article as it is compared, without what is known to be its outlet's furniture. */
export function comparedArticle(
  { blocks, ...article }: ReportedArticle,
  furniture: Furniture,
): ComparedArticle {
  return { ...article, fingerprint: fingerprintOf(blocks, furniture.of(article.outlet)) };
}
