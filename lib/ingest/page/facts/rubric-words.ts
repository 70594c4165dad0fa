import { foldSpace } from '@/lib/ingest/page/text-run';
import { pressMatcher } from '@/lib/language/press-words';
import type { ArticleKind } from '@/lib/news/article';

type Rubric = Exclude<ArticleKind, 'news'>;

/** What outlets print over a piece that is not plain news: whole rubrics, never parts of one. */
const rubrics = (['opinion', 'analysis', 'live', 'video', 'interview'] satisfies Rubric[]).map((kind) => ({
  kind,
  words: pressMatcher([{ kinds: [kind], after: '$' }]),
}));

/** The kind that a rubric names, all of it: "Meinung", "LIVE BLOG •", "Opinion:"; null for any other text. */
export function kindOfRubric(text: string): Rubric | null {
  if (text.length > 60) return null;
  const word = foldSpace(text)
    .replace(/^[^\p{L}]+|[^\p{L}&]+$/gu, '')
    .replace(/[ʼ`]/g, '’');
  return rubrics.find(({ words }) => words.in(word))?.kind ?? null;
}
