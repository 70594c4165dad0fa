import type { StatedDate } from './feed-date';
import type { Enclosure, FeedFormat } from './reading';

/** A feed's facts on their way into canonical RSS. */
export interface FeedDraft {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly description: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly ttlMinutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  readonly hub: string | null;
  readonly self: string | null;
  readonly items: readonly ItemDraft[];
}

export interface ItemDraft {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly summary: string | null;
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly published: StatedDate | null;
  readonly publishedText: string | null;
  readonly modified: StatedDate | null;
  readonly language: string | null;
  readonly credit: string | null;
  readonly enclosures: readonly Enclosure[];
  readonly replies: string | null;
}
