import { Marked } from '@/components/frame/marked';
import type { Block } from '@/lib/news/block';
import type { FindMarks } from '@/lib/news/shown/search-hit';
import { dayOf } from '@/lib/news/zoned-time';
import { clockTime, fullTime, shortTime, zoneAbbreviation } from '@/lib/site/dates';

type Entry = Extract<Block, { kind: 'live-entry' }>;

/** Where an entry of a live blog begins: its hour, by a clock that is named (the text may speak by another), and its heading. */
export function LiveEntry({
  entry,
  zone,
  namesDay,
  marks,
}: {
  readonly entry: Entry;
  readonly zone: string;
  /** Whether the hour alone would not tell which day it is. */
  readonly namesDay: boolean;
  readonly marks: { readonly find: FindMarks | null; readonly isPlace: boolean };
}) {
  const at = entry.at === null ? null : new Date(entry.at);
  return (
    <div className="mt-2 border-rule border-t pt-2.5">
      {at !== null && (
        <time
          dateTime={at.toISOString()}
          title={fullTime(at, zone)}
          className="block font-sans text-[0.9375rem] text-quiet leading-6"
        >
          {namesDay ? shortTime(at, zone) : clockTime(at, zone)} {zoneAbbreviation(at, zone)}
        </time>
      )}
      {entry.text !== null && (
        <h2 className="text-pretty font-bold text-xl leading-snug">
          <Marked text={entry.text} {...marks} />
        </h2>
      )}
    </div>
  );
}

/** Whether the entries of a text fall on more than one day of a zone. */
export function spansDays(blocks: readonly Block[], zone: string): boolean {
  const days = blocks.flatMap((block) =>
    block.kind === 'live-entry' && block.at !== null ? [dayOf(new Date(block.at), zone)] : [],
  );
  return new Set(days).size > 1;
}
