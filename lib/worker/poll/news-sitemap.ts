import type { Entry } from '@/lib/news/entry';
import type { SourceKind } from '@/lib/news/outlet';

/** The most that a news sitemap may hold (Google's rules for it). */
const mostNews = 1000;

/**
 * The lines of a sitemap that are looked at: of a news sitemap the thousand newest, whatever it holds. The
 * rules also say "of the last two days", which outlets break both ways; an older line is left to the rules
 * of relevance, for a sitemap that keeps its news longer is how a late start still finds the event.
 */
export function newsOf(entries: readonly Entry[], kind: SourceKind): readonly Entry[] {
  if (kind !== 'news-sitemap' || entries.length <= mostNews) return entries;
  const byTime = entries.map((entry) => ({ entry, at: timeOf(entry) }));
  return byTime
    .sort((a, b) => b.at - a.at)
    .slice(0, mostNews)
    .map(({ entry }) => entry);
}

function timeOf({ published, modified }: Entry): number {
  const claim = published ?? modified;
  if (claim === null) return 0;
  return claim.kind === 'instant' ? claim.at.getTime() : Date.parse(claim.day);
}
