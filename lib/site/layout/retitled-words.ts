import type { ListedArticle, Retitled } from '@/lib/news/shown/listing';
import { dayOf } from '@/lib/news/zoned-time';
import { clockTime, fullTime, shortTime } from '@/lib/site/dates';

/**
 * When a headline was changed, in words: by the outlet's own date of it, "headline changed 18:05"; where it gives
 * none, as we saw it. The day is named where it is not the article's.
 */
export function retitledWords(
  { sortAt }: Pick<ListedArticle, 'sortAt'>,
  { seenAt, modifiedAt }: Retitled,
  zone: string,
): string {
  const at = modifiedAt ?? seenAt;
  const day = dayOf(at, zone);
  const home = sortAt === null ? null : dayOf(sortAt, zone);
  const time = home === day ? clockTime(at, zone) : shortTime(at, zone, home);
  return modifiedAt === null ? `headline changed, seen ${time}` : `headline changed ${time}`;
}

/** The same in full, for the time's title. */
export function retitledTitle({ seenAt, modifiedAt }: Retitled, zone: string): string {
  const seen = `seen by us ${fullTime(seenAt, zone)}`;
  return modifiedAt === null
    ? `The outlet does not date it; ${seen}`
    : `The outlet dates its change ${fullTime(modifiedAt, zone)}; ${seen}`;
}
