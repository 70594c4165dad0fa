import type { Block } from '@/lib/news/block';

/** A report as it stands in one edition of its outlet's site. Times as in SampleReport. */
export interface PrintedReport {
  readonly path: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  /** ISO 8601 with offset; null where it stands as first published. */
  readonly modified: string | null;
  readonly section: string | null;
  readonly credit: string | null;
  /** What readers are shown of it. */
  readonly blocks: readonly Block[];
  /** The outlet shows only the beginning, and then a wall. */
  readonly isCut: boolean;
}

/** What the outlet shows of a report in lists: its standfirst, or the opening of its text. */
export function teaserOf({ standfirst, blocks }: PrintedReport): string {
  if (standfirst !== null) return standfirst;
  const opening = blocks.find((block) => block.kind === 'paragraph');
  return opening?.kind === 'paragraph' ? shortened(opening.text) : '';
}

function shortened(text: string): string {
  if (text.length <= 180) return text;
  const cut = text.slice(0, 180);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100)).replace(/[\s,;:–—-]+$/u, '')}…`;
}
