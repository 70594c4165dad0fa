import { z } from 'zod';
import type { Block } from '@/lib/news/block';

const blockKinds = ['paragraph', 'heading', 'quotation'] as const;

/** One line of DIR/articles.jsonl. */
export const articleRow = z.object({
  id: z.string(),
  outlet: z.string(),
  headline: z.string(),
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  language: z.string(),
  published: z.string().nullable(),
  blocks: z.array(
    z
      .object({ kind: z.string(), text: z.string() })
      .transform(
        ({ kind, text }): Block => ({ kind: blockKinds.find((one) => one === kind) ?? 'paragraph', text }),
      ),
  ),
});

export type LabelledArticle = z.infer<typeof articleRow>;
