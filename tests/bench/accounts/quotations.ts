import type { CastMember } from '@/lib/coverage/quotations/cast';
import { compareWordings } from '@/lib/coverage/quotations/compare-wordings';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';
import { blockText } from '@/lib/news/block';
import type { LabelledArticle } from './labelled';

/** What is said in each article, and by whom where that is sure. */
export function predictQuotations(articles: readonly LabelledArticle[], cast: readonly CastMember[]) {
  return articles.flatMap((article) =>
    findQuotations(article, cast).map(({ speaker, ...place }) => ({
      id: article.id,
      ...place,
      speaker: speaker?.name ?? null,
      how: speaker?.how,
    })),
  );
}

type Predicted = ReturnType<typeof predictQuotations>[number];

const kinds = { identical: 'identical', trimmed: 'trimmed', otherwise: 'worded-otherwise' } as const;

/** Which of the quotations found are one utterance, all compared with all. */
export function predictSameQuotations(articles: readonly LabelledArticle[], found: readonly Predicted[]) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quoted = found.flatMap(({ speaker, ...place }) => {
    const article = byId.get(place.id);
    if (article === undefined) return [];
    const line = place.block === -1 ? article.headline : article.standfirst;
    const block = article.blocks[place.block];
    const text = (block === undefined ? (line ?? '') : blockText(block)).slice(place.start, place.end);
    return [
      {
        place: { id: place.id, block: place.block, start: place.start },
        text,
        speaker,
        language: article.language,
      },
    ];
  });
  return quoted.flatMap((one, at) =>
    quoted.slice(at + 1).flatMap((other) => {
      const wording = compareWordings(one, other);
      return wording === null ? [] : [{ a: one.place, b: other.place, kind: kinds[wording] }];
    }),
  );
}
