import { Marked } from '@/components/frame/marked';
import { type Block, blockText } from '@/lib/news/block';
import type { FindMarks } from '@/lib/news/shown/search-hit';
import { LiveEntry, spansDays } from './live-entry';
import { TextTable } from './text-table';

export interface ArticleTextProps {
  readonly blocks: readonly Block[];
  /** Printed before the first paragraph, as newspapers do; null where the copy has none. */
  readonly dateline: string | null;
  /** The site shows only the first paragraph (ARTICLE_TEXT=excerpt). */
  readonly isExcerpt: boolean;
  /** The hours of a live blog are told by its clock. */
  readonly zone: string;
  /** What an address asks to be marked; null: nothing. */
  readonly find?: FindMarks | null;
}

/** An outlet's own text, set for reading. Captions stand apart from the text they stood in. */
export function ArticleText({ blocks, dateline, isExcerpt, zone, find = null }: ArticleTextProps) {
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  const shown = shownBlocks(blocks, isExcerpt);
  const lead = isExcerpt ? 0 : first;
  const marked = find === null ? -1 : firstMarked(shown, find);
  const clock = { zone, namesDay: spansDays(blocks, zone) };
  return (
    <div className="flex flex-col gap-[0.9em] font-serif text-[1.1875rem] leading-[1.55]">
      {shown.map((block, place) => (
        <TextBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's blocks have no other name than their place.
          key={place}
          block={block}
          dateline={place === lead ? dateline : null}
          clock={clock}
          marks={{ find, isPlace: place === marked }}
        />
      ))}
    </div>
  );
}

/** What of a text is shown. Without a paragraph there is no excerpt of it. */
export function shownBlocks(blocks: readonly Block[], isExcerpt: boolean): readonly Block[] {
  if (!isExcerpt) return blocks;
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  return blocks.slice(first, first + 1);
}

/** The block with the first mark, -1 where none has one. */
export function firstMarked(blocks: readonly Block[], find: FindMarks): number {
  return blocks.findIndex((block) => find(blockText(block)).length > 0);
}

interface Marks {
  readonly find: FindMarks | null;
  readonly isPlace: boolean;
}

function TextBlock({
  block,
  dateline,
  clock,
  marks,
}: {
  readonly block: Block;
  readonly dateline: string | null;
  readonly clock: { readonly zone: string; readonly namesDay: boolean };
  readonly marks: Marks;
}) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="hyphens-auto text-pretty">
          {dateline !== null && <span className="font-sans font-semibold text-[0.875em]">{dateline} · </span>}
          <Marked text={block.text} {...marks} />
        </p>
      );
    case 'heading':
      return (
        <h2 className="pt-3 font-bold text-xl leading-snug">
          <Marked text={block.text} {...marks} />
        </h2>
      );
    case 'quotation':
      return (
        <blockquote className="border-rule border-s-2 ps-5">
          <Marked text={block.text} {...marks} />
        </blockquote>
      );
    case 'list':
      return (
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {block.items.map((item) => (
            <li key={item}>
              <Marked
                text={item}
                {...marks}
                isPlace={marks.isPlace && item === firstItem(block.items, marks)}
              />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TextTable rows={block.rows} />;
    case 'correction':
      return (
        <p className="border-strong-rule border-y py-2.5 font-sans text-[1rem] leading-snug">
          <Marked text={block.text} {...marks} />
        </p>
      );
    case 'live-entry':
      return <LiveEntry entry={block} {...clock} marks={marks} />;
    case 'caption':
      return (
        <aside className="border-rule border-y py-2 font-sans text-[0.9375rem] text-quiet leading-snug">
          <p>
            <Marked text={block.text} {...marks} />
            {block.credit !== null && <span className="ps-2">{block.credit}</span>}
          </p>
        </aside>
      );
  }
}

function firstItem(items: readonly string[], { find }: Marks): string | undefined {
  return items.find((item) => find !== null && find(item).length > 0);
}
