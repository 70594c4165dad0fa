import type { PageElement } from '@/lib/ingest/page/page-node';
import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import type { BlockPlace } from '@/lib/ingest/page/text/page-blocks';
import type { Block } from '@/lib/news/block';
import { creditAlone, partCaption } from '@/lib/news/caption';

type Caption = Extract<Block, { kind: 'caption' }>;

/** Letters of a label that is said to those who hear a page: "Image caption,". */
const longestLabel = 40;

/** What a post or a film leaves in its figure where a program should have put it. */
const addressAlone = /^https?:\/\/\S+$/i;

/** A caption's place, and what is known of it so far. */
interface Seen {
  readonly figure: PageElement;
  readonly block: Caption;
  /** It is nothing but a credit, whose caption may follow. */
  readonly isCredit: boolean;
}

/** The captions of a page, each once: figures set words and credit in lines of their own, in either order. */
export class Captions {
  private readonly keys = new Set<string>();
  private last: Seen | null = null;

  /** What a line makes of the article's last block, where that is a caption: the caption with it, a further one; null for nothing. */
  take({ block, key }: Judged, before: Block | undefined): { caption: Caption; replaces: boolean } | null {
    if (this.keys.has(key) || addressAlone.test(block.text)) return null;
    this.keys.add(key);
    if (block.text.length < longestLabel && /[,،，]$/u.test(block.text)) return null;
    const credit = block.credit === null ? creditAlone(block.text) : null;
    const own: Caption = { kind: 'caption', ...partCaption(block.text, block.credit) };
    const figure = figureAround(block.place);
    const other =
      figure !== null && this.last?.figure === figure && this.last.block === before ? this.last : null;
    const caption = other === null ? own : joined(other, own, credit);
    this.last =
      figure === null ? null : { figure, block: caption, isCredit: credit !== null && caption === own };
    return { caption, replaces: other !== null && caption !== own };
  }
}

/** Both lines as one caption; the line itself where they are two. */
function joined(other: Seen, own: Caption, credit: string | null): Caption {
  if (other.isCredit && credit === null && own.credit === null)
    return { ...own, credit: creditAlone(other.block.text) };
  if (!other.isCredit && other.block.credit === null && credit !== null) return { ...other.block, credit };
  return own;
}

function figureAround(start: BlockPlace): PageElement | null {
  for (let at: BlockPlace | null = start; at !== null; at = at.parent)
    if (at.element.name === 'figure') return at.element;
  return null;
}
