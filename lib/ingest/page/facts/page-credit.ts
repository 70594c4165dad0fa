import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import { isAgency, parseCredit } from '@/lib/news/credit';

/**
 * The agency that a line beside the text credits ("Source: Northern Wire"); null where there is none.
 * Such a line is clutter by its words, for most of its kind name a picture's source, so only an agency's
 * name counts, and only where the article stands.
 */
export function printedCredit(judged: readonly Judged[]): string | null {
  const first = judged.findIndex((item) => item.keep);
  const last = judged.findLastIndex((item) => item.keep);
  if (first === -1) return null;
  const near = judged
    .slice(Math.max(0, first - 3), last + 4)
    .filter((item) => !item.keep && item.inside && item.name !== 'clutter' && item.name !== 'caption');
  for (const { block } of near.toReversed()) {
    const credit = block.kind === 'caption' ? null : parseCredit(block.text);
    if (credit !== null && isAgency(credit)) return credit;
  }
  return null;
}
