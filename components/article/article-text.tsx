import type { Block } from '@/lib/news/block';

export interface ArticleTextProps {
  readonly blocks: readonly Block[];
  /** Printed before the first paragraph, as newspapers do; null where the copy has none. */
  readonly dateline: string | null;
  /** The site shows only the first paragraph (ARTICLE_TEXT=excerpt). */
  readonly isExcerpt: boolean;
}

/** An outlet's own text, set for reading. Captions stand apart from the text they stood in. */
export function ArticleText({ blocks, dateline, isExcerpt }: ArticleTextProps) {
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  const shown = isExcerpt ? blocks.slice(first, first + 1) : blocks;
  const lead = isExcerpt ? 0 : first;
  return (
    <div className="flex flex-col gap-[0.9em] font-serif text-[1.1875rem] leading-[1.55]">
      {shown.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's blocks have no other name than their place.
        <TextBlock key={place} block={block} dateline={place === lead ? dateline : null} />
      ))}
    </div>
  );
}

function TextBlock({ block, dateline }: { readonly block: Block; readonly dateline: string | null }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="hyphens-auto text-pretty">
          {dateline !== null && <span className="font-sans font-semibold text-[0.875em]">{dateline} · </span>}
          {block.text}
        </p>
      );
    case 'heading':
      return <h2 className="pt-3 font-bold text-xl leading-snug">{block.text}</h2>;
    case 'quotation':
      return <blockquote className="border-rule border-s-2 ps-5">{block.text}</blockquote>;
    case 'list':
      return (
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <TextTable rows={block.rows} />;
    case 'correction':
      return <p className="border-rule border-s-2 ps-5 font-sans text-[1rem] leading-snug">{block.text}</p>;
    case 'live-entry':
      return <h2 className="border-rule border-t pt-3 font-bold text-xl leading-snug">{block.text}</h2>;
    case 'caption':
      return (
        <aside className="border-rule border-y py-2 font-sans text-[0.9375rem] text-quiet leading-snug">
          <p>
            {block.text}
            {block.credit !== null && <span className="ps-2">{block.credit}</span>}
          </p>
        </aside>
      );
  }
}

function TextTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="font-sans text-[0.9375rem] leading-snug">
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows and cells have no other name than their place.
            <tr key={line} className="border-rule border-b">
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same.
                <td key={column} className="py-1 pe-4 align-top">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
