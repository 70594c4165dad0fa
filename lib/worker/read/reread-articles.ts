import { type ArticleToReread, listToReread } from '@/lib/db/record/corrections';
import { type Reread, type RereadTools, rereadRevision } from './correct-reading';

/** How far reading again has come, counted in stored states (revisions), not in articles. */
export interface RereadTally {
  readonly articles: number;
  readonly states: Readonly<Record<Reread['kind'], number>>;
}

export interface RereadOptions {
  /** Articles by id; null: all. */
  readonly only: readonly string[] | null;
  /** Articles at once: as many as the reader has processes. */
  readonly atOnce: number;
  readonly onProgress: (tally: RereadTally) => void;
  /** Ends it early; what was corrected stays, and a second run finds it the same. */
  readonly signal: AbortSignal;
}

export interface RereadSummary extends RereadTally {
  /** Ids among those asked for that no article has. */
  readonly unknown: readonly string[];
  /** States that today's reader can make no article of, or finds off-topic: they stay as they were. */
  readonly unreadable: readonly { readonly id: string; readonly address: string; readonly why: string }[];
}

const batch = 50;

/**
 * Reads every stored state again from its kept page, without a single request. Holds no more than a batch
 * of ids and the bodies being read.
 */
export async function rereadArticles(tools: RereadTools, options: RereadOptions): Promise<RereadSummary> {
  const { only, atOnce, onProgress, signal } = options;
  const unknown = new Set(only);
  const states = { corrected: 0, same: 0, 'not-kept': 0, unreadable: 0 };
  const unreadable: RereadSummary['unreadable'][number][] = [];
  let articles = 0;
  const lane = async (waiting: ArticleToReread[]) => {
    for (let article = waiting.shift(); article !== undefined && !signal.aborted; article = waiting.shift()) {
      unknown.delete(article.id);
      for (const { number } of article.revisions) {
        const reread = await rereadRevision(tools, article, number);
        states[reread.kind] += 1;
        if (reread.kind === 'unreadable')
          unreadable.push({ id: article.id, address: article.address, why: reread.why });
      }
      articles += 1;
      onProgress({ articles, states });
    }
  };
  for (let after = ''; !signal.aborted; ) {
    const found = await listToReread(tools.database, { after, take: batch, only });
    after = found.at(-1)?.id ?? '';
    if (after === '') break;
    const waiting = [...found];
    await Promise.all(Array.from({ length: atOnce }, () => lane(waiting)));
  }
  return { articles, states, unreadable, unknown: signal.aborted ? [] : [...unknown] };
}
